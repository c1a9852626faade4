"""The folder rules of app/README.md in a form that a program can check: who may include whom."""

_READS = ["app/base", "app/protocol", "app/network", "app/capture"]
_COMMON = [*_READS, "ui/theme", "ui/widgets", "ui/models"]
_PAGE = [*_COMMON, "app/profiles", "ui/shell", "ui/shell/models", "ui/log", "ui/log/models", "ui/details", "ui/details/models", "ui/workspace",
         "ui/workspace/models"]

# Folder: the folders whose headers it may include, besides its own.
ALLOWED = {
    "app/base": [],
    "app/yaml": ["app/base"],
    "app/report": ["app/base"],
    "app/protocol": ["app/base"],
    "app/network": ["app/base", "app/protocol"],
    "app/decode": ["app/base", "app/protocol"],
    "app/capture": ["app/base", "app/protocol", "app/decode"],
    "app/record": ["app/base", "app/protocol", "app/network", "app/capture"],
    "app/derive": ["app/base", "app/protocol", "app/capture"],
    "app/profiles": ["app/base", "app/yaml"],
    "app/scenario": ["app/base", "app/yaml", "app/report", "app/protocol", "app/network", "app/capture", "app/record", "app/profiles"],
    "app/session": ["app/base", "app/yaml", "app/report", "app/protocol", "app/network", "app/capture", "app/record", "app/profiles", "app/scenario"],
    "app/server": ["app/base", "app/yaml", "app/report", "app/protocol", "app/network", "app/capture", "app/record", "app/profiles", "app/scenario"],
    "app/cli": ["app/base", "app/yaml", "app/report", "app/protocol", "app/network", "app/decode", "app/capture", "app/record", "app/profiles", "app/scenario", "app/derive", "app/session", "app/server"],
    "ui/theme": ["app/base"],
    "ui/widgets": ["app/base", "ui/theme"],
    "ui/models": ["app/base", "app/protocol", "app/network", "app/capture"],
    # The frame: it knows pages by an interface, and no feature.
    "ui/shell": [*_COMMON, "ui/shell/models"],
    "ui/shell/models": ["app/base", "ui/models"],
    # Views that several features show; they know none of the features.
    "ui/log": [*_COMMON, "ui/log/models"],
    "ui/log/models": [*_READS, "ui/models"],
    "ui/details": [*_COMMON, "ui/details/models"],
    "ui/details/models": [*_READS, "ui/models"],
    "ui/composer": [*_COMMON, "app/profiles", "app/scenario", "app/session", "ui/composer/models"],
    "ui/composer/models": [*_READS, "app/profiles", "app/scenario", "app/session", "ui/models"],
    # Features.
    "ui/workspace": [*_COMMON, "app/profiles", "app/session", "app/server", "ui/workspace/models", "ui/shell", "ui/shell/models"],
    "ui/workspace/models": [*_READS, "app/profiles", "app/session", "app/server", "ui/models"],
    "ui/session": [*_PAGE, "app/session", "app/server", "ui/session/models", "ui/composer", "ui/composer/models"],
    "ui/session/models": [*_READS, "app/profiles", "app/session", "ui/models", "ui/workspace/models"],
    "ui/server": [*_PAGE, "app/session", "app/server", "ui/server/models"],
    "ui/server/models": [*_READS, "app/server", "ui/models"],
    "ui/captures": [*_PAGE, "ui/captures/models"],
    "ui/captures/models": [*_READS, "ui/workspace/models"],
    # main() and the list of the features: the only folder that knows them all.
    "ui/program": [*_PAGE, "app/session", "app/server", "ui/composer", "ui/composer/models", "ui/session", "ui/session/models", "ui/server",
                   "ui/server/models", "ui/captures", "ui/captures/models"],
}

# Where a folder may see only part of another: the capture stores what the protocol means, it does not speak it.
ONLY_HEADERS = {
    ("app/capture", "app/protocol"): {
        "CloseCode.h", "CloseFacts.h", "DeflateParameters.h", "FrameHeader.h", "Handshake.h", "HeaderList.h", "Limits.h",
        "Opcode.h", "Utf8.h", "Violation.h",
    },
}

# Qt modules that a folder (and everything below it) must not include.
FORBIDDEN_QT = {
    "app": ["QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets"],
    "app/base": ["QtNetwork", "QtWebSockets", "QtSql"],
    "app/protocol": ["QtNetwork", "QtWebSockets", "QtSql"],
    "app/decode": ["QtNetwork", "QtWebSockets", "QtSql"],
    "app/capture": ["QtNetwork", "QtWebSockets"],
    "ui/widgets": ["QtNetwork", "QtWebSockets"],
    "ui/theme": ["QtNetwork", "QtWebSockets"],
    # Models know no widgets and open no sockets.
    **{folder: ["QtWidgets", "QtNetwork", "QtWebSockets"] for folder in ALLOWED if folder.startswith("ui/") and folder.endswith("models")},
}

# A longer source file is asked why: one that is one thing stands in LONG_FILES with its reason, any other is cut where it is several.
MAX_LINES = 600
LONG_FILES = {
}

# Classes whose functions stand in more than one file, other than one for each platform.
SEVERAL_FILES = {
    "CommandRegistry": "its list of all commands stands alone, so that Command.cpp knows none of them",
}

# Files outside of app/cli that name command-line flags on purpose: what is copied into a terminal, and what another tool's looks like.
FLAGS_OF_OTHERS = {
    "ui/server/TrustCard.cpp",
    "ui/program/ScreenshotTour.cpp",
}

# Hosts that committed text may name in an http link; everything else must be a reserved or local name.
PUBLIC_HOSTS = {
    "github.com", "www.rfc-editor.org", "datatracker.ietf.org", "www.iana.org", "www.w3.org", "doc.qt.io", "www.qt.io",
    "keepachangelog.com", "semver.org", "opensource.org", "specifications.freedesktop.org", "www.freedesktop.org",
    "schemas.microsoft.com", "www.apple.com", "raw.githubusercontent.com", "json.schemastore.org", "json-schema.org",
    "schema.getpostman.com", "creativecommons.org", "www.tcpdump.org", "aomedia.org", "spdx.org", "img.shields.io",
    "flathub.org", "dl.flathub.org", "schemas.android.com", "www.inkscape.org", "wixtoolset.org", "timestamp.digicert.com",
    "www.debian.org", "download.gnome.org", "api.github.com",
}
