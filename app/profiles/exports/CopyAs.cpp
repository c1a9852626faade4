#include "CopyAs.h"

#include "CopyRequest.h"

#include "profiles/SecretScan.h"
#include "profiles/SecretStore.h"
#include "profiles/ShellWords.h"
#include "profiles/TextVisitor.h"

#include "base/SecretNames.h"
#include "base/Translation.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace framescope::profiles {

namespace {

FRAMESCOPE_TR("CopyAs")

QString quoted(const QString &word)
{
    return shellQuoted(word, Shell::Posix);
}

/// A command with one option per line.
QString command(const QStringList &parts, const QStringList &notes)
{
    QString text;
    for (const QString &note : notes)
        text += QStringLiteral("# ") + note + QLatin1Char('\n');
    return text + parts.join(QStringLiteral(" \\\n  ")) + QLatin1Char('\n');
}

QStringList headerOptions(const CopyRequest &request, const QString &option)
{
    QStringList parts;
    for (const Row &row : request.headers)
        parts << option + quoted(row.name + QStringLiteral(": ") + row.value);
    return parts;
}

/// For programs with a separate option for each subprotocol: headers, subprotocols and the origin.
QStringList openingOptions(const CopyRequest &request, const QString &header, const QString &protocol, const QString &origin)
{
    QStringList parts = headerOptions(request, header);
    for (const QString &name : request.protocols)
        parts << protocol + quoted(name);
    if (!request.origin.isEmpty())
        parts << origin + quoted(request.origin);
    return parts;
}

QString websocat(CopyRequest &r)
{
    QStringList parts{QStringLiteral("websocat")};
    parts << headerOptions(r, QStringLiteral("-H="));
    if (!r.protocols.isEmpty())
        parts << QStringLiteral("--protocol ") + quoted(r.protocols.join(QLatin1Char(',')));
    if (!r.origin.isEmpty())
        parts << QStringLiteral("--origin ") + quoted(r.origin);
    if (r.insecure)
        parts << QStringLiteral("-k");
    if (r.pingSeconds > 0)
        parts << QStringLiteral("--ping-interval %1").arg(r.pingSeconds);
    if (r.proxy.startsWith(QLatin1String("socks5://")))
        parts << QStringLiteral("--socks5 ") + quoted(r.proxy.mid(9));
    else if (!r.proxy.isEmpty())
        r.notes << tr("websocat has no option for an HTTP proxy");
    if (!r.certificate.isEmpty())
        parts << QStringLiteral("--client-pkcs12-der ") + quoted(r.certificate);
    if (!r.caFiles.isEmpty())
        r.notes << tr("websocat has no option for CA files: set SSL_CERT_FILE=%1").arg(r.caFiles.first());
    parts << quoted(r.url);
    QString pipe;
    for (const CopyRequest::Message &message : r.messages) {
        if (message.binary || message.bytes.contains('\n'))
            r.notes << tr("a message that is binary or has several lines is left out: websocat sends a line as a message");
        else
            pipe += (pipe.isEmpty() ? QString() : QStringLiteral(" ")) + quoted(message.text());
    }
    if (!pipe.isEmpty()) {
        parts.insert(1, QStringLiteral("-n"));
        parts[0].prepend(QStringLiteral("printf '%s\\n' ") + pipe + QStringLiteral(" | "));
    }
    return command(parts, r.notes);
}

QString wscat(CopyRequest &r)
{
    QStringList parts{QStringLiteral("wscat -c ") + quoted(r.url)};
    parts << openingOptions(r, QStringLiteral("-H "), QStringLiteral("-s "), QStringLiteral("-o "));
    if (r.insecure)
        parts << QStringLiteral("-n");
    if (!r.caFiles.isEmpty())
        parts << QStringLiteral("--ca ") + quoted(r.caFiles.first());
    if (!r.certificate.isEmpty())
        parts << QStringLiteral("--cert ") + quoted(r.certificate);
    if (!r.key.isEmpty())
        parts << QStringLiteral("--key ") + quoted(r.key);
    if (!r.proxy.isEmpty())
        parts << QStringLiteral("--proxy ") + quoted(r.proxy);
    for (const CopyRequest::Message &message : r.messages) {
        if (message.binary)
            r.notes << tr("a binary message is left out: wscat sends text only");
        else
            parts << QStringLiteral("-x ") + quoted(message.text());
    }
    if (!r.messages.empty())
        parts << QStringLiteral("-w 5");
    return command(parts, r.notes);
}

QString curl(CopyRequest &r)
{
    // A manual upgrade works with every curl; ws:// support is not built in everywhere.
    QString url = r.url;
    if (url.startsWith(QLatin1String("ws")))
        url.replace(0, 2, QStringLiteral("http"));
    QStringList parts{QStringLiteral("curl --include --no-buffer --http1.1")};
    // curl would expand brackets into several addresses and remove dot segments in the path.
    if (std::any_of(url.begin(), url.end(), [](QChar c) { return QStringView(u"[]{}").contains(c); }))
        parts << QStringLiteral("--globoff");
    if (url.contains(QLatin1String("/.")))
        parts << QStringLiteral("--path-as-is");
    for (const char *header : {"Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="})
        parts << QStringLiteral("-H ") + quoted(QString::fromLatin1(header));
    if (!r.protocols.isEmpty())
        parts << QStringLiteral("-H ") + quoted(QStringLiteral("Sec-WebSocket-Protocol: ") + r.protocols.join(QStringLiteral(", ")));
    if (!r.origin.isEmpty())
        parts << QStringLiteral("-H ") + quoted(QStringLiteral("Origin: ") + r.origin);
    parts << headerOptions(r, QStringLiteral("-H "));
    if (r.insecure)
        parts << QStringLiteral("-k");
    if (!r.caFiles.isEmpty())
        parts << QStringLiteral("--cacert ") + quoted(r.caFiles.first());
    if (!r.certificate.isEmpty())
        parts << QStringLiteral("--cert ") + quoted(r.certificate);
    if (!r.key.isEmpty())
        parts << QStringLiteral("--key ") + quoted(r.key);
    if (!r.proxy.isEmpty())
        parts << QStringLiteral("--proxy ") + quoted(r.proxy);
    if (!r.messages.empty())
        r.notes << tr("curl shows the handshake and what the server sends; it sends no messages this way");
    parts << quoted(url);
    return command(parts, r.notes);
}

QString framescopeCli(CopyRequest &r)
{
    QStringList parts{QStringLiteral("framescope-cli connect ") + quoted(r.url)};
    parts << openingOptions(r, QStringLiteral("--header "), QStringLiteral("--protocol "), QStringLiteral("--origin "));
    for (const QString &file : r.caFiles)
        parts << QStringLiteral("--cacert ") + quoted(file);
    if (!r.certificate.isEmpty())
        parts << QStringLiteral("--cert ") + quoted(r.certificate);
    if (!r.key.isEmpty())
        parts << QStringLiteral("--key ") + quoted(r.key);
    if (r.insecure)
        parts << QStringLiteral("--insecure");
    if (!r.proxy.isEmpty())
        parts << QStringLiteral("--proxy ") + quoted(r.proxy);
    if (!r.deflate)
        parts << QStringLiteral("--deflate off");
    if (r.pingSeconds > 0)
        parts << QStringLiteral("--ping-interval %1").arg(r.pingSeconds);
    for (const CopyRequest::Message &message : r.messages)
        parts << (message.binary ? QString(QStringLiteral("--send-hex ") + QString::fromLatin1(message.bytes.toHex())) : QStringLiteral("--send ") + quoted(message.text()));
    return command(parts, r.notes);
}

} // namespace

