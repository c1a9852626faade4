"""Checks that the house is built as app/README.md says. Usage: check.py RULE SOURCE_DIR [BINARY_DIR]; RULE is a function
below whose name begins with rule_. Prints every fault as FILE:LINE: sentence, and exits 1 if there was one."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

import rules

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
SOURCES = (".h", ".cpp", ".mm")


def files_below(source, *folders):
    for folder in folders:
        for parent, subfolders, names in os.walk(os.path.join(source, folder)):
            subfolders[:] = sorted(s for s in subfolders if s not in ("build", "node_modules", "__pycache__"))
            for name in sorted(names):
                yield os.path.relpath(os.path.join(parent, name), source).replace(os.sep, "/")


def read(source, path):
    with open(os.path.join(source, path), encoding="utf-8", errors="replace") as file:
        return file.read()


def committed_files(source):
    """What git knows of; without git (a source archive) everything outside the build folder."""
    try:
        names = subprocess.run(["git", "-C", source, "ls-files", "-z", "--cached"], capture_output=True, check=True).stdout
        found = [n for n in names.decode().split("\0") if n]
        return [n for n in found if os.path.isfile(os.path.join(source, n))]
    except (OSError, subprocess.CalledProcessError):
        tops = [t for t in os.listdir(source) if t not in (".git",) and not t.startswith("build")]
        inside = list(files_below(source, *[t for t in tops if os.path.isdir(os.path.join(source, t))]))
        return inside + [t for t in tops if os.path.isfile(os.path.join(source, t))]


def house_folder(path):
    """app/protocol for app/protocol/Engine.h, ui/log for ui/log/LogPanel.h, ui/log/models for ui/log/models/LogModel.h."""
    parts = path.split("/")
    return "/".join(parts[:3 if parts[0] == "ui" and parts[2:3] == ["models"] else 2])


def qt_headers(module, qt_include):
    """Names that <...> may have for a header of a Qt module."""
    names = {module}
    folder = os.path.join(qt_include, module) if qt_include else ""
    if os.path.isdir(folder):
        names.update(n for n in os.listdir(folder) if n.startswith(("Q", "q")))
    return names


def include_faults(source, path, text, qt_include):
    folder = house_folder(path)
    if folder not in rules.ALLOWED:
        yield 0, f"the folder {folder} has no row in tests/architecture/rules.py"
        return
    here = os.path.dirname(path)
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        quoted, name = match[1] == '"', match[2]
        parts = name.split("/")
        if ".." in parts or "." in parts or name.startswith("/"):
            yield number, f'"{name}" goes around the folder rule: write "library/Header.h"'
            continue
        if not quoted:
            if any(parts[0] == known.split("/")[-1] or name.startswith(known + "/") for known in rules.ALLOWED) and len(parts) > 1:
                yield number, f'<{name}> is ours: write it with quotation marks'
            for prefix, modules in rules.FORBIDDEN_QT.items():
                if path.startswith(prefix + "/"):
                    for module in modules:
                        if parts[0] == module or (len(parts) == 1 and name in qt_headers(module, qt_include)):
                            yield number, f"<{name}> is of {module}, which {prefix}/ must not use"
            continue
        if os.path.exists(os.path.join(source, here, name)) and house_folder(here + "/" + name) == folder:
            continue
        if name.endswith(".moc") or name.startswith("ui_"):
            continue
        target = name if name.startswith("ui/") else "app/" + name
        owner = house_folder(target)
        if owner not in rules.ALLOWED:
            if not os.path.exists(os.path.join(source, target)) and len(parts) > 1:
                yield number, f'"{name}" is of no folder of the house'
            continue
        if owner == folder:
            continue
        if owner not in rules.ALLOWED[folder]:
            yield number, f'"{name}": {folder} may not include {owner}'
        only = rules.ONLY_HEADERS.get((folder, owner))
        if only is not None and os.path.basename(name) not in only:
            yield number, f'"{name}": {folder} may use the value types of {owner} only'


def qt_include_of(binary):
    for word in compile_words(binary, lambda path: "/app/" in path):
        match = re.match(r"(?:-isystem|-I)?(.*)/QtCore$", word)
        if match and os.path.isdir(match[1]):
            return match[1]
    return ""


def rule_includes(source, binary):
    qt_include = qt_include_of(binary)
    for path in files_below(source, "app", "ui"):
        if path.endswith(SOURCES):
            for number, sentence in include_faults(source, path, read(source, path), qt_include):
                yield f"{path}:{number}: {sentence}"


def rule_includes_are_caught(source, binary):
    """The checker itself: what it must catch, and what it must let pass."""
    wrong = {
        '#include "network/Connection.h"': "app/protocol/Sample.cpp",
        '#include "../network/Connection.h"': "app/protocol/Sample.cpp",
        '# include "./../network/Connection.h"': "app/protocol/Sample.cpp",
        '#include <network/Connection.h>': "app/protocol/Sample.cpp",
        '#include <QtWidgets/QWidget>': "app/cli/Sample.cpp",
        '#include <QtGui>': "app/session/Sample.cpp",
        '#include "protocol/Engine.h"': "app/capture/Sample.cpp",
        '#include "ui/log/LogPanel.h"': "ui/widgets/Sample.cpp",
        '#include "ui/server/ServerPage.h"': "ui/shell/Sample.cpp",
        '#include "ui/session/SessionPage.h"': "ui/log/Sample.cpp",
        '#include "ui/server/ClientsPanel.h"': "ui/server/models/Sample.cpp",
        '#include <QtNetwork>': "ui/models/Sample.cpp",
        '#include <QtWidgets>': "ui/log/models/Sample.cpp",
    }
    right = {'#include "base/Bytes.h"': "app/protocol/Sample.cpp", '#include <QByteArray>': "app/protocol/Sample.cpp",
             '#include "Opcode.h"': "app/protocol/Sample.cpp", '#include "protocol/Opcode.h"': "app/capture/Sample.cpp"}
    for line, path in wrong.items():
        if not list(include_faults(source, path, line, "")):
            yield f"{path}: {line} was not caught"
    for line, path in right.items():
        for _, sentence in include_faults(source, path, line, ""):
            yield f"{path}: {line} was refused: {sentence}"


def compile_words(binary, wanted):
    """The words of the compile command of the first source that is wanted, without its own input and output."""
    with open(os.path.join(binary, "compile_commands.json"), encoding="utf-8") as file:
        for entry in json.load(file):
            path = entry["file"].replace(os.sep, "/")
            if wanted(path):
                return shlex.split(entry["command"])
    return []


def rule_forbidden_include_does_not_compile(source, binary):
    """Asks the compiler itself: with the flags of each folder, a header of a folder that its row does not allow is not found."""
    if os.name == "nt":
        print("FRAMESCOPE-SKIPPED: the compiler's command line is read on Unix only")
        return
    headers = {}
    for path in files_below(source, "app"):
        if path.endswith(".h") and path.count("/") == 2:
            headers.setdefault(house_folder(path), path[len("app/"):])
    for folder, allowed in rules.ALLOWED.items():
        if not folder.startswith("app/"):
            continue
        words = compile_words(binary, lambda path: f"/{folder}/" in path and "/tests/" not in path)
        flags, skip = [], False
        for word in words:
            if skip:
                skip = False
            elif word in ("-include", "-o", "-MF", "-MT", "-MQ", "-isystem"):
                skip = True
                if word == "-isystem":
                    flags.append(word)
                    skip = False
            elif word in ("-c", "-MD", "-Winvalid-pch") or word.endswith((".cpp", ".cxx")):
                continue
            else:
                flags.append(word)
        # Without ccache and its environment in front.
        compiler = next((i for i, w in enumerate(flags) if re.search(r"(\+\+|clang|g\+\+|c\+\+)(-\d+)?$", os.path.basename(w))), None)
        if compiler is None:
            yield f"{folder}: no compile command of it in {binary}/compile_commands.json"
            continue
        flags = flags[compiler:]
        for other, header in headers.items():
            with tempfile.NamedTemporaryFile("w", suffix=".cpp", delete=False) as sample:
                sample.write(f'#if __has_include("{header}")\n#error reachable\n#endif\nint unused();\n')
            result = subprocess.run(flags + ["-fsyntax-only", sample.name], capture_output=True, text=True, cwd=binary)
            os.unlink(sample.name)
            reachable = "reachable" in result.stderr
            if reachable and other != folder and other not in allowed:
                yield f"{folder}: #include \"{header}\" compiles, but {folder} may not include {other}"
            if not reachable and other in allowed:
                yield f"{folder}: #include \"{header}\" does not compile, but {folder} may include {other}"
            if not reachable and result.returncode != 0:
                yield f"{folder}: the compiler could not be asked: {result.stderr[:300]}"


def rule_every_class_has_its_test(source, _binary):
    """Every .cpp is a class, or functions that another header declares, and has a test of its name. One without a header may also be
    a further part of the class whose name it begins with (LocalServerFaults.cpp of LocalServer)."""
    tests = {os.path.basename(p): os.path.dirname(p) for p in files_below(source, "tests") if p.endswith(".cpp")}
    for path in files_below(source, "app", "ui"):
        folder, name = os.path.split(path)
        stem, ending = os.path.splitext(name)
        if ending not in (".cpp", ".mm") or stem == "main":
            continue
        beside = os.listdir(os.path.join(source, folder))
        if stem + ".h" not in beside:
            if any(stem.startswith(os.path.splitext(other)[0]) for other in beside if other.endswith(".h")):
                continue
        where = tests.get(f"tst_{stem}.cpp")
        mirror = "tests/" + (folder[len("app/"):] if folder.startswith("app/") else folder)
        if where is None:
            yield f"{path}:1: has no test: {mirror}/tst_{stem}.cpp is missing"
        elif not (where + "/").startswith("/".join(mirror.split("/")[:2])):
            yield f"{path}:1: its test stands in {where}, not in {mirror}"


# At the start of a line: what a function gives, then Class::name( or Class::~Class(.
MEMBER = re.compile(r"^(?!\s|return\b|using\b|template\b|[#/}])(?:[\w:<>,&*\s\[\]]*[\s&*])?(\w+)(?:::\w+)*::(?:~?\w+|operator[^(\s]*)\(")
PLATFORM = re.compile(r"(Unix|Windows|Macos|Linux)$")


def member_faults(texts):
    """texts: path -> text. A class whose functions stand in several files is several things: each gets a name of its own."""
    found = {}
    for path, text in sorted(texts.items()):
        folder, name = os.path.split(path)
        stem = PLATFORM.sub("", os.path.splitext(name)[0])
        for number, line in enumerate(text.splitlines(), 1):
            match = MEMBER.match(line)
            if match:
                found.setdefault((folder, match[1]), {}).setdefault(stem, (path, number))
    for (_, of_class), places in sorted(found.items()):
        if len(places) > 1 and of_class not in rules.SEVERAL_FILES:
            names = ", ".join(sorted(os.path.basename(path) for path, _ in places.values()))
            path, number = list(places.values())[-1]
            yield path, number, f"{of_class} is spread over {names}: cut it into classes with names of their own"


def rule_a_class_has_one_source(source, _binary):
    paths = [path for path in files_below(source, "app", "ui") if path.endswith((".cpp", ".mm"))]
    for path, number, sentence in member_faults({path: read(source, path) for path in paths}):
        yield f"{path}:{number}: {sentence}"
    spread = {"app/x/A.cpp": "int A::one()\n{\n}\n", "app/x/AMore.cpp": "A::~A() = default;\n", "app/x/B.cpp": "B::B(int a)\nB B::made()\n",
              "app/x/BUnix.cpp": "std::vector<int> B::two(int a) const\n", "app/x/C.cpp": "    A::one();\n"}
    if [(path, number) for path, number, _ in member_faults(spread)] != [("app/x/AMore.cpp", 1)]:
        yield "tests/architecture/check.py:1: this rule does not see what it should"


TEST_ENTRY = re.compile(r"^FRAMESCOPE_TEST(?:_GUILESS|_APPLESS|_RUN_BY)?\((\w+)", re.M)
QT_MAIN = re.compile(r"^(?:QTEST_(?:\w+_)?MAIN|int main)\b", re.M)
TYPE_AT_FILE_LEVEL = re.compile(r"^(?:class|struct|union|enum(?: class)?) (\w+)\b(?!.*;$)")


def test_faults(path, text):
    """All tests of a folder are one program: it finds a class by its name, and two files must not give one name to two things."""
    wanted = os.path.splitext(os.path.basename(path))[0]
    entered = TEST_ENTRY.findall(text)
    if entered != [wanted]:
        yield 1, f"enters {entered or 'nothing'} into its program: FRAMESCOPE_TEST({wanted}); is needed once"
    if QT_MAIN.search(text):
        yield text[:QT_MAIN.search(text).start()].count("\n") + 1, "has a main() of its own: see tests/support/TestClass.h"
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        if re.match(r"namespace \{", line):
            inside = True
        elif line.startswith("} // namespace"):
            inside = False
        found = TYPE_AT_FILE_LEVEL.match(line)
        if found and not inside and found[1] != wanted:
            yield number, f"{found[1]} belongs into a namespace without a name: another test of this program may have one too"


def rule_tests_are_entered(source, _binary):
    for path in files_below(source, "tests"):
        if re.search(r"/tst_\w+\.cpp$", path):
            for number, sentence in test_faults(path, read(source, path)):
                yield f"{path}:{number}: {sentence}"
    bad = "class Seen\n{\n};\nclass tst_Bad : public QObject\n{\n};\nQTEST_MAIN(tst_Bad)\n"
    if len(list(test_faults("tests/base/tst_Bad.cpp", bad))) != 3:
        yield "tests/architecture/check.py:1: this rule does not see what it should"


def rule_files_are_short(source, _binary):
    for path in committed_files(source):
        if path.endswith((".h", ".cpp", ".mm", ".py", ".js", ".sh", ".cmake", "CMakeLists.txt")) or path == "dev":
            lines = read(source, path).count("\n")
            if lines > rules.MAX_LINES and path not in rules.LONG_FILES:
                yield (f"{path}:{lines}: longer than {rules.MAX_LINES} lines: why? Cut it where it does several things; "
                       "if it is one thing, give the reason in LONG_FILES of tests/architecture/rules.py")


UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
LINK = re.compile(r"\b(?:https?|ftp)://(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9_.-]+)")
PRIVATE_PATH = re.compile(r"(?<![\w.{}$/])/(?:work|home/[a-z]+|root|Users/[a-z]+)/[\w.]")
RESERVED_HOST = re.compile(r"(^|\.)(example|test|invalid|localhost|local|internal|example\.(com|net|org))$|^\d|^\[|^[^.]*$", re.I)


OWN_TR = re.compile(r"QString \w*[tT]r\(const char \*|QCoreApplication::translate\(\"[^\"]*\",\s*(?:\"|$)")


def rule_texts_name_their_context_once(source, _binary):
    """One way to tr() in app/: a class's, or FRAMESCOPE_TR. What is written by hand instead is not found by translations/tools/update.py."""
    for path in files_below(source, "app"):
        if path.endswith(SOURCES) and path != "app/base/Translation.h":
            for number, line in enumerate(read(source, path).splitlines(), 1):
                if OWN_TR.search(line):
                    yield f'{path}:{number}: has a tr() of its own: FRAMESCOPE_TR("context") of base/Translation.h makes it'


