#include "ConnectionFlags.h"

#include "ExitCode.h"
#include "ProfileArgument.h"

#include "base/Bytes.h"
#include "base/HttpSyntax.h"
#include "base/NativeFile.h"
#include "base/Translation.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QHostAddress>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::ConnectionFlags")

constexpr qint64 kSecretPatienceMs = 60'000; ///< for a line of standard input without a deadline: the same as for a keychain

base::Result<QString> readableFile(const QString &file, const char *option)
{
    if (base::NativeFile::isFile(file) && base::NativeFile::isReadable(file))
        return file;
    return base::Error{QStringLiteral("file.not-readable"), tr("The file %1 for %2 cannot be read.").arg(file, QLatin1String(option)),
                       !base::NativeFile::exists(file) ? tr("there is no such file") : base::NativeFile::isFile(file) ? tr("it exists, but is not readable") : tr("it is not a regular file"),
                       tr("Check the path and its permissions.")}
        .about(file);
}

} // namespace

std::vector<Option> ConnectionFlags::options()
{
    const QString opening = tr("Opening the connection");
    const QString security = tr("TLS, proxy and addresses");
    const QString speaking = tr("Protocol");
    return {
        {QStringLiteral("header"), QStringLiteral("'NAME: VALUE'"), tr("a request header; order and case are preserved"), true, opening},
        {QStringLiteral("protocol"), QStringLiteral("NAME"), tr("a subprotocol to offer, in order of preference"), true, opening},
        {QStringLiteral("origin"), QStringLiteral("ORIGIN"), tr("the Origin header"), false, opening},
        {QStringLiteral("user"), QStringLiteral("NAME[:PASSWORD]"), tr("Basic authentication; without a password, the program asks for it or reads a line of standard input"), false, opening},
        {QStringLiteral("bearer"), QStringLiteral("TOKEN"), tr("Authorization: Bearer TOKEN; “-” asks for it, or reads a line of standard input"), false, opening},
        {QStringLiteral("cookie"), QStringLiteral("'NAME=VALUE'"), tr("a cookie; several are sent in one header"), true, opening},
        {QStringLiteral("max-redirects"), QStringLiteral("N"), tr("the maximum number of redirects, never from wss to ws; 0 for none (default 5)"), false, opening},
        {QStringLiteral("connect-timeout"), QStringLiteral("SECONDS"), tr("time limit for opening the connection; 0 for no limit (default 30)"), false, opening},
        {QStringLiteral("workspace"), QStringLiteral("DIR"), tr("the folder to search for PROFILE"), false, opening},
        {QStringLiteral("env"), QStringLiteral("NAME"), tr("the environment whose variables are used"), false, opening},
        {QStringLiteral("var"), QStringLiteral("NAME=VALUE"), tr("a variable; overrides the environment's"), true, opening},
        {QStringLiteral("cacert"), QStringLiteral("FILE"), tr("certificates to trust besides the system's (PEM)"), true, security},
        {QStringLiteral("cert"), QStringLiteral("FILE"), tr("client certificate: PEM, or PKCS#12 (.p12, .pfx)"), false, security},
        {QStringLiteral("key"), QStringLiteral("FILE"), tr("the certificate's private key (PEM)"), false, security},
        {QStringLiteral("passphrase"), QStringLiteral("TEXT"), tr("passphrase of the key or the PKCS#12 file; “-” asks for it, or reads a line of standard input"), false, security},
        {QStringLiteral("insecure"), QString(), tr("accept any certificate; its errors are still reported"), false, security},
        {QStringLiteral("pin"), QStringLiteral("SHA256"), tr("accept exactly this certificate despite its errors (hex)"), true, security},
        {QStringLiteral("sni"), QStringLiteral("NAME"), tr("the server name to send and check in TLS instead of the URL's host"), false, security},
        {QStringLiteral("tls-min"), QStringLiteral("VERSION"), tr("the lowest TLS version: 1.0, 1.1, 1.2 or 1.3 (default 1.2); 1.0 and 1.1 lower OpenSSL's security level"), false, security},
        {QStringLiteral("proxy"), QStringLiteral("URL"), tr("http://[user:password@]host:port, socks5://…, none or system (default)"), false, security},
        {QStringLiteral("resolve"), QStringLiteral("HOST:ADDRESS"), tr("use this address for the host instead of asking DNS"), true, security},
        {QStringLiteral("keylog"), QStringLiteral("FILE"), tr("append TLS secrets for Wireshark (SSLKEYLOGFILE format)"), false, security},
        {QStringLiteral("deflate"), QStringLiteral("off|on|PARAMETERS"), tr("compression to offer, for example “client_max_window_bits=10” (default on)"), false, speaking},
        {QStringLiteral("stack"), QStringLiteral("framescope|qt"), tr("the protocol stack (default framescope)"), false, speaking},
        {QStringLiteral("mode"), QStringLiteral("strict|observe"), tr("on a violation: fail as the RFC says, or report it and continue (default strict)"), false, speaking},
        {QStringLiteral("ping-interval"), QStringLiteral("SECONDS"), tr("send a ping at this interval; 0 for never (default)"), false, speaking},
        {QStringLiteral("pong-timeout"), QStringLiteral("SECONDS"), tr("close if a ping is not answered within this time"), false, speaking},
        {QStringLiteral("no-auto-pong"), QString(), tr("do not answer pings"), false, speaking},
        {QStringLiteral("no-auto-close"), QString(), tr("do not answer a Close"), false, speaking},
        {QStringLiteral("reconnect"), QStringLiteral("N|forever"), tr("connect again after a failure, at most N times in a row"), false, speaking},
        {QStringLiteral("max-message"), QStringLiteral("SIZE"), tr("the largest message that is accepted, inflated (default 256M)"), false, speaking},
    };
}

