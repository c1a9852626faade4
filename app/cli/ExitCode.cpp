#include "ExitCode.h"

namespace framescope::cli {

int exitCodeFor(const base::Error &error)
{
    const QString group = error.id.section(QLatin1Char('.'), 0, 0);
    if (group == QLatin1String("usage") || group == QLatin1String("url"))
        return ExitUsage;
    if (group == QLatin1String("file") || group == QLatin1String("capture"))
        return ExitFile;
    if (group.startsWith(QLatin1String("rfc")))
        return ExitPeerBrokeProtocol;
    return ExitNotConnected;
}

base::Error usageError(const QString &what, const QString &seen, const QString &remedy)
{
    return {QStringLiteral("usage.arguments"), what, seen, remedy};
}

} // namespace framescope::cli
