#include "OptionId.h"

#include <array>

namespace framescope::base {

namespace {

constexpr auto kLast = OptionId::Output;

constexpr const char *name(OptionId option)
{
    // No default: the compiler reports a missing case.
    switch (option) {
    case OptionId::None: return "";
    case OptionId::Address: return "url";
    case OptionId::Headers: return "headers";
    case OptionId::Origin: return "origin";
    case OptionId::User: return "user";
    case OptionId::Token: return "bearer";
    case OptionId::MaxRedirects: return "maxRedirects";
    case OptionId::ConnectTimeout: return "connectTimeout";
    case OptionId::Workspace: return "workspace";
    case OptionId::Environment: return "environment";
    case OptionId::Variable: return "variable";
    case OptionId::Secret: return "secret";
    case OptionId::Trust: return "trust";
    case OptionId::TlsAuthority: return "tls.ca";
    case OptionId::TlsCertificate: return "tls.certificate";
    case OptionId::TlsKey: return "tls.key";
    case OptionId::TlsPassphrase: return "tls.passphrase";
    case OptionId::TlsInsecure: return "insecure";
    case OptionId::TlsPin: return "tls.pin";
    case OptionId::TlsName: return "tls.name";
    case OptionId::TlsMinimum: return "tls.min";
    case OptionId::TlsKeyLog: return "tls.keylog";
    case OptionId::Proxy: return "proxy";
    case OptionId::Resolve: return "resolve";
    case OptionId::Subprotocols: return "subprotocols";
    case OptionId::Deflate: return "deflate";
    case OptionId::Stack: return "stack";
    case OptionId::Mode: return "mode";
    case OptionId::PingInterval: return "pingInterval";
    case OptionId::AutoPong: return "autoPong";
    case OptionId::AutoClose: return "autoClose";
    case OptionId::MaxMessage: return "maxMessage";
    case OptionId::ListenAddress: return "listen";
    case OptionId::Port: return "port";
    case OptionId::AllowHost: return "allowHost";
    case OptionId::ServerToken: return "token";
    case OptionId::MaxClients: return "maxClients";
    case OptionId::Output: return "out";
    }
    return "";
}

constexpr auto kAll = [] {
    std::array<OptionId, static_cast<std::size_t>(kLast)> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<OptionId>(i + 1);
    return all;
}();

} // namespace

std::span<const OptionId> allOptionIds()
{
    return kAll;
}

QString nameOf(OptionId option)
{
    return QString::fromLatin1(name(option));
}

std::optional<OptionId> optionIdOf(QStringView text)
{
    for (const OptionId option : kAll) {
        if (text == QLatin1String(name(option)))
            return option;
    }
    return std::nullopt;
}

} // namespace framescope::base
