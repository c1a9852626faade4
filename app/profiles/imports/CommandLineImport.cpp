#include "Formats.h"

#include <QFileInfo>
#include <QUrl>

#include <map>

namespace framescope::profiles {

using Kind = ImportNote::Kind;

namespace {

/// Walks over options in GNU style: --name value, --name=value, -xVALUE, -x VALUE, bundled switches.
class Arguments
{
public:
    /// `short` options that take a value, and long ones.
    Arguments(QStringList words, QString shortWithValue, QStringList longWithValue)
        : m_words(std::move(words)), m_short(std::move(shortWithValue)), m_long(std::move(longWithValue))
    {
    }

    struct Item {
        QString option;  ///< "-H", "--header"; empty: an argument
        QString value;
        bool missing = false;
    };

    bool next(Item &item)
    {
        item = {};
        if (!m_bundle.isEmpty()) {
            takeShort(item);
            return true;
        }
        if (m_at >= m_words.size())
            return false;
        const QString word = m_words[m_at++];
        if (m_rest || word == QLatin1String("-") || !word.startsWith(QLatin1Char('-'))) {
            item.value = word;
            return true;
        }
        if (word == QLatin1String("--")) {
            m_rest = true;
            return next(item);
        }
        if (word.startsWith(QLatin1String("--"))) {
            const qsizetype equals = word.indexOf(QLatin1Char('='));
            item.option = equals < 0 ? word : word.left(equals);
            if (equals >= 0)
                item.value = word.mid(equals + 1);
            else if (m_long.contains(item.option))
                takeValue(item);
            return true;
        }
        m_bundle = word.mid(1);
        takeShort(item);
        return true;
    }

private:
    void takeValue(Item &item)
    {
        item.missing = m_at >= m_words.size();
        if (!item.missing)
            item.value = m_words[m_at++];
    }
    void takeShort(Item &item)
    {
        item.option = QLatin1Char('-') + m_bundle.first(1);
        m_bundle.remove(0, 1);
        if (!m_short.contains(item.option[1]))
            return;
        if (m_bundle.isEmpty()) {
            takeValue(item);
        } else {
            item.value = m_bundle.startsWith(QLatin1Char('=')) ? m_bundle.mid(1) : m_bundle;
            m_bundle.clear();
        }
    }

    QStringList m_words;
    QString m_short;
    QStringList m_long;
    QString m_bundle;
    qsizetype m_at = 0;
    bool m_rest = false;
};

Row header(const QString &text, QChar separator = QLatin1Char(':'))
{
    Row row;
    const qsizetype at = text.indexOf(separator);
    row.name = (at < 0 ? text : text.left(at)).trimmed();
    row.value = at < 0 ? QString() : text.mid(at + 1).trimmed();
    return row;
}

Row named(const char *name, const QString &value)
{
    Row row;
    row.name = QString::fromLatin1(name);
    row.value = value;
    return row;
}

std::optional<ProxySettings> proxyFrom(const QString &text)
{
    const QUrl url(text.contains(QLatin1String("://")) ? text : QString(QStringLiteral("http://") + text));
    ProxySettings proxy;
    proxy.kind = url.scheme().startsWith(QLatin1String("socks")) ? ProxyKind::Socks5 : ProxyKind::Http;
    proxy.host = url.host();
    proxy.port = url.port(proxy.kind == ProxyKind::Socks5 ? 1080 : 8080);
    proxy.user = url.userName();
    proxy.password = url.password();
    return proxy;
}

int milliseconds(const QString &seconds)
{
    return static_cast<int>(std::clamp(seconds.toDouble() * 1000, 0.0, 1e9));
}

Auth userAuth(const QString &pair, AuthKind kind)
{
    Auth auth;
    auth.kind = kind;
    const qsizetype colon = pair.indexOf(QLatin1Char(':'));
    auth.user = colon < 0 ? pair : pair.left(colon);
    auth.password = colon < 0 ? QString() : pair.mid(colon + 1);
    return auth;
}

/// What the three have in common while they are read.
struct Reading {
    Imported imported;
    Profile profile = Profile::create({}, {});
    std::vector<Row> headers;
    QString url;

    void unknown(const QString &option)
    {
        imported.note(Kind::NotUnderstood, {}, importTr("the option %1").arg(option));
    }
    void send(SavedMessage message)
    {
        addMessage(profile, std::move(message));
        QStringList names = profile.settings.reconnect.sendAfterOpen.value_or(QStringList());
        names << profile.messages.back().path();
        profile.settings.reconnect.sendAfterOpen = names;
    }