bool ConnectionFlags::looksLikeUrl(const QString &target)
{
    if (target.contains(QLatin1String("://")))
        return true;
    const QString host = target.section(QLatin1Char('/'), 0, 0);
    if (host.startsWith(QLatin1Char('[')) || host == QLatin1String("localhost") || !QHostAddress(host).isNull())
        return true;
    bool port = false;
    const qsizetype colon = host.lastIndexOf(QLatin1Char(':'));
    if (colon > 0 && host.mid(colon + 1).toUShort(&port) > 0 && port)
        return true;
    return false;
}

base::Result<session::SessionSettings> ConnectionFlags::settings(const QString &target, const ParsedOptions &options) const
{
    if (target.trimmed().isEmpty())
        return usageError(tr("The address, or the name of a profile, is empty."), {}, tr("Give a URL such as wss://example.org/, or a name that “framescope-cli profiles list” shows."));
    const auto change = [&](session::SessionSettings &settings) { return apply(options, settings); };
    // The workspace also supplies the variables of an address, or reports a missing one by name.
    const bool profileOptions = options.has(u"env") || options.has(u"var") || options.has(u"workspace") || target.contains(QLatin1String("{{"));
    if (!looksLikeUrl(target) || profileOptions)
        return settingsOfProfile(target, looksLikeUrl(target), options, change);
    const auto url = network::ConnectionOptions::parseUrl(target);
    if (!url)
        return url.error();
    session::SessionSettings settings;
    settings.connection.url = *url;
    if (const auto changed = change(settings); !changed)
        return changed.error();
    return settings;
}

base::Result<void> ConnectionFlags::apply(const ParsedOptions &options, session::SessionSettings &settings) const
{
    if (auto applied = applyHeaders(options, settings.connection); !applied)
        return applied.error();
    if (auto applied = applySecurity(options, settings.connection); !applied)
        return applied.error();
    if (auto applied = applyProtocol(options, settings.connection); !applied)
        return applied.error();
    return applyPolicies(options, settings);
}

