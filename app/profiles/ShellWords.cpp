#include "ShellWords.h"

#include "ShellCommandBuilder.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace framescope::profiles {

namespace {

constexpr qsizetype kMostExpansions = 50; // that are named; a text with more of them is no command that a person typed

QString tr(const char *text)
{
    return QCoreApplication::translate("ShellWords", text);
}

base::Error unclosed(QChar quote)
{
    return {QStringLiteral("import.quoting"), tr("A quote (%1) is not closed in this command line.").arg(quote), {}, tr("Copy the whole command.")};
}

/// $'…' of bash and of "Copy as cURL".
qsizetype ansiC(const QString &line, qsizetype i, ShellCommandBuilder &words)
{
    QByteArray bytes;
    const auto flush = [&] {
        words.add(QString::fromUtf8(bytes));
        bytes.clear();
    };
    words.quoted();
    for (; i < line.size(); ++i) {
        if (line[i] == u'\'') {
            flush();
            return i;
        }
        if (line[i] != u'\\' || i + 1 >= line.size()) {
            flush();
            words.add(line[i]);
            continue;
        }
        const QChar c = line[++i];
        const auto digits = [&](qsizetype from, int most, int radix) {
            qsizetype n = 0;
            for (bool ok = true; n < most && from + n < line.size(); ++n) {
                (void)QString(line[from + n]).toUInt(&ok, radix);
                if (!ok)
                    break;
            }
            const uint value = line.mid(from, n).toUInt(nullptr, radix);
            i = from + n - 1;
            return value;
        };
        switch (c.unicode()) {
        case u'n': bytes += '\n'; break;
        case u'r': bytes += '\r'; break;
        case u't': bytes += '\t'; break;
        case u'a': bytes += '\a'; break;
        case u'b': bytes += '\b'; break;
        case u'f': bytes += '\f'; break;
        case u'v': bytes += '\v'; break;
        case u'e':
        case u'E': bytes += '\x1b'; break;
        case u'x': bytes += static_cast<char>(digits(i + 1, 2, 16)); break;
        case u'u':
        case u'U': {
            flush();
            const char32_t code = digits(i + 1, c == u'u' ? 4 : 8, 16);
            words.add(code < 0x10000 ? QString(QChar(static_cast<char16_t>(code))) : code < 0x110000 ? QString::fromUcs4(&code, 1) : QString(QChar(0xfffd)));
            break;
        }
        default:
            if (c >= u'0' && c <= u'7') {
                bytes += static_cast<char>(digits(i, 3, 8));
                break;
            }
            flush();
            words.add(c);
            break;
        }
    }
    return -1;
}

/// bash, zsh and their kin.
class PosixSplitter
{
public:
    explicit PosixSplitter(const QString &line) : m_line(line) {}

    base::Result<std::vector<ShellCommand>> run()
    {
        for (; m_at < m_line.size(); ++m_at) {
            const QChar c = m_line[m_at];
            if (c == u'\\') {
                escape();
            } else if (c == u'\'') {
                const qsizetype end = m_line.indexOf(u'\'', m_at + 1);
                if (end < 0)
                    return unclosed(c);
                m_out.quoted();
                m_out.add(QStringView(m_line).mid(m_at + 1, end - m_at - 1));
                m_at = end;
            } else if (c == u'$' && next() == u'\'') {
                m_at = ansiC(m_line, m_at + 2, m_out);
                if (m_at < 0)
                    return unclosed(u'\'');
            } else if (c == u'"' || (c == u'$' && next() == u'"')) {
                m_at += c == u'$' ? 1 : 0;
                if (!doubleQuotes())
                    return unclosed(u'"');
            } else if (c == u'$' || c == u'`') {
                expansion();
            } else if (const qsizetype curly = m_out.addCurlyRun(m_line, m_at); curly >= 0) {
                m_at = curly;
            } else if (c == u'#' && !m_out.open) {
                const qsizetype end = m_line.indexOf(u'\n', m_at);
                m_at = (end < 0 ? m_line.size() : end) - 1;
            } else if (c == u'<' || c == u'>' || (c == u'&' && next() == u'>')) {
                redirect();
            } else if (c == u'\n') {
                m_out.endCommand();
                hereDocument();
            } else if (c == u'|') {
                // A line end behind it does not end the command, and |& and || are no words.
                const bool either = next() == u'|';
                m_at += either || next() == u'&' ? 1 : 0;
                m_out.endCommand(!either);
            } else if (c == u';' || (c == u'&' && !inAddress())) {
                m_out.endCommand();
            } else if (c.isSpace()) {
                m_out.endWord();
            } else {
                m_out.add(c);
            }
        }
        return m_out.take();
    }

private:
    QChar next(qsizetype by = 1) const { return m_at + by < m_line.size() ? m_line[m_at + by] : QChar(); }

