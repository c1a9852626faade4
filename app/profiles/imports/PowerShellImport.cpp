#include "CommandReading.h"
#include "Formats.h"

#include "base/Translation.h"

#include <QRegularExpression>

namespace framescope::profiles {

using Kind = ImportNote::Kind;

namespace {

FRAMESCOPE_TR("Import")

struct Token {
    enum class Kind : std::uint8_t { Word, Text, Sign, End };
    Kind kind = Kind::Word;
    QString text; ///< Sign: one of = { } ( ) , and @{
};

/// Tokenises PowerShell as far as requests need it: words, strings, tables and the ends of statements.
class Tokens
{
public:
    explicit Tokens(const QString &text) : m_text(text) {}

    std::vector<Token> run()
    {
        int depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'`' && escapedLineEnd())
                continue;
            if (c == u'\n' || (c == u';')) {
                endWord();
                if (depth == 0 || c == u';')
                    m_out.push_back({depth == 0 ? Token::Kind::End : Token::Kind::Sign, QStringLiteral(";")});
            } else if (c == u'|' && depth == 0) {
                endWord();
                m_out.push_back({Token::Kind::End, QStringLiteral("|")});
            } else if (isQuote(c)) {
                quoted(c);
            } else if (c == u'#' && !m_open) {
                const qsizetype end = m_text.indexOf(u'\n', m_at);
                m_at = (end < 0 ? m_text.size() : end) - 1;
            } else if (c == u'@' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'{') {
                sign(QStringLiteral("@{"));
                ++m_at;
                ++depth;
            } else if (QStringView(u"{}(),").contains(c) || (c == u'=' && (depth > 0 || !m_open || m_word.startsWith(u'$')))) {
                depth += c == u'{' || c == u'(' ? 1 : c == u'}' || c == u')' ? -1 : 0;
                depth = std::max(depth, 0);
                sign(c);
            } else if (c.isSpace()) {
                endWord();
            } else {
                m_word += c == u'`' && m_at + 1 < m_text.size() ? m_text[++m_at] : c;
                m_open = true;
            }
        }
        endWord();
        m_out.push_back({Token::Kind::End, {}});
        return std::move(m_out);
    }

private:
    static bool isSingle(QChar c) { return c == u'\'' || QStringView(u"\u2018\u2019\u201a\u201b").contains(c); }
    static bool isDouble(QChar c) { return c == u'"' || QStringView(u"\u201c\u201d\u201e").contains(c); }
    static bool isQuote(QChar c) { return isSingle(c) || isDouble(c); }

    bool escapedLineEnd()
    {
        qsizetype i = m_at + 1;
        while (i < m_text.size() && m_text[i].isSpace() && m_text[i] != u'\n')
            ++i;
        if (i >= m_text.size() || m_text[i] != u'\n')
            return false;
        endWord();
        m_at = i;
        return true;
    }
    void endWord()
    {
        if (m_open)
            m_out.push_back({Token::Kind::Word, m_word});
        m_word.clear();
        m_open = false;
    }
    void sign(const QString &text)
    {
        endWord();
        m_out.push_back({Token::Kind::Sign, text});
    }
    void quoted(QChar open)
    {
        // "-Uri:'x'" is a parameter with its value.
        endWord();
        QString text;
        const bool twofold = isDouble(open);
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (twofold ? isDouble(c) : isSingle(c)) {
                if (m_at + 1 >= m_text.size() || !(twofold ? isDouble(m_text[m_at + 1]) : isSingle(m_text[m_at + 1])))
                    break;
                ++m_at;
                text += c;
            } else if (twofold && c == u'`' && m_at + 1 < m_text.size()) {
                const QChar e = m_text[++m_at];
                text += e == u'n' ? u'\n' : e == u't' ? u'\t' : e == u'r' ? u'\r' : e;
            } else if (twofold && c == u'$') {
                // DevTools' form of non-ASCII characters.
                static const QRegularExpression character(QStringLiteral("\\$\\(\\[char\\]\\s*(\\d{1,5})\\)"));
                const auto match = character.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
                if (match.hasMatch()) {
                    text += QChar(static_cast<char16_t>(match.captured(1).toUInt() & 0xffff));
                    m_at += match.capturedLength() - 1;
                } else {
                    text += c;
                }
            } else {
                text += c;
            }
        }
        m_out.push_back({Token::Kind::Text, text});
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_word;
    bool m_open = false;
    std::vector<Token> m_out;
};

