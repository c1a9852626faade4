#pragma once

#include "Problem.h"

#include "base/json/OrderedJson.h"

#include <QByteArray>
#include <QString>

namespace framescope::profiles {

/// The state of a file when it was read, to detect changes by others. A plain value.
struct Stamp {
    QByteArray hash;       ///< of the content; empty: there was no file
    qint64 size = -1;
    qint64 modifiedMs = 0;

    bool exists() const { return !hash.isEmpty(); }
    bool sameContent(const Stamp &other) const { return hash == other.hash; }
    bool operator==(const Stamp &) const = default;
};

/// A value read from a file, with the file's stamp. A plain value.
template<typename T>
struct Loaded {
    T value;
    Stamp stamp;
    QString readOnly;               ///< why it cannot be saved (written by a newer version …); empty: it can
    std::vector<Problem> problems;  ///< duplicate keys, wrong types: reported, not fatal
};

/// The result of saving. On a conflict nothing was written: `theirs` is the current content of the file.
struct SaveResult {
    enum class Status : std::uint8_t { Saved, Unchanged, Conflict, Failed };
    Status status = Status::Failed;
    base::Error error;             ///< Conflict and Failed
    Stamp stamp;                   ///< of the current file
    base::OrderedJson theirs;      ///< Conflict: the other document; null if the file is gone or broken

    bool ok() const { return status == Status::Saved || status == Status::Unchanged; }
};

/// One of the workspace's JSON files: reads with limits, writes atomically. Any thread.
class Document
{
public:
    static constexpr qint64 kMaxBytes = 16 << 20;
    static constexpr int kVersion = 1;

    base::OrderedJson json;
    Stamp stamp;
    QByteArray text;               ///< the source text, for lines and columns
    int version = 0;
    QString readOnly;              ///< a newer version wrote it, or the file system does not allow it
    std::vector<Problem> problems; ///< duplicate keys

    /// Errors: file.not-found, file.not-readable, file.too-large, json.*; line and column are in `info`.
    static base::Result<Document> read(const QString &absolutePath, base::JsonParseInfo *info = nullptr);
    /// Writes through a temporary file if the file still has the content of `expected` (empty: no file), under a
    /// lock that other Framescope processes respect. Equal content is not written again.
    static SaveResult write(const QString &absolutePath, const base::OrderedJson &json, const Stamp &expected);
    static QByteArray hashOf(const QByteArray &content);
};

} // namespace framescope::profiles