base::Result<void> ConnectionFlags::refuseBoth(const ParsedOptions &options, const protocol::HeaderList &given) const
{
    struct Pair {
        const char16_t *option;
        const char *header;
    };
    static constexpr Pair pairs[] = {{u"protocol", "Sec-WebSocket-Protocol"}, {u"origin", "Origin"}, {u"user", "Authorization"}, {u"bearer", "Authorization"},
                                     {u"cookie", "Cookie"}, {u"deflate", "Sec-WebSocket-Extensions"}};
    for (const auto &[option, header] : pairs) {
        if (options.has(QStringView(option)) && given.contains(header))
            return usageError(tr("--%1 and --header '%2: …' say the same thing, and only one of them could be sent.").arg(QString::fromUtf16(option), QLatin1String(header)), {},
                              tr("Give only one of them."));
    }
    return {};
}

base::Result<QString> ConnectionFlags::ask(const QString &prompt, const char *option, const ParsedOptions &options) const
{
    return askedSecret(askPassword, prompt, option, options.preparationLeftMs());
}

base::Result<QString> ConnectionFlags::askedSecret(const AskPassword &ask, const QString &prompt, const char *option, qint64 leftMs)
{
    const qint64 mostMs = leftMs < 0 ? kSecretPatienceMs : leftMs;
    QElapsedTimer waited;
    waited.start();
    const auto asked = ask ? ask(prompt.toUtf8(), mostMs) : std::nullopt;
    if (!asked) {
        const bool late = waited.elapsed() >= mostMs;
        return usageError(tr("%1 reads a secret from standard input, but the input or the time ended before it arrived.").arg(QLatin1String(option)),
                          late ? tr("waited %1 s").arg(double(mostMs) / 1000) : tr("standard input ended"),
                          tr("Type it on a terminal, or give it as the first line: framescope-cli … <FILE"));
    }
    if (!asked->isValidUtf8())
        return usageError(tr("The secret that %1 read from standard input is not UTF-8.").arg(QLatin1String(option)), {}, tr("Give it as text in UTF-8."));
    return QString::fromUtf8(*asked);
}

