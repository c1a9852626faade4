#include "Versions.h"

#include "base/Version.h"

#include <QSslSocket>

#include <zlib.h>

namespace framescope::network {

QString versionText(const QString &program)
{
    QString text = program + QLatin1Char(' ') + base::version();
    if (!base::commit().isEmpty())
        text += QLatin1String(" (") + base::commit() + QLatin1Char(')');
    text += QLatin1String("\nQt ") + QLatin1String(qVersion());
    text += QLatin1String("\nzlib ") + QLatin1String(zlibVersion());
    return text + QLatin1Char('\n') + QSslSocket::sslLibraryVersionString();
}

} // namespace framescope::network
