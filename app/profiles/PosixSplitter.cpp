#include "PosixSplitter.h"

#include "ShellCommandBuilder.h"

#include <QRegularExpression>

namespace framescope::profiles {

namespace {

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
class PosixReading
{
public:
    explicit PosixReading(const QString &line) : m_line(line) {}

    base::Result<std::vector<ShellCommand>> run()
    {
        for (; m_at < m_line.size(); ++m_at) {
            const QChar c = m_line[m_at];
            if (c == u'\\') {
                escape();
            } else if (c == u'\'') {
                const qsizetype end = m_line.indexOf(u'\'', m_at + 1);
                if (end < 0)
                    return ShellCommandBuilder::unclosed(c);
                m_out.quoted();
                m_out.add(QStringView(m_line).mid(m_at + 1, end - m_at - 1));
                m_at = end;
            } else if (c == u'$' && next() == u'\'') {
                m_at = ansiC(m_line, m_at + 2, m_out);
                if (m_at < 0)
                    return ShellCommandBuilder::unclosed(u'\'');
            } else if (c == u'"' || (c == u'$' && next() == u'"')) {
                m_at += c == u'$' ? 1 : 0;
                if (!doubleQuotes())
                    return ShellCommandBuilder::unclosed(u'"');
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
                // A following line break does not end the command, and |& and || are not words.
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

    /// An unquoted address: the shell would have cut it at its &, but all of it is meant.
    bool inAddress() const { return m_out.open && next() != u'&' && !next().isSpace() && !next().isNull() && m_out.word.contains(QLatin1String("://")); }

    void escape()
    {
        if (const qsizetype end = ShellCommandBuilder::continuedAt(m_line, m_at + 1); end >= 0) {
            m_at = end;
            // "\" and a line break join lines; if a blank precedes the \, words end as well.
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
        if (end > m_at)
            m_out.noteExpansion(text);
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

    /// The lines up to the word after <<, as the input of the command that ended here.
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

} // namespace

base::Result<std::vector<ShellCommand>> PosixSplitter::split(const QString &text)
{
    return PosixReading(text).run();
}

} // namespace framescope::profiles
