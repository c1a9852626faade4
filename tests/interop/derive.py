"""What `derive` makes of a conversation with an independent server: derive.py python|node|asyncapi --cli PROGRAM --node-modules DIR. A session is recorded;
the derived scenario has to pass at its first run and to fail when the server gives another answer; `serve` with the derived rules has to satisfy it too; and the
AsyncAPI document is given to the AsyncAPI initiative's own parser. Prints FRAMESCOPE-SKIPPED and the reason where a peer cannot be had."""

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile

import run

HERE = os.path.dirname(os.path.abspath(__file__))


def peer_command(name, options):
    """Of the server that talks: the program with which run.py starts that peer, and another script."""
    program = run.peer_command("python" if name == "asyncapi" else name, options)[0]
    return [program, os.path.join(HERE, "peers", "talk_node.js" if name == "node" else "talk_python.py")]


@contextlib.contextmanager
def started(command, environment, port_from_line=int):
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
    try:
        yield port_from_line(process.stdout.readline())
    finally:
        process.kill()
        process.wait()


class Recorder:
    """`connect` with a capture, spoken to line by line."""

    def __init__(self, cli, url, capture, environment):
        self.process = subprocess.Popen([cli, "connect", url, "--capture", capture, "--format", "jsonl", "--timeout", "60"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True, env=environment)

    def say(self, message):
        self.process.stdin.write((message if isinstance(message, str) else json.dumps(message, separators=(",", ":"))) + "\n")
        self.process.stdin.flush()

    def heard(self, wanted):
        """The next message from the server with this in it."""
        for line in self.process.stdout:
            entry = json.loads(line)
            text = entry.get("text", "")
            if entry.get("dir") == "in" and wanted in text:
                return json.loads(text) if text.startswith("{") else text
        raise run.Failure(f"{wanted} never came")

    def end(self):
        self.process.stdin.close()
        self.process.stdout.read()
        self.process.wait(60)


def record(cli, url, capture, environment):
    recorder = Recorder(cli, url, capture, environment)
    recorder.heard("welcome")
    recorder.say({"jsonrpc": "2.0", "id": 1, "method": "sum", "params": [2, 3]})
    recorder.heard("result")
    recorder.say("ping")
    recorder.heard("pong")
    recorder.say({"op": "login", "user": "ada"})
    ticket = recorder.heard("session")["ticket"]
    recorder.say({"op": "join", "room": "lobby", "ticket": ticket})
    recorder.heard("joined")
    recorder.say({"op": "subscribe", "channel": "trades"})
    for _ in range(5):
        recorder.heard("trade\"")
    recorder.end()


def expect(status, command, environment, folder):
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=environment, cwd=folder, check=False)
    if done.returncode != status:
        raise run.Failure(f"{' '.join(command[1:])} ended with {done.returncode}, and {status} was expected\n{done.stdout}{done.stderr}")
    return done.stdout + done.stderr


def check(name, options):
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, NODE_PATH=options.node_modules, FRAMESCOPE_WORKSPACE=os.path.join(folder, "workspace"), PYTHONDONTWRITEBYTECODE="1")
        capture = os.path.join(folder, "talk.fscope")
        command = peer_command(name, options)
        with started(command, environment) as port:
            record(options.cli, f"ws://127.0.0.1:{port}/", capture, environment)
            if name == "asyncapi":
                expect(0, [options.cli, "derive", capture, "--to", "asyncapi", "--out", "talk.json"], environment, folder)
                print(expect(0, ["node", os.path.join(HERE, "asyncapi_check.js"), "talk.json"], environment, folder), end="")
                return
            said = expect(0, [options.cli, "derive", capture, "--to", "scenario", "--out", "talk.scenario.yaml"], environment, folder)
            if "The scenario passes." not in said:
                raise run.Failure(f"it does not pass at once: {said}")
            expect(0, [options.cli, "test", "talk.scenario.yaml"], environment, folder)
        text = open(os.path.join(folder, "talk.scenario.yaml"), encoding="utf-8").read()
        for wanted in ("save: {ticket: 'json:ticket'}", "{{ticket}}", "json:result=5", "count: 3"):
            if wanted not in text:
                raise run.Failure(f"{wanted} is not in the scenario:\n{text}")
        if "ping" in text:
            raise run.Failure(f"a heartbeat is in the scenario:\n{text}")

        def with_port(port):
            with open(os.path.join(folder, "other.scenario.yaml"), "w", encoding="utf-8") as file:
                file.write("\n".join(f"connect: 'ws://127.0.0.1:{port}/'" if line.startswith("connect:") else line for line in text.split("\n")))

        with started(command + ["1"], environment) as port:
            with_port(port)
            said = expect(1, [options.cli, "test", "other.scenario.yaml"], environment, folder)
            if "json:result=5" not in said:
                raise run.Failure(f"it fails for another reason: {said}")
        expect(0, [options.cli, "derive", capture, "--to", "rules", "--out", "talk.rules.json"], environment, folder)
        serve = [options.cli, "serve", "--behaviour", f"rules:file={folder}/talk.rules.json", "--port", "0", "--format", "jsonl"]
        with started(serve, environment, lambda line: int(json.loads(line)["url"].rstrip("/").rsplit(":", 1)[1])) as port:
            with_port(port)
            expect(0, [options.cli, "test", "other.scenario.yaml"], environment, folder)
        print("the derived scenario passes, fails where an answer is another one, and passes with the derived rules")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("peer", choices=("python", "node", "asyncapi"))
    parser.add_argument("--cli", required=True)
    parser.add_argument("--node-modules", default="")
    options = parser.parse_args()
    try:
        check(options.peer, options)
    except run.Skip as reason:
        print(f"FRAMESCOPE-SKIPPED: {reason}")
    except run.Failure as failure:
        print(failure)
        sys.exit(1)


if __name__ == "__main__":
    main()