base::Result<void> ConnectionFlags::applyHeaders(const ParsedOptions &options, network::ConnectionOptions &connection) const
{
    // The command line overrides the profile; the same name twice on the command line is sent twice.
    protocol::HeaderList given;
    for (const QString &text : options.values(u"header")) {
        const QByteArray line = text.toUtf8();
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).trimmed();
        // The value may be a secret: only the name is shown.
        if (colon < 0 || !base::HttpSyntax::isToken(name))
            return usageError(tr("A header is a name, a colon and a value."),
                              colon < 0 ? tr("no colon") : base::escapedPreview(base::viewOf(name), 40), tr("Write it like --header 'X-Name: value'."));
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (base::HttpSyntax::hasControls(value))
            return usageError(tr("The value of the header %1 has control characters.").arg(QString::fromLatin1(name)), {}, tr("Remove line breaks and other control characters."));
        given.append(name, value);
        connection.headers.remove(name);
    }
    if (auto contradicted = refuseBoth(options, given); !contradicted)
        return contradicted;
    if (options.has(u"protocol")) {
        connection.subprotocols.clear();
        connection.headers.remove("Sec-WebSocket-Protocol"); // a profile's
    }
    for (const QString &name : options.values(u"protocol")) {
        if (!base::HttpSyntax::isToken(name))
            return usageError(tr("This cannot be the name of a subprotocol."), base::escapeControls(name), tr("Use only letters, digits and !#$%&'*+-.^_`|~."));
        if (std::find(connection.subprotocols.begin(), connection.subprotocols.end(), name.toUtf8()) != connection.subprotocols.end())
            return usageError(tr("The subprotocol %1 was given twice.").arg(name), {}, tr("Give it once (RFC 6455 section 4.1)."));
        connection.subprotocols.push_back(name.toUtf8());
    }
    if (const auto origin = options.value(u"origin")) {
        if (base::HttpSyntax::hasControls(*origin))
            return usageError(tr("The origin has control characters."), {}, tr("Remove line breaks and other control characters."));
        connection.origin = origin->toUtf8();
        connection.headers.remove("Origin"); // a profile's
    }
    QByteArray cookies;
    for (const QString &cookie : options.values(u"cookie")) {
        if (cookie.indexOf(QLatin1Char('=')) < 1 || base::HttpSyntax::hasControls(cookie))
            return usageError(tr("A cookie needs a name and a value."), {}, tr("Write it like --cookie NAME=VALUE."));
        cookies += (cookies.isEmpty() ? QByteArray() : QByteArray("; ")) + cookie.toUtf8();
    }
    if (!cookies.isEmpty()) {
        connection.headers.remove("Cookie");
        given.append("Cookie", cookies);
    }
    if (auto token = options.value(u"bearer")) {
        if (options.has(u"user"))
            return usageError(tr("--user and --bearer both set the Authorization header."), {}, tr("Give only one of them."));
        if (*token == QLatin1String("-")) {
            const auto asked = ask(tr("Bearer token: "), "--bearer", options);
            if (!asked)
                return asked.error();
            token = asked->trimmed();
        }
        if (token->isEmpty() || base::HttpSyntax::hasControls(*token))
            return usageError(tr("The bearer token is empty or has control characters."), {}, tr("Give the token as it was issued."));
        connection.headers.remove("Authorization");
        given.append("Authorization", "Bearer " + token->toUtf8());
    }
    // A user name in the address means the same as --user: one of them would be dropped.
    if (connection.url.hasUserInfo() && (given.contains("Authorization") || options.has(u"user"))) {
        return usageError(tr("The address contains a user name, and %1 sets the Authorization header too.")
                              .arg(options.has(u"user") ? QStringLiteral("--user") : options.has(u"bearer") ? QStringLiteral("--bearer") : QStringLiteral("--header")),
                          {}, tr("Give only one of them."));
    }
    if (const auto user = options.value(u"user")) {
        const qsizetype colon = user->indexOf(QLatin1Char(':'));
        if (user->isEmpty())
            return usageError(tr("--user needs a name."), {}, tr("Write --user NAME:PASSWORD, or --user NAME to be asked for the password."));
        connection.headers.remove("Authorization");
        connection.user = colon < 0 ? *user : user->left(colon);
        connection.hasCredentials = true;
        if (colon >= 0) {
            connection.password = user->mid(colon + 1);
        } else {
            const auto asked = ask(tr("Password of %1: ").arg(base::escapeControls(connection.user)), "--user", options);
            if (!asked)
                return asked.error();
            connection.password = *asked;
        }
    }
    for (const auto &header : given)
        connection.headers.append(header.name, header.value);
    return {};
}

