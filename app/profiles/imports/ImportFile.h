#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace framescope::profiles {

/// Reads the files of an import, within a limit. Any thread.
class ImportFile
{
public:
    static constexpr qint64 kMaxBytes = 64 << 20;

    /// A regular file of a folder. Errors: those of base::InputFile::read.
    static base::Result<QByteArray> read(const QString &path);
    /// A path from the user, which may be a pipe, such as <(…) of a shell. Errors: those of base::InputFile::readNamedByUser.
    static base::Result<QByteArray> readNamedByUser(const QString &path);

    /// import.unknown-format: no known tool wrote it; `name` may be empty.
    static base::Error unknownFormat(const QString &name);
};

} // namespace framescope::profiles
