#!/usr/bin/env python3
"""Reads the window's names as a screen reader does, through AT-SPI. Usage: read_names.py FRAMESCOPE

Starts itself again inside a session bus and a display of its own; says FRAMESCOPE-SKIPPED where the tools for it are not installed.
Fails on a widget that can take the focus, can be seen and has no name."""

import os
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds
# What a screen reader must find of the demo, by role and name.
WANTED = ((("frame",), "Framescope"), (("menu bar",), ""), (("push button", "button"), "Disconnect"), (("text", "entry"), "Address"),
          (("tree", "tree table"), "Connections, servers and captures"), (("page tab",), "Handshake"), (("table", "list", "tree", "tree table"), "Log"),
          (("push button", "button"), "Send"), (("text", "entry"), "Filter"))
CONTAINERS = ("filler", "panel", "unknown", "layered pane")  # nothing is done with them: a screen reader passes them over


def inside(program):
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi

    # Its default gives up on an answer after less than a second, which a busy machine or a sanitizer's build may take.
    Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data", XDG_RUNTIME_DIR=home, QT_QPA_PLATFORM="xcb",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1", LC_ALL="C.UTF-8")
        # The demo: a server and a session with all their panels.
        window = subprocess.Popen([program, "--demo"], env=environment)
        try:
            return look(Atspi, window)
        finally:
            window.terminate()
            window.wait(timeout=PATIENCE)


def look(Atspi, window):
    def children(node):
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child:
                yield child

    def walk(node, path):
        path = path + [f"{node.get_role_name()} “{node.get_name()}”"]
        yield node, path
        for child in children(node):
            yield from walk(child, path)

    end = time.monotonic() + PATIENCE
    names, nameless = set(), []
    while time.monotonic() < end and window.poll() is None:
        time.sleep(0.2)  # a bus of accessible objects has no event for "all of it is there"
        application = next((a for a in children(Atspi.get_desktop(0)) if "ramescope" in (a.get_name() or "")), None)
        if not application:
            continue
        names, nameless = set(), []
        for node, path in walk(application, []):
            states = node.get_state_set()
            names.add((node.get_role_name(), node.get_name()))
            if states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.SHOWING) and not node.get_name() \
                    and node.get_role_name() not in CONTAINERS:
                nameless.append(" > ".join(path))
        if all(any(role in roles and wanted in name for role, name in names) for roles, wanted in WANTED):
            break
    for each in sorted(names):
        print(*each, sep="\t")
    if nameless:
        print("without a name:", *nameless, sep="\n")
        return 1
    missing = [f"{' or '.join(roles)} “{wanted}”" for roles, wanted in WANTED if not any(role in roles and wanted in name for role, name in names)]
    if missing:
        print("not found through AT-SPI:", *missing, sep="\n")
        return 1
    return 0


def main():
    program = os.path.abspath(sys.argv[1])
    if "--inside" in sys.argv:
        return inside(program)
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        print("FRAMESCOPE-SKIPPED: AT-SPI's bindings for Python are not installed")
        return 0
    if not shutil.which("xvfb-run") or not shutil.which("dbus-run-session"):
        print("FRAMESCOPE-SKIPPED: xvfb-run and dbus-run-session are not installed")
        return 0
    return subprocess.call(["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", "dbus-run-session", "--", sys.executable, os.path.abspath(__file__), program, "--inside"])


sys.exit(main())