    /// An address that was not quoted: the shell would have cut it at its &, but the whole of it is meant.
    bool inAddress() const { return m_out.open && next() != u'&' && !next().isSpace() && !next().isNull() && m_out.word.contains(QLatin1String("://")); }

    void escape()
    {
        if (const qsizetype end = ShellCommandBuilder::continuedAt(m_line, m_at + 1); end >= 0) {
            m_at = end;
            // "\" and a line end joins the line; where the \ stood behind a blank, words end as well.
            return;
        }
        if (next() == u' ' && !m_out.open) { // lines that were joined by pasting
            return;
        }
        if (++m_at < m_line.size())
            m_out.add(m_line[m_at]);
    }

    bool doubleQuotes()
    {
        m_out.quoted();
        for (++m_at; m_at < m_line.size() && m_line[m_at] != u'"'; ++m_at) {
            const QChar c = m_line[m_at];
            if (c == u'\\' && QStringView(u"\\\"$`\n").contains(next()) && !next().isNull()) {
                if (m_line[++m_at] != u'\n')
                    m_out.add(m_line[m_at]);
            } else if (c == u'\\' && next() == u'\r' && next(2) == u'\n') {
                m_at += 2;
            } else if (c == u'$' || c == u'`') {
                expansion();
            } else {
                m_out.add(c);
            }
        }
        return m_at < m_line.size();
    }

    void expansion()
    {
        const qsizetype end = ShellCommandBuilder::expansionEnd(m_line, m_at);
        const QString text = m_line.mid(m_at, end - m_at + 1);
        if (end > m_at && m_out.now.expansions.size() < kMostExpansions && !m_out.now.expansions.contains(text))
            m_out.now.expansions << text;
        m_out.add(text);
        m_at = end;
    }

    /// [n]> [n]>> [n]< << <<< &> and >&n.
    void redirect()
    {
        static const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
        QString redirection;
        if (m_out.open && !m_out.quotedWord && digits.match(m_out.word).hasMatch()) {
            m_out.word.clear();
            m_out.open = false;
        }
        m_out.endWord();
        while (m_at < m_line.size() && QStringView(u"<>&").contains(m_line[m_at]) && redirection.size() < 3)
            redirection += m_line[m_at++];
        if (redirection == QLatin1String("<<") && m_at < m_line.size() && m_line[m_at] == u'-')
            ++m_at;
        --m_at;
        if (redirection == QLatin1String("<<")) {
            static const QRegularExpression name(QStringLiteral("^\\s*['\"]?(\\w+)['\"]?"));
            const auto match = name.match(m_line.mid(m_at + 1, 100));
            if (match.hasMatch()) {
                m_hereEnd = match.captured(1);
                m_at += match.capturedLength();
            }
            return;
        }
        m_out.redirection = redirection;
    }

    /// The lines up to the word behind <<, as the input of the command that ended here.
    void hereDocument()
    {
        if (m_hereEnd.isEmpty() || m_out.done.empty())
            return;
        QString body;
        qsizetype at = m_at + 1;
        while (at < m_line.size()) {
            const qsizetype end = m_line.indexOf(u'\n', at) < 0 ? m_line.size() : m_line.indexOf(u'\n', at);
            const QString line = m_line.mid(at, end - at);
            at = end + 1;
            if (line.trimmed() == m_hereEnd)
                break;
            body += line + QLatin1Char('\n');
        }
        m_out.done.back().input = body;
        m_hereEnd.clear();
        m_at = std::min(at, m_line.size()) - 1;
    }