    base::Result<Imported> finish(const QString &tool)
    {
        if (url.isEmpty()) {
            return base::Error{QStringLiteral("import.no-url"), importTr("There is no address in this %1 command.").arg(tool), {}, importTr("Copy the whole command.")};
        }
        if (!url.contains(QLatin1String("://"))) {
            url.prepend(QLatin1String("ws://"));
            imported.note(Kind::Changed, {}, importTr("the address has no scheme; ws:// is taken"));
        }
        profile.url = webSocketUrl(url, {}, imported);
        profile.name = QUrl(profile.url).host() + QUrl(profile.url).path();
        if (profile.name.endsWith(QLatin1Char('/')))
            profile.name.chop(1);
        if (profile.name.isEmpty())
            profile.name = tool;
        setHeaders(profile, headers, imported);
        imported.format = importTr("%1 command").arg(tool);
        imported.note(Kind::Taken, {}, importTr("the %1 command").arg(tool));
        imported.connections.push_back({{}, std::move(profile)});
        return std::move(imported);
    }
};

base::Result<Imported> fromCurl(const QStringList &words)
{
    Reading r;
    Arguments arguments(words, QStringLiteral("HbAeXuxmETodFcDKwYyzC"),
                        {QStringLiteral("--header"), QStringLiteral("--cookie"), QStringLiteral("--user-agent"), QStringLiteral("--referer"), QStringLiteral("--request"), QStringLiteral("--user"),
                         QStringLiteral("--proxy"), QStringLiteral("--max-time"), QStringLiteral("--cert"), QStringLiteral("--key"), QStringLiteral("--pass"), QStringLiteral("--cacert"),
                         QStringLiteral("--url"), QStringLiteral("--oauth2-bearer"), QStringLiteral("--connect-timeout"), QStringLiteral("--socks5"), QStringLiteral("--socks5-hostname"),
                         QStringLiteral("--proxy-user"), QStringLiteral("--resolve"), QStringLiteral("--output"), QStringLiteral("--data"), QStringLiteral("--data-raw"),
                         QStringLiteral("--data-binary"), QStringLiteral("--upload-file"), QStringLiteral("--cookie-jar"), QStringLiteral("--tls-max"), QStringLiteral("--ciphers"),
                         QStringLiteral("--write-out"), QStringLiteral("--config"), QStringLiteral("--interface"), QStringLiteral("--cert-type"), QStringLiteral("--dump-header"),
                         QStringLiteral("--form"), QStringLiteral("--pinnedpubkey"), QStringLiteral("--connect-to")});
    static const QStringList silent{QStringLiteral("--compressed"), QStringLiteral("-s"), QStringLiteral("-S"), QStringLiteral("-v"), QStringLiteral("-i"), QStringLiteral("-N"), QStringLiteral("--no-buffer"),
                                    QStringLiteral("--http1.1"), QStringLiteral("--silent"), QStringLiteral("--show-error"), QStringLiteral("--verbose"), QStringLiteral("--include"), QStringLiteral("-L"),
                                    QStringLiteral("--location"), QStringLiteral("--globoff"), QStringLiteral("-g"), QStringLiteral("-f"), QStringLiteral("--fail"), QStringLiteral("--basic"),
                                    QStringLiteral("-#"), QStringLiteral("--no-progress-meter")};
    bool digest = false;
    std::optional<QString> user;
    Arguments::Item item;
    while (arguments.next(item)) {
        const QString &o = item.option;
        const auto is = [&](const char *a, const char *b = "") { return o == QLatin1String(a) || o == QLatin1String(b); };
        if (o.isEmpty() || is("--url"))
            r.url.isEmpty() ? void(r.url = item.value) : r.imported.note(Kind::NotUnderstood, {}, importTr("a second address"));
        else if (is("-H", "--header"))
            // curl takes a header away with "Name:" and sends it empty with "Name;".
            item.value.trimmed().endsWith(QLatin1Char(':')) ? void() : r.headers.push_back(item.value.endsWith(QLatin1Char(';')) && !item.value.contains(QLatin1Char(':'))
                                                                                                ? named(item.value.chopped(1).toLatin1().constData(), {})
                                                                                                : header(item.value));
        else if (is("-b", "--cookie"))
            item.value.contains(QLatin1Char('=')) ? r.headers.push_back(named("Cookie", item.value)) : r.unknown(o);
        else if (is("-A", "--user-agent"))
            r.headers.push_back(named("User-Agent", item.value));
        else if (is("-e", "--referer"))
            r.headers.push_back(named("Referer", item.value));
        else if (is("-k", "--insecure"))
            r.profile.settings.tls.verify = false;
        else if (is("-u", "--user"))
            user = item.value;
        else if (is("--digest"))
            digest = true;
        else if (is("--oauth2-bearer"))
            r.headers.push_back(named("Authorization", QStringLiteral("Bearer ") + item.value));
        else if (is("-x", "--proxy"))
            r.profile.settings.proxy = proxyFrom(item.value);
        else if (is("--socks5", "--socks5-hostname"))
            r.profile.settings.proxy = proxyFrom(QStringLiteral("socks5://") + item.value);
        else if (is("--cacert"))
            r.profile.settings.tls.caFiles = QStringList{item.value};
        else if (is("-E", "--cert"))
            r.profile.settings.tls.certificateFile = item.value;
        else if (is("--key"))
            r.profile.settings.tls.keyFile = item.value;
        else if (is("--pass"))
            r.profile.settings.tls.passphrase = item.value;
        else if (is("--connect-timeout"))
            r.profile.settings.timeouts.total = milliseconds(item.value);
        else if (is("--tlsv1.2"))
            r.profile.settings.tls.minimumVersion = QStringLiteral("1.2");
        else if (is("--tlsv1.3"))
            r.profile.settings.tls.minimumVersion = QStringLiteral("1.3");
        else if (is("-X", "--request"))
            item.value == QLatin1String("GET") ? void() : r.imported.note(Kind::NotUnderstood, {}, importTr("the method %1: a WebSocket opens with GET").arg(item.value));
        else if (!silent.contains(o))
            r.unknown(o);
    }
    if (user)
        r.profile.settings.auth = userAuth(*user, digest ? AuthKind::Digest : AuthKind::Basic);
    return r.finish(QStringLiteral("curl"));
}

base::Result<Imported> fromWscat(const QStringList &words)
{
    Reading r;
    Arguments arguments(words, QStringLiteral("cHsoxwpl"),
                        {QStringLiteral("--connect"), QStringLiteral("--header"), QStringLiteral("--subprotocol"), QStringLiteral("--origin"), QStringLiteral("--execute"), QStringLiteral("--wait"),
                         QStringLiteral("--auth"), QStringLiteral("--ca"), QStringLiteral("--cert"), QStringLiteral("--key"), QStringLiteral("--passphrase"), QStringLiteral("--proxy"),
                         QStringLiteral("--host"), QStringLiteral("--protocol"), QStringLiteral("--listen")});
    QStringList protocols;
    Arguments::Item item;
    while (arguments.next(item)) {
        const QString &o = item.option;
        const auto is = [&](const char *a, const char *b = "") { return o == QLatin1String(a) || o == QLatin1String(b); };
        if (is("-c", "--connect"))
            r.url = item.value;
        else if (is("-H", "--header"))
            r.headers.push_back(header(item.value));
        else if (is("-s", "--subprotocol"))
            protocols << item.value;
        else if (is("-o", "--origin"))
            r.profile.settings.origin = item.value;
        else if (is("-x", "--execute"))
            r.send(messageFrom(importTr("Message"), item.value, {}));
        else if (is("--auth"))
            r.profile.settings.auth = userAuth(item.value, AuthKind::Basic);
        else if (is("--ca"))
            r.profile.settings.tls.caFiles = QStringList{item.value};
        else if (is("--cert"))
            r.profile.settings.tls.certificateFile = item.value;
        else if (is("--key"))
            r.profile.settings.tls.keyFile = item.value;
        else if (is("--passphrase"))
            r.profile.settings.tls.passphrase = item.value;
        else if (is("--proxy"))
            r.profile.settings.proxy = proxyFrom(item.value);
        else if (is("-n", "--no-check"))
            r.profile.settings.tls.verify = false;
        else if (o.isEmpty() && r.url.isEmpty() && item.value.contains(QLatin1String("://")))
            r.url = item.value;
        else if (!is("-P", "--show-ping-pong") && !is("-L", "--location") && !is("--no-color", "--slash") && !is("-w", "--wait"))
            r.unknown(o.isEmpty() ? item.value : o);
    }
    if (!protocols.isEmpty())
        r.profile.settings.subprotocols = protocols;
    return r.finish(QStringLiteral("wscat"));
}

base::Result<Imported> fromWebsocat(const QStringList &words)
{
    Reading r;
    Arguments arguments(words, QStringLiteral("HB"),
                        {QStringLiteral("--header"), QStringLiteral("--protocol"), QStringLiteral("--origin"), QStringLiteral("--basic-auth"), QStringLiteral("--ping-interval"),
                         QStringLiteral("--ping-timeout"), QStringLiteral("--close-status-code"), QStringLiteral("--close-reason"), QStringLiteral("--socks5"), QStringLiteral("--tls-domain"),
                         QStringLiteral("--client-pkcs12-der"), QStringLiteral("--client-pkcs12-passwd"), QStringLiteral("--ws-c-uri"), QStringLiteral("--buffer-size"), QStringLiteral("--max-messages"),
                         QStringLiteral("--max-messages-rev"), QStringLiteral("--ua"), QStringLiteral("--restrict-uri"), QStringLiteral("--server-header")});
    static const QStringList silent{QStringLiteral("-t"), QStringLiteral("-b"), QStringLiteral("-n"), QStringLiteral("-1"), QStringLiteral("-E"), QStringLiteral("-v"), QStringLiteral("-q"), QStringLiteral("-U"),
                                    QStringLiteral("-u"), QStringLiteral("--text"), QStringLiteral("--binary"), QStringLiteral("--no-close"), QStringLiteral("--one-message"), QStringLiteral("--exit-on-eof"),
                                    QStringLiteral("-B"), QStringLiteral("--buffer-size"), QStringLiteral("--max-messages")};
    std::optional<QString> closeCode;
    QString closeReason;
    QStringList protocols;
    Arguments::Item item;
    while (arguments.next(item)) {
        const QString &o = item.option;
        const auto is = [&](const char *a, const char *b = "") { return o == QLatin1String(a) || o == QLatin1String(b); };
        if (o.isEmpty()) {
            if (item.value.startsWith(QLatin1String("ws://")) || item.value.startsWith(QLatin1String("wss://")))
                r.url = item.value;
            else if (item.value != QLatin1String("-") && item.value != QLatin1String("stdio:"))
                r.imported.note(Kind::NotUnderstood, {}, importTr("the address \"%1\"").arg(item.value));
        } else if (is("-H", "--header"))
            r.headers.push_back(header(item.value));
        else if (is("--protocol"))
            protocols << item.value.split(QLatin1Char(','), Qt::SkipEmptyParts);
        else if (is("--origin"))
            r.profile.settings.origin = item.value;
        else if (is("--ua"))
            r.headers.push_back(named("User-Agent", item.value));
        else if (is("--basic-auth"))
            r.profile.settings.auth = userAuth(item.value, AuthKind::Basic);
        else if (is("--ping-interval"))
            r.profile.settings.keepAlive.interval = milliseconds(item.value);
        else if (is("--ping-timeout"))
            r.profile.settings.keepAlive.pongTimeout = milliseconds(item.value);
        else if (is("-k", "--insecure"))
            r.profile.settings.tls.verify = false;
        else if (is("--close-status-code"))
            closeCode = item.value;
        else if (is("--close-reason"))
            closeReason = item.value;
        else if (is("--socks5"))
            r.profile.settings.proxy = proxyFrom(QStringLiteral("socks5://") + item.value);
        else if (is("--tls-domain"))
            r.profile.settings.tls.serverName = item.value;
        else if (is("--client-pkcs12-der"))
            r.profile.settings.tls.certificateFile = item.value;
        else if (is("--client-pkcs12-passwd"))
            r.profile.settings.tls.passphrase = item.value;
        else if (!silent.contains(o))
            r.unknown(o);
    }
    if (!protocols.isEmpty())
        r.profile.settings.subprotocols = protocols;
    if (closeCode || !closeReason.isEmpty()) {
        SavedMessage close;
        close.name = importTr("Close");
        close.kind = MessageKind::Close;
        close.content = closeCode.value_or(QStringLiteral("1000")) + (closeReason.isEmpty() ? QString() : QString(QLatin1Char(':') + closeReason));
        addMessage(r.profile, std::move(close));
    }
    return r.finish(QStringLiteral("websocat"));
}

} // namespace

base::Result<Imported> importCommandLine(const QStringList &allWords)
{
    QStringList words = allWords;
    while (!words.isEmpty() && (words[0] == QLatin1String("$") || words[0] == QLatin1String("&") || words[0] == QLatin1String("npx") || words[0] == QLatin1String("sudo")))
        words.removeFirst();
    const QString tool = words.isEmpty() ? QString() : QFileInfo(QString(words[0]).replace(QLatin1Char('\\'), QLatin1Char('/'))).completeBaseName().toLower();
    if (!words.isEmpty())
        words.removeFirst();
    if (tool == QLatin1String("curl"))
        return fromCurl(words);
    if (tool == QLatin1String("wscat"))
        return fromWscat(words);
    if (tool == QLatin1String("websocat"))
        return fromWebsocat(words);
    return base::Error{QStringLiteral("import.unknown-format"), importTr("This is no command of curl, websocat or wscat."), {}, {}};
}

} // namespace framescope::profiles
