#!/usr/bin/env bash
# What a user of a Debian would do with the .deb, in a clean system made by debootstrap: test-packages.sh PACKAGE_DIR WORK_DIR [SUITE]
# shellcheck disable=SC2016 # ${…} in single quotes is dpkg's, not the shell's
# Installs the version before, upgrades it to this one, starts the window under Xvfb and takes pictures, runs the demo of framescope-cli,
# removes the package and looks for leftovers. Then the tarball from a folder of its own, in the same system without our packages' help.
# Needs root, debootstrap and this machine's package sources. Ends with "test-packages: passed" and leaves WORK_DIR/*.png. SUITE: bookworm (default) or newer.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packages=$(cd "$1" && pwd)
mkdir -p "$2"
work=$(cd "$2" && pwd)
say() { echo "test-packages: $*" >&2; }
fail() {
    say "FAILED: $*"
    exit 1
}

# shellcheck source=packaging/linux/debian.sh
. "$here/debian.sh"

need_debootstrap
deb=$(ls "$packages"/framescope_*.deb)
version=$(dpkg-deb -f "$deb" Version)
suite=${3:-bookworm}
base="$work/base-$suite.tar"
system="$work/system"

trap 'unmount_debian "$system"' EXIT

if [ ! -e "$base" ]; then
    say "a $suite of nothing but its base (once)"
    unmount_debian "$system"
    rm -rf "$system"
    make_debian "$suite" "$system" "$work/debootstrap.log"
    tar -C "$system" -cf "$base.part" .
    mv "$base.part" "$base"
fi
unmount_debian "$system"
rm -rf "$system"
mkdir -p "$system"
tar -C "$system" -xf "$base"
mount_debian "$system"
debian_sources "$suite" "$system"
inside() { inside_debian "$system" "$@"; }
install_packages() { inside apt-get install -y -qq --no-install-recommends "$@" >>"$work/apt.log" 2>&1 || fail "apt-get install $*: $(tail -n 5 "$work/apt.log")"; }

: >"$work/apt.log"
inside apt-get update -qq >>"$work/apt.log" 2>&1 || fail "apt-get update: $(tail -n 5 "$work/apt.log")"
# What a desktop has and the base has not: a display, fonts, and the two databases into which our files are entered.
install_packages xvfb xauth fonts-dejavu-core shared-mime-info desktop-file-utils libglib2.0-bin hicolor-icon-theme bash-completion
find "$system" -xdev -path "$system/proc" -prune -o -print | grep -i framescope >"$work/before.txt" || true

# The version before: this package with an older number and a file that the new one has no more.
previous=${FRAMESCOPE_PREVIOUS_DEB:-}
if [ -z "$previous" ]; then
    rm -rf "$work/previous"
    dpkg-deb -R "$deb" "$work/previous"
    sed -i "s/^Version: .*/Version: 0.0.1/" "$work/previous/DEBIAN/control"
    echo gone >"$work/previous/usr/share/doc/framescope/only-in-the-old-one"
    previous="$work/framescope_0.0.1_test.deb"
    dpkg-deb --root-owner-group -b "$work/previous" "$previous" >/dev/null
fi
cp "$previous" "$system/old.deb"
cp "$deb" "$system/new.deb"
install_packages /old.deb
say "installed the version before: $(inside dpkg-query -W -f '${Version}' framescope)"
install_packages /new.deb
[ "$(inside dpkg-query -W -f '${Version}' framescope)" = "$version" ] || fail "the upgrade left $(inside dpkg-query -W -f '${Version}' framescope)"
[ ! -e "$system/usr/share/doc/framescope/only-in-the-old-one" ] || fail "a file of the old version is still there"
say "upgraded to $version"

inside framescope-cli --version >"$work/version.txt"
grep -q "^framescope-cli $version" "$work/version.txt" || fail "--version: $(cat "$work/version.txt")"
inside framescope-cli demo >"$work/demo.txt" 2>&1 || fail "framescope-cli demo: $(tail -n 5 "$work/demo.txt")"
say "framescope-cli demo: $(wc -l <"$work/demo.txt") lines"

# What the desktop's databases know.
grep -q 'fscope' "$system/usr/share/mime/globs2" || fail "the MIME type of .fscope is not known"
for kind in x-scheme-handler/ws x-scheme-handler/wss application/vnd.framescope.capture; do
    grep -q "^$kind=.*org.framescope.Framescope.desktop" "$system/usr/share/applications/mimeinfo.cache" || fail "no program for $kind"
done
type_of() { inside gio info -a standard::content-type "$1" | sed -n 's/.*content-type: //p'; }
# Of an empty file GLib says that it is text, whatever its name.
echo capture >"$system/tmp/friday.fscope"
[ "$(type_of /tmp/friday.fscope)" = application/vnd.framescope.capture ] || fail "friday.fscope is $(type_of /tmp/friday.fscope)"
printf '{}\n' >"$system/tmp/Echo.connection.json"
[ "$(type_of /tmp/Echo.connection.json)" = application/vnd.framescope.connection+json ] || fail "Echo.connection.json is $(type_of /tmp/Echo.connection.json)"
inside bash -c 'source /usr/share/bash-completion/bash_completion; _completion_loader framescope-cli; complete -p framescope-cli' >/dev/null || fail "bash completes nothing"
say "types, links and completion are known"

