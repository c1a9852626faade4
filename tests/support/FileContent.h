#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace framescope::testing {

/// The bytes of a file; empty where it cannot be read.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace framescope::testing
