"""Brings .ts files up to date with the sources: update.py LUPDATE SOURCE_DIR WORK_DIR OUT.ts…

lupdate knows the context of tr() in a class only. Free functions have theirs from a line FRAMESCOPE_TR("context") at the top of the
file (app/base/Translation.h); lupdate would take these texts for another context, and the program would never find them. So it reads
copies of the sources in which such calls are spelled out. framescope-cli (app/cli) speaks English only and is not read. Exits 1 when lupdate still
meets a tr() whose context it cannot tell."""

import os
import re
import shutil
import subprocess
import sys

FOLDERS = ("app", "ui")
LEFT_OUT = ("app/cli",)
LUPDATE_TIMEOUT = 120  # seconds; it takes one or two
# The file's own tr(): FRAMESCOPE_TR(CONTEXT).
MACRO = re.compile(r"^\s*FRAMESCOPE_TR\((\"[^\"]+\"|\w+)\)", re.M)
# The same written out: QString tr(const char *text) { return QCoreApplication::translate(CONTEXT, text); }
OWN_TR = re.compile(r"QString tr\(const char \*\w+(?:, [^)]*)?\)\s*\{\s*return QCoreApplication::translate\((\"[^\"]+\"|\w+), [^;]*\);\s*\}")
CALL = re.compile(r"(?<![\w:.>])tr\((?=\s*\")")
# A struct that is there for its tr(), called as Words::tr() out of free functions; lupdate loses its context in those that return A::B.
TR_STRUCT = re.compile(r"struct (\w+)\s*\{\s*Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)")
LITERAL = r'{}\s*(?:\[\])?\s*=\s*("[^"]+")'
# Not about a text that would be lost.
HARMLESS = re.compile(r"^(Scanning |Updating |\s*Found |\s*Kept |\s*Removed |\s*Same-text )|Qualifying with unknown namespace|Ignoring definition of undeclared")


def spelled_out(text, header):
    own = MACRO.search(text) or OWN_TR.search(text) or OWN_TR.search(header)
    if not own:
        return text
    context = own[1]
    if not context.startswith('"'):
        literal = re.search(LITERAL.format(context), text)
        context = literal[1] if literal else context
    return CALL.sub(f"QCoreApplication::translate({context}, ", text)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def structs_in(texts):
    """The context of each struct that is there for its tr(), by its name."""
    return {match[1]: match[2] for text in texts for match in TR_STRUCT.finditer(text)}


def with_structs(text, structs):
    for name, context in structs.items():
        text = re.sub(rf"(?<![\w:]){name}::tr\((?=\s*\")", f'QCoreApplication::translate("{context}", ', text)
    return text


def copied(source, work):
    """Copies of the sources; only what changed is written anew, and what is gone goes."""
    kept = set()
    for folder in FOLDERS:
        for parent, _, names in os.walk(os.path.join(source, folder)):
            path = os.path.relpath(parent, source).replace(os.sep, "/")
            if any((path + "/").startswith(out + "/") for out in LEFT_OUT):
                continue
            for name in sorted(names):
                if name.endswith((".h", ".cpp", ".mm")):
                    kept.add(f"{path}/{name}")
    shutil.rmtree(work, ignore_errors=True)
    everywhere = structs_in(read(os.path.join(source, name)) for name in sorted(kept) if name.endswith(".h"))
    for name in sorted(kept):
        text = read(os.path.join(source, name))
        text = with_structs(text, everywhere | structs_in([text]))
        header = "" if name.endswith(".h") else os.path.splitext(name)[0] + ".h"
        target = os.path.join(work, name)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", encoding="utf-8") as file:
            file.write(spelled_out(text, read(os.path.join(source, header)) if header in kept else ""))
    return sorted(kept)


def update(lupdate, work, names, out):
    """lupdate's complaints about texts that it cannot place."""
    language = re.sub(r"^framescope_", "", os.path.splitext(os.path.basename(out))[0])
    listing = os.path.join(work, "files.lst")
    with open(listing, "w", encoding="utf-8") as file:
        file.write("\n".join(names) + "\n")
    plural = ["-pluralonly"] if language == "en" else []
    os.makedirs(os.path.dirname(os.path.abspath(out)), exist_ok=True)
    command = [lupdate, *plural, "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language,
               "@files.lst", "-ts", os.path.abspath(out)]
    try:
        said = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False, timeout=LUPDATE_TIMEOUT)
    except subprocess.TimeoutExpired:
        return [f"lupdate did not end within {LUPDATE_TIMEOUT} s. It loops at int(…) as the number of a tr() of a free function: give the number a name before"]
    lines = (said.stdout + said.stderr).splitlines()
    if said.returncode != 0:
        return lines or [f"{lupdate} ended with {said.returncode}"]
    return sorted({line for line in lines if line.strip() and not HARMLESS.search(line)})


def main():
    lupdate, source, work, *outs = sys.argv[1:]
    work = os.path.abspath(work)
    names = copied(source, work)
    complaints = []
    for out in outs:
        complaints = update(lupdate, work, names, out) or complaints
    for line in complaints:
        print(line.replace(work + os.sep, ""))
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
