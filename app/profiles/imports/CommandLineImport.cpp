#include "CommandReading.h"
#include "Formats.h"
#include "profiles/ShellWords.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace framescope::profiles {

using Kind = ImportNote::Kind;

namespace {

/// curl's FILE[:PASSWORD]; \: is a colon of the name, and so is that of a drive.
std::pair<QString, QString> splitCertificate(const QString &text)
{
    if (text.startsWith(QLatin1String("pkcs11:")))
        return {text, {}};
    QString file;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (c == QLatin1Char('\\') && (next == QLatin1Char(':') || next == QLatin1Char('\\'))) {
            file += next;
            ++i;
        } else if (c == QLatin1Char(':') && !(i == 1 && text[0].isLetter() && (next == QLatin1Char('\\') || next == QLatin1Char('/')))) {
            return {file, text.mid(i + 1)};
        } else {
            file += c;
        }
    }
    return {file, {}};
}

/// One curl command; --next begins another one.
class CurlReading
{
public:
    explicit CurlReading(Imported &out) : m_out(out) {}

    bool run(const QStringList &words)
    {
        bool any = false;
        CommandArguments arguments(words, CommandOptions::curl(), true);
        CommandArguments::Item item;
        bool behindUnknown = false;
        while (arguments.next(item)) {
            if (item.option == QLatin1String("next") && item.known) {
                any = end() || any;
                continue;
            }
            if (item.option.isEmpty()) {
                m_r.word(item.value, behindUnknown);
            } else if (!item.known) {
                m_r.unknown(item.written);
            } else if (item.missing) {
                m_r.imported.note(Kind::NotUnderstood, {}, importTr("the option %1: its value is missing").arg(item.written));
            } else {
                option(item);
            }
            behindUnknown = !item.option.isEmpty() && !item.known;
        }
        return end() || any;
    }

private:
    void option(const CommandArguments::Item &item)
    {
        // About what is printed, or how curl itself works, and nothing about the connection.
        static const QStringList silent{
            QStringLiteral("compressed"), QStringLiteral("silent"), QStringLiteral("show-error"), QStringLiteral("verbose"), QStringLiteral("include"), QStringLiteral("buffer"), QStringLiteral("no-buffer"),
            QStringLiteral("http1.1"), QStringLiteral("location"), QStringLiteral("globoff"), QStringLiteral("fail"), QStringLiteral("basic"), QStringLiteral("progress-bar"), QStringLiteral("progress-meter"),
            QStringLiteral("disable"), QStringLiteral("fail-with-body"), QStringLiteral("styled-output"), QStringLiteral("path-as-is"), QStringLiteral("trace-time"), QStringLiteral("get")};
        TlsSettings &tls = m_r.profile.settings.tls;
        const QString &value = item.value;
        const auto is = [&](const char *name) { return item.option == QLatin1String(name); };
        if (item.written.startsWith(QLatin1String("--expand-")))
            m_r.imported.note(Kind::NotUnderstood, {}, importTr("%1: curl's own variables are not filled in").arg(item.written));
        if (is("url"))
            value.startsWith(QLatin1Char('@')) ? m_r.fileNotRead(item.written, value.mid(1)) : void(m_r.urls << value);
        else if (is("header"))
            header(item);
        else if (is("cookie"))
            value.contains(QLatin1Char('=')) ? m_r.header(QStringLiteral("Cookie"), value) : value.isEmpty() ? void() : m_r.fileNotRead(item.written, value);
        else if (is("user-agent"))
            m_r.header(QStringLiteral("User-Agent"), value);
        else if (is("referer"))
            value == QLatin1String(";auto") ? void() : m_r.header(QStringLiteral("Referer"), QString(value).remove(QStringLiteral(";auto")));
        else if (is("insecure"))
            tls.verify = item.negated;
        else if (is("user"))
            m_user = value;
        else if (is("digest"))
            m_digest = !item.negated;
        else if (is("oauth2-bearer"))
            m_r.header(QStringLiteral("Authorization"), QStringLiteral("Bearer ") + value);
        else if (is("proxy") || is("proxy1.0"))
            proxy(item, value);
        else if (is("socks5") || is("socks5-hostname"))
            proxy(item, QStringLiteral("socks5://") + value);
        else if (is("proxy-user"))
            m_proxyUser = value;
        else if (is("noproxy") && value == QLatin1String("*"))
            m_r.profile.settings.proxy = [] { ProxySettings none; none.kind = ProxyKind::None; return none; }();
        else if (is("cacert"))
            tls.caFiles = QStringList{value};
        else if (is("cert"))
            certificate(value);
        else if (is("cert-type") || is("key-type"))
            value.compare(QLatin1String("PEM"), Qt::CaseInsensitive) == 0 || value.compare(QLatin1String("P12"), Qt::CaseInsensitive) == 0 ? void() : m_r.unknown(item.written + QLatin1Char(' ') + value);
        else if (is("key"))
            tls.keyFile = value;
        else if (is("pass"))
            tls.passphrase = value;
        else if (is("connect-timeout"))
            m_r.profile.settings.timeouts.total = millisecondsFrom(value);
        else if (is("max-redirs"))
            m_r.profile.settings.limits.maxRedirects = std::clamp(value.toInt(), 0, 100);
        else if (item.option.startsWith(QLatin1String("tlsv1.")))
            tls.minimumVersion = item.option.mid(4);
        else if (is("tlsv1"))
            tls.minimumVersion = QStringLiteral("1.0");
        else if (is("request"))
            value == QLatin1String("GET") ? void() : m_r.imported.note(Kind::NotUnderstood, {}, importTr("the method %1: a WebSocket opens with GET").arg(value));
        else if (is("url-query"))
            query(item, value.startsWith(QLatin1Char('+')) ? value.mid(1) : value);
        else if (item.option.startsWith(QLatin1String("data")) || is("json"))
            m_data.push_back(item);
        else if (silent.contains(item.option)) {
            if (is("get"))
                m_get = !item.negated;
            else if (is("globoff"))
                m_globOff = !item.negated;
        } else {
            m_r.unknown(item.written);
        }
    }

