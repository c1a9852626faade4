"""Makes a compressed manual page: manual-page.py PROGRAM OUT from what PROGRAM --help says of itself and of each command,
or manual-page.py --window OUT for the window's own page."""

import gzip
import re
import subprocess
import sys

SUMMARY = {"framescope-cli": "test and monitor WebSockets in a terminal", "framescope": "test and monitor WebSockets, byte for byte"}


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.splitlines())


def help_of(program, *arguments):
    result = subprocess.run([program, *arguments, "--help"], capture_output=True, text=True, check=False, timeout=30)
    return result.stdout.rstrip()


def page(name, sections):
    lines = [f'.TH {name.upper()} 1 "" "Framescope" "User Commands"', ".SH NAME", f"{escaped(name)} \\- {escaped(SUMMARY[name])}"]
    for title, text in sections:
        lines += [f'.SH "{title.upper()}"', ".nf", escaped(text), ".fi"]
    return "\n".join(lines) + "\n"


def main():
    program, out = sys.argv[1:]
    if program == "--window":
        text = page("framescope", [
            ("synopsis", "framescope [file...]"),
            ("description", "The window of Framescope: connections, the live log, sending, the local server and captures.\n"
                            "Captures (.fscope) and saved connections (.connection.json) given as arguments are opened."),
            ("see also", "framescope-cli(1)"),
        ])
    else:
        overview = help_of(program)
        sections = [("synopsis", "framescope-cli COMMAND [arguments]"), ("description", overview)]
        for command in re.findall(r"^  ([a-z][a-z-]+)\s{2,}", overview, re.M):
            said = help_of(program, command)
            if said and said != overview:
                sections.append((command, said))
        sections.append(("see also", "framescope(1)"))
        text = page("framescope-cli", sections)
    with open(out, "wb") as file:
        file.write(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()
