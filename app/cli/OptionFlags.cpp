#include "OptionFlags.h"

#include "WorkspaceOptions.h"

#include "base/Bytes.h"
#include "base/OptionId.h"
#include "base/Translation.h"

#include <algorithm>

namespace framescope::cli {

using base::OptionId;

namespace {

FRAMESCOPE_TR("framescope::cli::OptionFlags")

/// Without dashes; empty: not a flag.
QLatin1String flagName(OptionId option)
{
    // No default: the compiler reports a missing case.
    switch (option) {
    case OptionId::None:
    case OptionId::Address:
    case OptionId::Secret: return {};
    case OptionId::Headers: return QLatin1String("header");
    case OptionId::Origin: return QLatin1String("origin");
    case OptionId::User: return QLatin1String("user");
    case OptionId::Token: return QLatin1String("bearer");
    case OptionId::MaxRedirects: return QLatin1String("max-redirects");
    case OptionId::ConnectTimeout: return QLatin1String("connect-timeout");
    case OptionId::Workspace: return QLatin1String("workspace");
    case OptionId::Environment: return QLatin1String("env");
    case OptionId::Variable: return QLatin1String("var");
    case OptionId::Trust: return QLatin1String("trust");
    case OptionId::TlsAuthority: return QLatin1String("cacert");
    case OptionId::TlsCertificate: return QLatin1String("cert");
    case OptionId::TlsKey: return QLatin1String("key");
    case OptionId::TlsPassphrase: return QLatin1String("passphrase");
    case OptionId::TlsInsecure: return QLatin1String("insecure");
    case OptionId::TlsPin: return QLatin1String("pin");
    case OptionId::TlsName: return QLatin1String("sni");
    case OptionId::TlsMinimum: return QLatin1String("tls-min");
    case OptionId::TlsKeyLog: return QLatin1String("keylog");
    case OptionId::Proxy: return QLatin1String("proxy");
    case OptionId::Resolve: return QLatin1String("resolve");
    case OptionId::Subprotocols: return QLatin1String("protocol");
    case OptionId::Deflate: return QLatin1String("deflate");
    case OptionId::Stack: return QLatin1String("stack");
    case OptionId::Mode: return QLatin1String("mode");
    case OptionId::PingInterval: return QLatin1String("ping-interval");
    case OptionId::AutoPong: return QLatin1String("no-auto-pong");
    case OptionId::AutoClose: return QLatin1String("no-auto-close");
    case OptionId::MaxMessage: return QLatin1String("max-message");
    case OptionId::ListenAddress: return QLatin1String("listen");
    case OptionId::Port: return QLatin1String("port");
    case OptionId::AllowHost: return QLatin1String("allow-host");
    case OptionId::ServerToken: return QLatin1String("token");
    case OptionId::MaxClients: return QLatin1String("max-clients");
    case OptionId::Output: return QLatin1String("out");
    }
    return {};
}

const Option *rowOf(const CommandSpec &command, OptionId option)
{
    const QLatin1String name = flagName(option);
    const auto found = std::find_if(command.options.begin(), command.options.end(), [&](const Option &row) { return !name.isEmpty() && row.name == name; });
    return found == command.options.end() ? nullptr : &*found;
}

bool takesUrl(const CommandSpec &command)
{
    return command.arguments.contains(QLatin1String("URL"));
}

/// The value after the flag.
QString valueFor(const base::Error &error, const Option &row)
{
    if (!error.value.isEmpty())
        return error.value;
    // A known name need not be typed again.
    if (!error.subject.isEmpty() && error.option == OptionId::Variable)
        return error.subject + QLatin1String("=VALUE");
    if (!error.subject.isEmpty() && error.option == OptionId::Resolve)
        return error.subject + QLatin1String(":ADDRESS");
    return row.value;
}

} // namespace

QString OptionFlags::flag(OptionId option)
{
    if (option == OptionId::Address)
        return QStringLiteral("URL");
    if (option == OptionId::Secret)
        return QString::fromLatin1(workspaceoptions::environmentNameOf(QStringLiteral("name")));
    const QLatin1String name = flagName(option);
    return name.isEmpty() ? QString() : QString(QLatin1String("--") + name);
}

bool OptionFlags::isOf(const CommandSpec &command, OptionId option)
{
    // Secrets are resolved where a workspace is used.
    if (option == OptionId::Secret)
        return rowOf(command, OptionId::Workspace) != nullptr;
    return option == OptionId::Address ? takesUrl(command) : rowOf(command, option) != nullptr;
}

QString OptionFlags::usage(const base::Error &error, const CommandSpec &command)
{
    if (!isOf(command, error.option))
        return {};
    if (error.option == OptionId::Secret)
        return QString::fromLatin1(workspaceoptions::environmentNameOf(error.subject)) + QLatin1String("=VALUE");
    const Option *row = rowOf(command, error.option);
    if (!row)
        return {}; // the address: the error says what to change in it
    const QString name = flag(error.option);
    if (error.option == OptionId::Trust && !error.value.isEmpty())
        return tr("%1, or --allow %2").arg(name, error.value);
    return row->value.isEmpty() ? name : QString(name + QLatin1Char(' ') + base::escapeControls(valueFor(error, *row)));
}

} // namespace framescope::cli
