#include "VersionText.h"

#include "base/Version.h"

#include <QSslSocket>

#include <zlib.h>

namespace framescope::cli {

QString versionText()
{
    QString text = QLatin1String("framescope-cli ") + base::version();
    if (!base::commit().isEmpty())
        text += QLatin1String(" (") + base::commit() + QLatin1Char(')');
    text += QLatin1String("\nQt ") + QLatin1String(qVersion());
    text += QLatin1String("\nzlib ") + QLatin1String(zlibVersion());

    text += QLatin1Char('\n') + QSslSocket::sslLibraryVersionString();
    return text;
}

} // namespace framescope::cli
