#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace framescope::capture {

/// Data about a capture as a whole, and the user's additions: name, bookmarks, notes. A plain value.
/// In the file, each change is a small JSON record; the last one of each kind counts.
struct Annotations {
    QString name;                            ///< given by the user; empty: none
    QJsonObject session;                     ///< program, profile without secrets, url, started; as the session wrote it
    std::set<std::uint64_t> bookmarks;       ///< entry numbers
    std::map<std::uint64_t, QString> notes;  ///< by entry number

    /// Applies one record; ignores unknown ones.
    void apply(const QJsonObject &record);

    static QJsonObject nameRecord(const QString &name);
    static QJsonObject sessionRecord(const QJsonObject &session);
    static QJsonObject bookmarkRecord(std::uint64_t entry, bool on);
    static QJsonObject noteRecord(std::uint64_t entry, const QString &text); ///< empty text removes the note

    /// Everything as records, for an exchange file.
    std::vector<QJsonObject> records() const;
};

} // namespace framescope::capture
