# Sourced by ./dev: finds out which packages of packaging/packages.tsv are missing and installs them.
# Written for bash 3.2, which macOS still has.
# shellcheck shell=bash disable=SC2154 # root, dry_run and say are ./dev's

# Prints apt, dnf, pacman or brew; nothing where none of them is there.
package_manager() {
    local manager
    for manager in apt-get dnf pacman brew; do
        if command -v "$manager" >/dev/null 2>&1; then
            echo "${manager%-get}"
            return
        fi
    done
}

package_installed() { # manager package
    case "$1" in
    apt) [ "$(dpkg-query -W -f '${db:Status-Status}' "$2" 2>/dev/null)" = installed ] ;;
    dnf) rpm -q --whatprovides "$2" >/dev/null 2>&1 ;;
    pacman) pacman -Q "$2" >/dev/null 2>&1 ;;
    brew) brew list --formula "$2" >/dev/null 2>&1 ;;
    esac
}

python_has() { # module; the first python3 of PATH may be one that knows nothing of the system's packages
    python3 -c "import $1" >/dev/null 2>&1 || /usr/bin/python3 -c "import $1" >/dev/null 2>&1
}

# Prints the missing packages for the needs given (build, test, …), one a line, none twice.
missing_packages() { # manager need…
    local manager=$1 need check apt dnf pacman brew package wanted
    shift
    while IFS=$'\t' read -r need check apt dnf pacman brew; do
        case "$need" in '#'* | '') continue ;; esac
        for wanted in "$@"; do
            [ "$need" = "$wanted" ] || continue
            case "$manager" in
            apt) package=$apt ;;
            dnf) package=$dnf ;;
            pacman) package=$pacman ;;
            brew) package=$brew ;;
            esac
            [ "$package" != - ] || continue
            case "$check" in
            cmd:*) command -v "${check#cmd:}" >/dev/null 2>&1 && continue ;;
            py:*) python_has "${check#py:}" && continue ;;
            esac
            package_installed "$manager" "$package" || echo "$package"
        done
    done <"$root/packaging/packages.tsv" | awk '!seen[$0]++'
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@" # without a terminal a password cannot be asked for: fail rather than wait
    fi
}

install_now() { # manager package…
    local manager=$1
    shift
    case "$manager" in
    apt)
        local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300)
        # A fresh system has no lists at all; one with old lists asks for versions that are gone: hence the second try.
        if ! ls /var/lib/apt/lists/*Packages* >/dev/null 2>&1; then
            as_root "${apt[@]}" -qq update
        fi
        as_root "${apt[@]}" install -y -qq --no-install-recommends "$@" ||
            { as_root "${apt[@]}" -qq update && as_root "${apt[@]}" install -y -qq --no-install-recommends "$@"; }
        ;;
    dnf) as_root dnf install -y --setopt=install_weak_deps=False "$@" ;;
    pacman) as_root pacman -S --needed --noconfirm "$@" ;;
    brew) brew install "$@" ;;
    esac
}

# Makes sure that what the needs ask for is there. On a terminal it asks first; with CI=true it does not. Without a
# terminal nobody can be asked: root (a container) gets the packages, anybody else the command to type.
# --optional: goes on without the packages that cannot be had; --dry-run (global): only says what it would do.
ensure_packages() { # [--optional] need…
    local optional=no manager package
    local missing=()
    if [ "$1" = --optional ]; then
        optional=yes
        shift
    fi
    manager=$(package_manager)
    if [ -z "$manager" ]; then
        [ "$dry_run" = no ] || say "no apt, dnf, pacman or brew here: install what packaging/packages.tsv lists by hand"
        return 0
    fi
    while IFS= read -r package; do
        [ -z "$package" ] || missing+=("$package")
    done < <(missing_packages "$manager" "$@")
    if [ "${#missing[@]}" = 0 ]; then
        [ "$dry_run" = no ] || say "nothing to install for: $*"
        return 0
    fi
    if [ "$dry_run" = yes ]; then
        say "would install with $manager (for: $*): ${missing[*]}"
        return 0
    fi

    say "missing (for: $*): ${missing[*]}"
    if [ "${CI:-}" != true ] && [ "$manager" != brew ] && [ ! -t 0 ] && [ "$(id -u)" != 0 ]; then
        say "nobody to ask here: install them with $manager, or run again with CI=true"
        [ "$optional" = yes ] && return 0
        return 1
    fi
    if [ "${CI:-}" != true ] && [ -t 0 ]; then
        local answer
        read -r -p "Install them with $manager? [Y/n] " answer
        case "$answer" in
        [nN]*)
            [ "$optional" = yes ] && return 0
            return 1
            ;;
        esac
    fi
    install_now "$manager" "${missing[@]}" && return 0
    if [ "$optional" = no ]; then
        say "could not install everything; see above"
        return 1
    fi
    # One package that a distribution does not have must not cost the others.
    for package in "${missing[@]}"; do
        package_installed "$manager" "$package" || install_now "$manager" "$package" || say "going on without $package"
    done
}
