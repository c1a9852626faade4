#pragma once

#include "CopyAs.h"

namespace framescope::profiles {

/// What all targets need of a profile, worked out once. A plain value; internal to CopyAs.
struct CopyRequest {
    QString url;                       ///< with path and query parameters in it
    std::vector<Row> headers;          ///< those that go out, Authorization and API key included; not origin, not subprotocols
    QStringList protocols;
    QString origin;
    bool insecure = false;
    QStringList caFiles;
    QString certificate;
    QString key;
    QString proxy;                     ///< "http://host:3128"; empty: the system's or none
    bool deflate = true;
    int pingSeconds = 0;
    struct Message {
        bool binary = false;
        QByteArray bytes;
        QString text() const { return QString::fromUtf8(bytes); }
    };
    std::vector<Message> messages;     ///< texts and binaries; the rest is in the notes
    QStringList notes;

    static CopyRequest from(Profile profile, const std::vector<SavedMessage> &messages);
};

/// The programs; command lines are in CopyAs.cpp.
QString copyAsBrowser(CopyRequest &request);
QString copyAsNode(CopyRequest &request);
QString copyAsPython(CopyRequest &request);
QString copyAsCpp(CopyRequest &request);
QString copyAsGo(CopyRequest &request);
QString copyAsRust(CopyRequest &request);
QString copyAsK6(CopyRequest &request);

} // namespace framescope::profiles