def rule_committed_text_is_clean(source, _binary):
    """Nothing half done, no names of machines, registries or home folders: what is committed makes sense anywhere."""
    for path in committed_files(source):
        if path.startswith(("tests/architecture/", "tests/data/", "tests/fuzz/")) or path.endswith((".png", ".ts", ".ico", ".icns")):
            continue
        text = read(source, path)
        if "\0" in text:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if UNFINISHED.search(line):
                yield f"{path}:{number}: unfinished work belongs in an issue: {line.strip()[:80]}"
            for host in LINK.findall(line):
                if host.lower() not in rules.PUBLIC_HOSTS and not RESERVED_HOST.search(host):
                    yield f"{path}:{number}: names the host {host}: use a reserved name (host.example) or add it to rules.py"
            if PRIVATE_PATH.search(line):
                yield f"{path}:{number}: names a folder of one machine: {line.strip()[:80]}"
            if path.endswith("package-lock.json") and '"resolved"' in line:
                yield f"{path}:{number}: names a package registry: npm config set omit-lockfile-registry-resolved true"


def flag_faults(path, text):
    for number, line in enumerate(text.splitlines(), 1):
        code = line.split("//")[0] if line.lstrip().startswith("//") else line
        for literal in re.findall(r'"((?:[^"\\]|\\.)*)"', code):
            if re.search(r"(?:^|[\s(“'])--[a-z][a-z-]+", literal):
                yield f"{path}:{number}: names a command-line flag: {literal}. An error names a setting (base::OptionId); app/cli knows its flag."