    const QString &m_line;
    qsizetype m_at = 0;
    QString m_hereEnd;
    ShellCommandBuilder m_out;
};

/// %NAME% of cmd. A percent sign of an address (%20) is none.
void noteCmdExpansions(const QString &line, ShellCommandBuilder &commands)
{
    static const QRegularExpression variable(QStringLiteral("%[A-Za-z_][A-Za-z0-9_()]*%"));
    for (auto match = variable.globalMatch(line); match.hasNext() && commands.now.expansions.size() < kMostExpansions;)
        commands.now.expansions << match.next().captured();
}

/// cmd: first ^ is taken away, then the program splits at blanks outside of double quotes, \" and "" being a quote.
base::Result<std::vector<ShellCommand>> cmdCommands(const QString &text)
{
    // What ^ quoted is marked by a letter that no text has, so that ^| or ^> stays a character.
    constexpr QChar kQuoted(0xfdd0);
    QString plain;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'^' && !quoted && i + 1 < text.size()) {
            if (const qsizetype end = ShellCommandBuilder::continuedAt(text, i + 1); end >= 0) {
                i = end;
                // A line end that is quoted twice is meant to be in the text.
                if (i + 1 < text.size() && (text[i + 1] == u'\n' || (text[i + 1] == u'\r' && i + 2 < text.size() && text[i + 2] == u'\n'))) {
                    plain += kQuoted;
                    plain += u'\n';
                    i += text[i + 1] == u'\n' ? 1 : 2;
                }
                continue;
            }
            ++i;
            if (QStringView(u"|&<>\n").contains(text[i]))
                plain += kQuoted;
            plain += text[i];
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        if (c == kQuoted)
            continue;
        if (quoted && QStringView(u"|&<>\n").contains(c))
            plain += kQuoted;
        plain += c;
    }
    ShellCommandBuilder words;
    noteCmdExpansions(text, words);
    const bool devTools = text.contains(QLatin1String("^\""));
    quoted = false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        QChar c = plain[i];
        const bool literal = c == kQuoted && i + 1 < plain.size();
        if (literal)
            c = plain[++i];
        if (c == u'\\' && i + 1 < plain.size() && plain[i + 1] == u'"') {
            words.add(plain[++i]);
        } else if (c == u'\\' && quoted && i + 1 < plain.size() && plain[i + 1] == u'\\') {
            // DevTools (which quote with ^") write each \ twice; programs of Windows take pairs for one only before a quote.
            qsizetype n = 1;
            while (i + n < plain.size() && plain[i + n] == u'\\')
                ++n;
            const bool beforeQuote = i + n < plain.size() && plain[i + n] == u'"';
            const bool pairs = beforeQuote || devTools;
            words.add(QString(pairs ? n / 2 : n, u'\\'));
            i += pairs ? n - 1 - n % 2 : n - 1; // the odd one is looked at again
        } else if (c == u'"') {
            if (quoted && i + 1 < plain.size() && plain[i + 1] == u'"') {
                words.add(c);
                ++i;
                continue;
            }
            quoted = !quoted;
            words.quoted();
        } else if (const qsizetype curly = quoted ? -1 : words.addCurlyRun(plain, i); curly >= 0) {
            i = curly;
        } else if (literal || quoted) {
            words.add(c);
        } else if (c == u'|' || c == u'&' || c == u'\n') {
            const bool either = i + 1 < plain.size() && plain[i + 1] == c;
            i += either ? 1 : 0;
            words.endCommand(c == u'|' && !either);
        } else if (c == u'>' || c == u'<') {
            words.endWord();
            words.redirection = c;
        } else if (c.isSpace()) {
            words.endWord();
        } else {
            words.add(c);
        }
    }
    if (quoted)
        return unclosed(u'"');
    return words.take();
}

base::Result<std::vector<ShellCommand>> powerShellCommands(const QString &line)
{
    ShellCommandBuilder words;
    const auto escaped = [](QChar e) {
        switch (e.unicode()) {
        case u'n': return QChar(u'\n');
        case u't': return QChar(u'\t');
        case u'r': return QChar(u'\r');
        case u'0': return QChar(u'\0');
        default: return e;
        }
    };
    // To this shell curly quotes are quotes.
    const auto isSingle = [](QChar c) { return c == u'\'' || ShellCommandBuilder::isCurlySingle(c); };
    const auto isDouble = [](QChar c) { return c == u'"' || ShellCommandBuilder::isCurlyDouble(c); };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'`') {
            if (const qsizetype end = ShellCommandBuilder::continuedAt(line, i + 1); end >= 0)
                i = end;
            else if (++i < line.size())
                words.add(escaped(line[i]));
        } else if (isSingle(c)) {
            words.quoted();
            for (++i; i < line.size(); ++i) {
                if (isSingle(line[i])) {
                    if (i + 1 < line.size() && isSingle(line[i + 1]))
                        ++i;
                    else
                        break;
                }
                words.add(line[i]);
            }
            if (i >= line.size())
                return unclosed(u'\'');
        } else if (isDouble(c)) {
            words.quoted();
            for (++i; i < line.size(); ++i) {
                if (isDouble(line[i])) {
                    if (i + 1 < line.size() && isDouble(line[i + 1]))
                        ++i;
                    else
                        break;
                } else if (line[i] == u'`' && i + 1 < line.size()) {
                    words.add(escaped(line[++i]));
                    continue;
                } else if (line[i] == u'$') {
                    const qsizetype end = ShellCommandBuilder::expansionEnd(line, i);
                    const QString text = line.mid(i, end - i + 1);
                    // How DevTools write a character that is not ASCII.
                    static const QRegularExpression character(QStringLiteral("^\\$\\(\\[char\\]\\s*(\\d{1,5})\\)$"));
                    if (const auto match = character.match(text); match.hasMatch()) {
                        words.add(QChar(static_cast<char16_t>(match.captured(1).toUInt() & 0xffff)));
                    } else {
                        if (end > i && words.now.expansions.size() < kMostExpansions && !words.now.expansions.contains(text))
                            words.now.expansions << text;
                        words.add(text);
                    }
                    i = end;
                    continue;
                }
                words.add(line[i]);
            }
            if (i >= line.size())
                return unclosed(u'"');
        } else if (c == u'#' && !words.open) {
            const qsizetype end = line.indexOf(u'\n', i);
            i = (end < 0 ? line.size() : end) - 1;
        } else if (c == u'\n' || c == u';' || c == u'|') {
            words.endCommand(c == u'|');
        } else if (c == u'>') {
            words.endWord();
            words.redirection = c;
        } else if (c.isSpace()) {
            words.endWord();
        } else {
            words.add(c);
        }
    }
    return words.take();
}

