#pragma once

#include "Environment.h"
#include "Profile.h"
#include "WorkspaceAccess.h"

#include <map>
#include <optional>

namespace framescope::profiles {

/// The origin of a value. A plain value.
struct Provenance {
    enum class Level : std::uint8_t { BuiltIn, Workspace, Folder, Profile };
    Level level = Level::BuiltIn;
    QString file;  ///< relative to the workspace; empty for built-in

    /// "this profile", "folder staging", "workspace", "built-in value": for people.
    QString toString() const;
};

/// A folder's settings and their file; in a chain the outermost (the workspace) comes first.
struct FolderLayer {
    QString file;
    Folder folder;
    QByteArray hash = {};   ///< of the file's content; empty: there is none
};

/// A profile with all inherited values. A plain value.
struct Effective {
    Profile profile;                         ///< all optional settings set
    std::map<QString, Provenance> origins;   ///< "tls.minimumVersion", "headers.X-Name" → where it comes from
    QString file;                            ///< of the profile, relative to the workspace
    QString baseFolder;                      ///< absolute; the profile's relative file names are relative to it
    std::optional<WorkspaceAccess> onlyInside = {}; ///< set: files of messages are read only through it

    static Effective of(const Profile &profile, const QString &file, const std::vector<FolderLayer> &layers);
};

} // namespace framescope::profiles