def rule_flags_are_of_the_cli(source, _binary):
    """Sentences outside of app/cli name no flag of framescope-cli: the window shows them too."""
    assert list(flag_faults("x.cpp", 'tr("Trust it (--cacert FILE).")')) and not list(flag_faults("x.cpp", 'tr("-----BEGIN CERTIFICATE-----")'))
    for path in files_below(source, "app", "ui"):
        if path.endswith(SOURCES) and not path.startswith("app/cli/") and path not in rules.FLAGS_OF_OTHERS \
                and not path.startswith(("app/profiles/imports/", "app/profiles/exports/")):
            yield from flag_faults(path, read(source, path))


def promise_faults(path, text, tests):
    """Rows of tables of promises, whose last column says what tests them, that name no test or one that does not exist."""
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        last = re.split(r"(?<!\\)\|", line.strip().strip("|"))[-1].strip()
        if not line.startswith("|"):
            inside = False
        elif last.lower() in ("what tests it", "test"):
            inside = True
        elif inside and set(line) - set("|-: "):
            named = re.findall(r"`(?:[\w/]+/)?(?:tst_)?(\w+)`", last)
            if not named:
                yield f"{path}:{number}: a promise without a test"
            for name in named:
                if name not in tests:
                    yield f"{path}:{number}: there is no test tst_{name}.cpp"


