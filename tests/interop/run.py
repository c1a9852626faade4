"""Talks with one independent implementation: run.py PEER ROLE --build DIR --cli PROGRAM. ROLE is what framescope-cli is:
client (the peer echoes) or server (the peer sends, compares what our `serve` echoes, and says how many messages agreed).
Each role runs with and without TLS and permessage-deflate, with every size of peers/payloads.py, fragmented and not.
Prints FRAMESCOPE-SKIPPED and the reason where the peer cannot be had."""

import argparse
import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PEERS = os.path.join(HERE, "peers")
sys.path.insert(0, PEERS)
import payloads  # noqa: E402  (stands beside the peers that share it)

# What a peer's own faults ask for: said here, so that nobody takes them for ours.
# libwebsockets 4.1 ends with an assertion when it compresses a second empty message in a row with context takeover.
DEFLATE_OF = {"lws": "server_no_context_takeover; client_no_context_takeover"}
# And where permessage-deflate was agreed, it hands a message that came uncompressed (as RFC 7692 allows, and as our `serve`
# sends short ones) to its user twice.
NO_DEFLATE_AS_CLIENT = {"lws"}


class Skip(Exception):
    pass


class Failure(Exception):
    pass


def python_with_websockets():
    for program in (sys.executable, "/usr/bin/python3"):
        try:
            if subprocess.run([program, "-c", "import websockets"], capture_output=True, check=False).returncode == 0:
                return program
        except OSError:
            pass
    raise Skip("no Python here has the module websockets")


def peer_command(name, options):
    if name == "python":
        return [python_with_websockets(), os.path.join(PEERS, "python_peer.py")]
    if name == "node":
        if not shutil.which("node"):
            raise Skip("no node here")
        if not os.path.isdir(os.path.join(options.node_modules, "ws")):
            raise Skip("the npm package ws was not installed (./dev test does)")
        return ["node", os.path.join(PEERS, "node_peer.js")]
    if name == "chromium":
        for browser in ("chromium", "chromium-browser", "google-chrome"):
            if shutil.which(browser):
                return [sys.executable, os.path.join(PEERS, "browser_peer.py"), "--browser", browser]
        raise Skip("no Chromium here")
    program = os.path.join(options.peers, name + "_peer")
    if not os.path.exists(program):
        raise Skip(f"{name}_peer was not built: its library is not here")
    return [program]


def environment(options):
    return dict(os.environ, NODE_PATH=options.node_modules, PYTHONDONTWRITEBYTECODE="1", no_proxy="*")


