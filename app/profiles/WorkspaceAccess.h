#pragma once

#include "Document.h"

namespace framescope::profiles {

/// The one way to a workspace's files: nothing is read or written through a link that leads out of its folder, and only
/// ordinary files are opened. Paths are relative to the folder, with '/'. A plain value; any thread.
class WorkspaceAccess
{
public:
    explicit WorkspaceAccess(const QString &folder);

    QString folder() const { return m_folder; }
    QString absolute(const QString &path) const;

    /// An error ("workspace.outside") where the path leads out of the folder: absolute, through ".." or through a link.
    base::Result<void> checkInside(const QString &path) const;
    /// The same of an absolute path that need not exist. False for every path of a network.
    bool contains(const QString &absolutePath) const;
    /// Something stands there; a link that leads nowhere counts.
    bool exists(const QString &path) const;

    /// Errors: workspace.outside, and those of Document::read.
    base::Result<Document> read(const QString &path, base::JsonParseInfo *info = nullptr) const;
    /// The bytes of a file up to `most`. Errors: workspace.outside, and those of base::InputFile::read.
    base::Result<QByteArray> bytes(const QString &path, qint64 most = Document::kMaxBytes) const;
    /// As Document::write.
    SaveResult write(const QString &path, const base::OrderedJson &json, const Stamp &expected) const;

private:
    QString m_folder;
    QString m_root; ///< canonical
};

} // namespace framescope::profiles
