#include "ShellWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace framescope::profiles {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ShellWords", text);
}

/// Collects characters into words; an empty pair of quotes is a word too.
struct Words {
    QStringList done;
    QString word;
    bool open = false;
    void add(QStringView text)
    {
        word += text;
        open = true;
    }
    void add(QChar c)
    {
        word += c;
        open = true;
    }
    void end()
    {
        if (open)
            done << word;
        word.clear();
        open = false;
    }
};

base::Error unclosed(QChar quote)
{
    return {QStringLiteral("import.quoting"), tr("A quote (%1) is not closed in this command line.").arg(quote), {}, tr("Copy the whole command.")};
}

/// $'…' of bash and of "Copy as cURL".
qsizetype ansiC(const QString &line, qsizetype i, Words &words)
{
    QByteArray bytes;
    const auto flush = [&] {
        words.add(QString::fromUtf8(bytes));
        bytes.clear();
    };
    words.open = true;
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
        const auto digits = [&](int most, int radix) {
            qsizetype n = 0;
            while (n < most && i + 1 + n < line.size() && QString(line[i + 1 + n]).toUInt(nullptr, radix) < static_cast<uint>(radix)) {
                bool ok = false;
                (void)QString(line[i + 1 + n]).toUInt(&ok, radix);
                if (!ok)
                    break;
                ++n;
            }
            const uint value = line.mid(i + 1, n).toUInt(nullptr, radix);
            i += n;
            return value;
        };
        switch (c.unicode()) {
        case u'n': bytes += '\n'; break;
        case u'r': bytes += '\r'; break;
        case u't': bytes += '\t'; break;
        case u'0': bytes += '\0'; break;
        case u'x': bytes += static_cast<char>(digits(2, 16)); break;
        case u'u': {
            flush();
            words.add(QChar(static_cast<char16_t>(digits(4, 16))));
            break;
        }
        default: flush(); words.add(c); break;
        }
    }
    return -1;
}

base::Result<QStringList> posixWords(const QString &line)
{
    Words words;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'\\') {
            if (i + 1 < line.size() && line[i + 1] == u'\r')
                ++i;
            if (++i < line.size() && line[i] != u'\n')
                words.add(line[i]);
        } else if (c == u'\'') {
            const qsizetype end = line.indexOf(u'\'', i + 1);
            if (end < 0)
                return unclosed(c);
            words.add(QStringView(line).mid(i + 1, end - i - 1));
            i = end;
        } else if (c == u'$' && i + 1 < line.size() && line[i + 1] == u'\'') {
            i = ansiC(line, i + 2, words);
            if (i < 0)
                return unclosed(u'\'');
        } else if (c == u'"') {
            words.open = true;
            for (++i; i < line.size() && line[i] != u'"'; ++i) {
                if (line[i] == u'\\' && i + 1 < line.size() && QStringView(u"\\\"$`\n").contains(line[i + 1])) {
                    if (line[++i] != u'\n')
                        words.add(line[i]);
                } else {
                    words.add(line[i]);
                }
            }
            if (i >= line.size())
                return unclosed(c);
        } else if (c == u'\n' && words.done.isEmpty() && !words.open) {
            continue;
        } else if (c == u'\n' || c == u';' || c == u'|' || c == u'>' || (c == u'&' && !words.open)) {
            if (c == u'\n' || c == u';' || c == u'|' || c == u'&') {
                words.end();
                break;
            }
            words.end();
        } else if (c.isSpace()) {
            words.end();
        } else {
            words.add(c);
        }
    }
    words.end();
    return words.done;
}

/// cmd: first ^ is taken away, then the program splits at blanks outside of double quotes, \" being a quote.
base::Result<QStringList> cmdWords(const QString &line)
{
    QString plain;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'^' && !quoted && i + 1 < line.size()) {
            if (line[i + 1] == u'\r')
                ++i;
            ++i;
            if (i < line.size() && line[i] == u'\n') {
                // A line end that is quoted twice is meant to be in the text.
                if (i + 1 < line.size() && line[i + 1] == u'\n') {
                    plain += u'\n';
                    ++i;
                }
                continue;
            }
            if (i < line.size())
                plain += line[i];
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        if (c == u'\n' && !quoted)
            break;
        plain += c;
    }
    Words words;
    quoted = false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (c == u'\\' && i + 1 < plain.size() && (plain[i + 1] == u'"' || (quoted && plain[i + 1] == u'\\'))) {
            words.add(plain[++i]);
        } else if (c == u'"') {
            if (quoted && i + 1 < plain.size() && plain[i + 1] == u'"') {
                words.add(c);
                ++i;
                continue;
            }
            quoted = !quoted;
            words.open = true;
        } else if (c.isSpace() && !quoted) {
            words.end();
        } else {
            words.add(c);
        }
    }
    if (quoted)
        return unclosed(u'"');
    words.end();
    return words.done;
}

base::Result<QStringList> powerShellWords(const QString &line)
{
    Words words;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const auto escaped = [&](QChar e) { return e == u'n' ? QChar(u'\n') : e == u't' ? QChar(u'\t') : e == u'r' ? QChar(u'\r') : e == u'0' ? QChar(u'\0') : e; };
        if (c == u'`') {
            if (i + 1 < line.size() && line[i + 1] == u'\r')
                ++i;
            if (++i < line.size() && line[i] != u'\n')
                words.add(escaped(line[i]));
        } else if (c == u'\'') {
            words.open = true;
            for (++i; i < line.size(); ++i) {
                if (line[i] == u'\'') {
                    if (i + 1 < line.size() && line[i + 1] == u'\'')
                        ++i;
                    else
                        break;
                }
                words.add(line[i]);
            }
            if (i >= line.size())
                return unclosed(c);
        } else if (c == u'"') {
            words.open = true;
            for (++i; i < line.size(); ++i) {
                if (line[i] == u'"') {
                    if (i + 1 < line.size() && line[i + 1] == u'"')
                        ++i;
                    else
                        break;
                } else if (line[i] == u'`' && i + 1 < line.size()) {
                    words.add(escaped(line[++i]));
                    continue;
                }
                words.add(line[i]);
            }
            if (i >= line.size())
                return unclosed(c);
        } else if (c == u'\n' || c == u';' || c == u'|') {
            if (words.done.isEmpty() && !words.open && c == u'\n')
                continue;
            words.end();
            break;
        } else if (c.isSpace()) {
            words.end();
        } else {
            words.add(c);
        }
    }
    words.end();
    return words.done;
}

} // namespace

Shell guessShell(const QString &line)
{
    static const QRegularExpression cmd(QStringLiteral("\\^[\"\\r\\n]"));
    static const QRegularExpression powerShell(QStringLiteral("`[\"\\r\\n$]|^\\s*&\\s|^\\s*\\S+\\.exe\\s+[^^]*'[^']*''"));
    if (cmd.match(line).hasMatch())
        return Shell::Cmd;
    if (powerShell.match(line).hasMatch())
        return Shell::PowerShell;
    return Shell::Posix;
}

base::Result<QStringList> shellWords(const QString &line, Shell shell)
{
    switch (shell) {
    case Shell::Cmd: return cmdWords(line);
    case Shell::PowerShell: return powerShellWords(line);
    case Shell::Posix: break;
    }
    return posixWords(line);
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