    void header(const CommandArguments::Item &item)
    {
        const QString &value = item.value;
        if (value.startsWith(QLatin1Char('@')))
            return m_r.fileNotRead(item.written, value.mid(1));
        // curl takes a header away with "Name:" and sends it empty with "Name;".
        if (value.trimmed().endsWith(QLatin1Char(':')) && value.count(QLatin1Char(':')) == 1 && value.trimmed().size() > 1)
            return;
        if (value.endsWith(QLatin1Char(';')) && !value.contains(QLatin1Char(':')))
            return m_r.header(value.chopped(1), {});
        m_r.header(value);
    }

    void proxy(const CommandArguments::Item &item, const QString &text)
    {
        if (const auto settings = proxyFrom(text, 1080))
            m_r.profile.settings.proxy = settings;
        else if (!text.isEmpty())
            m_r.imported.note(Kind::NotUnderstood, {}, importTr("%1: a proxy of this kind").arg(item.written));
    }

    void certificate(const QString &text)
    {
        const auto [file, password] = splitCertificate(text);
        m_r.profile.settings.tls.certificateFile = file;
        if (!password.isEmpty())
            m_r.profile.settings.tls.passphrase = password;
    }

    void query(const CommandArguments::Item &item, const QString &text)
    {
        if (text.startsWith(QLatin1Char('@')))
            return m_r.fileNotRead(item.written, text.mid(1));
        for (const QString &pair : text.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
            Row row;
            row.name = pair.section(QLatin1Char('='), 0, 0);
            row.value = pair.section(QLatin1Char('='), 1);
            m_r.profile.query.push_back(std::move(row));
        }
    }

