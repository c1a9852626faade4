#!/usr/bin/env bash
# Makes an AppImage from the tree that runs from any folder: appimage.sh TREE OUT.AppImage
#   TREE      an installed tree after bundle.py (the tarball of ./dev package, unpacked)
#   appimagetool must be in PATH: https://github.com/AppImage/appimagetool
# appimage.sh --appdir-only TREE APPDIR stops at the folder that an AppImage is made from.
set -euo pipefail
only=no
if [ "${1:-}" = --appdir-only ]; then
    only=yes
    shift
fi
tree=$(cd "$1" && pwd)
out=$2
id=org.framescope.Framescope
appdir=$out
[ "$only" = yes ] || appdir=$(mktemp -d)/AppDir
mkdir -p "$appdir/usr"
cp -a "$tree/." "$appdir/usr/"
cp "$appdir/usr/share/applications/$id.desktop" "$appdir/usr/share/icons/hicolor/scalable/apps/$id.svg" "$appdir/"
ln -sf "$id.svg" "$appdir/.DirIcon"
# "Framescope.AppImage framescope-cli demo", or a link to the AppImage named framescope-cli, runs the terminal's half.
cat >"$appdir/AppRun" <<'RUN'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
called=$(basename "${ARGV0:-$0}")
case "${1:-}" in
framescope-cli) shift; exec "$here/usr/bin/framescope-cli" "$@" ;;
esac
[ "$called" != framescope-cli ] || exec "$here/usr/bin/framescope-cli" "$@"
exec "$here/usr/bin/framescope" "$@"
RUN
chmod +x "$appdir/AppRun"
[ "$only" = no ] || exit 0
command -v appimagetool >/dev/null || {
    echo "appimage.sh: appimagetool is not in PATH" >&2
    exit 1
}
ARCH=$(uname -m) appimagetool "$appdir" "$out"