bool isRequest(const QString &word)
{
    static const QStringList names{QStringLiteral("invoke-webrequest"), QStringLiteral("invoke-restmethod"), QStringLiteral("iwr"), QStringLiteral("irm"), QStringLiteral("curl"), QStringLiteral("wget")};
    return names.contains(word.toLower());
}

/// The statements of a script: assignments and requests.
class Script
{
public:
    Script(std::vector<Token> tokens, Imported &out) : m_tokens(std::move(tokens)), m_out(out) {}

    /// False: there is no request in it.
    bool run()
    {
        bool any = false;
        std::size_t start = 0;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].kind != Token::Kind::End)
                continue;
            const std::size_t request = requestIn(start, i);
            if (request < i) {
                any = true;
                takeRequest(request + 1, i);
            } else if (i > start) {
                setUp(start, i);
            }
            start = i + 1;
        }
        return any;
    }
    bool addressed() const { return m_addressed; }

private:
    /// After "$answer =" or alone; `end`: it is not a request.
    std::size_t requestIn(std::size_t start, std::size_t end) const
    {
        if (start + 2 < end && m_tokens[start].text.startsWith(u'$') && m_tokens[start + 1].text == QLatin1String("="))
            start += 2;
        while (start < end && (m_tokens[start].text == QLatin1String("(") || m_tokens[start].text == QLatin1String(">") || m_tokens[start].text == QLatin1String("&")))
            ++start;
        return start < end && m_tokens[start].kind == Token::Kind::Word && isRequest(m_tokens[start].text) ? start : end;
    }

    /// $name = "text", $name = @{…}, $session.UserAgent = "…" and $session.Cookies.Add(…).
    void setUp(std::size_t start, std::size_t end)
    {
        const QString name = m_tokens[start].text.toLower();
        if (name.endsWith(QLatin1String(".cookies.add"))) {
            QStringList texts;
            for (std::size_t i = start; i < end; ++i) {
                if (m_tokens[i].kind == Token::Kind::Text)
                    texts << filled(m_tokens[i].text);
            }
            if (texts.size() >= 2)
                m_cookies << texts[0] + QLatin1Char('=') + texts[1];
            return;
        }
        if (start + 2 < end && m_tokens[start + 1].text == QLatin1String("=")) {
            if (name.endsWith(QLatin1String(".useragent")))
                m_userAgent = filled(m_tokens[start + 2].text);
            else if (m_tokens[start + 2].text == QLatin1String("@{"))
                m_tables.insert(name, table(start + 3, end).first);
            else if (m_tokens[start + 2].kind == Token::Kind::Text)
                m_texts.insert(name, filled(m_tokens[start + 2].text));
            return;
        }
        m_out.note(Kind::Skipped, {}, tr("the command \"%1\"").arg(m_tokens[start].text.left(60)));
    }

    /// The rows of @{…} after the brace, and its end.
    std::pair<std::vector<Row>, std::size_t> table(std::size_t at, std::size_t end)
    {
        std::vector<Row> rows;
        while (at < end && m_tokens[at].text != QLatin1String("}")) {
            if (at + 2 < end && m_tokens[at + 1].kind == Token::Kind::Sign && m_tokens[at + 1].text == QLatin1String("=")) {
                Row row;
                row.name = m_tokens[at].text;
                row.value = filled(m_tokens[at + 2].text);
                rows.push_back(std::move(row));
                at += 3;
            } else {
                ++at;
            }
        }
        return {std::move(rows), at};
    }

    /// Replaces variables that the script itself sets.
    QString filled(QString text) const
    {
        for (auto it = m_texts.constBegin(); it != m_texts.constEnd(); ++it) {
            const QRegularExpression name(QRegularExpression::escape(it.key()) + QStringLiteral("\\b"), QRegularExpression::CaseInsensitiveOption);
            text.replace(name, QString(it.value()).replace(QLatin1Char('\\'), QStringLiteral("\\\\")));
            if (text.size() > 1'000'000)
                break;
        }
        return text;
    }

    void takeRequest(std::size_t at, std::size_t end)
    {
        CommandReading r(QStringLiteral("PowerShell"));
        static const QStringList switches{QStringLiteral("usebasicparsing"), QStringLiteral("skipcertificatecheck"), QStringLiteral("skipheadervalidation"), QStringLiteral("disablekeepalive"),
                                          QStringLiteral("skiphttperrorcheck"), QStringLiteral("passthru"), QStringLiteral("usedefaultcredentials"), QStringLiteral("allowunencryptedauthentication"),
                                          QStringLiteral("noproxy"), QStringLiteral("resume"), QStringLiteral("preserveauthorizationonredirect"), QStringLiteral("proxyusedefaultcredentials"), QStringLiteral("verbose")};
        QString authentication;
        QString token;
        while (at < end) {
            const Token &item = m_tokens[at++];
            if (item.kind != Token::Kind::Word || !item.text.startsWith(u'-') || item.text.size() < 2) {
                if (item.kind != Token::Kind::Sign)
                    r.word(filled(item.text), false);
                continue;
            }
            QString name = item.text.mid(1).toLower();
            std::optional<QString> attached;
            if (const qsizetype colon = name.indexOf(u':'); colon >= 0) {
                if (colon + 1 < name.size())
                    attached = item.text.mid(colon + 2);
                name.truncate(colon);
            }
            const auto is = [&](const char *full, int least) { return name.size() >= least && QLatin1String(full).startsWith(name); };
            if (switches.contains(name) || is("usebasicparsing", 4) || is("skipcertificatecheck", 5)) {
                if (is("skipcertificatecheck", 5))
                    r.profile.settings.tls.verify = false;
                else if (name == QLatin1String("usedefaultcredentials"))
                    r.unknown(item.text);
                else if (name == QLatin1String("noproxy")) {
                    ProxySettings none;
                    none.kind = ProxyKind::None;
                    r.profile.settings.proxy = none;
                }
                continue;
            }
            if (!attached && (at >= end || (m_tokens[at].kind == Token::Kind::Word && m_tokens[at].text.startsWith(u'-')))) {
                r.unknown(item.text);
                continue;
            }
            if (!attached && m_tokens[at].text == QLatin1String("@{")) {
                auto [rows, behind] = table(at + 1, end);
                at = std::min(behind + 1, end);
                if (is("headers", 1))
                    r.headers.insert(r.headers.end(), rows.begin(), rows.end());
                else
                    r.unknown(item.text);
                continue;
            }
            const QString written = attached ? *attached : m_tokens[at++].text;
            if (!attached && written == QLatin1String("(")) {
                for (int depth = 1; at < end && depth > 0; ++at)
                    depth += m_tokens[at].text == QLatin1String("(") ? 1 : m_tokens[at].text == QLatin1String(")") ? -1 : 0;
                r.unknown(item.text);
                continue;
            }
            const QString value = filled(written);
            if (is("uri", 1))
                r.urls << value;
            else if (is("headers", 1)) {
                const auto rows = m_tables.value(written.toLower());
                r.headers.insert(r.headers.end(), rows.begin(), rows.end());
                if (rows.empty())
                    r.unknown(item.text);
            } else if (is("useragent", 5))
                r.header(QStringLiteral("User-Agent"), value);
            else if (is("method", 2))
                value.compare(QLatin1String("GET"), Qt::CaseInsensitive) == 0 ? void() : r.imported.note(Kind::NotUnderstood, {}, tr("the method %1: a WebSocket opens with GET").arg(value));
            else if (is("proxy", 5) && proxyFrom(value, 80))
                r.profile.settings.proxy = proxyFrom(value, 80);
            else if (is("timeoutsec", 3) || is("connectiontimeoutseconds", 3))
                r.profile.settings.timeouts.total = millisecondsFrom(value);
            else if (is("maximumredirection", 8))
                r.profile.settings.limits.maxRedirects = std::clamp(value.toInt(), 0, 100);
            else if (is("authentication", 2))
                authentication = value.toLower();
            else if (is("token", 2))
                token = value;
            else if (is("websession", 2) || is("sessionvariable", 2))
                void();
            else
                r.unknown(item.text);
        }
        if (authentication == QLatin1String("bearer") || authentication == QLatin1String("oauth"))
            r.header(QStringLiteral("Authorization"), QStringLiteral("Bearer ") + token);
        else if (!authentication.isEmpty() && authentication != QLatin1String("none"))
            r.unknown(QStringLiteral("-Authentication"));
        if (!m_userAgent.isEmpty() && std::none_of(r.headers.begin(), r.headers.end(), [](const Row &row) { return row.name.compare(QLatin1String("User-Agent"), Qt::CaseInsensitive) == 0; }))
            r.header(QStringLiteral("User-Agent"), m_userAgent);
        if (!m_cookies.isEmpty())
            r.header(QStringLiteral("Cookie"), m_cookies.join(QStringLiteral("; ")));
        for (const Row &row : r.headers) {
            static const QRegularExpression variable(QStringLiteral("\\$(env:)?\\w+|\\$\\{"));
            if (row.value.contains(variable))
                r.imported.note(Kind::NotUnderstood, row.name, tr("a variable of PowerShell; it stands in the text as it was"));
        }
        m_addressed = r.finish(false) || m_addressed;
        m_out.add(std::move(r.imported));
    }

    std::vector<Token> m_tokens;
    Imported &m_out;
    QHash<QString, QString> m_texts;               ///< by "$name"
    QHash<QString, std::vector<Row>> m_tables;
    QStringList m_cookies;
    QString m_userAgent;
    bool m_addressed = false;
};

} // namespace