    bool end()
    {
        for (const CommandArguments::Item &item : m_data) {
            // With -G the data stands in the address.
            if (m_get)
                query(item, item.value);
            else
                m_r.imported.note(Kind::NotUnderstood, {}, importTr("%1: a WebSocket opens without a body").arg(item.written));
        }
        if (m_user)
            m_r.profile.settings.auth = userAuth(*m_user, m_digest ? AuthKind::Digest : AuthKind::Basic);
        if (m_proxyUser && m_r.profile.settings.proxy) {
            const Auth pair = userAuth(*m_proxyUser, AuthKind::Basic);
            m_r.profile.settings.proxy->user = pair.user;
            m_r.profile.settings.proxy->password = pair.password;
        } else if (m_proxyUser) {
            m_r.unknown(QStringLiteral("--proxy-user"));
        }
        if (!m_globOff) {
            static const QRegularExpression several(QStringLiteral("(?<!\\{)\\{[^{}]*,[^{}]*\\}|\\[(\\d+-\\d+|[a-z]-[a-z])(:\\d+)?\\]"), QRegularExpression::CaseInsensitiveOption);
            for (const QString &address : m_r.urls + m_r.words) {
                if (several.match(address).hasMatch())
                    m_r.imported.note(Kind::NotUnderstood, {}, importTr("curl makes several addresses of {…} and […]; it stands in the address as it was"));
            }
        }
        const bool found = m_r.finish(true);
        m_out.add(std::move(m_r.imported));
        m_r.imported = {};
        m_r.profile = Profile::create({}, {});
        m_r.headers.clear();
        m_r.words.clear();
        m_r.urls.clear();
        m_data.clear();
        m_user.reset();
        m_proxyUser.reset();
        m_digest = m_get = m_globOff = false;
        return found;
    }

    Imported &m_out;
    CommandReading m_r{QStringLiteral("curl")};
    std::vector<CommandArguments::Item> m_data;
    std::optional<QString> m_user;
    std::optional<QString> m_proxyUser;
    bool m_digest = false;
    bool m_get = false;
    bool m_globOff = false;
};

