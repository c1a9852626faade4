#include "ExitCode.h"

#include <algorithm>
#include <iterator>

namespace framescope::cli {

int exitCodeFor(const base::Error &error)
{
    const QString group = error.id.section(QLatin1Char('.'), 0, 0);
    static constexpr const char *usage[] = {"usage", "url", "filter", "server", "template", "variable", "secret", "profile", "environment", "trust", "decode", "tls.version", "network.stack-option"};
    static constexpr const char *file[] = {"file", "server.settings", "capture", "json", "rules", "import", "export", "workspace", "tls.ca-file", "tls.certificate-file", "tls.key-file", "tls.keylog"};
    const auto isOne = [&](const auto &names) {
        return std::any_of(std::begin(names), std::end(names), [&](const char *name) { return error.id == QLatin1String(name) || group == QLatin1String(name); });
    };
    // A failure to listen may be due to the arguments or the system: nothing was connected.
    if (error.id == QLatin1String("server.listen"))
        return ExitNotConnected;
    if (isOne(file))
        return ExitFile;
    if (isOne(usage))
        return ExitUsage;
    // A 101 with a wrong key or something not offered is not a refusal: the peer breaks the rules of the upgrade.
    if (group.startsWith(QLatin1String("rfc")) || group == QLatin1String("protocol") || error.id.startsWith(QLatin1String("upgrade.rfc")))
        return ExitPeerBrokeProtocol;
    if (group == QLatin1String("limit") || group == QLatin1String("close"))
        return ExitClosedAbnormally;
    return ExitNotConnected;
}

base::Error usageError(const QString &what, const QString &seen, const QString &remedy)
{
    return {QStringLiteral("usage.arguments"), what, seen, remedy};
}

} // namespace framescope::cli