base::Result<void> ConnectionFlags::applySecurity(const ParsedOptions &options, network::ConnectionOptions &connection) const
{
    network::TlsOptions &tls = connection.tls;
    for (const QString &file : options.values(u"cacert")) {
        auto readable = readableFile(file, "--cacert");
        if (!readable)
            return readable.error();
        tls.caFiles << *readable;
    }
    if (const auto file = options.value(u"cert")) {
        auto readable = readableFile(*file, "--cert");
        if (!readable)
            return readable.error();
        tls.certificateFile = *readable;
    }
    if (const auto file = options.value(u"key")) {
        auto readable = readableFile(*file, "--key");
        if (!readable)
            return readable.error();
        tls.keyFile = *readable;
        if (tls.certificateFile.isEmpty())
            return usageError(tr("--key needs a certificate."), {}, tr("Give the certificate that it belongs to with --cert."));
    }
    if (const auto passphrase = options.value(u"passphrase")) {
        tls.passphrase = *passphrase;
        if (*passphrase == QLatin1String("-")) {
            const auto asked = ask(tr("Passphrase: "), "--passphrase", options);
            if (!asked)
                return asked.error();
            tls.passphrase = *asked;
        }
    }
    if (options.has(u"insecure"))
        tls.insecure = true;
    for (const QString &pin : options.values(u"pin")) {
        QString digits = pin;
        digits.remove(QLatin1Char(':'));
        const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
        if (bytes.size() != 32 || digits.size() != 64)
            return usageError(tr("This is not a certificate's fingerprint."), base::escapeControls(pin), tr("Give its SHA-256: 64 hex digits."));
        tls.pinnedSha256 << bytes;
    }
    if (const auto name = options.value(u"sni"))
        tls.serverName = *name;
    if (const auto version = options.value(u"tls-min")) {
        static const QStringList known{QStringLiteral("1.0"), QStringLiteral("1.1"), QStringLiteral("1.2"), QStringLiteral("1.3")};
        if (!known.contains(*version))
            return usageError(tr("There is no TLS version with this name."), base::escapeControls(*version), tr("Use --tls-min 1.0, 1.1, 1.2 or 1.3."));
        tls.minimumVersion = *version;
    }
    if (const auto text = options.value(u"proxy")) {
        const auto proxy = network::ProxyOptions::parse(*text);
        if (!proxy)
            return proxy.error().withId(QStringLiteral("usage.proxy"));
        connection.proxy = *proxy;
    }
    for (const QString &text : options.values(u"resolve")) {
        // The host may be an IPv6 address in brackets, the address one without.
        const qsizetype colon = text.indexOf(QLatin1Char(':'), text.startsWith(QLatin1Char('[')) ? text.indexOf(QLatin1Char(']')) : 0);
        QString host = text.left(std::max<qsizetype>(colon, 0));
        QString address = text.mid(colon + 1);
        // curl's form HOST:PORT:ADDRESS is accepted too.
        bool port = false;
        const qsizetype second = address.indexOf(QLatin1Char(':'));
        if (second > 0 && address.left(second).toUShort(&port) > 0 && port && !QHostAddress(address.mid(second + 1).remove(QLatin1Char('[')).remove(QLatin1Char(']'))).isNull()
            && QHostAddress(address).isNull())
            address = address.mid(second + 1);
        if (address.startsWith(QLatin1Char('[')) && address.endsWith(QLatin1Char(']')))
            address = address.mid(1, address.size() - 2);
        if (colon < 1 || QHostAddress(address).isNull())
            return usageError(tr("--resolve takes a host, a colon and an address."), base::escapeControls(text), tr("Write it like --resolve example.test:127.0.0.1."));
        if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
            host = host.mid(1, host.size() - 2);
        connection.resolve[QString::fromLatin1(base::WebSocketAddress::asciiHost(host).value_or(host.toLower().toUtf8()))] << address;
    }
    if (const auto file = options.value(u"keylog"))
        tls.keyLogFile = *file;
    else if (qEnvironmentVariableIsSet("SSLKEYLOGFILE") && options.value(u"stack") != QLatin1String("qt"))
        tls.keyLogFile = base::NativeFile::nameFrom(qgetenv("SSLKEYLOGFILE"));
    return {};
}

