#pragma once

#include "CopyAs.h"

namespace framescope::profiles {

/// The data of a profile that all targets need. A plain value; internal to CopyAs.
struct CopyRequest {
    QString url;                       ///< including path and query parameters
    std::vector<Row> headers;          ///< the sent headers, including Authorization and API key, without origin and subprotocols
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
    std::vector<Message> messages;     ///< text and binary messages; the notes mention others
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
