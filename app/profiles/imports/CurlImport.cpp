#include "CommandReading.h"
#include "Formats.h"

#include "base/Translation.h"

#include <QRegularExpression>

namespace framescope::profiles {

using Kind = ImportNote::Kind;

namespace {

FRAMESCOPE_TR("Import")

/// curl's FILE[:PASSWORD]; \: is a colon in the name, and so is that of a drive letter.
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

/// One curl command; --next begins another.
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
                m_r.imported.note(Kind::NotUnderstood, {}, tr("the option %1: its value is missing").arg(item.written));
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
        // Options about output or curl itself, not about the connection.
        static const QStringList silent{
            QStringLiteral("compressed"), QStringLiteral("silent"), QStringLiteral("show-error"), QStringLiteral("verbose"), QStringLiteral("include"), QStringLiteral("buffer"), QStringLiteral("no-buffer"),
            QStringLiteral("http1.1"), QStringLiteral("location"), QStringLiteral("globoff"), QStringLiteral("fail"), QStringLiteral("basic"), QStringLiteral("progress-bar"), QStringLiteral("progress-meter"),
            QStringLiteral("disable"), QStringLiteral("fail-with-body"), QStringLiteral("styled-output"), QStringLiteral("path-as-is"), QStringLiteral("trace-time"), QStringLiteral("get")};
        TlsSettings &tls = m_r.profile.settings.tls;
        const QString &value = item.value;
        const auto is = [&](const char *name) { return item.option == QLatin1String(name); };
        if (item.written.startsWith(QLatin1String("--expand-")))
            m_r.imported.note(Kind::NotUnderstood, {}, tr("%1: curl's own variables are not filled in").arg(item.written));
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
            value == QLatin1String("GET") ? void() : m_r.imported.note(Kind::NotUnderstood, {}, tr("the method %1: a WebSocket opens with GET").arg(value));
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
        // curl removes a header with "Name:" and sends an empty one with "Name;".
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
            m_r.imported.note(Kind::NotUnderstood, {}, tr("%1: a proxy of this kind").arg(item.written));
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
            // With -G the data goes into the address.
            if (m_get)
                query(item, item.value);
            else
                m_r.imported.note(Kind::NotUnderstood, {}, tr("%1: a WebSocket opens without a body").arg(item.written));
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
                    m_r.imported.note(Kind::NotUnderstood, {}, tr("curl makes several addresses of {…} and […]; it stands in the address as it was"));
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

} // namespace

bool importCurl(const QStringList &words, Imported &imported)
{
    return CurlReading(imported).run(words);
}

} // namespace framescope::profiles