def rule_promises_have_tests(source, _binary):
    """Each promise of the manual's Security page names its tests, and these exist."""
    tests = {os.path.basename(p)[4:-4] for p in files_below(source, "tests") if os.path.basename(p).startswith("tst_") and p.endswith(".cpp")}
    assert len(list(promise_faults("x.md", "| a | What tests it |\n|---|---|\n| b | `NoSuchTest` |\n| c | |\n", tests))) == 2
    path = "resources/manual/security.md"
    yield from promise_faults(path, read(source, path), tests)


def rule_cli_links_no_qtgui(_source, binary):
    program = os.path.join(binary, "bin", "framescope-cli")
    command = ["otool", "-L", program] if sys.platform == "darwin" else ["ldd", program]
    if os.name == "nt":
        print("FRAMESCOPE-SKIPPED: no ldd here")
        return
    libraries = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Core" not in libraries:
        yield f"{program}:0: not the program that was expected: {libraries[:200]}"
    for line in libraries.splitlines():
        if re.search(r"Qt6?(Gui|Widgets|OpenGL|Svg)\b", line):
            yield f"{program}:0: links {line.strip()}"


def rule_dev_script(source, _binary):
    """./dev as its help says: every command is known, a wrong one is exit 2, and --dry-run changes nothing and asks nothing."""
    if os.name == "nt":
        print("FRAMESCOPE-SKIPPED: ./dev is for bash")
        return

    def dev(*arguments):
        return subprocess.run(["bash", os.path.join(source, "dev"), *arguments], stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, timeout=60, check=False)

    helped = dev("help")
    commands = re.findall(r"^  ([a-z-]+)(?: \[[a-z ]+\])?  ", helped.stdout, re.M)
    if helped.returncode != 0 or not {"run", "test", "build", "bench", "screenshots", "format", "package", "test-newer", "help"} <= set(commands):
        yield f"dev:1: help names {commands}"
    if dev("nonsense").returncode != 2:
        yield "dev:1: a wrong command is not exit 2"
    for command in commands:
        tried = dev(command, "--dry-run")
        if tried.returncode != 0:
            yield f"dev:1: {command} --dry-run ends with {tried.returncode}: {tried.stderr[:200]}"
    with open(os.path.join(source, "packaging", "packages.tsv"), encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.startswith("#") and len(line.rstrip("\n").split("\t")) != 6:
                yield f"packaging/packages.tsv:{number}: six columns are needed"
    if shutil.which("shellcheck"):
        scripts = ["dev", ".ci/run", "packaging/packages.sh", "packaging/linux/package.sh", "packaging/linux/test-packages.sh",
                   "packaging/linux/test-newer.sh", "tests/bench/run-all"]
        checked = subprocess.run(["shellcheck", "-x", *scripts], cwd=source, capture_output=True, text=True, check=False)
        if checked.returncode != 0:
            yield f"dev:1: shellcheck: {checked.stdout[:2000]}"


def main():
    rule, source = sys.argv[1], os.path.abspath(sys.argv[2])
    binary = os.path.abspath(sys.argv[3]) if len(sys.argv) > 3 else ""
    faults = list(globals()["rule_" + rule.replace("-", "_")](source, binary))
    for fault in faults:
        print(fault)
    print(f"{rule}: {len(faults)} faults" if faults else f"{rule}: as it should be")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
