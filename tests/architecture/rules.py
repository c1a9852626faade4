"""The folder rules of app/README.md in a form that a program can check: who may include whom."""

# Folder: the folders whose headers it may include, besides its own.
ALLOWED = {
    "app/base": [],
    "app/protocol": ["app/base"],
    "app/network": ["app/base", "app/protocol"],
    "app/capture": ["app/base", "app/protocol"],
    "app/profiles": ["app/base"],
    "app/session": ["app/base", "app/protocol", "app/network", "app/capture", "app/profiles"],
    "app/server": ["app/base", "app/protocol", "app/network", "app/capture", "app/profiles", "app/session"],
    "app/cli": ["app/base", "app/protocol", "app/network", "app/capture", "app/profiles", "app/session", "app/server"],
    "ui/theme": ["app/base"],
    "ui/widgets": ["app/base", "ui/theme"],
    "ui/models": ["app/base", "app/protocol", "app/network", "app/capture", "app/profiles", "app/session", "app/server", "ui/theme"],
    "ui/panels": ["app/base", "app/protocol", "app/network", "app/capture", "app/profiles", "app/session", "app/server",
                  "ui/theme", "ui/widgets", "ui/models"],
    "ui/windows": ["app/base", "app/protocol", "app/network", "app/capture", "app/profiles", "app/session", "app/server",
                   "ui/theme", "ui/widgets", "ui/models", "ui/panels"],
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
    "app/capture": ["QtNetwork", "QtWebSockets"],
    "ui/models": ["QtWidgets", "QtNetwork", "QtWebSockets"],
    "ui/widgets": ["QtNetwork", "QtWebSockets"],
    "ui/theme": ["QtNetwork", "QtWebSockets"],
}

# A longer source file is asked why: one that is one thing stands in LONG_FILES with its reason, any other is cut where it is several.
MAX_LINES = 600
LONG_FILES = {
    "app/base/Secrets.cpp": "one scan of a text for all the forms of a secret; its address and header halves are to be cut",
    "app/protocol/Receiver.cpp": "one state machine; to be cut with the classes of its kind",
    "tests/protocol/tst_Receiver.cpp": "its rules, one row each",
    "tests/cli/tst_ConnectCommand.cpp": "one function for each option",
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
