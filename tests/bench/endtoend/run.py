"""Runs the end-to-end benchmarks and prints them as tables: run.py BUILD_DIR [flood|record|echo|chargen|scenario|idle|start…]. All rivals take turns in
every round and are compared within the round, because the machine may be busy; the median round is printed."""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

BUILD = os.path.abspath(sys.argv[1])
PROGRAMS = os.path.join(BUILD, "bench", "endtoend")
CLI = os.path.join(BUILD, "bin", "framescope-cli")
HERE = os.path.dirname(os.path.abspath(__file__))
NODE_MODULES = os.path.join(os.path.dirname(BUILD), "node", "node_modules")
ROUNDS = int(os.environ.get("FRAMESCOPE_BENCH_ROUNDS", "5"))


def program(name):
    return os.path.join(PROGRAMS, name)


def have(name):
    return os.path.exists(program(name))


def measure(command):
    result = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if result.returncode != 0:
        print(f"  {os.path.basename(command[0])} failed: {(result.stderr or result.stdout).strip()[:200]}")
        return None
    return float(result.stdout.split()[-1])


def median(values):
    values = [v for v in values if v]
    return statistics.median(values) if values else 0.0


def processor_time():
    """Seconds that all programs run so far have used: tells more than the clock where other work shares the processors."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class Server:
    """A program that prints the port it listens on, for as long as a with statement lasts."""

    def __init__(self, command, environment=None, port_from_line=int):
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                        env=dict(os.environ, **(environment or {})))
        self.port = port_from_line(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()


class OurServer:
    """`framescope-cli serve` with its log going to a file, as it does for whoever keeps the log of an echo server; with
    --quiet it keeps none, as its rivals do."""

    def __init__(self, *arguments):
        import json
        import tempfile
        self.log = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen([CLI, "serve", "--port", "0", "--format", "jsonl", *(arguments or ("--behaviour", "echo"))],
                                        stdout=self.log, stderr=subprocess.DEVNULL)
        line = ""
        while not line.endswith("\n") and self.process.poll() is None:
            time.sleep(0.02)
            self.log.seek(0)
            line = self.log.readline()
        self.port = int(json.loads(line)["url"].rsplit(":", 1)[1].rstrip("/")) if line else 0

    __enter__ = Server.__enter__
    __exit__ = Server.__exit__


def flood():
    rivals = [n for n in ("bare", "framescope", "qt", "beast") if have("receive_" + n)]
    targets = {64: 0.5, 1024: 0.6, 65536: 0.85}
    print("\nFlood of messages received and counted (share of the bare read loop in the same round)")
    print(f"{'size':>8}" + "".join(f"{n:>24}" for n in rivals) + f"{'to reach':>10}")
    with Server([program("flood_server")]) as server:
        for size, count in ((64, 4_000_000), (1024, 800_000), (65536, 24_000)):
            rates = {n: [] for n in rivals}
            shares = {n: [] for n in rivals}
            for _ in range(ROUNDS):
                for name in rivals:
                    # Slow receivers get less to receive: what counts is a rate.
                    share = 1 if name in ("bare", "framescope") or size == 65536 else 3
                    rates[name].append(measure([program("receive_" + name), str(server.port), str(size), str(count // share)]))
                for name in rivals:
                    if rates[name][-1] and rates["bare"][-1]:
                        shares[name].append(rates[name][-1] / rates["bare"][-1])
            cells = "".join(f"{median(rates[n]):>14,.0f}/s ({median(shares[n]):4.2f})" for n in rivals)
            print(f"{size:>8}{cells}{targets[size]:>10}", flush=True)


def record():
    """`record` into a capture beside Beast that only counts; the file on a RAM disk and on the disk."""
    import json
    import tempfile
    print("\nRecording a flood (share of Boost.Beast that only counts, in the same round; processor time per message, of all threads;"
          " bytes on disk per message; peak memory)")
    places = {"RAM disk": "/dev/shm", "disk": os.environ.get("FRAMESCOPE_BENCH_DISK", BUILD)}
    places = {name: folder for name, folder in places.items() if os.access(folder, os.W_OK)}
    print(f"{'size':>14}{'beast':>25}" + "".join(f"{'record, ' + name:>54}" for name in places))
    with Server([program("flood_server")]) as server:
        rows = [("", size, count) for size, count in ((64, 4_000_000), (1024, 800_000), (65536, 24_000))]
        # Payloads are the alphabet, over and over; as a rule they are not.
        rows += [(kind, size, count) for kind in ("json", "noise") for size, count in ((1024, 400_000), (65536, 12_000))]
        for kind, size, count in rows:
            path = f"{size}/{count}" + (f"/0/{kind}" if kind else "")
            beast = []
            beast_ns = []
            rates = {n: [] for n in places}
            shares = {n: [] for n in places}
            times = {n: [] for n in places}
            per_message = {}
            memory = {}
            for _ in range(ROUNDS):
                before = processor_time()
                # What stands behind the count it hands on.
                beast.append(measure([program("receive_beast"), str(server.port), *path.split("/", 1)]) if have("receive_beast") else None)
                beast_ns.append((processor_time() - before) / count * 1e9)
                for name, folder in places.items():
                    with tempfile.TemporaryDirectory(dir=folder) as temporary:
                        command = ["/usr/bin/time", "-f", "%M", CLI, "record", f"ws://127.0.0.1:{server.port}/{path}", "--deflate", "off",
                                   "--out", os.path.join(temporary, "a.fscope"), "--format", "jsonl"]
                        before = processor_time()
                        result = subprocess.run(command, capture_output=True, text=True, timeout=300)
                        times[name].append((processor_time() - before) / count * 1e9)
                        lines = [line for line in result.stdout.splitlines() if '"summary"' in line]
                        if not lines:
                            print(f"  record failed: {result.stderr.strip()[:200]}")
                            continue
                        summary = json.loads(lines[-1])
                        rates[name].append(summary["messages_in"] / summary["seconds"])
                        per_message[name] = summary["file_bytes"] / max(1, summary["messages_in"])
                        memory[name] = int(result.stderr.split()[-1]) / 1024
                        if beast[-1]:
                            shares[name].append(rates[name][-1] / beast[-1])
            cells = "".join(f"{median(rates[n]):>14,.0f}/s ({median(shares[n]):4.2f}) {median(times[n]):>6.0f} ns {per_message.get(n, 0):>9.1f} B {memory.get(n, 0):>4.0f} MiB"
                            for n in places)
            print(f"{kind:>6}{size:>8}{median(beast):>12,.0f}/s {median(beast_ns):>7.0f} ns{cells}", flush=True)


def echo():
    servers = {"framescope": lambda: OurServer("--behaviour", "echo", "--quiet"), "with a log": OurServer}
    if have("server_lws"):
        servers["libwebsockets"] = lambda: Server([program("server_lws"), "echo"])
    if have("echo_beast"):
        servers["beast"] = lambda: Server([program("echo_beast")])
    if os.path.isdir(os.path.join(NODE_MODULES, "ws")):
        servers["node ws"] = lambda: Server(["node", os.path.join(HERE, "echo_node.js")], {"NODE_PATH": NODE_MODULES})
    print("\nEcho by a server, messages of 64 bytes per second (ours as a multiple of each rival in the same round)")
    print(f"{'connections':>12}{'under way':>10}" + "".join(f"{n:>22}" for n in servers))
    for connections, depth in ((1, 1), (64, 1), (64, 16)):
        rates = {n: [] for n in servers}
        ratios = {n: [] for n in servers}
        for _ in range(ROUNDS):
            for name, start in servers.items():
                with start() as server:
                    rates[name].append(measure([program("echo_load"), str(server.port), str(connections), str(depth), "64", "1"]))
            for name in servers:
                if rates[name][-1] and rates["framescope"][-1]:
                    ratios[name].append(rates["framescope"][-1] / rates[name][-1])
        cells = "".join(f"{median(rates[n]):>12,.0f}/s ({median(ratios[n]):5.2f})" for n in servers)
        print(f"{connections:>12}{depth:>10}{cells}", flush=True)


def chargen():
    print("\nMessages of one size as fast as the wire takes them (ours as a multiple of each rival in the same round)")
    for size in (64, 1024, 65536):
        servers = {"framescope": lambda: OurServer("--behaviour", f"chargen:size={size}", "--quiet", "--deflate", "off")}
        if have("chargen_beast"):
            servers["beast"] = lambda: Server([program("chargen_beast"), str(size)])
        if have("server_lws"):
            servers["libwebsockets"] = lambda: Server([program("server_lws"), "chargen", str(size)])
        if os.path.isdir(os.path.join(NODE_MODULES, "ws")):
            servers["node ws"] = lambda: Server(["node", os.path.join(HERE, "chargen_node.js"), str(size)], {"NODE_PATH": NODE_MODULES})
        rates = {n: [] for n in servers}
        ratios = {n: [] for n in servers}
        for _ in range(ROUNDS):
            for name, begin in servers.items():
                with begin() as server:
                    rates[name].append(measure([program("count_for"), str(server.port), "1"]))
            for name in servers:
                if rates[name][-1] and rates["framescope"][-1]:
                    ratios[name].append(rates["framescope"][-1] / rates[name][-1])
        print(f"{size:>8}" + "".join(f"  {n}: {median(rates[n]):>11,.0f}/s ({median(ratios[n]):5.2f})" for n in servers), flush=True)


def idle():
    """Resident memory of our server before and after so many clients came (the kernel's socket buffers are not in it), and how
    fast it still answers one that is not idle."""
    import resource
    count = int(os.environ.get("FRAMESCOPE_BENCH_CLIENTS", "10000"))
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))

    def resident(pid):
        with open(f"/proc/{pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))

    with OurServer("--behaviour", "echo", "--quiet", "--max-clients", str(count + 100)) as server:
        with subprocess.Popen([program("hold_clients"), str(server.port), "10"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as some:
            some.stdout.readline()
            alone = measure([program("echo_load"), str(server.port), "1", "1", "64", "1"])
            before = resident(server.process.pid)
            began = time.perf_counter()
            with subprocess.Popen([program("hold_clients"), str(server.port), str(count)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as all_of_them:
                line = all_of_them.stdout.readline()
                took = time.perf_counter() - began
                after = resident(server.process.pid)
                among = measure([program("echo_load"), str(server.port), "1", "1", "64", "1"])
                all_of_them.stdin.close()
            some.stdin.close()
    if line.strip() == b"open":
        print(f"\nIdle clients: {count} take {(after - before) / count:.2f} KiB each; to reach: 10 KiB\n"
              f"  all of them open after {took:.1f} s; echo to one more: {among or 0:,.0f}/s, without them {alone or 0:,.0f}/s", flush=True)
    else:
        print("\nIdle clients: not all of them could connect (see ulimit -n)", flush=True)


def scenario():
    """Pairs of send and expect by `test`, over one connection, beside the bare client with one message under way."""
    rounds = int(os.environ.get("FRAMESCOPE_BENCH_PAIRS", "20000"))
    ratios = []
    rates = []
    with tempfile.TemporaryDirectory() as folder, OurServer("--behaviour", "echo", "--quiet") as server:
        path = os.path.join(folder, "pairs.scenario.yaml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"format: framescope-scenario/1\nconnect: ws://127.0.0.1:{server.port}/\nsteps:\n  - repeat: {{times: {rounds}}}\n    steps:\n"
                       f"      - send: '{'x' * 58} {{{{n}}}}'\n      - expect: '\" {{{{n}}}}\"'\n")
        for _ in range(ROUNDS):
            bare = measure([program("echo_load"), str(server.port), "1", "1", "64", "1"])
            done = subprocess.run([CLI, "test", path, "--format", "jsonl", "--keep-captures", "none"], capture_output=True, text=True, timeout=300, check=False)
            test = json.loads(done.stdout.splitlines()[0]) if done.stdout else {}
            if done.returncode != 0 or not bare:
                print(f"  the scenario failed: {test.get('what', done.stderr)}")
                continue
            rates.append(rounds / (test["duration_ms"] / 1000))
            ratios.append(rates[-1] / bare)
    print(f"\nA scenario of {rounds:,} pairs of send and expect: {median(rates):,.0f}/s, {median(ratios):.2f} of the bare client; to reach: 0.5", flush=True)


def start():
    times = []
    for _ in range(ROUNDS * 6):
        began = time.perf_counter()
        subprocess.run([CLI, "--version"], stdout=subprocess.DEVNULL, check=False)
        times.append((time.perf_counter() - began) * 1000)
    print(f"\nStart: framescope-cli --version takes {median(times):.1f} ms (best {min(times):.1f}); to reach: 30 ms", flush=True)


def main():
    wanted = sys.argv[2:] or ["flood", "record", "echo", "chargen", "scenario", "idle", "start"]
    for name in wanted:
        {"flood": flood, "record": record, "echo": echo, "chargen": chargen, "scenario": scenario, "idle": idle, "start": start}[name]()


if __name__ == "__main__":
    main()
