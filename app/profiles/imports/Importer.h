#pragma once

#include "Imported.h"

#include "base/Result.h"

namespace framescope::profiles {

/// Reads the files, folders and command lines of other tools, whichever of them wrote them: one call for all. Any thread.
class Importer
{
public:
    /// A file or a folder. Errors: file.*, import.unknown-format, json.*, import.yaml.
    static base::Result<Imported> fromPath(const QString &path);
    /// What was in a file, on the clipboard or dropped; `name` (a file's name) only helps to name things.
    static base::Result<Imported> fromText(const QByteArray &text, const QString &name = {});
};

} // namespace framescope::profiles
