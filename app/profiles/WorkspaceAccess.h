#pragma once

#include "Document.h"

namespace framescope::profiles {

/// The only access to a workspace's files: nothing is read or written through a link that leads out of its folder, and only
/// regular files are opened. Paths are relative to the folder, with '/'. A plain value; any thread.
class WorkspaceAccess
{
public:
    explicit WorkspaceAccess(const QString &folder);

    QString folder() const { return m_folder; }
    QString absolute(const QString &path) const;

    /// Error ("workspace.outside"): the path leads out of the folder: absolute, through ".." or through a link.
    base::Result<void> checkInside(const QString &path) const;
    /// The same for an absolute path that need not exist. False for every network path.
    bool contains(const QString &absolutePath) const;
    /// Whether the path exists; a dangling link counts.
    bool exists(const QString &path) const;

    /// Errors: workspace.outside, and those of Document::read.
    base::Result<Document> read(const QString &path, base::JsonParseInfo *info = nullptr) const;
    /// The bytes of a file up to `most`. Errors: workspace.outside, and those of base::InputFile::read.
    base::Result<QByteArray> bytes(const QString &path, qint64 most = Document::kMaxBytes) const;
    /// Like Document::write.
    SaveResult write(const QString &path, const base::OrderedJson &json, const Stamp &expected) const;

private:
    QString m_folder;
    QString m_root; ///< canonical
};

} // namespace framescope::profiles
