#pragma once

#include <QString>

namespace framescope::profiles {

/// The file names of a workspace, and its paths: relative to its folder, with '/', "" for the folder itself. Any thread.
class WorkspacePaths
{
public:
    static constexpr QLatin1String kWorkspaceFile{"workspace.json"};
    static constexpr QLatin1String kFolderFile{"folder.json"};
    static constexpr QLatin1String kProfileEnding{".connection.json"};
    static constexpr QLatin1String kServerEnding{".server.json"};
    static constexpr QLatin1String kEnvironmentEnding{".json"};
    static constexpr QLatin1String kEnvironments{"environments"};

    /// "folder.json" in it, or "workspace.json" at the top.
    static QString settingsOf(const QString &folder);
    static QString parentOf(const QString &path);
    static QString join(const QString &folder, const QString &name);
    /// One of the suffixes above; empty for anything else, such as a folder.
    static QString endingOf(const QString &path);
    /// Whether a file with this name belongs in the list of a workspace.
    static bool isListed(const QString &path);
};

} // namespace framescope::profiles