class Certificate:
    """A CA of its own and a certificate for localhost, made with openssl for one run."""

    def __init__(self, folder):
        self.ca = os.path.join(folder, "ca.pem")
        self.certificate = os.path.join(folder, "server.pem")
        self.key = os.path.join(folder, "server.key")
        extensions = os.path.join(folder, "extensions")
        with open(extensions, "w", encoding="ascii") as file:
            file.write("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
        if not shutil.which("openssl"):
            raise Skip("no openssl here to make certificates")
        for command in (
            f"openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=Interop -addext keyUsage=keyCertSign",
            f"openssl req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=localhost",
            f"openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -out server.pem -extfile {extensions}",
        ):
            subprocess.run(command.split(), cwd=folder, check=True, capture_output=True)


class Running:
    """A server for as long as a with statement lasts; its first line tells where it listens."""

    def __init__(self, command, options):
        self.errors = tempfile.TemporaryFile("w+")
        self.output = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(command, stdout=self.output, stderr=self.errors, text=True, env=environment(options))
        self.first_line = ""
        deadline = time.monotonic() + 60
        while not self.first_line.endswith("\n"):
            self.output.seek(0)
            self.first_line = self.output.readline()
            if not self.first_line.endswith("\n"):
                if self.process.poll() is not None or time.monotonic() > deadline:
                    self.errors.seek(0)
                    raise Failure(f"{command[0]} did not start: {self.errors.read()[:500]}")
                time.sleep(0.02)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def variants(name, role):
    """(TLS, deflate, 64 MiB too): the large one where nothing and where everything is switched on."""
    if name == "qt" or (name in NO_DEFLATE_AS_CLIENT and role == "server"): # Qt cannot compress
        return [(False, False, True), (True, False, False)]
    return [(False, False, True), (False, True, False), (True, False, False), (True, True, True)]


def as_server(name, options, certificate):
    """Our `serve` echoes, the peer is the client and compares."""
    command = peer_command(name, options)
    for tls, deflate, big in variants(name, "server"):
        serve = [options.cli, "serve", "--behaviour", "echo", "--port", "0", "--format", "jsonl",
                 "--deflate", "on" if deflate else "off"]
        serve += ["--tls", "--cert", certificate.certificate, "--key", certificate.key] if tls else []
        with Running(serve, options) as server:
            event = json.loads(server.first_line)
            if event.get("event") != "listening":
                raise Failure(f"serve said first: {server.first_line}")
            url = event["url"].replace("127.0.0.1", "localhost")
            client = command + ["client", url] + (["--deflate"] if deflate else []) + (["--big"] if big else [])
            client += ["--ca", certificate.ca] if tls else []
            result = subprocess.run(client, capture_output=True, text=True, timeout=120, env=environment(options))
        said = (result.stdout + result.stderr).strip()
        print(f"{name} as client, TLS {tls}, deflate {deflate}: {said[:300]}", flush=True)
        if result.returncode != 0 or not result.stdout.strip().endswith("messages"):
            raise Failure(said)


def fragment_sizes(name, kind, size):
    """About three fragments that may split a character; Qt WebSockets answers 1007 to that, so for it they do not."""
    if name == "qt" and kind == "text":
        return f"{size % 10 + size // 30 * 10},{max(size // 30, 1) * 10}" if size >= 30 else str(size)
    return str(size // 3 + 1)


def conversation(name, folder, big, deflate):
    """What we send as a client: (arguments, kind, file) for each message."""
    for kind, size, fragmented in payloads.conversation(big, deflate):
        if fragmented and size < 2:
            continue
        path = os.path.join(folder, f"{kind}-{size}")
        if not os.path.exists(path):
            with open(path, "wb") as file:
                file.write(payloads.payload(kind, size))
        send = ["--send-file", path]
        if kind == "binary" and size < 2: # a file of these bytes is UTF-8, and would go out as text
            send = ["--send-base64", base64.b64encode(payloads.payload(kind, size)).decode()]
        yield ["--fragment", fragment_sizes(name, kind, size) if fragmented else "off"] + send, kind, path


def messages_of(lines):
    """The messages among entries that came in: (kind, bytes, frames)."""
    kind, parts, frames = "", [], 0
    for line in lines:
        entry = json.loads(line)
        if entry.get("dir") != "in" or entry.get("kind") not in ("text", "binary", "continuation"):
            continue
        if entry["kind"] != "continuation":
            kind, parts, frames = entry["kind"], [], 0
        parts.append(base64.b64decode(entry["base64"]) if "base64" in entry else entry["text"].encode())
        frames += 1
        if entry["fin"]:
            yield kind, b"".join(parts), frames


def as_client(name, options, certificate, folder):
    """The peer echoes, our `connect` sends; what came back is compared here."""
    command = peer_command(name, options)
    for tls, deflate, big in variants(name, "client"):
        server_command = command + ["server"] + (["--deflate"] if deflate else [])
        server_command += ["--tls", certificate.certificate, certificate.key] if tls else []
        with Running(server_command, options) as server:
            for path in ("/", "/fragmented"):
                sent = list(conversation(name, folder, big and path == "/", deflate))
                url = f"{'wss' if tls else 'ws'}://localhost:{int(server.first_line)}{path}"
                connect = [options.cli, "connect", url, "--format", "jsonl", "--no-stdin", "--timeout", "100", "--count", str(len(sent)), "--proxy", "none",
                           "--deflate", DEFLATE_OF.get(name, "on") if deflate else "off"]
                connect += ["--cacert", certificate.ca] if tls else []
                for arguments, *_ in sent:
                    connect += arguments
                result = subprocess.run(connect, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120,
                                        env=environment(options))
                if result.returncode != 0:
                    raise Failure(f"connect ended with {result.returncode}: {result.stderr[:500]} {result.stdout[-300:]}")
                lines = result.stdout.splitlines()
                opened = next((line for line in lines if '"event":"open"' in line.replace(" ", "")[:400]), "")
                if ("permessage-deflate" in opened) != deflate:
                    raise Failure(f"permessage-deflate was to be agreed: {deflate}; the open event says {opened[:600]}")
                back = list(messages_of(lines))
                if len(back) != len(sent):
                    raise Failure(f"{len(sent)} messages sent, {len(back)} came back")
                split = 0
                for (_, kind, file), (kind_back, data, frames) in zip(sent, back):
                    with open(file, "rb") as expected:
                        if kind_back != kind or data != expected.read():
                            raise Failure(f"{os.path.basename(file)}: {len(data)} bytes of {kind_back} came back, not the same")
                    split += frames > 1
                # Beast and libwebsockets send a fragment once their compressor has filled a buffer: fewer, then.
                if path == "/fragmented" and split < (1 if deflate else len(sent) // 2):
                    raise Failure(f"only {split} of {len(sent)} messages came in fragments")
                print(f"{name} as server, TLS {tls}, deflate {deflate}, {path}: {len(back)} messages", flush=True)


UNDICI_CLOSES = ((1000, "bye"), (1001, ""), (1008, "policy"), (1011, "ä€😀"), (3000, ""), (4999, "r" * 123))


def undici_commands(options):
    """(What it is, the command): Node's own WebSocket where this Node has one, and the npm package that it is made of."""
    if not shutil.which("node"):
        raise Skip("no node here")
    script = os.path.join(PEERS, "undici_peer.js")
    # Behind --experimental-websocket (Node 20) it now and then never tells the end of a connection over TLS: the npm package stands for it.
    asked = subprocess.run(["node", "-p", "typeof WebSocket"], capture_output=True, text=True, check=False)
    if asked.returncode == 0 and asked.stdout.strip() == "function":
        yield "Node's own", ["node", script, "built-in"]
    if os.path.isdir(os.path.join(options.node_modules, "undici")):
        yield "undici", ["node", script, "undici"]


def with_undici(options, certificate, folder):
    """The client that Node has built in: sizes, kinds of binary data, subprotocols, closes with code and reason, deflate."""
    commands = list(undici_commands(options))
    if not commands:
        raise Skip("this node has no WebSocket, and the npm package undici was not installed (./dev test does)")
    rules = os.path.join(folder, "closes.rules.json")
    with open(rules, "w", encoding="utf-8") as file:
        json.dump({"rules": [{"when": {"text": f"close {code}"}, "do": {"close": code, "reason": reason}} for code, reason in UNDICI_CLOSES]}, file)
    for what, command in commands:
        for tls, deflate, big in variants("undici", "server"):
            serve = [options.cli, "serve", "--behaviour", "echo", "--path", "/fragmented", "--behaviour", "echo:fragment=40000", "--path", "/close", "--rules", rules,
                     "--protocol", "chat.v1", "--protocol", "chat.v2", "--port", "0", "--format", "jsonl", "--max-message", "128M", "--deflate", "on" if deflate else "off"]
            serve += ["--tls", "--cert", certificate.certificate, "--key", certificate.key] if tls else []
            with Running(serve, options) as server:
                url = json.loads(server.first_line)["url"].replace("127.0.0.1", "localhost")
                client = command + [url] + (["--deflate"] if deflate else []) + (["--big"] if big else [])
                surroundings = dict(environment(options), NODE_EXTRA_CA_CERTS=certificate.ca)
                result = subprocess.run(client, capture_output=True, text=True, timeout=120, env=surroundings, check=False)
            said = (result.stdout + result.stderr).strip()
            print(f"{what} as client, TLS {tls}, deflate {deflate}: {said[:300]}", flush=True)
            if result.returncode != 0 or not result.stdout.strip().endswith("messages"):
                raise Failure(said)


def with_curl(options, certificate):
    """curl as an HTTP client: the opening handshake as it stands, and the answers to what is none."""
    if not shutil.which("curl"):
        raise Skip("no curl here")
    key = "dGhlIHNhbXBsZSBub25jZQ=="
    accept = base64.b64encode(hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest()).decode()
    upgrade = ["-H", "Connection: keep-alive, Upgrade", "-H", "Upgrade: WebSocket", "-H", "Sec-WebSocket-Version: 13",
               "-H", f"Sec-WebSocket-Key: {key}"]
    for tls in (False, True):
        serve = [options.cli, "serve", "--behaviour", "echo", "--port", "0", "--format", "jsonl"]
        serve += ["--tls", "--cert", certificate.certificate, "--key", certificate.key] if tls else []
        with Running(serve, options) as server:
            url = json.loads(server.first_line)["url"].replace("ws", "http", 1)
            for arguments, status, wanted in (
                (upgrade, "101", f"sec-websocket-accept: {accept.lower()}"),
                (upgrade[:4] + ["-H", "Sec-WebSocket-Version: 7"] + upgrade[6:], "426", "sec-websocket-version: 13"),
                (upgrade[:6] + ["-H", "Sec-WebSocket-Key: short"], "400", ""),
                ([], "200", "content-type: text/html"),
                (["-X", "POST", "-d", "x"] + upgrade, "400|405", ""),
            ):
                command = ["curl", "--http1.1", "--noproxy", "*", "-s", "-i", "-N", "--max-time", "2", "--cacert", certificate.ca, *arguments, url]
                answer = subprocess.run(command, capture_output=True, timeout=30, check=False).stdout.decode(errors="replace")
                first = answer.split("\r\n", 1)[0]
                if not any(f" {one} " in first + " " for one in status.split("|")) or wanted not in answer.lower():
                    raise Failure(f"{' '.join(command)}: {status} and '{wanted}' expected, this came: {answer[:400]}")
                print(f"curl, TLS {tls}: {first}", flush=True)
    print("curl's own ws:// is not used: the curl of Debian 12 is built without it")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("peer")
    parser.add_argument("role", choices=["client", "server"])
    parser.add_argument("--cli", required=True)
    parser.add_argument("--peers", required=True, help="where the peers in C++ were built")
    parser.add_argument("--node-modules", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        try:
            certificate = Certificate(folder)
            if options.peer == "curl":
                with_curl(options, certificate)
            elif options.peer == "undici":
                with_undici(options, certificate, folder)
            elif options.role == "server":
                as_server(options.peer, options, certificate)
            else:
                as_client(options.peer, options, certificate, folder)
        except Skip as reason:
            print(f"FRAMESCOPE-SKIPPED: {reason}")
        except Failure as failure:
            print(f"failed: {failure}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
