"""Validates what installers are made of: validate.py CHECK SOURCE_DIR BINARY_DIR; CHECK is a function below whose name begins with check_.
Each yields its faults as sentences. A missing tool is a skip, and says which."""

import glob
import gzip
import importlib.util
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ID = "org.framescope.Framescope"


class Skip(Exception):
    pass


def tool(name):
    path = shutil.which(name)
    if not path:
        raise Skip(f"{name} is not here")
    return path


def said(*command, **options):
    result = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False, **options)
    return result.returncode, (result.stdout + result.stderr).strip()


def read(*parts):
    with open(os.path.join(*parts), encoding="utf-8") as file:
        return file.read()


def yaml_of(path):
    try:
        import yaml
    except ImportError:
        raise Skip("python3-yaml is not here") from None
    with open(path, encoding="utf-8") as file:
        return yaml.safe_load(file)


def version_of(source):
    return re.search(r"project\(Framescope VERSION ([0-9.]+)", read(source, "CMakeLists.txt"))[1]


def check_desktop_entry(source, _binary):
    path = os.path.join(source, "packaging", "linux", f"{ID}.desktop")
    status, text = said(tool("desktop-file-validate"), path)
    if status or text:
        yield text
    entry = read(path)
    for kind in ("x-scheme-handler/ws;", "x-scheme-handler/wss;", "application/vnd.framescope.capture;", "application/vnd.framescope.connection+json;"):
        if kind not in entry:
            yield f"does not open {kind}"
    if f"Icon={ID}" not in entry:
        yield "has another icon than is installed"


def check_metainfo(source, binary):
    path = os.path.join(binary, "packaging", "linux", f"{ID}.metainfo.xml")
    status, text = said(tool("appstreamcli"), "validate", "--no-net", "--pedantic", path)
    if status:
        yield text
    root = ElementTree.parse(path).getroot()
    if root.find("screenshots/screenshot/image") is None:
        yield "shows no screenshot"
    if root.find("releases/release").get("version") != version_of(source):
        yield "its newest release is not the project's version"


def check_mime_types(source, _binary):
    """The database itself is built, and says what our files are."""
    path = os.path.join(source, "packaging", "linux", f"{ID}.mime.xml")
    with tempfile.TemporaryDirectory() as folder:
        os.makedirs(os.path.join(folder, "packages"))
        shutil.copy(path, os.path.join(folder, "packages", f"{ID}.xml"))
        status, text = said(tool("update-mime-database"), folder)
        if status:
            yield text
        globs = read(folder, "globs2")
    for line in ("application/vnd.framescope.capture:*.fscope", "application/vnd.framescope.connection+json:*.connection.json"):
        if line not in globs:
            yield f"the database has no {line}"
    icons = {os.path.splitext(os.path.basename(p))[0] for p in glob.glob(os.path.join(source, "packaging", "icons", "*.svg"))}
    if not {"capture", "connection"} <= icons:
        yield f"icons of files: {icons}"


def check_manual_pages(source, binary):
    tool("man")
    script = os.path.join(source, "packaging", "linux", "manual-page.py")
    with tempfile.TemporaryDirectory() as folder:
        for kind, name in (("cli", "framescope-cli"), ("window", "framescope")):
            out = os.path.join(folder, f"{name}.1.gz")
            status, text = said(sys.executable, script, kind, os.path.join(binary, "bin", name), version_of(source), out)
            if status:
                yield text
                continue
            status, text = said("man", "--warnings", "-l", out, env={**os.environ, "MANROFFSEQ": "", "MANWIDTH": "100", "LC_ALL": "C.UTF-8"})
            if status or re.search(r"^(troff|an\.tmac|grotty):|warning:", text, re.M):
                yield f"{name}.1: {text[:500]}"
            plain = re.sub(".\b", "", text)
            for word in ("NAME", "SYNOPSIS", "DESCRIPTION") + (("--send-hex", "EXIT STATUS") if kind == "cli" else ("--language", "OPTIONS")):
                if word not in plain:
                    yield f"{name}.1 says nothing of {word}"
            if shutil.which("mandoc"):
                with gzip.open(out, "rt", encoding="utf-8") as file:
                    status, text = said("mandoc", "-T", "lint", "-W", "warning", input=file.read())
                if text:
                    yield f"{name}.1: {text[:500]}"


def check_icons(_source, binary):
    """Rendered in every size and format that a platform asks for; the formats' own tables agree."""
    renderer = os.path.join(binary, "packaging", "icons", "render-icons" + (".exe" if os.name == "nt" else ""))
    rendered = os.path.join(binary, "packaging", "icons", "rendered")
    if not os.path.exists(renderer) or not os.path.isdir(rendered):
        raise Skip("the icons are not built (package_contents)")
    for name in ("framescope", "capture", "connection"):
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            with open(os.path.join(rendered, f"{name}-{size}.png"), "rb") as file:
                head = file.read(24)
            if head[:8] != b"\x89PNG\r\n\x1a\n" or struct.unpack(">II", head[16:24]) != (size, size):
                yield f"{name}-{size}.png is no PNG of that size"
        with open(os.path.join(rendered, f"{name}.ico"), "rb") as file:
            data = file.read()
        _, kind, count = struct.unpack("<HHH", data[:6])
        if kind != 1 or count < 6:
            yield f"{name}.ico has {count} pictures"
        for i in range(count):
            length, offset = struct.unpack("<II", data[6 + 16 * i + 8:6 + 16 * i + 16])
            if data[offset:offset + 4] != b"\x89PNG" or offset + length > len(data):
                yield f"{name}.ico: picture {i} is not where its table says"
        with open(os.path.join(rendered, f"{name}.icns"), "rb") as file:
            data = file.read()
        at, kinds = 8, []
        while at < len(data):
            kinds.append(data[at:at + 4])
            at += struct.unpack(">I", data[at + 4:at + 8])[0]
        if data[:4] != b"icns" or struct.unpack(">I", data[4:8])[0] != len(data) or at != len(data) or b"ic09" not in kinds:
            yield f"{name}.icns: {kinds}"


