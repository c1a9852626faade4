#pragma once

#include "Imported.h"

#include "base/Result.h"

namespace framescope::profiles {

/// Reads the files, folders and command lines of all supported tools: one call for all. Any thread.
class Importer
{
public:
    /// A file or a folder. Errors: file.*, import.unknown-format, json.*, import.yaml.
    static base::Result<Imported> fromPath(const QString &path);
    /// The content of a file, the clipboard or a drop; `name` (a file name) only helps to name items.
    static base::Result<Imported> fromText(const QByteArray &text, const QString &name = {});
};

} // namespace framescope::profiles
