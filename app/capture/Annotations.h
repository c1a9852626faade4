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

/// What is known about a capture as a whole and what its user added later: name, bookmarks, notes. A plain value.
/// In the file each change is a small JSON record; the last one of its kind counts.
struct Annotations {
    QString name;                            ///< given by the user; empty: none
    QJsonObject session;                     ///< program, profile without secrets, url, started; as the session wrote it
    std::set<std::uint64_t> bookmarks;       ///< entry numbers
    std::map<std::uint64_t, QString> notes;  ///< by entry number

    /// Applies one record; unknown ones are left alone.
    void apply(const QJsonObject &record);

    static QJsonObject nameRecord(const QString &name);
    static QJsonObject sessionRecord(const QJsonObject &session);
    static QJsonObject bookmarkRecord(std::uint64_t entry, bool on);
    static QJsonObject noteRecord(std::uint64_t entry, const QString &text); ///< empty text: the note is removed

    /// Everything as records, for an exchange file.
    std::vector<QJsonObject> records() const;
};

} // namespace framescope::capture
