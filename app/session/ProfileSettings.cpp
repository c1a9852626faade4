#include "ProfileSettings.h"

#include "base/OptionId.h"
#include "base/Translation.h"
#include "profiles/ValueCheck.h"
#include "scenario/FrameSpec.h"
#include "scenario/PayloadText.h"

#include <QDir>

namespace framescope::session {

namespace {

FRAMESCOPE_TR("framescope::session::ProfileSettings")

QString absolute(const QString &file, const QString &baseFolder)
{
    return file.isEmpty() ? file : QDir(baseFolder).absoluteFilePath(file);
}

/// Adds authentication to the headers or the URL's query.
void applyAuth(const profiles::Auth &auth, network::ConnectionOptions &options)
{
    switch (auth.kind) {
    case profiles::AuthKind::Basic:
        options.user = auth.user;
        options.password = auth.password;
        options.hasCredentials = true;
        return;
    case profiles::AuthKind::Bearer:
        options.secrets.addValue(auth.token.toUtf8());
        options.headers.append("Authorization", "Bearer " + auth.token.toUtf8());
        return;
    case profiles::AuthKind::ApiKey:
        // It is a secret under any name.
        options.secrets.addName(auth.keyName.toUtf8());
        options.secrets.addValue(auth.keyValue.toUtf8());
        if (auth.keyPlace == profiles::ApiKeyPlace::Header) {
            options.headers.append(auth.keyName.toUtf8(), auth.keyValue.toUtf8());
        } else {
            options.url.addToQuery(auth.keyName.toUtf8().toPercentEncoding() + '=' + auth.keyValue.toUtf8().toPercentEncoding());
        }
        return;
    case profiles::AuthKind::None:
    case profiles::AuthKind::Digest: // answers a challenge (useProfileAccess); the password itself is never sent
    case profiles::AuthKind::OAuth2ClientCredentials:
    case profiles::AuthKind::OAuth2AuthorizationCode: return;
    }
}

void applyTls(const profiles::TlsSettings &from, network::TlsOptions &to, const QString &baseFolder)
{
    for (const QString &file : from.caFiles.value_or(QStringList()))
        to.caFiles << absolute(file, baseFolder);
    to.certificateFile = absolute(from.certificateFile.value_or(QString()), baseFolder);
    to.keyFile = absolute(from.keyFile.value_or(QString()), baseFolder);
    to.passphrase = from.passphrase.value_or(QString());
    to.serverName = from.serverName.value_or(QString());
    to.minimumVersion = from.minimumVersion.value_or(QString());
    to.insecure = !from.verify.value_or(true);
    for (const QString &fingerprint : from.pinnedSha256.value_or(QStringList()))
        to.pinnedSha256 << QByteArray::fromHex(fingerprint.toLatin1());
}

void applyProxy(const profiles::ProxySettings &from, network::ProxyOptions &to)
{
    using Kind = network::ProxyOptions::Kind;
    switch (from.kind) {
    case profiles::ProxyKind::System: to.kind = Kind::System; break;
    case profiles::ProxyKind::None: to.kind = Kind::None; break;
    case profiles::ProxyKind::Http: to.kind = Kind::Http; break;
    case profiles::ProxyKind::Socks5: to.kind = Kind::Socks5; break;
    }
    to.host = from.host;
    to.port = static_cast<quint16>(from.port);
    to.user = from.user;
    to.password = from.password;
}

void applyLimits(const profiles::LimitSettings &from, network::ConnectionOptions &options)
{
    protocol::Limits &to = options.limits;
    to.maxMessage = static_cast<std::uint64_t>(from.maxMessage.value_or(static_cast<qint64>(to.maxMessage)));
    to.maxFrame = static_cast<std::uint64_t>(from.maxFrame.value_or(static_cast<qint64>(to.maxFrame)));
    to.maxFragments = static_cast<std::uint32_t>(from.maxFragments.value_or(to.maxFragments));
    to.maxHandshakeBytes = static_cast<std::uint32_t>(from.maxHandshakeBytes.value_or(to.maxHandshakeBytes));
    to.maxHeaders = static_cast<std::uint32_t>(from.maxHeaders.value_or(to.maxHeaders));
    to.maxBody = static_cast<std::uint32_t>(from.maxBody.value_or(to.maxBody));
    options.maxRedirects = from.maxRedirects.value_or(options.maxRedirects);
}

void applyTimeouts(const profiles::TimeoutSettings &from, network::Timeouts &to)
{
    to.lookup = from.lookup.value_or(to.lookup);
    to.tcp = from.tcp.value_or(to.tcp);
    to.proxy = from.proxy.value_or(to.proxy);
    to.tls = from.tls.value_or(to.tls);
    to.upgrade = from.upgrade.value_or(to.upgrade);
    to.total = from.total.value_or(to.total);
    to.close = from.close.value_or(to.close);
}

void applyKeepAlive(const profiles::KeepAliveSettings &from, KeepaliveSettings &to)
{
    to.pingIntervalMs = from.interval.value_or(0);
    to.payload = from.payload.value_or(QString()).toUtf8();
    to.pongTimeoutMs = from.pongTimeout.value_or(0);
    switch (from.onMissing.value_or(profiles::PongMissing::Close)) {
    case profiles::PongMissing::Report: to.action = KeepaliveSettings::Action::Report; break;
    case profiles::PongMissing::Close: to.action = KeepaliveSettings::Action::Close; break;
    case profiles::PongMissing::Reconnect: to.action = KeepaliveSettings::Action::Reconnect; break;
    }
}

void applyReconnect(const profiles::ReconnectSettings &from, ReconnectSettings &to)
{
    to.attempts = from.attempts.value_or(to.attempts);
    to.kind = !from.on.value_or(false) ? ReconnectSettings::Kind::Off
              : to.attempts == 0       ? ReconnectSettings::Kind::Forever
                                       : ReconnectSettings::Kind::Attempts;
    to.baseMs = from.firstDelay.value_or(to.baseMs);
    to.factor = from.factor.value_or(to.factor);
    to.jitter = from.jitter.value_or(to.jitter);
    to.capMs = from.maxDelay.value_or(to.capMs);
    if (from.stopCodes) {
        to.stopCodes.clear();
        for (const int code : *from.stopCodes)
            to.stopCodes << static_cast<std::uint16_t>(code);
    }
}

std::optional<protocol::DeflateParameters> deflateFrom(const profiles::DeflateSettings &from)
{
    if (!from.on)
        return std::nullopt;
    return protocol::DeflateParameters{from.serverNoContextTakeover, from.clientNoContextTakeover, from.serverMaxWindowBits,
                                       from.clientMaxWindowBits};
}

} // namespace

base::Result<SessionSettings> settingsFromProfile(const profiles::Effective &effective)
{
    const profiles::Profile &profile = effective.profile;
    const profiles::Settings &from = profile.settings;
    if (const auto bad = profiles::findBadValues(profile); !bad.empty())
        return base::Error{QStringLiteral("profile.value"), bad.front().what, {}, bad.front().remedy}.about(bad.front().where);
    SessionSettings settings;
    network::ConnectionOptions &options = settings.connection;

    const auto url = network::ConnectionOptions::parseUrl(profiles::urlWithParameters(profile.url, profile.pathParameters, profile.query));
    if (!url)
        return url.error();
    options.url = *url;
    for (const profiles::Row &row : from.headers)
        if (row.on)
            options.headers.append(row.name.toUtf8(), row.value.toUtf8());
    for (const QString &name : from.subprotocols.value_or(QStringList()))
        options.subprotocols.push_back(name.toUtf8());
    options.origin = from.origin.value_or(QString()).toUtf8();
    if (from.auth) {
        // Digest's password and OAuth's secret are never sent in plain form, but are still secret.
        options.secrets.addValue(from.auth->password.toUtf8());
        options.secrets.addValue(from.auth->clientSecret.toUtf8());
        applyAuth(*from.auth, options);
    }
    applyTls(from.tls, options.tls, effective.baseFolder);
    if (from.proxy)
        applyProxy(*from.proxy, options.proxy);
    if (from.deflate)
        options.deflate = deflateFrom(*from.deflate);
    options.stack = from.stack.value_or(profiles::StackChoice::Framescope) == profiles::StackChoice::Qt ? network::Stack::Qt : network::Stack::Framescope;
    options.mode = from.mode.value_or(profiles::ModeChoice::Strict) == profiles::ModeChoice::Observe ? protocol::Mode::Observe : protocol::Mode::Strict;
    applyLimits(from.limits, options);
    applyTimeouts(from.timeouts, options.timeouts);
    options.autoPong = from.autoPong.value_or(true);
    options.autoClose = from.autoClose.value_or(true);
    applyKeepAlive(from.keepAlive, settings.keepalive);
    applyReconnect(from.reconnect, settings.reconnect);

    for (const QString &name : from.reconnect.sendAfterOpen.value_or(QStringList())) {
        const profiles::SavedMessage *message = profile.message(name);
        if (!message)
            return base::Error{QStringLiteral("usage.profile"),
                               tr("The profile “%1” sends “%2” after opening, but has no message of this name.").arg(profile.name, name), {},
                               tr("Save a message under this name, or remove it from the messages that are sent after opening.")}
                .about(name);
        const auto outgoing = outgoingFromMessage(*message, effective.baseFolder, effective.onlyInside);
        if (!outgoing)
            return outgoing.error();
        settings.messagesAfterOpen.push_back(*outgoing);
    }
    return settings;
}

namespace {

base::Result<Outgoing> inOneFrame(const profiles::SavedMessage &message, const QString &baseFolder, const std::optional<profiles::WorkspaceAccess> &onlyInside)
{
    switch (message.kind) {
    case profiles::MessageKind::Text:
    case profiles::MessageKind::Json: return Outgoing::text(message.content.toUtf8());
    case profiles::MessageKind::Hex:
    case profiles::MessageKind::Base64: {
        const auto bytes = message.kind == profiles::MessageKind::Hex ? scenario::payloadtext::fromHex(message.content) : scenario::payloadtext::fromBase64(message.content);
        if (!bytes)
            return bytes.error();
        return Outgoing::binary(*bytes);
    }
    case profiles::MessageKind::File: {
        const QString file = absolute(message.content, baseFolder);
        if (onlyInside && !onlyInside->contains(file)) {
            return base::Error{QStringLiteral("trust.file"), tr("The file %1 of the message “%2” is outside the workspace and was not allowed.").arg(file, message.name), {},
                               tr("Allow it if you trust the file that asks for it.")}
                .about(file)
                .mendedBy(base::OptionId::Trust, QStringLiteral("files"));
        }
        return scenario::payloadtext::fromFile(file);
    }
    case profiles::MessageKind::Ping: return Outgoing::ping(message.content.toUtf8());
    case profiles::MessageKind::Pong: return Outgoing::pong(message.content.toUtf8());
    case profiles::MessageKind::Close: return scenario::payloadtext::closeFrom(message.content);
    case profiles::MessageKind::Frame: {
        auto frame = scenario::FrameSpec::parse(message.content);
        if (!frame)
            return frame.error();
        return Outgoing::rawFrame(std::move(frame).value());
    }
    }
    return Outgoing();
}

} // namespace

base::Result<Outgoing> outgoingFromMessage(const profiles::SavedMessage &message, const QString &baseFolder,
                                           const std::optional<profiles::WorkspaceAccess> &onlyInside)
{
    auto outgoing = inOneFrame(message, baseFolder, onlyInside);
    if (!outgoing || message.fragments.trimmed().isEmpty() || message.kind > profiles::MessageKind::File)
        return outgoing;
    auto sizes = scenario::payloadtext::sizesFrom(message.fragments);
    if (!sizes)
        return sizes.error();
    outgoing->fragmentSizes = std::move(sizes).value();
    return outgoing;
}

} // namespace framescope::session
