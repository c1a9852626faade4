#pragma once

#include "profiles/Environment.h"
#include "profiles/Profile.h"

#include "base/Result.h"

namespace framescope::profiles {

class Workspace;

/// The profiles to export, with their folders. A plain value; `take` removes every secret.
struct ExportSet {
    struct Item {
        QString folder;   ///< display path below the chosen folder; "" is the top
        Profile profile;
        Profile effective; ///< with inherited values, for formats without inheritance
    };
    struct Group {
        QString path;
        Folder folder;
    };
    QString name;
    std::vector<Item> items;
    std::vector<Group> groups;
    std::vector<Environment> environments;
    QStringList notes;    ///< about omitted secrets and unsupported features

    /// A profile, a folder ("" is the whole workspace, with its environments), without secrets: values that look like one
    /// are replaced by {{secret.NAME}}.
    static base::Result<ExportSet> take(const Workspace &workspace, const QString &path);
};

enum class ExportFormat : std::uint8_t { Framescope, Insomnia4, OpenCollection, AsyncApi3 };

/// Writes profiles in the formats of other tools. Any thread.
class Exporter
{
public:
    /// "framescope", "insomnia", "opencollection", "asyncapi"
    static std::optional<ExportFormat> formatFrom(const QString &name);
    static QStringList formatNames();

    /// The content of the file. Unsupported features are added to the set's notes.
    static QByteArray write(ExportSet &set, ExportFormat format);
};

} // namespace framescope::profiles
