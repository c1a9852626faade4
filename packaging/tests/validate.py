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
        for library, name in (("libQt6Core", "QtCore"), ("libQt6WebSockets", "QtWebSockets"), ("libssl", "OpenSSL"), ("libz.", "zlib"), ("liblz4", "LZ4"), ("libbrotlidec", "Brotli"), ("libzstd", "Zstandard"),
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


def staged(folder, source, binary):
    """A tree as Windows would have it: what is in the programs does not matter to an installer."""
    stage = os.path.join(folder, "stage")
    rendered = os.path.join(binary, "packaging", "icons", "rendered")
    if not os.path.isdir(rendered):
        raise Skip("the icons are not built (package_contents)")
    for name in ("bin/framescope.exe", "bin/framescope-cli.exe", "bin/Qt6Core.dll", "bin/platforms/qwindows.dll", "LICENSE.txt"):
        os.makedirs(os.path.dirname(os.path.join(stage, name)), exist_ok=True)
        shutil.copy(os.path.join(source, "LICENSE"), os.path.join(stage, name))
    os.makedirs(os.path.join(stage, "icons"))
    for icon in ("framescope", "capture", "connection"):
        shutil.copy(os.path.join(rendered, f"{icon}.ico"), os.path.join(stage, "icons"))
    return stage, rendered


def check_nsis(source, binary):
    """CPack fills in our template for a staged tree, and makensis compiles it without a warning."""
    tool("makensis")
    with tempfile.TemporaryDirectory() as folder:
        stage, rendered = staged(folder, source, binary)
        status, text = said("cmake", "-S", os.path.join(source, "packaging", "tests", "nsis"), "-B", os.path.join(folder, "build"),
                            f"-DFRAMESCOPE_VERSION={version_of(source)}", f"-DFRAMESCOPE_STAGE={stage}", f"-DFRAMESCOPE_ICONS={rendered}")
        if status:
            yield text
            return
        out = os.path.join(folder, "out")
        status, text = said("cpack", "--config", os.path.join(folder, "build", "CPackConfig.cmake"), "-G", "NSIS", "-B", out)
        logs = glob.glob(os.path.join(out, "_CPack_Packages", "**", "NSISOutput.log"), recursive=True)
        log = read(logs[0]) if logs else ""
        made = glob.glob(os.path.join(out, "*.exe"))
        if status or len(made) != 1:
            yield text + log[-2000:]
            return
        if re.search(r"^\d+ warnings?:", log, re.M):
            yield log[-2000:]
        with open(made[0], "rb") as file:
            if file.read(2) != b"MZ":
                yield "the installer is no program"
        script = read(glob.glob(os.path.join(out, "_CPack_Packages", "**", "project.nsi"), recursive=True)[0])
        for line in (r'Delete "$INSTDIR\bin\framescope.exe"', r'Delete "$INSTDIR\bin\platforms\qwindows.dll"', "MULTIUSER_PAGE_INSTALLMODE", '".fscope"', "Link wss"):
            if line not in script:
                yield f"the script has no {line}"
        if re.search(r"RMDir /r|\$(APPDATA|LOCALAPPDATA|DOCUMENTS|PROFILE)", script):
            yield "the uninstaller removes more than was installed"


def check_wix(source, _binary):
    folder = os.path.join(source, "packaging", "windows")
    root = ElementTree.parse(os.path.join(folder, "associations.wxs-patch.xml")).getroot()
    fragments = {fragment.get("Id"): fragment for fragment in root.findall("CPackWiXFragment")}
    if set(fragments) != {"CM_CP_bin.framescope.exe"}:
        yield f"the fragments are {sorted(fragments)}"
        return
    values = [(v.get("Key"), v.get("Name", "")) for v in fragments["CM_CP_bin.framescope.exe"].findall("RegistryValue")]
    if len(values) != len(set(values)):
        yield "a value is written twice"
    if any(v.get("Root") != "HKMU" for v in root.iter("RegistryValue")):
        yield "a value goes to the machine where one user installs"
    settings = read(folder, "Installers.cmake")
    if not re.search(r"CPACK_WIX_UPGRADE_GUID \"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\"", settings):
        yield "no upgrade code: each version would be installed beside the one before"
    if shutil.which("wixl"):
        # The same values in an MSI that can be made here.
        text = read(folder, "associations.wxs-patch.xml")
        rows = re.search(r"<CPackWiXFragment[^>]*>(.*)</CPackWiXFragment>", text, re.S)[1].replace('Root="HKMU"', 'Root="HKCU"')
        source_text = (f'<?xml version="1.0"?><Wix xmlns="http://schemas.microsoft.com/wix/2006/wi"><Product Id="*" Name="Framescope" Language="1033" '
                       f'Version="{version_of(source)}" Manufacturer="Framescope" UpgradeCode="6B0E0A54-5B6B-4C5F-9F0E-3F6B2B1C7D11">'
                       '<Package InstallerVersion="500" Compressed="yes"/><Media Id="1" Cabinet="a.cab" EmbedCab="yes"/>'
                       '<Directory Id="TARGETDIR" Name="SourceDir"><Directory Id="ProgramFilesFolder"><Directory Id="INSTALL_ROOT" Name="Framescope">'
                       f'<Component Id="C1" Guid="*"><File Id="F1" Name="framescope.exe" Source="file" KeyPath="yes"/>{rows}</Component>'
                       '</Directory></Directory></Directory><Feature Id="All" Level="1"><ComponentRef Id="C1"/></Feature></Product></Wix>')
        with tempfile.TemporaryDirectory() as work:
            with open(os.path.join(work, "a.wxs"), "w", encoding="utf-8") as file:
                file.write(source_text)
            shutil.copy(os.path.join(source, "LICENSE"), os.path.join(work, "file"))
            status, text = said("wixl", "-o", "a.msi", "a.wxs", cwd=work)
            if status:
                yield text


def check_resources(source, _binary):
    """The version resource and the manifest of Windows: compiled where a resource compiler is here, else read."""
    folder = os.path.join(source, "packaging", "windows")
    manifest = read(folder, "framescope.manifest")
    ElementTree.fromstring(manifest.encode())
    for word in ("PerMonitorV2", "longPathAware", "UTF-8", "Common-Controls", "asInvoker"):
        if word not in manifest:
            yield f"the manifest says nothing of {word}"
    text = read(folder, "version.rc.in")
    major, minor, patch = version_of(source).split(".")
    told = {"PROJECT_VERSION": version_of(source), "PROJECT_VERSION_MAJOR": major, "PROJECT_VERSION_MINOR": minor, "PROJECT_VERSION_PATCH": patch,
            "FRAMESCOPE_WINDOW": "OFF", "FRAMESCOPE_ORIGINAL_NAME": "framescope-cli.exe", "FRAMESCOPE_FILE_DESCRIPTION": "Framescope", "company": "x"}
    text = re.sub(r"@(\w+)@", lambda match: told[match[1]], text)
    windres, llvm = shutil.which("x86_64-w64-mingw32-windres"), shutil.which("llvm-rc")
    if not windres and not llvm:
        raise Skip("no resource compiler here (binutils-mingw-w64-x86-64)")
    with tempfile.TemporaryDirectory() as work:
        path = os.path.join(work, "a.rc")
        with open(path, "w", encoding="utf-8") as file:
            # The header comes with Windows' SDK; these are the numbers that are used of it.
            file.write(text.replace("#include <winver.h>", "#define VS_VERSION_INFO 1\n#define VS_FFI_FILEFLAGSMASK 0x3f\n#define VOS_NT_WINDOWS32 0x40004\n#define VFT_APP 1\n#define VFT2_UNKNOWN 0"))
        shutil.copy(os.path.join(folder, "framescope.manifest"), work)
        # LLVM's takes the options of Microsoft's.
        command = [windres, "-i", path, "-o", os.path.join(work, "a.o")] if windres else [llvm, "/C", "65001", "/FO", os.path.join(work, "a.res"), path]
        status, said_text = said(*command, cwd=work)
        if status:
            yield said_text


def check_workflows(source, _binary):
    """Read as YAML and held against what a workflow must have; the scripts in them go through shellcheck."""
    for path in sorted(glob.glob(os.path.join(source, ".github", "workflows", "*.yml"))):
        name = os.path.basename(path)
        workflow = yaml_of(path)
        # YAML 1.1 reads the key "on" as true.
        triggers = workflow.get("on", workflow.get(True))
        if not triggers or "jobs" not in workflow or "name" not in workflow:
            yield f"{name}: needs name, on and jobs"
            continue
        if workflow.get("permissions", {}) != {"contents": "read"}:
            yield f"{name}: may do more than read"
        jobs = workflow["jobs"]
        for job, told in jobs.items():
            if "runs-on" not in told or not told.get("steps"):
                yield f"{name}: {job} needs runs-on and steps"
                continue
            needs = told.get("needs", [])
            for other in [needs] if isinstance(needs, str) else needs:
                if other not in jobs:
                    yield f"{name}: {job} waits for {other}, which is not there"
            for number, step in enumerate(told["steps"], 1):
                if ("uses" in step) == ("run" in step):
                    yield f"{name}: {job}, step {number}: needs either uses or run"
                if "uses" in step and not re.fullmatch(r"[\w.-]+/[\w./-]+@[\w.]+", step["uses"]):
                    yield f"{name}: {job}, step {number}: {step['uses']} has no version"
                if "run" in step:
                    yield from script_faults(f"{name}: {job}, step {number}", step, told)
                for script in re.findall(r"(?<![\w/.-])((?:packaging|tests|\.ci)/[\w./-]+\.(?:sh|py))", step.get("run", "")):
                    if not os.path.exists(os.path.join(source, script)):
                        yield f"{name}: {job}, step {number}: there is no {script}"
        if name == "release.yml":
            text = read(path)
            for word in ("test-packages", "--screenshot", "sbom.py", "SHA256SUMS", "NSIS", "WIX", "DragNDrop", "codesign"):
                if word not in text:
                    yield f"{name}: nothing of {word}"


def script_faults(where, step, job):
    if step.get("shell") == "pwsh" or not shutil.which("shellcheck"):
        return
    # What the forge puts in is a word for a shell.
    script = re.sub(r"\$\{\{[^}]*\}\}", "VALUE", step["run"])
    shell = "bash" if step.get("shell") == "bash" or "container" not in job else "sh"
    status, text = said("shellcheck", f"--shell={shell}", "--exclude=SC2035,SC2251,SC2144", "-", input=script)
    if status:
        yield f"{where}: {text[:800]}"


def check_plists(source, _binary):
    import plistlib

    def loaded(name, text):
        try:
            return plistlib.loads(text.encode())
        except Exception as error:  # noqa: BLE001: whatever is wrong with it is the answer
            return f"{name}: {error}"

    folder = os.path.join(source, "packaging", "macos")
    entitlements = loaded("entitlements.plist", read(folder, "entitlements.plist"))
    info = loaded("Info.plist", read(folder, "Info.plist.in").replace("@PROJECT_VERSION@", version_of(source)).replace("@FRAMESCOPE_MINIMUM_MACOS@", "11.0"))
    for plist in (entitlements, info):
        if isinstance(plist, str):
            yield plist
            return
    if set(entitlements) - {"com.apple.security.cs.allow-jit"}:
        yield f"entitlements: more doors than one: {sorted(entitlements)}"
    schemes = {scheme for kind in info["CFBundleURLTypes"] for scheme in kind["CFBundleURLSchemes"]}
    if schemes != {"ws", "wss"}:
        yield f"Info.plist: links {schemes}"
    exported = {kind["UTTypeIdentifier"]: kind for kind in info["UTExportedTypeDeclarations"]}
    for document in info["CFBundleDocumentTypes"]:
        for kind in document["LSItemContentTypes"]:
            if kind not in exported:
                yield f"Info.plist: {kind} is not declared"
        if not os.path.exists(os.path.join(source, "packaging", "icons", document["CFBundleTypeIconFile"] + ".svg")):
            yield f"Info.plist: no icon {document['CFBundleTypeIconFile']}"
    endings = {e for kind in exported.values() for e in kind["UTTypeTagSpecification"]["public.filename-extension"]}
    if endings != {"fscope", "connection.json"}:
        yield f"Info.plist: endings {endings}"
    for key in ("CFBundleIdentifier", "CFBundleExecutable", "LSMinimumSystemVersion", "NSHighResolutionCapable", "CFBundleIconFile", "CFBundleShortVersionString"):
        if key not in info:
            yield f"Info.plist: {key} is missing"


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