/// What was piped or typed into a client: a message for each line.
void sendLines(CommandReading &r, const QString &input)
{
    for (const QString &line : input.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        r.send(line);
}

bool fromWscat(const QStringList &words, const QString &input, Imported &out)
{
    CommandReading r(QStringLiteral("wscat"));
    TlsSettings &tls = r.profile.settings.tls;
    QStringList protocols;
    CommandArguments arguments(words, CommandOptions::wscat(), false);
    CommandArguments::Item item;
    bool behindUnknown = false;
    bool listens = false;
    while (arguments.next(item)) {
        const auto is = [&](const char *name) { return item.known && item.option == QLatin1String(name); };
        if (item.option.isEmpty())
            r.word(item.value, behindUnknown);
        else if (item.missing)
            r.imported.note(Kind::NotUnderstood, {}, importTr("the option %1: its value is missing").arg(item.written));
        else if (is("connect"))
            r.urls << item.value;
        else if (is("listen"))
            listens = true;
        else if (is("header"))
            r.header(item.value);
        else if (is("subprotocol"))
            protocols << item.value;
        else if (is("origin"))
            r.profile.settings.origin = item.value;
        else if (is("execute"))
            r.send(item.value);
        else if (is("auth"))
            r.profile.settings.auth = userAuth(item.value, AuthKind::Basic);
        else if (is("ca"))
            tls.caFiles = QStringList{item.value};
        else if (is("cert"))
            tls.certificateFile = item.value;
        else if (is("key"))
            tls.keyFile = item.value;
        else if (is("passphrase") && !item.value.isEmpty())
            tls.passphrase = item.value;
        else if (is("max-redirects") && !item.value.isEmpty())
            r.profile.settings.limits.maxRedirects = std::clamp(item.value.toInt(), 0, 100);
        else if (is("proxy") && proxyFrom(item.value, 80))
            r.profile.settings.proxy = proxyFrom(item.value, 80);
        else if (is("no-check") || (is("check") && item.negated))
            tls.verify = false;
        else if (!is("show-ping-pong") && !is("location") && !is("color") && !is("slash") && !is("wait") && !(is("protocol") && item.value == QLatin1String("13")))
            r.unknown(item.written);
        behindUnknown = !item.option.isEmpty() && !item.known;
    }
    if (listens)
        return false; // a server: whatever else stands there is no address
    if (!protocols.isEmpty())
        r.profile.settings.subprotocols = protocols;
    sendLines(r, input);
    const bool found = r.finish(false);
    out.add(std::move(r.imported));
    return found;
}

/// websocat's addresses may have others in front: "autoreconnect:wss://…".
QString withoutOverlays(const QString &word, CommandReading &r)
{
    static const QRegularExpression overlays(QStringLiteral("^((?:[a-z0-9_-]+:)+)(wss?://.*)$"), QRegularExpression::CaseInsensitiveOption);
    const auto match = overlays.match(word);
    if (!match.hasMatch())
        return word;
    r.imported.note(Kind::NotUnderstood, {}, importTr("%1 before the address").arg(match.captured(1)));
    return match.captured(2);
}

bool fromWebsocat(const QStringList &words, const QString &input, Imported &out)
{
    static const QStringList silent{QStringLiteral("text"), QStringLiteral("binary"), QStringLiteral("no-close"), QStringLiteral("one-message"), QStringLiteral("exit-on-eof"), QStringLiteral("verbose"),
                                    QStringLiteral("quiet"), QStringLiteral("unidirectional"), QStringLiteral("unidirectional-reverse"), QStringLiteral("buffer-size"), QStringLiteral("max-messages"),
                                    QStringLiteral("line"), QStringLiteral("no-line"), QStringLiteral("async-stdio"), QStringLiteral("no-async-stdio"), QStringLiteral("linemode-strip-newlines")};
    CommandReading r(QStringLiteral("websocat"));
    TlsSettings &tls = r.profile.settings.tls;
    std::optional<QString> closeCode;
    std::optional<QString> proxyUser;
    QString closeReason;
    QStringList protocols;
    bool listens = false;
    CommandArguments arguments(words, CommandOptions::websocat(), false);
    CommandArguments::Item item;
    bool behindUnknown = false;
    while (arguments.next(item)) {
        const auto is = [&](const char *name) { return item.known && item.option == QLatin1String(name); };
        if (item.option.isEmpty()) {
            if (item.value != QLatin1String("-") && item.value != QLatin1String("stdio:") && item.value != QLatin1String("inetd:"))
                r.word(withoutOverlays(item.value, r), behindUnknown);
        } else if (item.missing)
            r.imported.note(Kind::NotUnderstood, {}, importTr("the option %1: its value is missing").arg(item.written));
        else if (is("header"))
            r.header(item.value);
        else if (is("ws-c-uri"))
            r.urls << item.value;
        else if (is("server-mode"))
            listens = true;
        else if (is("protocol")) {
            for (const QString &protocol : item.value.split(QLatin1Char(','), Qt::SkipEmptyParts))
                protocols << protocol.trimmed();
        } else if (is("origin"))
            r.profile.settings.origin = item.value;
        else if (is("ua"))
            r.header(QStringLiteral("User-Agent"), item.value);
        else if (is("basic-auth"))
            r.profile.settings.auth = userAuth(item.value, AuthKind::Basic);
        else if (is("basic-auth-file"))
            r.fileNotRead(item.written, item.value);
        else if (is("ping-interval"))
            r.profile.settings.keepAlive.interval = millisecondsFrom(item.value);
        else if (is("ping-timeout"))
            r.profile.settings.keepAlive.pongTimeout = millisecondsFrom(item.value);
        else if (is("insecure"))
            tls.verify = false;
        else if (is("close-status-code"))
            closeCode = item.value;
        else if (is("close-reason"))
            closeReason = item.value;
        else if (is("preamble"))
            r.send(item.value);
        else if (is("socks5"))
            r.profile.settings.proxy = proxyFrom(QStringLiteral("socks5://") + item.value, 1080);
        else if (is("socks5-user-pass"))
            proxyUser = item.value;
        else if (is("tls-domain"))
            tls.serverName = item.value;
        else if (is("client-pkcs12-der"))
            tls.certificateFile = item.value;
        else if (is("client-pkcs12-passwd"))
            tls.passphrase = item.value;
        else if (is("max-ws-message-length") && item.value.toLongLong() > 0)
            r.profile.settings.limits.maxMessage = item.value.toLongLong();
        else if (is("max-ws-frame-length") && item.value.toLongLong() > 0)
            r.profile.settings.limits.maxFrame = item.value.toLongLong();
        else if (!item.known || !silent.contains(item.option))
            r.unknown(item.written);
        behindUnknown = !item.option.isEmpty() && !item.known;
    }
    if (listens)
        return false;
    if (!protocols.isEmpty())
        r.profile.settings.subprotocols = protocols;
    if (proxyUser && r.profile.settings.proxy) {
        const Auth pair = userAuth(*proxyUser, AuthKind::Basic);
        r.profile.settings.proxy->user = pair.user;
        r.profile.settings.proxy->password = pair.password;
    }
    sendLines(r, input);
    if (closeCode || !closeReason.isEmpty()) {
        SavedMessage close;
        close.name = importTr("Close");
        close.kind = MessageKind::Close;
        close.content = closeCode.value_or(QStringLiteral("1000")) + (closeReason.isEmpty() ? QString() : QString(QLatin1Char(':') + closeReason));
        addMessage(r.profile, std::move(close));
    }
    const bool found = r.finish(false);
    out.add(std::move(r.imported));
    return found;
}

/// "/usr/bin/curl", "curl.exe", "curlimages/curl:8.1": curl.
QString toolOf(const QString &word)
{
    QString name = QString(word).replace(QLatin1Char('\\'), QLatin1Char('/')).section(QLatin1Char('/'), -1).section(QLatin1Char(':'), 0, 0).section(QLatin1Char('@'), 0, 0).toLower();
    if (name.endsWith(QLatin1String(".exe")) || name.endsWith(QLatin1String(".cmd")))
        name.chop(4);
    static const QStringList known{QStringLiteral("curl"), QStringLiteral("wscat"), QStringLiteral("websocat")};
    if (known.contains(name))
        return name;
    // websocat's downloads are named after their platform.
    return name.startsWith(QLatin1String("websocat.")) || name.startsWith(QLatin1String("websocat4")) ? QStringLiteral("websocat") : QString();
}

bool isAssignment(const QString &word)
{
    static const QRegularExpression assignment(QStringLiteral("^[A-Za-z_]\\w*="));
    return assignment.match(word).hasMatch();
}

/// A command of one of the tools, without what stands before it: assignments, sudo, npx, docker run …
struct Found {
    QString tool;
    QStringList words;
    QStringList before;
};

std::optional<Found> toolIn(const ShellCommand &command)
{
    static const QStringList wrappers{QStringLiteral("sudo"), QStringLiteral("doas"), QStringLiteral("env"), QStringLiteral("npx"), QStringLiteral("npm"), QStringLiteral("pnpm"), QStringLiteral("yarn"),
                                      QStringLiteral("bunx"), QStringLiteral("bun"), QStringLiteral("docker"), QStringLiteral("podman"), QStringLiteral("time"), QStringLiteral("timeout"), QStringLiteral("nohup"),
                                      QStringLiteral("exec"), QStringLiteral("command"), QStringLiteral("stdbuf"), QStringLiteral("nice"), QStringLiteral("watch"), QStringLiteral("winpty"), QStringLiteral("kubectl"),
                                      QStringLiteral("cmd"), QStringLiteral("start"), QStringLiteral("proxychains"), QStringLiteral("proxychains4"), QStringLiteral("torsocks"), QStringLiteral("do"), QStringLiteral("then"), QStringLiteral("&")};
    bool wrapped = false;
    Found found;
    for (qsizetype i = 0; i < command.words.size(); ++i) {
        const QString &word = command.words[i];
        found.tool = toolOf(word);
        if (!found.tool.isEmpty()) {
            found.words = command.words.mid(i + 1);
            return found;
        }
        if (wrappers.contains(word.toLower()))
            wrapped = true;
        else if (!wrapped && !isAssignment(word))
            return {};
        if (isAssignment(word))
            found.before << word.section(QLatin1Char('='), 0, 0);
    }
    return {};
}

/// What echo and printf print.
std::optional<QString> printed(const ShellCommand &command)
{
    QStringList words = command.words;
    const QString name = words.isEmpty() ? QString() : words.takeFirst().toLower();
    if (name != QLatin1String("echo") && name != QLatin1String("printf") && name != QLatin1String("write-output"))
        return {};
    static const QRegularExpression flags(QStringLiteral("^-[neE]+$"));
    bool escapes = name == QLatin1String("printf");
    while (!words.isEmpty() && flags.match(words.first()).hasMatch())
        escapes = words.takeFirst().contains(QLatin1Char('e')) || escapes;
    QString text;
    if (name == QLatin1String("printf") && !words.isEmpty() && words.first().contains(QLatin1Char('%'))) {
        QString format = words.takeFirst();
        static const QRegularExpression place(QStringLiteral("%[sb]"));
        if (format.count(place) != 1)
            return {};
        for (const QString &word : std::as_const(words))
            text += QString(format).replace(place, QString(word).replace(QLatin1Char('\\'), QStringLiteral("\\\\")));
    } else {
        text = words.join(QLatin1Char(' '));
    }
    if (escapes)
        text.replace(QStringLiteral("\\n"), QStringLiteral("\n")).replace(QStringLiteral("\\t"), QStringLiteral("\t")).replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
    return text;
}

/// The prompts of terminals that are copied along: $, %, >, user@host:~$, PS C:\>, C:\x>, and the > of continued lines.
QString withoutPrompts(const QString &text)
{
    static const QRegularExpression prompt(QStringLiteral("^[ \\t]*(?:\\([\\w.-]+\\)[ \\t]*)?(?:[$%>❯➜»][ \\t]+|#[ \\t]+(?=(?:sudo[ \\t]+)?(?:curl|websocat|wscat|npx)[ \\t])|\\[?[\\w.-]+@[\\w.-]+[: ][^\\n$#%>]*[$#%>][ \\t]+|PS [^\\n>]*>[ \\t]*|[A-Za-z]:\\\\[^\\n>]*>[ \\t]*)"),
                                           QRegularExpression::MultilineOption);
    return QString(text).remove(prompt);
}

/// Commands that may stand before the one that is meant.
bool isHarmless(const ShellCommand &command)
{
    static const QStringList names{QStringLiteral("cd"), QStringLiteral("export"), QStringLiteral("set"), QStringLiteral("echo"), QStringLiteral("printf"), QStringLiteral("cat"), QStringLiteral("sleep"),
                                   QStringLiteral("jq"), QStringLiteral("while"), QStringLiteral("for"), QStringLiteral("if"), QStringLiteral("true"), QStringLiteral("mkdir"), QStringLiteral("unset"),
                                   QStringLiteral("source"), QStringLiteral("."), QStringLiteral("pushd"), QStringLiteral("clear"), QStringLiteral("cls"), QStringLiteral("write-output"), QStringLiteral("yes"), QStringLiteral("seq")};
    return isAssignment(command.words.first()) || names.contains(command.words.first().toLower()) || command.words.first().startsWith(QLatin1Char('('));
}

} // namespace

