#pragma once

#include "Imported.h"

#include "base/Result.h"
#include "profiles/TrustRequest.h"

#include <utility>
#include <vector>

namespace framescope::profiles {

class Workspace;

/// Reads the files, folders and command lines of other tools and recognises by their content which tool wrote them.
/// Any thread.
class Importer
{
public:
    static constexpr qint64 kMaxBytes = 64 << 20;

    /// A file or a folder. Errors: file.*, import.unknown-format, json.*, import.yaml.
    static base::Result<Imported> fromPath(const QString &path);
    /// What was in a file, on the clipboard or dropped; `name` (a file's name) only helps to name things.
    static base::Result<Imported> fromText(const QByteArray &text, const QString &name = {});

    /// Puts everything into the workspace below `folder`; nothing there is overwritten. The paths of the new profiles; what
    /// could not be written is added to the notes.
    static QStringList store(Imported &imported, Workspace &workspace, const QString &folder = {});

    /// What each connection asks for that needs consent when it is used, by its name; only those that ask for something.
    static std::vector<std::pair<QString, TrustRequest>> asking(const Imported &imported);
};

} // namespace framescope::profiles
