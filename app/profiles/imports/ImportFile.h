#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace framescope::profiles {

/// Reads the files of an import, within its limit. Any thread.
class ImportFile
{
public:
    static constexpr qint64 kMaxBytes = 64 << 20;

    /// An ordinary file of a folder. Errors: those of base::InputFile::read.
    static base::Result<QByteArray> read(const QString &path);
    /// What the user named, which may be a pipe: <(…) of a shell is one. Errors: those of base::InputFile::readNamedByUser.
    static base::Result<QByteArray> readNamedByUser(const QString &path);

    /// import.unknown-format: no tool is known that wrote it; `name` may be empty.
    static base::Error unknownFormat(const QString &name);
};

} // namespace framescope::profiles