/// "" inside of double quotes, as only cmd and the programs of Windows understand it, in a line that has nothing of a Unix shell.
bool hasDoubledQuotes(const QString &line)
{
    static const QRegularExpression unix(QStringLiteral("(^|\\s)\\$?'|\\\\\\s*\\n"));
    if (unix.match(line).hasMatch())
        return false;
    qsizetype opened = -1;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\') {
            ++i;
        } else if (line[i] == u'"') {
            if (opened >= 0 && i + 1 < line.size() && line[i + 1] == u'"' && (i > opened + 1 || (i + 2 < line.size() && line[i + 2] == u'"')))
                return true;
            opened = opened < 0 ? i : -1;
        }
    }
    return false;
}

} // namespace

Shell guessShell(const QString &line)
{
    static const QRegularExpression cmd(QStringLiteral("(^|[\\s=])\\^\"|\\^\\\\\\^\"|\\^[&%]|\\^[ \\t]*\\r?\\n|^\\s*[A-Za-z]:\\\\[^>\\n]*>"));
    static const QRegularExpression powerShell(QStringLiteral("`[\"$]|`[ \\t]*\\r?\\n|^\\s*&\\s|^\\s*PS [^\\n>]*>|^\\s*\\S+\\.exe[\"']?\\s+[^^]*(^|\\s)'|(^|\\s)-Headers\\s+@\\{|(^|\\s|\\()(iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\\s"),
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression drive(QStringLiteral("(^|[\\s=@])[A-Za-z]:\\\\[A-Za-z]|^\\s*\"?\\S+\\.(exe|cmd)\"?\\s"));
    if (powerShell.match(line).hasMatch())
        return Shell::PowerShell;
    if (cmd.match(line).hasMatch() || hasDoubledQuotes(line))
        return Shell::Cmd;
    // A path of Windows without quotes: a Unix shell would have eaten its backslashes.
    if (drive.match(line).hasMatch())
        return line.contains(QRegularExpression(QStringLiteral("(^|\\s)'"))) ? Shell::PowerShell : Shell::Cmd;
    return Shell::Posix;
}

base::Result<std::vector<ShellCommand>> shellCommands(const QString &text, Shell shell)
{
    switch (shell) {
    case Shell::Cmd: return cmdCommands(text);
    case Shell::PowerShell: return powerShellCommands(text);
    case Shell::Posix: break;
    }
    return PosixSplitter(text).run();
}

base::Result<QStringList> shellWords(const QString &line, Shell shell)
{
    auto commands = shellCommands(line, shell);
    if (!commands)
        return commands.error();
    return commands->empty() ? QStringList() : commands->front().words;
}

QString shellQuoted(const QString &word, Shell shell)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=@%+,-]+$"));
    if (plain.match(word).hasMatch() && !(shell == Shell::Cmd && word.contains(QLatin1Char('%'))))
        return word;
    QString out = word;
    switch (shell) {
    case Shell::Posix: return QLatin1Char('\'') + out.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
    case Shell::PowerShell: return QLatin1Char('\'') + out.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
    case Shell::Cmd: break;
    }
    out.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    QString escaped = QStringLiteral("^\"");
    for (const QChar c : std::as_const(out)) {
        if (QStringView(u"\"&|<>^%()!").contains(c))
            escaped += QLatin1Char('^');
        escaped += c;
    }
    return escaped + QStringLiteral("^\"");
}

} // namespace framescope::profiles