base::Result<void> ConnectionFlags::applyProtocol(const ParsedOptions &options, network::ConnectionOptions &connection) const
{
    if (const auto text = options.value(u"deflate")) {
        connection.headers.remove("Sec-WebSocket-Extensions"); // a profile's; one that was typed is refused beside it
        if (*text == QLatin1String("off")) {
            connection.deflate.reset();
        } else if (*text == QLatin1String("on")) {
            connection.deflate = network::ConnectionOptions().deflate;
        } else {
            const auto parameters = protocol::DeflateParameters::parse(text->toUtf8());
            if (!parameters)
                return parameters.error().withId(QStringLiteral("usage.deflate"));
            connection.deflate = *parameters;
        }
    }
    if (const auto text = options.value(u"stack")) {
        if (*text != QLatin1String("framescope") && *text != QLatin1String("qt"))
            return usageError(tr("There is no stack with this name."), base::escapeControls(*text), tr("Use framescope or qt."));
        connection.stack = *text == QLatin1String("qt") ? network::Stack::Qt : network::Stack::Framescope;
    }
    if (const auto text = options.value(u"mode")) {
        if (*text != QLatin1String("strict") && *text != QLatin1String("observe"))
            return usageError(tr("There is no mode with this name."), base::escapeControls(*text), tr("Use strict or observe."));
        connection.mode = *text == QLatin1String("observe") ? protocol::Mode::Observe : protocol::Mode::Strict;
    }
    if (const auto text = options.value(u"max-message")) {
        const auto size = OptionParser::parseSize(*text, QStringLiteral("--max-message"));
        if (!size)
            return size.error();
        if (*size == 0)
            return usageError(tr("--max-message needs a size of at least 1."), {}, tr("Write a number of bytes, or 64k, 1M, 2G."));
        connection.limits.maxMessage = static_cast<std::uint64_t>(*size);
        connection.limits.maxFrame = static_cast<std::uint64_t>(*size);
    }
    if (const auto count = options.number(u"max-redirects", connection.maxRedirects, 0, 100); count)
        connection.maxRedirects = static_cast<int>(*count);
    else
        return count.error();
    return {};
}

base::Result<void> ConnectionFlags::applyPolicies(const ParsedOptions &options, session::SessionSettings &settings) const
{
    if (const auto text = options.value(u"connect-timeout")) {
        const auto ms = OptionParser::parseSeconds(*text, QStringLiteral("--connect-timeout"));
        if (!ms)
            return ms.error();
        settings.connection.timeouts.total = *ms;
        // A longer total is useless if a phase times out earlier.
        network::Timeouts &timeouts = settings.connection.timeouts;
        for (int *phase : {&timeouts.lookup, &timeouts.tcp, &timeouts.proxy, &timeouts.tls, &timeouts.upgrade})
            *phase = *ms == 0 || *ms > *phase ? *ms : *phase;
    }
    if (const auto text = options.value(u"ping-interval")) {
        const auto ms = OptionParser::parseSeconds(*text, QStringLiteral("--ping-interval"));
        if (!ms)
            return ms.error();
        settings.keepalive.pingIntervalMs = *ms;
    }
    if (const auto text = options.value(u"pong-timeout")) {
        const auto ms = OptionParser::parseSeconds(*text, QStringLiteral("--pong-timeout"));
        if (!ms)
            return ms.error();
        settings.keepalive.pongTimeoutMs = *ms;
        if (settings.keepalive.pingIntervalMs == 0)
            return usageError(tr("--pong-timeout waits for answers to pings, and none are sent."), {}, tr("Add --ping-interval SECONDS."));
    }
    if (options.has(u"no-auto-pong"))
        settings.connection.autoPong = false;
    if (options.has(u"no-auto-close"))
        settings.connection.autoClose = false;
    if (const auto text = options.value(u"reconnect")) {
        if (*text == QLatin1String("forever")) {
            settings.reconnect.kind = session::ReconnectSettings::Kind::Forever;
        } else {
            bool ok = false;
            const int attempts = text->toInt(&ok);
            if (!ok || attempts < 0)
                return usageError(tr("--reconnect needs a number of attempts."), base::escapeControls(*text), tr("Write a whole number, or “forever”."));
            settings.reconnect.kind = attempts == 0 ? session::ReconnectSettings::Kind::Off : session::ReconnectSettings::Kind::Attempts;
            settings.reconnect.attempts = attempts;
        }
    }
    if (settings.reconnect.kind != session::ReconnectSettings::Kind::Off && settings.keepalive.action == session::KeepaliveSettings::Action::Close)
        settings.keepalive.action = session::KeepaliveSettings::Action::Reconnect;
    return {};
}

} // namespace framescope::cli
