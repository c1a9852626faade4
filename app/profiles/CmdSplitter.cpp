#include "CmdSplitter.h"

#include "ShellCommandBuilder.h"

#include <QRegularExpression>

namespace framescope::profiles {

namespace {

constexpr QChar kQuoted(0xfdd0); ///< a code point that never occurs: ^| or ^> stays a character

/// %NAME% of cmd; a percent sign in an address (%20) does not count.
void noteCmdExpansions(const QString &line, ShellCommandBuilder &commands)
{
    static const QRegularExpression variable(QStringLiteral("%[A-Za-z_][A-Za-z0-9_()]*%"));
    for (auto match = variable.globalMatch(line); match.hasNext();)
        commands.noteExpansion(match.next().captured());
}

/// Removes ^; operators escaped by it or by quotes are marked with kQuoted.
QString withoutCarets(const QString &text)
{
    QString plain;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'^' && !quoted && i + 1 < text.size()) {
            if (const qsizetype end = ShellCommandBuilder::continuedAt(text, i + 1); end >= 0) {
                i = end;
                // A line break that is escaped twice belongs to the text.
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
    return plain;
}

} // namespace

base::Result<std::vector<ShellCommand>> CmdSplitter::split(const QString &text)
{
    const QString plain = withoutCarets(text);
    ShellCommandBuilder words;
    noteCmdExpansions(text, words);
    const bool devTools = text.contains(QLatin1String("^\""));
    bool quoted = false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        QChar c = plain[i];
        const bool literal = c == kQuoted && i + 1 < plain.size();
        if (literal)
            c = plain[++i];
        if (c == u'\\' && i + 1 < plain.size() && plain[i + 1] == u'"') {
            words.add(plain[++i]);
        } else if (c == u'\\' && quoted && i + 1 < plain.size() && plain[i + 1] == u'\\') {
            // DevTools (which quote with ^") double each \; Windows programs treat a pair as one only before a quote.
            qsizetype n = 1;
            while (i + n < plain.size() && plain[i + n] == u'\\')
                ++n;
            const bool beforeQuote = i + n < plain.size() && plain[i + n] == u'"';
            const bool pairs = beforeQuote || devTools;
            words.add(QString(pairs ? n / 2 : n, u'\\'));
            i += pairs ? n - 1 - n % 2 : n - 1; // the odd one is processed again
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
        return ShellCommandBuilder::unclosed(u'"');
    return words.take();
}

} // namespace framescope::profiles
