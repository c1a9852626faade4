"""Headless Chromium as a peer: browser_peer.py client URL [--deflate] [--big] [--ca FILE] [--browser PROGRAM]. Serves
browser.html on loopback, lets the browser open it, and waits for the result that the page posts."""

import argparse
import http.server
import os
import queue
import subprocess
import sys
import tempfile
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"]


class Handler(http.server.SimpleHTTPRequestHandler):
    results = queue.Queue()

    def __init__(self, *arguments, **options):
        super().__init__(*arguments, directory=HERE, **options)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(204)
        self.end_headers()
        Handler.results.put(body.decode())

    def log_message(self, *_):
        pass


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("role", choices=["client"])
    parser.add_argument("url")
    parser.add_argument("--browser", default="chromium")
    parser.add_argument("--deflate", action="store_true")
    parser.add_argument("--big", action="store_true")
    parser.add_argument("--ca", help="the browser trusts any certificate here: it has no option for one CA")
    arguments = parser.parse_args()

    import threading
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    query = urllib.parse.urlencode({"url": arguments.url, "deflate": int(arguments.deflate), "big": int(arguments.big)})
    page = f"http://127.0.0.1:{server.server_port}/browser.html?{query}"
    with tempfile.TemporaryDirectory() as profile:
        flags = FLAGS + [f"--user-data-dir={profile}"] + (["--ignore-certificate-errors"] if arguments.ca else [])
        browser = subprocess.Popen([arguments.browser, *flags, page], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        try:
            result = Handler.results.get(timeout=90)
        except queue.Empty:
            result = "failed: the page said nothing within 90 s"
        browser.terminate()
        browser.communicate()
    print(result)
    sys.exit(0 if result.endswith(" messages") else 1)


if __name__ == "__main__":
    main()