base::Result<std::optional<Imported>> importCommandLine(const QString &text)
{
    constexpr qsizetype kMostText = 1 << 20; // DevTools copy bodies along; more than that is no command
    if (text.size() > kMostText)
        return std::optional<Imported>();
    static const QRegularExpression names(QStringLiteral("\\b(curl|wscat|websocat\\w*)\\b"), QRegularExpression::CaseInsensitiveOption);
    if (auto powerShell = importPowerShell(text)) {
        if (!*powerShell)
            return powerShell->error();
        return std::optional(std::move(**powerShell));
    }
    if (!names.match(text.left(10'000)).hasMatch())
        return std::optional<Imported>();
    const QString plain = withoutPrompts(text);
    const auto commands = shellCommands(plain, guessShell(text));
    if (!commands) {
        static const QRegularExpression begins(QStringLiteral("^\\s*(?:(?:sudo|npx|env|&|\\w+=\\S*)\\s+)*[\"']?(?:\\S*[/\\\\])?(?:curl|wscat|websocat)\\b[^\\n:{]*[\\s\"']"));
        if (begins.match(plain).hasMatch())
            return commands.error();
        return std::optional<Imported>();
    }
    Imported imported;
    bool any = false;
    bool addressed = false;
    QString lastTool;
    for (std::size_t i = 0; i < commands->size(); ++i) {
        const ShellCommand &command = (*commands)[i];
        const auto found = toolIn(command);
        if (!found) {
            if (!any && !isHarmless(command))
                return std::optional<Imported>();
            // What is piped into a tool is told with it.
            if (!command.pipesOn || i + 1 == commands->size() || !toolIn((*commands)[i + 1])) {
                const bool behind = any && i > 0 && (*commands)[i - 1].pipesOn;
                imported.note(Kind::Skipped, {}, behind ? importTr("what is piped into \"%1\"").arg(command.words.first().section(QLatin1Char('='), 0, 0)) : importTr("the command \"%1\"").arg(command.words.first().section(QLatin1Char('='), 0, 0)));
            }
            continue;
        }
        any = true;
        lastTool = found->tool;
        QString input = command.input.value_or(QString());
        if (i > 0 && (*commands)[i - 1].pipesOn) {
            const ShellCommand &source = (*commands)[i - 1];
            if (const auto output = printed(source); output && found->tool != QLatin1String("curl"))
                input = *output;
            else
                imported.note(Kind::Skipped, {}, importTr("what \"%1\" pipes into it").arg(source.words.first()));
        } else if (command.input && found->tool == QLatin1String("curl")) {
            imported.note(Kind::Skipped, {}, importTr("what is given to its standard input"));
        }
        const bool has = found->tool == QLatin1String("curl") ? CurlReading(imported).run(found->words)
                         : found->tool == QLatin1String("wscat") ? fromWscat(found->words, input, imported)
                                                                 : fromWebsocat(found->words, input, imported);
        addressed = addressed || has;
        for (const QString &name : found->before)
            imported.note(Kind::Skipped, {}, importTr("the environment variable %1 before it").arg(name));
        for (const QString &file : command.redirections) {
            if (!file.contains(QLatin1String("/dev/null")) && !file.startsWith(QLatin1String(">& ")))
                imported.note(Kind::Skipped, {}, importTr("the redirection %1").arg(file));
        }
        for (const QString &expansion : command.expansions) {
            // DevTools and people write $ in single quotes; what is here stood where a shell fills in.
            imported.note(Kind::NotUnderstood, {}, importTr("%1 is for the shell to fill in; it stands in the text as it was").arg(expansion.size() > 60 ? QString(expansion.left(60) + QChar(0x2026)) : expansion));
        }
        if (command.typographic)
            imported.note(Kind::Changed, {}, importTr("curly quotes or long dashes were taken for the plain ones"));
    }
    if (!any)
        return std::optional<Imported>();
    if (!addressed)
        return base::Error{QStringLiteral("import.no-url"), importTr("There is no address in this %1 command.").arg(lastTool), {}, importTr("Copy the whole command.")};
    return std::optional(std::move(imported));
}

} // namespace framescope::profiles
