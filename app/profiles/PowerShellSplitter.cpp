#include "PowerShellSplitter.h"

#include "ShellCommandBuilder.h"

#include <QRegularExpression>

namespace framescope::profiles {

base::Result<std::vector<ShellCommand>> PowerShellSplitter::split(const QString &line)
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
    // In this shell curly quotes are quotes.
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
                return ShellCommandBuilder::unclosed(u'\'');
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
                    // DevTools' form of a non-ASCII character.
                    static const QRegularExpression character(QStringLiteral("^\\$\\(\\[char\\]\\s*(\\d{1,5})\\)$"));
                    if (const auto match = character.match(text); match.hasMatch()) {
                        words.add(QChar(static_cast<char16_t>(match.captured(1).toUInt() & 0xffff)));
                    } else {
                        if (end > i)
                            words.noteExpansion(text);
                        words.add(text);
                    }
                    i = end;
                    continue;
                }
                words.add(line[i]);
            }
            if (i >= line.size())
                return ShellCommandBuilder::unclosed(u'"');
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

} // namespace framescope::profiles
