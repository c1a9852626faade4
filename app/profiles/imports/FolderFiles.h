#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace framescope::profiles {

/// Reads a file that a document references. The path is relative to the document's folder, with '/'.
using ReadBeside = std::function<base::Result<QByteArray>(const QString &path)>;

/// The files of one folder, for documents that reference others: nothing outside it is read, links are not followed, and only
/// regular files of limited size are opened. One import; any thread.
class FolderFiles
{
public:
    static constexpr qint64 kMaxBytes = 16 << 20; ///< of one file
    static constexpr int kMaxFiles = 200;         ///< and of all together

    /// `document` is the folder of the referencing document, relative to `root`; "" is the root itself.
    FolderFiles(const QString &root, const QString &document) : m_root(root), m_document(document) {}
    /// Errors: file.outside, file.not-found, file.not-readable, file.too-large.
    base::Result<QByteArray> read(const QString &path);
    /// read() as a function that keeps its counts.
    ReadBeside reader() const
    {
        return [files = *this](const QString &path) mutable { return files.read(path); };
    }

private:
    QString m_root;
    QString m_document;
    int m_files = 0;
};

} // namespace framescope::profiles