# The window on a display: its own picture of itself, and the screen as it is.
picture() { # name command…
    local name=$1
    shift
    inside timeout 120 xvfb-run -a -s '-screen 0 1280x800x24' env QT_QPA_PLATFORM=xcb "$@" --demo --screenshot "/tmp/$name.png" >"$work/$name.log" 2>&1 ||
        fail "the window ($name): $(tail -n 5 "$work/$name.log")"
    mv "$system/tmp/$name.png" "$work/$name.png"
    inside timeout 120 xvfb-run -a -s '-screen 0 1280x800x24 -fbdir /tmp' bash -c '
        QT_QPA_PLATFORM=xcb "$@" --demo & window=$!
        for ((i = 0; i < 300; i++)); do
            # A blank screen compresses to nearly nothing.
            [ "$(gzip -1 </tmp/Xvfb_screen0 | wc -c)" -gt 30000 ] && break
            kill -0 $window || exit 1
            sleep 0.1
        done
        cp /tmp/Xvfb_screen0 /tmp/screen.xwd
        kill $window
        wait $window || true' screen "$@" >>"$work/$name.log" 2>&1 || fail "the screen ($name): $(tail -n 5 "$work/$name.log")"
    python3 "$here/xwd-to-png.py" "$system/tmp/screen.xwd" "$work/$name-screen.png"
    say "pictures: $work/$name.png, $work/$name-screen.png"
}
picture installed framescope

inside apt-get purge -y -qq framescope >>"$work/apt.log" 2>&1 || fail "apt-get purge: $(tail -n 5 "$work/apt.log")"
rm -f "$system/old.deb" "$system/new.deb"
# The user's own folder stays, as it should; everything else of ours must be gone.
find "$system" -xdev -path "$system/proc" -prune -o -path "$system/root" -prune -o -path "$system/tmp" -prune -o -path "$system/var/log" -prune -o -print |
    grep -i framescope | grep -vxFf "$work/before.txt" >"$work/leftovers.txt" || true
[ ! -s "$work/leftovers.txt" ] || fail "left behind: $(tr '\n' ' ' <"$work/leftovers.txt")"
if grep -q fscope "$system/usr/share/mime/globs2"; then fail "the MIME type is still known"; fi
say "removed without leftovers"

tarball=$(ls "$packages"/framescope-*-linux-*.tar.gz 2>/dev/null || true)
if [ -n "$tarball" ]; then
    # Away with what came along with the .deb: the tarball has to bring its own.
    inside apt-get autoremove -y -qq --purge >>"$work/apt.log" 2>&1
    if inside dpkg-query -W -f '${db:Status-Status}' libqt6core6 2>/dev/null | grep -q '^installed'; then fail "Qt is still installed, the tarball would prove nothing"; fi
    install_packages libgl1 libegl1 libopengl0 libfontconfig1 libharfbuzz0b libx11-xcb1 libdbus-1-3
    mkdir -p "$system/opt/any folder"
    tar -C "$system/opt/any folder" -xzf "$tarball"
    folder=/opt/any\ folder/$(basename "$tarball" .tar.gz)
    inside "$folder/bin/framescope-cli" demo >"$work/tarball-demo.txt" 2>&1 || fail "the tarball's demo: $(tail -n 5 "$work/tarball-demo.txt")"
    picture tarball "$folder/bin/framescope"
    say "the tarball runs from a folder of any name"
fi
rpm_file=$(ls "$packages"/framescope-*.rpm 2>/dev/null || true)
if [ -n "$rpm_file" ] && command -v rpm >/dev/null; then
    # What rpm itself says of it, in a root of its own: digests, files, removal. Its libraries are another distribution's matter.
    root="$work/rpm-root"
    rm -rf "$root"
    mkdir -p "$root"
    own() { rpm --root "$root" "$@" >>"$work/rpm.log" 2>&1 || fail "rpm $*: $(tail -n 5 "$work/rpm.log")"; }
    : >"$work/rpm.log"
    rpm -K --nosignature "$rpm_file" >>"$work/rpm.log" || fail "the RPM's digests: $(tail -n 1 "$work/rpm.log")"
    own --initdb
    own -i --nodeps --noscripts "$rpm_file"
    own -V --nodeps framescope
    [ -x "$root/usr/bin/framescope" ] || fail "the RPM has no window"
    own -e --nodeps --noscripts framescope
    find "$root" -iname '*framescope*' | grep . >"$work/rpm-leftovers.txt" && fail "the RPM leaves behind: $(tr '\n' ' ' <"$work/rpm-leftovers.txt")"
    say "the RPM is whole, installs, verifies and goes"
fi
say "passed"
