#include "Remedy.h"

#include "base/OptionId.h"
#include "base/Translation.h"

#include <algorithm>

namespace framescope::ui::models {

using base::OptionId;

namespace {

FRAMESCOPE_TR("framescope::ui::models::Remedy")

} // namespace

Remedy::Remedy(base::Error error) : m_error(std::move(error))
{
    findActions();
}

bool Remedy::offers(Action action) const
{
    return std::find(m_actions.begin(), m_actions.end(), action) != m_actions.end();
}

void Remedy::findActions()
{
    switch (m_error.option) {
    case OptionId::Address:
        if (!m_error.value.isEmpty())
            m_actions.push_back(Action::ChangeScheme);
        break;
    case OptionId::TlsPin:
        if (!m_error.value.isEmpty())
            m_actions.push_back(Action::TrustCertificate);
        break;
    case OptionId::Variable: m_actions.push_back(Action::AddVariable); break;
    case OptionId::Secret: m_actions.push_back(Action::GiveSecret); break;
    case OptionId::Trust: m_actions.push_back(Action::Consent); break;
    case OptionId::MaxMessage: m_actions.push_back(Action::RaiseLimit); break;
    case OptionId::MaxRedirects: m_actions.push_back(Action::FollowRedirects); break;
    default: break;
    }
    const bool direct = !m_actions.empty();
    if (m_error.transient)
        m_actions.push_back(Action::TryAgain);
    // A field above the notice, or one that is asked for anyway, needs no button.
    using Kind = Place::Kind;
    const Kind place = placeOf(m_error.option).kind;
    if (!direct && (place == Kind::Profile || place == Kind::Server || place == Kind::Environments || place == Kind::Settings))
        m_actions.push_back(Action::EditSetting);
}

QString Remedy::text(Action action) const
{
    switch (action) {
    case Action::ChangeScheme: return tr("Use %1").arg(m_error.value);
    case Action::TrustCertificate: return tr("Trust this certificate");
    case Action::AddVariable: return tr("Add the variable");
    case Action::GiveSecret: return tr("Enter the secret");
    case Action::Consent: return tr("Review and allow");
    case Action::RaiseLimit: return tr("Raise the limit");
    case Action::FollowRedirects: return tr("Follow more redirects");
    case Action::TryAgain: return tr("Try again");
    case Action::EditSetting: return tr("Edit the setting");
    }
    return {};
}

Remedy::Place Remedy::placeOf(OptionId option)
{
    using Kind = Place::Kind;
    const auto profile = [](const char *field) { return Place{Kind::Profile, QString::fromLatin1(field)}; };
    // No default: the compiler reports a missing case.
    switch (option) {
    case OptionId::None: return {};
    case OptionId::Address:
    case OptionId::Resolve: return {Kind::AddressBar};
    case OptionId::Workspace: return {Kind::Workspaces};
    case OptionId::Environment:
    case OptionId::Variable: return {Kind::Environments};
    case OptionId::Secret:
    case OptionId::Trust: return {Kind::AddressBar}; // asked for below it at the connect
    case OptionId::TlsKeyLog: return {Kind::Settings, QStringLiteral("keyLogFile")};
    case OptionId::Output: return {Kind::FileDialog};
    case OptionId::ListenAddress:
    case OptionId::Port:
    case OptionId::AllowHost:
    case OptionId::ServerToken:
    case OptionId::MaxClients: return {Kind::Server, serverField(option)};
    case OptionId::Headers: return profile("headers");
    case OptionId::Origin: return profile("origin");
    case OptionId::User:
    case OptionId::Token: return profile("auth");
    case OptionId::MaxRedirects: return profile("limits.maxRedirects");
    case OptionId::ConnectTimeout: return profile("timeouts.total");
    case OptionId::TlsAuthority: return profile("tls.caFiles");
    case OptionId::TlsCertificate: return profile("tls.certificateFile");
    case OptionId::TlsKey: return profile("tls.keyFile");
    case OptionId::TlsPassphrase: return profile("tls.passphrase");
    case OptionId::TlsInsecure: return profile("tls.verify");
    case OptionId::TlsPin: return profile("tls.pinnedSha256");
    case OptionId::TlsName: return profile("tls.serverName");
    case OptionId::TlsMinimum: return profile("tls.minimumVersion");
    case OptionId::Proxy: return profile("proxy");
    case OptionId::Subprotocols: return profile("subprotocols");
    case OptionId::Deflate: return profile("deflate");
    case OptionId::Stack: return profile("stack");
    case OptionId::Mode: return profile("mode");
    case OptionId::PingInterval: return profile("keepAlive.interval");
    case OptionId::AutoPong: return profile("autoPong");
    case OptionId::AutoClose: return profile("autoClose");
    case OptionId::MaxMessage: return profile("limits.maxMessage");
    }
    return {};
}

QString Remedy::serverField(OptionId option)
{
    switch (option) {
    case OptionId::Origin: return QStringLiteral("origins");
    case OptionId::TlsCertificate: return QStringLiteral("certificate");
    case OptionId::TlsKey: return QStringLiteral("key");
    case OptionId::TlsPassphrase: return QStringLiteral("passphrase");
    case OptionId::Subprotocols: return QStringLiteral("subprotocols");
    case OptionId::Deflate: return QStringLiteral("deflate");
    case OptionId::Stack: return QStringLiteral("stack");
    case OptionId::Mode: return QStringLiteral("mode");
    case OptionId::MaxMessage: return QStringLiteral("maxMessage");
    case OptionId::ListenAddress: return QStringLiteral("listen");
    case OptionId::Port: return QStringLiteral("port");
    case OptionId::AllowHost: return QStringLiteral("hosts");
    case OptionId::ServerToken: return QStringLiteral("token");
    case OptionId::MaxClients: return QStringLiteral("maxClients");
    default: return {};
    }
}

} // namespace framescope::ui::models
