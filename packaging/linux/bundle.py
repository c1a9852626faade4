"""Turns an installed tree into one that runs from any folder: bundle.py PREFIX QMAKE
Copies the libraries that the two programs need (but not those of the C library and of the graphics driver, which belong to the machine),
Qt's plugins and translations, and points everything at them: RUNPATH by patchelf, Qt by bin/qt.conf."""

import os
import re
import shutil
import subprocess
import sys

# What must come from the machine: the C library with its helpers, the driver, the display's libraries that must fit a server, and the
# fonts' and sound's that read the machine's configuration. The AppImage project leaves out the same for the same reasons.
OF_THE_MACHINE = re.compile(
    r"^(ld-linux.*|libc|libm|libdl|librt|libpthread|libresolv|libutil|libnsl|libnss_.*|libanl|libBrokenLocale|libthread_db|"
    r"libstdc\+\+|libgcc_s|libGL|libGLX|libEGL|libGLdispatch|libOpenGL|libdrm|libgbm|libglapi|libX11|libX11-xcb|libxcb|libxcb-dri[23]|"
    r"libwayland-.*|libfontconfig|libfreetype|libharfbuzz|libexpat|libz|libasound|libp11-kit|libcom_err|libuuid|libgpg-error)\.so")
PLUGINS = ("platforms", "platforminputcontexts", "platformthemes", "iconengines", "imageformats", "tls", "networkinformation", "xcbglintegrations",
           "wayland-shell-integration", "wayland-graphics-integration-client", "wayland-decoration-client")
# Not for a desktop program, or for what is not used.
NO_PLUGIN = re.compile(r"(linuxfb|vnc|eglfs|minimalegl|vkkhrdisplay|gtk3|libqpdf)")
LANGUAGES = ("de", "fr", "es", "ja", "zh_CN")


def query(qmake, name):
    return subprocess.run([qmake, "-query", name], capture_output=True, text=True, check=True).stdout.strip()


def needed(path):
    """Libraries that the loader finds for a file, by name."""
    said = subprocess.run(["ldd", path], capture_output=True, text=True, check=False).stdout
    missing = re.findall(r"^\s*(\S+) => not found", said, re.M)
    if missing:
        sys.exit(f"{path}: not found: {', '.join(missing)}")
    return dict(re.findall(r"^\s*(\S+) => (/\S+)", said, re.M))


def copy_library(source, folder, name):
    target = os.path.join(folder, name)
    if not os.path.exists(target):
        shutil.copyfile(source, target)
        os.chmod(target, 0o644)
    return target


def main():
    prefix, qmake = os.path.abspath(sys.argv[1]), sys.argv[2]
    library_folder, plugin_folder = os.path.join(prefix, "lib"), os.path.join(prefix, "plugins")
    os.makedirs(library_folder, exist_ok=True)
    programs = [os.path.join(prefix, "bin", name) for name in ("framescope", "framescope-cli")]
    plugins = []
    source = query(qmake, "QT_INSTALL_PLUGINS")
    for kind in PLUGINS:
        folder = os.path.join(source, kind)
        for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
            if name.endswith(".so") and not NO_PLUGIN.search(name):
                target_folder = os.path.join(plugin_folder, kind)
                os.makedirs(target_folder, exist_ok=True)
                plugins.append((os.path.join(folder, name), copy_library(os.path.join(folder, name), target_folder, name)))
    # Asked of the originals: a copy without its neighbours would be looked up elsewhere.
    libraries = {}
    for path in programs + [original for original, _ in plugins]:
        libraries.update(needed(path))
    copied = [copy_library(path, library_folder, name) for name, path in sorted(libraries.items()) if not OF_THE_MACHINE.match(name)]
    for path, runpath in [(p, "$ORIGIN/../lib") for p in programs] + [(p, "$ORIGIN") for p in copied] + [(p, "$ORIGIN/../../lib") for _, p in plugins]:
        subprocess.run(["patchelf", "--set-rpath", runpath, path], check=True)
    translations = os.path.join(prefix, "translations")
    os.makedirs(translations, exist_ok=True)
    for language in LANGUAGES:
        file = os.path.join(query(qmake, "QT_INSTALL_TRANSLATIONS"), f"qtbase_{language}.qm")
        if os.path.exists(file):
            shutil.copy(file, translations)
    with open(os.path.join(prefix, "bin", "qt.conf"), "w", encoding="utf-8") as file:
        file.write("[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n")
    print(f"{len(copied)} libraries, {len(plugins)} plugins")


if __name__ == "__main__":
    main()
