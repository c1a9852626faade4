#!/usr/bin/env bash
# Builds the working tree in newer Debians and runs every test there: test-newer.sh WORK_DIR [SUITE…] [ctest args]  (default: trixie sid)
# A Debian of each name is made by debootstrap in WORK_DIR/SUITE and used again the next time; the sources lie in its /src. Warnings are errors.
# Needs root and debootstrap. Package sources, proxies and npm's settings are this machine's. Ends with each ctest's summary; 1 if one failed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
mkdir -p "$1"
work=$(cd "$1" && pwd)
shift
say() { echo "test-newer: $*" >&2; }
fail() {
    say "FAILED: $*"
    exit 1
}
# shellcheck source=packaging/linux/debian.sh
. "$here/debian.sh"

suites=()
while [ "$#" -gt 0 ] && [[ "$1" != -* ]]; do
    [[ "$1" =~ ^[a-z]+$ ]] || fail "$1 is not the name of a Debian"
    suites+=("$1")
    shift
done
[ "${#suites[@]}" -gt 0 ] || suites=(trixie sid)
need_debootstrap

leave() {
    local suite
    for suite in "${suites[@]}"; do
        unmount_debian "$work/$suite"
    done
}
trap leave EXIT

# How this machine reaches the world.
passed=()
for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY FRAMESCOPE_JOBS; do
    [ -z "${!name:-}" ] || passed+=("$name=${!name}")
done

trust_and_npm() { # suite
    local file
    # What this machine trusts beside what every Debian does.
    for file in /usr/local/share/ca-certificates/*.crt; do
        [ ! -e "$file" ] || install -m 644 -D "$file" "$work/$1/$file"
    done
    inside_debian "$work/$1" update-ca-certificates >/dev/null 2>&1 || fail "update-ca-certificates"
    passed_here=(NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt)
    # Read while it is needed, not kept: it may hold a token.
    if [ -e "${HOME:-/root}/.npmrc" ]; then
        touch "$work/$1/root/.npmrc"
        mount --bind "${HOME:-/root}/.npmrc" "$work/$1/root/.npmrc"
    fi
}

# The files of the working tree, committed or not, with their times: what has not changed is not built again.
bring_sources() { # suite
    local source=$work/$1/src
    mkdir -p "$source"
    git -C "$root" ls-files -z --cached --others --exclude-standard |
        (cd "$root" && while IFS= read -r -d '' file; do [ ! -e "$file" ] && [ ! -L "$file" ] || printf '%s\0' "$file"; done) >"$work/$1/files"
    # What was brought the last time and is gone now.
    find "$source" -mindepth 1 -maxdepth 1 ! -name build ! -name .git -exec rm -rf {} +
    tar -C "$root" --null -T "$work/$1/files" -cf - | tar -C "$source" -xf -
    # Tests that ask git for the list of files get an answer.
    git -C "$source" init -q 2>/dev/null
    git -C "$source" add -A
    git -C "$source" diff --cached --quiet 2>/dev/null ||
        git -C "$source" -c user.name=test-newer -c user.email=test-newer@localhost commit -q --no-verify -m "The working tree"
}

try() { # suite [ctest args]; writes SUITE.log
    local suite=$1 status=0
    shift
    if [ ! -e "$work/$suite" ]; then
        say "a $suite of nothing but its base (once)"
        make_debian "$suite" "$work/$suite" "$work/$suite-debootstrap.log"
    fi
    unmount_debian "$work/$suite"
    mount_debian "$work/$suite"
    debian_sources "$suite" "$work/$suite"
    trust_and_npm "$suite"
    bring_sources "$suite"
    {
        inside_debian "$work/$suite" env "${passed[@]+"${passed[@]}"}" apt-get update -qq &&
            inside_debian "$work/$suite" env "${passed[@]+"${passed[@]}"}" apt-get dist-upgrade -y -qq --no-install-recommends
    } >"$work/$suite-apt.log" 2>&1 || fail "apt-get in $suite: $(tail -n 5 "$work/$suite-apt.log")"
    say "$suite: builds with warnings as errors and runs the tests (all of it: $work/$suite.log)"
    inside_debian "$work/$suite" env CI=true "${passed_here[@]}" "${passed[@]+"${passed[@]}"}" /src/dev test "$@" 2>&1 | tee "$work/$suite.log" || status=1
    # shellcheck disable=SC2016 # dpkg's, not the shell's
    echo "versions: $(inside_debian "$work/$suite" sh -c 'cat /etc/debian_version; c++ -dumpfullversion; dpkg-query -W -f "${Version}" qt6-base-dev' 2>/dev/null | tr '\n' ' ')" >>"$work/$suite.log"
    unmount_debian "$work/$suite"
    return "$status"
}

failed=()
for suite in "${suites[@]}"; do
    # Not behind "||", where set -e would not hold.
    set +e
    (
        set -e
        try "$suite" "$@"
    )
    status=$?
    set -e
    [ "$status" = 0 ] || failed+=("$suite")
done
for suite in "${suites[@]}"; do
    [ -e "$work/$suite.log" ] || continue
    echo
    echo "=== $suite, Debian, GCC, Qt $(sed -n 's/^versions: //p' "$work/$suite.log")"
    # From ctest's summary on; where there is none, the end of what was printed instead.
    if grep -q 'tests passed, ' "$work/$suite.log"; then
        sed -n '/tests passed, /,$p' "$work/$suite.log" | grep -v '^versions: '
    else
        tail -n 20 "$work/$suite.log"
    fi
done
[ "${#failed[@]}" = 0 ] || fail "${failed[*]}"
say "passed: ${suites[*]}"
