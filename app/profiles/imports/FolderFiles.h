#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace framescope::profiles {

/// Reads what a document names as a file beside it. The path is relative to the document's folder, '/' between names.
using ReadBeside = std::function<base::Result<QByteArray>(const QString &path)>;

/// Files of one folder, for documents that refer to others: nothing outside of it is read, no link is followed, and nothing but
/// ordinary files of bounded size is opened. One import; any thread.
class FolderFiles
{
public:
    static constexpr qint64 kMaxBytes = 16 << 20; ///< of one file
    static constexpr int kMaxFiles = 200;         ///< and of all together

    /// `document` is the folder of the document that refers, relative to `root`; "" is the root itself.
    FolderFiles(const QString &root, const QString &document) : m_root(root), m_document(document) {}
    /// Errors: file.outside, file.not-found, file.not-readable, file.too-large.
    base::Result<QByteArray> read(const QString &path);
    /// read() of this as a function, which keeps its counts.
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
