#!/usr/bin/env bash
# Makes the packages of this machine from a release build: package.sh BUILD_DIR OUT_DIR
#   framescope_VERSION_ARCH.deb        where dpkg-shlibdeps is, checked by lintian where that is
#   framescope-VERSION-1.ARCH.rpm      where rpmbuild is
#   framescope-VERSION-linux-ARCH.tar.gz   runs from any folder; needs patchelf
#   framescope-VERSION.spdx.json, SHA256SUMS
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
say() { echo "package: $*" >&2; }

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
arch=$(uname -m)
rm -f "$out"/framescope[-_]* "$out/SHA256SUMS"

if command -v dpkg-shlibdeps >/dev/null; then
    cpack --config "$build/CPackConfig.cmake" -G DEB -B "$out" >&2
    if command -v lintian >/dev/null; then
        lintian --fail-on error,warning --allow-root "$out"/framescope_*.deb >&2
        say "lintian is content"
    fi
else
    say "no dpkg-shlibdeps here: no .deb"
fi

if command -v rpmbuild >/dev/null; then
    cpack --config "$build/CPackConfig.cmake" -G RPM -B "$out" >&2
else
    say "no rpmbuild here: no .rpm"
fi

if command -v patchelf >/dev/null; then
    tree="$out/_tree/framescope-$version-linux-$arch"
    rm -rf "$out/_tree"
    cmake --install "$build" --prefix "$tree" --strip >/dev/null
    qmake=$(sed -n 's/^FRAMESCOPE_QMAKE:INTERNAL=//p' "$build/CMakeCache.txt")
    python3 "$here/bundle.py" "$tree" "${qmake:-qmake6}" >&2
    tar -C "$out/_tree" --owner=0 --group=0 --sort=name -czf "$out/framescope-$version-linux-$arch.tar.gz" "framescope-$version-linux-$arch"
else
    say "no patchelf here: no tarball"
fi

rm -rf "$out/_CPack_Packages"
python3 "$here/../sbom.py" make "$build/packaging/dependencies.json" "$out/framescope-$version.spdx.json"
(cd "$out" && sha256sum framescope[-_]* >SHA256SUMS)
(cd "$out" && ls -l framescope[-_]* SHA256SUMS)