CopyRequest CopyRequest::from(Profile profile, const std::vector<SavedMessage> &saved)
{
    CopyRequest r;
    (void)takeSecrets(profile);
    static const QRegularExpression secret(QStringLiteral("\\{\\{\\s*secret\\.([\\w.-]+)\\s*\\}\\}"));
    forEachText(profile, [&](const QString &, QString &text) { text.replace(secret, QStringLiteral("<secret \\1>")); });
    const Settings &s = profile.settings;
    r.url = urlWithParameters(profile.url, profile.pathParameters, profile.query);
    for (const Row &row : s.headers) {
        if (row.on && !row.name.isEmpty())
            r.headers.push_back(row);
    }
    const auto header = [&](const QString &name, const QString &value) {
        Row row;
        row.name = name;
        row.value = value;
        r.headers.push_back(std::move(row));
    };
    const Auth auth = s.auth.value_or(Auth());
    switch (auth.kind) {
    case AuthKind::None: break;
    case AuthKind::Basic: {
        const QString pair = auth.user + QLatin1Char(':') + auth.password;
        const bool hidden = pair.contains(QLatin1String("<secret "));
        // Base64 would only hide that a password is missing.
        header(QStringLiteral("Authorization"), QStringLiteral("Basic ") + (hidden ? QString(QStringLiteral("<base64 of ") + pair + QLatin1Char('>')) : QString::fromLatin1(pair.toUtf8().toBase64())));
        break;
    }
    case AuthKind::Bearer: header(QStringLiteral("Authorization"), QStringLiteral("Bearer ") + auth.token); break;
    case AuthKind::ApiKey:
        if (auth.keyPlace == ApiKeyPlace::Header) {
            header(auth.keyName, auth.keyValue);
        } else {
            Row row;
            row.name = auth.keyName;
            row.value = auth.keyValue;
            r.url = urlWithParameters(r.url, {}, {row});
        }
        break;
    case AuthKind::Digest: r.notes << tr("digest authentication is left out"); break;
    case AuthKind::OAuth2ClientCredentials:
    case AuthKind::OAuth2AuthorizationCode: header(QStringLiteral("Authorization"), QStringLiteral("Bearer <access token>")); break;
    }
    r.protocols = s.subprotocols.value_or(QStringList());
    r.origin = s.origin.value_or(QString());
    r.insecure = !s.tls.verify.value_or(true);
    r.caFiles = s.tls.caFiles.value_or(QStringList());
    r.certificate = s.tls.certificateFile.value_or(QString());
    r.key = s.tls.keyFile.value_or(QString());
    if (s.proxy && (s.proxy->kind == ProxyKind::Http || s.proxy->kind == ProxyKind::Socks5)) {
        r.proxy = (s.proxy->kind == ProxyKind::Http ? QStringLiteral("http://") : QStringLiteral("socks5://")) + s.proxy->host + QLatin1Char(':') + QString::number(s.proxy->port);
        if (!s.proxy->user.isEmpty())
            r.notes << tr("the proxy's user and password are left out");
    }
    r.deflate = !s.deflate || s.deflate->on;
    r.pingSeconds = s.keepAlive.interval.value_or(0) / 1000;
    for (SavedMessage message : saved) {
        message.content.replace(secret, QStringLiteral("<secret \\1>"));
        switch (message.kind) {
        case MessageKind::Text:
        case MessageKind::Json: r.messages.push_back({false, message.content.toUtf8()}); break;
        case MessageKind::Hex: r.messages.push_back({true, QByteArray::fromHex(message.content.toLatin1())}); break;
        case MessageKind::Base64: r.messages.push_back({true, QByteArray::fromBase64(message.content.toLatin1())}); break;
        default: r.notes << tr("the message \"%1\" is left out: it is no text and no binary").arg(message.path()); break;
        }
    }
    return r;
}

