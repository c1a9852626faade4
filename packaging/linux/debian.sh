# Sourced by test-packages.sh and test-newer.sh: a Debian of any name in a folder, made by debootstrap and entered by chroot. Needs root.
# Package sources, proxies and certificates are the machine's own; nothing of them stands here.
# shellcheck shell=bash disable=SC2154 # say and fail are the caller's

need_debootstrap() {
    [ "$(id -u)" = 0 ] || fail "needs root (debootstrap, chroot)"
    command -v debootstrap >/dev/null || fail "debootstrap is missing"
}

# Where this machine has its Debian from; nothing where it is no Debian.
debian_mirror() {
    [ -n "${FRAMESCOPE_DEBIAN_MIRROR:-}" ] && echo "$FRAMESCOPE_DEBIAN_MIRROR" && return
    cat /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list /etc/apt/sources.list 2>/dev/null |
        awk '{ for (i = 1; i <= NF; ++i) if ($i ~ /:\/\/.*\/debian\/?$/) { print $i; exit } }' || true
}

make_debian() { # suite folder log
    local mirror script=()
    mirror=$(debian_mirror)
    # A name that is newer than this debootstrap is made as sid is.
    [ -e "/usr/share/debootstrap/scripts/$1" ] || script=(/usr/share/debootstrap/scripts/sid)
    rm -rf "$2.part"
    [ -n "$mirror" ] || [ "${#script[@]}" = 0 ] || fail "this machine's debootstrap does not know $1: name a mirror (FRAMESCOPE_DEBIAN_MIRROR)"
    # shellcheck disable=SC2086 # no mirror: debootstrap has one of its own
    debootstrap --variant=minbase --include=ca-certificates "$1" "$2.part" $mirror ${script[@]+"${script[@]}"} >"$3" 2>&1 ||
        fail "debootstrap: $(tail -n 3 "$3")"
    mv "$2.part" "$2"
}

# The package sources of a machine are for its own Debian: only where they are, and how they are reached, is taken.
debian_sources() { # suite folder
    local mirror
    mirror=$(debian_mirror)
    # Without one, debootstrap used its own and wrote it down.
    mirror=${mirror:-$(awk '$1 == "deb" { print $2; exit }' "$2/etc/apt/sources.list")}
    echo "deb $mirror $1 main" >"$2/etc/apt/sources.list"
    [ "$1" = sid ] || echo "deb $mirror $1-updates main" >>"$2/etc/apt/sources.list"
    grep -hiE '^[[:space:]]*Acquire::.*(proxy|check|retries)' /etc/apt/apt.conf /etc/apt/apt.conf.d/* >"$2/etc/apt/apt.conf.d/90machine" 2>/dev/null || true
}

# What a program inside expects to be there.
mount_debian() { # folder
    local folder=$1
    mount -t proc proc "$folder/proc"
    mkdir -p "$folder/dev/shm" "$folder/dev/pts"
    mount -t tmpfs tmpfs "$folder/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts "$folder/dev/pts"
    ln -sf pts/ptmx "$folder/dev/ptmx"
    cp /etc/resolv.conf "$folder/etc/resolv.conf"
    # What is installed inside starts no service on this machine.
    printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
    chmod 755 "$folder/usr/sbin/policy-rc.d"
    # A system that is there for a test need not wait for the disk.
    echo force-unsafe-io >"$folder/etc/dpkg/dpkg.cfg.d/unsafe-io"
}

unmount_debian() { # folder
    local point
    while IFS= read -r point; do
        umount -l "$point"
    done < <(awk -v folder="$1/" 'index($2, folder) == 1 { print $2 }' /proc/self/mounts | sort -r)
    return 0
}

# A command as a user would type it; the variables keep dpkg quiet and programs in English.
inside_debian() { # folder command…
    local folder=$1
    shift
    chroot "$folder" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