std::optional<base::Result<Imported>> importPowerShell(const QString &text)
{
    static const QRegularExpression request(QStringLiteral("(^|[\\s=(>;])(Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\\s|(^|[\\s=(>;])(curl|wget)\\s([^\\n]*\\s)?(-Uri[\\s:]|-Headers\\s+[@$]|-UseBasicParsing)"), QRegularExpression::CaseInsensitiveOption);
    // Only a text that begins like a script: an assignment, a prompt, or the request itself.
    static const QRegularExpression begins(QStringLiteral("^\\s*(#[^\\n]*\\n\\s*)*(PS [^\\n>]*>\\s*|>\\s+|\\()*(\\$\\w+(\\.\\w+)*\\s*=|Invoke-|iwr\\s|irm\\s|curl\\s|wget\\s)"), QRegularExpression::CaseInsensitiveOption);
    if (!begins.match(text).hasMatch() || !request.match(text).hasMatch())
        return {};
    static const QRegularExpression prompt(QStringLiteral("^[ \\t]*(PS [^\\n>]*>|>>)[ \\t]*"), QRegularExpression::MultilineOption);
    Imported imported;
    Script script(Tokens(QString(text).remove(prompt)).run(), imported);
    if (!script.run())
        return {};
    if (!script.addressed())
        return base::Result<Imported>(base::Error{QStringLiteral("import.no-url"), tr("There is no address in this %1 command.").arg(QStringLiteral("PowerShell")), {}, tr("Copy the whole command.")});
    return base::Result<Imported>(std::move(imported));
}

} // namespace framescope::profiles