QStringList CopyAs::targetNames()
{
    return {QStringLiteral("websocat"), QStringLiteral("wscat"),  QStringLiteral("curl"), QStringLiteral("framescope-cli"), QStringLiteral("javascript"), QStringLiteral("node"),
            QStringLiteral("python"),   QStringLiteral("cpp-qt"), QStringLiteral("go"),   QStringLiteral("rust"),           QStringLiteral("k6")};
}

std::optional<CopyAs::Target> CopyAs::targetFrom(const QString &name)
{
    const qsizetype index = targetNames().indexOf(name.toLower());
    return index < 0 ? std::nullopt : std::optional(static_cast<Target>(index));
}

QString CopyAs::title(Target target)
{
    switch (target) {
    case Target::Websocat: return QStringLiteral("websocat");
    case Target::Wscat: return QStringLiteral("wscat");
    case Target::Curl: return QStringLiteral("curl");
    case Target::FramescopeCli: return QStringLiteral("framescope-cli");
    case Target::JavaScriptBrowser: return tr("JavaScript (browser)");
    case Target::JavaScriptNode: return tr("JavaScript (Node, ws)");
    case Target::Python: return tr("Python (websockets)");
    case Target::CppQt: return tr("C++ (Qt)");
    case Target::Go: return tr("Go (gorilla/websocket)");
    case Target::Rust: return tr("Rust (tungstenite)");
    case Target::K6: return tr("k6 script");
    }
    return {};
}

std::vector<base::Error> CopyAs::putIn(Profile &profile, Variables variables)
{
    const auto isNamed = [](const QString &name) { return base::SecretNames::isSecretByWords(name.toUtf8()); };
    const auto referenceTo = [](const QString &name) { return SecretStore::reference(SecretStore::nameFor(name)); };
    for (Variables::Source &source : variables.sources) {
        for (Variable &variable : source.variables) {
            if ((variable.secret || isNamed(variable.name)) && !variable.value.contains(QLatin1String("{{")))
                variable.value = referenceTo(variable.name);
        }
    }
    const QStringList environment = Resolver(variables).askedFor(textsOf(profile)).environment;
    for (const QString &name : environment) {
        if (isNamed(name) && variables.process.contains(name))
            variables.process.insert(name, referenceTo(name));
    }
    SecretStore names({}, nullptr);
    const Resolver resolver(std::move(variables), &names);
    const QStringList secrets = resolver.secretsNeeded(textsOf(profile));
    for (const QString &name : secrets)
        names.setForSession(name, SecretStore::reference(name));
    return resolver.resolveAll(profile);
}

CopyAs::Snippet CopyAs::make(Profile profile, const std::vector<SavedMessage> &messages, Target target)
{
    CopyRequest request = CopyRequest::from(std::move(profile), messages);
    QString text;
    switch (target) {
    case Target::Websocat: text = websocat(request); break;
    case Target::Wscat: text = wscat(request); break;
    case Target::Curl: text = curl(request); break;
    case Target::FramescopeCli: text = framescopeCli(request); break;
    case Target::JavaScriptBrowser: text = copyAsBrowser(request); break;
    case Target::JavaScriptNode: text = copyAsNode(request); break;
    case Target::Python: text = copyAsPython(request); break;
    case Target::CppQt: text = copyAsCpp(request); break;
    case Target::Go: text = copyAsGo(request); break;
    case Target::Rust: text = copyAsRust(request); break;
    case Target::K6: text = copyAsK6(request); break;
    }
    return {text, request.notes};
}

} // namespace framescope::profiles