def check_sbom(source, binary):
    script = os.path.join(source, "packaging", "sbom.py")
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "made.spdx.json")
        status, text = said(sys.executable, script, "make", os.path.join(binary, "packaging", "dependencies.json"), out, script)
        if status:
            yield text
            return
        document = json.loads(read(out))
        names = {one["name"] for one in document["packages"]}
        linked = said("ldd", os.path.join(binary, "bin", "framescope-cli"))[1] if sys.platform == "linux" else ""
        for library, name in (("libQt6Core", "QtCore"), ("libQt6WebSockets", "QtWebSockets"), ("libssl", "OpenSSL"), ("libz.", "zlib"),
                              ("libyaml-cpp", "yaml-cpp"), ("libqt6keychain", "QtKeychain"), ("libQt6NetworkAuth", "QtNetworkAuth")):
            if library in linked and name not in names:
                yield f"{library} is linked, but {name} is not listed"
        # The checker itself: a broken document must not pass.
        spec = importlib.util.spec_from_file_location("sbom", script)
        sbom = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sbom)
        for key, broken in (("dataLicense", "MIT"), ("documentNamespace", "no address"), ("relationships", [])):
            if not list(sbom.faults({**document, key: broken})):
                yield f"a wrong {key} was not noticed"


def check_flatpak(source, _binary):
    folder = os.path.join(source, "packaging", "linux", "flatpak")
    manifest = yaml_of(os.path.join(folder, f"{ID}.yaml"))
    for key in ("app-id", "runtime", "runtime-version", "sdk", "command", "finish-args", "modules"):
        if key not in manifest:
            yield f"the manifest has no {key}"
    if manifest.get("app-id") != ID or manifest.get("command") != "framescope":
        yield "the manifest is of another program"
    last = manifest["modules"][-1]
    if last.get("name") != "framescope" or last.get("buildsystem") != "cmake-ninja":
        yield "the last module is not the program"
    for module in manifest["modules"]:
        for one in module.get("sources", []):
            if one.get("type") == "git" and not re.fullmatch(r"[0-9a-f]{40}", one.get("commit", "")) and "tag" not in one:
                yield f"{module['name']}: a source without a commit or tag"
            if one.get("type") == "archive" and not re.fullmatch(r"[0-9a-f]{64}", one.get("sha256", "")):
                yield f"{module['name']}: an archive without its sum"
    if any("filesystem=host" in argument or "filesystem=home" in argument for argument in manifest["finish-args"]):
        yield "the sandbox is open to all files: portals open those that a user picks"


def check_appimage(source, binary):
    recipe = os.path.join(source, "packaging", "linux", "appimage.sh")
    if not os.access(recipe, os.X_OK):
        yield "appimage.sh cannot be run"
    if shutil.which("shellcheck"):
        status, text = said("shellcheck", recipe)
        if status:
            yield text
    # An AppDir from a tree of the same shape as the installed one.
    with tempfile.TemporaryDirectory() as folder:
        tree = os.path.join(folder, "tree")
        linux = os.path.join(source, "packaging", "linux")
        os.makedirs(os.path.join(tree, "bin"))
        for name in ("framescope", "framescope-cli"):
            shutil.copy(os.path.join(binary, "bin", name), os.path.join(tree, "bin"))
        for name, target in ((f"{ID}.desktop", f"share/applications/{ID}.desktop"), (f"../../resources/icons/framescope.svg", f"share/icons/hicolor/scalable/apps/{ID}.svg")):
            os.makedirs(os.path.dirname(os.path.join(tree, target)), exist_ok=True)
            shutil.copy(os.path.join(linux, name), os.path.join(tree, target))
        appdir = os.path.join(folder, "AppDir")
        status, text = said(recipe, "--appdir-only", tree, appdir)
        if status:
            yield text
            return
        for name in ("AppRun", f"{ID}.desktop", f"{ID}.svg", ".DirIcon", "usr/bin/framescope"):
            if not os.path.exists(os.path.join(appdir, name)):
                yield f"the AppDir has no {name}"
        status, text = said(os.path.join(appdir, "AppRun"), "framescope-cli", "--version")
        if status or not text.startswith("framescope-cli"):
            yield f"AppRun framescope-cli --version: {text[:300]}"


def main():
    name, source, binary = sys.argv[1], os.path.abspath(sys.argv[2]), os.path.abspath(sys.argv[3])
    try:
        faults = list(globals()["check_" + name.replace("-", "_")](source, binary))
    except Skip as reason:
        print(f"FRAMESCOPE-SKIPPED: {reason}")
        return 0
    for fault in faults:
        print(fault)
    print(f"{name}: {len(faults)} faults" if faults else f"{name}: as it should be")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
