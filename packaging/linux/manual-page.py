"""Makes a compressed manual page from what a program says of itself:
   manual-page.py cli PROGRAM VERSION OUT.1.gz      from framescope-cli --help and the --help of each command
   manual-page.py window PROGRAM VERSION OUT.1.gz   from framescope --help"""

import datetime
import gzip
import os
import re
import subprocess
import sys

SUMMARY = {"cli": "test and monitor WebSockets in a terminal", "window": "test and monitor WebSockets, byte for byte"}
NAME = {"cli": "framescope-cli", "window": "framescope"}
# English, without a display, and the help not wrapped for somebody's terminal.
ENVIRONMENT = {"LC_ALL": "C.UTF-8", "FRAMESCOPE_LANGUAGE": "en", "QT_QPA_PLATFORM": "offscreen", "COLUMNS": "100"}
OPTION = re.compile(r"^  (-\S.*?)(?:\s{2,}(\S.*))?$")
HEADING = re.compile(r"^(\S.*):$")


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.splitlines())


def help_of(program, *arguments):
    result = subprocess.run([program, *arguments, "--help"], capture_output=True, encoding="utf-8", check=False, timeout=60, env={**os.environ, **ENVIRONMENT})
    if result.returncode != 0 or not result.stdout.strip():
        sys.exit(f"{program} {' '.join(arguments)} --help: {result.stderr.strip() or 'nothing was printed'}")
    return result.stdout.rstrip().splitlines()


def blocks(lines):
    """The help's parts: (heading or '', lines)."""
    heading, part = "", []
    for line in lines:
        found = HEADING.match(line)
        if found or (not line.strip() and part):
            if part or heading:
                yield heading, part
            heading, part = (found[1], []) if found else ("", [])
        elif line.strip():
            part.append(line)
    if part:
        yield heading, part


def option_list(lines):
    out, text, name = [], [], None

    def close():
        if name is not None:
            match = re.match(r"((?:--?[\w-]+(?:, )?)+)(.*)", name)
            shown = f"\\fB{escaped(match[1])}\\fR" + (f"\\fI{escaped(match[2])}\\fR" if match[2].strip() else "")
            out.extend([".TP", shown, escaped(" ".join(text))])

    for line in lines:
        found = OPTION.match(line)
        if found:
            close()
            name, text = found[1], [found[2]] if found[2] else []
        else:
            text.append(line.strip())
    close()
    return out


def body(lines):
    """Options as a list, what is indented as it stands, all else as paragraphs."""
    if lines and OPTION.match(lines[0]):
        return option_list(lines)
    out, fixed = [], False
    for line in lines:
        if line.startswith("  ") != fixed:
            fixed = not fixed
            out.append(".nf" if fixed else ".fi")
        out.append(escaped(line))
    if fixed:
        out.append(".fi")
    return out


def command_section(program, command):
    usage, *rest = help_of(program, command)
    out = [f'.SS "{escaped(usage.removeprefix("Usage: "))}"']
    for number, (heading, lines) in enumerate(blocks(rest)):
        inside = body(lines)
        if number:
            out.append(".PP")
        if heading:
            out.append(f"\\fI{escaped(heading)}\\fR")
            if inside and inside[0] != ".TP":
                out.append(".PP")
        out += inside
    return out


def cli_page(program):
    overview = help_of(program)
    commands = [line for line in overview if re.match(r"^  [a-z][a-z-]+\s{2,}", line)]
    out = [".SH SYNOPSIS", "\\fBframescope\\-cli\\fR \\fICOMMAND\\fR [\\fIarguments\\fR]", ".SH DESCRIPTION",
           "The headless half of Framescope: the same connections, captures and local servers, for a terminal, a script and CI."]
    for line in commands:
        name, text = line.split(None, 1)
        out += [".TP", f"\\fB{escaped(name)}\\fR", escaped(text)]
    out.append(".SH COMMANDS")
    for line in commands:
        out += command_section(program, line.split()[0])
    out += [".SH \"EXIT STATUS\""]
    text = " ".join(overview)
    status = re.search(r"Exit status: (.*?)\.(\s|$)", text)
    for entry in re.findall(r"(\d) ([^,]+)", status[1] if status else ""):
        out += [".TP", f"\\fB{entry[0]}\\fR", escaped(entry[1].strip())]
    return out + [".SH \"SEE ALSO\"", "\\fBframescope\\fR(1)"]


def window_page(program):
    out = [".SH SYNOPSIS", "\\fBframescope\\fR [\\fIoptions\\fR] [\\fIURL\\fR|\\fIcapture\\fR]", ".SH DESCRIPTION",
           "The window of Framescope: connections, the live log, sending, the local server and captures.", ".SH OPTIONS"]
    for heading, lines in blocks(help_of(program)):
        if heading == "Options":
            out += option_list(lines)
        elif heading == "Arguments":
            out += [".SH ARGUMENTS"]
            for line in lines:
                name, text = (line.strip().split(None, 1) + [""])[:2]
                out += [".TP", f"\\fI{escaped(name)}\\fR", escaped(text)]
    return out + [".SH \"SEE ALSO\"", "\\fBframescope\\-cli\\fR(1)"]


def main():
    kind, program, version, out = sys.argv[1:]
    when = os.environ.get("SOURCE_DATE_EPOCH")
    date = datetime.datetime.fromtimestamp(int(when), datetime.timezone.utc).date() if when else datetime.date.today()
    lines = [f'.TH {NAME[kind].upper()} 1 "{date}" "Framescope {version}" "User Commands"', ".SH NAME", f"{escaped(NAME[kind])} \\- {escaped(SUMMARY[kind])}"]
    lines += cli_page(program) if kind == "cli" else window_page(program)
    with open(out, "wb") as file:
        file.write(gzip.compress(("\n".join(lines) + "\n").encode(), 9, mtime=0))


if __name__ == "__main__":
    main()
