#pragma once

#include "Document.h"

#include <QHash>

#include <vector>

namespace framescope::profiles {

/// One item of a workspace's tree. A plain value.
struct WorkspaceItem {
    enum class Kind : std::uint8_t { Folder, Profile, Server, Environment };
    Kind kind = Kind::Profile;
    QString path;       ///< relative, with '/'
    QString parent;     ///< folder's path; "" is the top
    QString id;
    QString name;       ///< from the file, else the file name
    QString url;        ///< profiles
    QString broken;     ///< why it cannot be read, as a sentence; empty: it can
    QString readOnly;   ///< why it cannot be saved; empty: it can
    Stamp stamp;
    bool operator==(const WorkspaceItem &) const = default;
};

/// The result of scanning a workspace's folder. A plain value.
struct WorkspaceSnapshot {
    std::vector<WorkspaceItem> items;
    QStringList folders;               ///< absolute, for watching
    QHash<QString, qsizetype> index;   ///< path → place in items
    std::vector<Problem> problems;
};

/// Scans a workspace; any thread. `before` avoids reading files with unchanged size and time.
WorkspaceSnapshot scanWorkspace(const QString &folder, const WorkspaceSnapshot *before = nullptr);

} // namespace framescope::profiles
