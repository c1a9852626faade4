#include "ShellCommandBuilder.h"

#include "base/Translation.h"

#include <algorithm>

namespace framescope::profiles {

namespace {

constexpr qsizetype kMostExpansions = 50; // the most to report

FRAMESCOPE_TR("ShellWords")

} // namespace

base::Error ShellCommandBuilder::unclosed(QChar quote)
{
    return {QStringLiteral("import.quoting"), tr("A quote (%1) is not closed in this command line.").arg(quote), {}, tr("Copy the whole command.")};
}

void ShellCommandBuilder::noteExpansion(const QString &text)
{
    if (now.expansions.size() < kMostExpansions && !now.expansions.contains(text))
        now.expansions << text;
}

void ShellCommandBuilder::add(QStringView text)
{
    word += text;
    open = true;
}

void ShellCommandBuilder::endWord()
{
    if (open) {
        if (redirection == QLatin1String("<<<"))
            now.input = QString(word + QLatin1Char('\n'));
        else if (!redirection.isEmpty())
            now.redirections << redirection + QLatin1Char(' ') + word;
        else
            now.words << mended();
        redirection.clear();
    }
    word.clear();
    open = quotedWord = false;
}

void ShellCommandBuilder::endCommand(bool piped)
{
    endWord();
    redirection.clear();
    if (!now.words.isEmpty()) {
        now.pipesOn = piped;
        done.push_back(std::move(now));
    }
    now = {};
}

std::vector<ShellCommand> ShellCommandBuilder::take()
{
    endCommand();
    return std::move(done);
}

/// Removes zero-width characters and restores an option's dashes from a long dash.
QString ShellCommandBuilder::mended()
{
    QString text = word;
    while (text.startsWith(QChar(0x200b)) || text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    while (text.endsWith(QChar(0x200b)))
        text.chop(1);
    if (!quotedWord && (text.startsWith(QChar(0x2014)) || (text.startsWith(QChar(0x2013)) && text.size() > 2 && text[1] != QChar(0x2013)))) {
        text.replace(0, 1, QStringLiteral("--"));
        now.typographic = true;
    } else if (!quotedWord && text.startsWith(QChar(0x2013))) {
        text.replace(QChar(0x2013), QLatin1Char('-'));
        now.typographic = true;
    }
    return text;
}

qsizetype ShellCommandBuilder::continuedAt(const QString &line, qsizetype i)
{
    while (i < line.size() && line[i].isSpace() && line[i] != u'\n')
        ++i;
    return i < line.size() && line[i] == u'\n' ? i : -1;
}

namespace {

/// The end of a run in curly quotes: the matching closing quote, else a straight one.
qsizetype curlyEnd(const QString &line, qsizetype from, bool twofold)
{
    const auto find = [&](auto &&is) {
        for (qsizetype i = from; i < line.size(); ++i) {
            if (is(line[i]) && (i + 1 == line.size() || line[i + 1].isSpace() || QStringView(u";|&)").contains(line[i + 1])))
                return i;
        }
        for (qsizetype i = from; i < line.size(); ++i) {
            if (is(line[i]))
                return i;
        }
        return qsizetype(-1);
    };
    const qsizetype end = find([&](QChar c) { return twofold ? ShellCommandBuilder::isCurlyDouble(c) : ShellCommandBuilder::isCurlySingle(c); });
    return end >= 0 ? end : qsizetype(line.indexOf(twofold ? u'"' : u'\'', from));
}

} // namespace

qsizetype ShellCommandBuilder::addCurlyRun(const QString &line, qsizetype i)
{
    const bool twofold = isCurlyDouble(line[i]);
    if (!twofold && !isCurlySingle(line[i]))
        return -1;
    if (open && !word.endsWith(u'=') && !word.endsWith(u':'))
        return -1;
    const qsizetype end = curlyEnd(line, i + 1, twofold);
    if (end < 0)
        return -1;
    quoted();
    add(QStringView(line).mid(i + 1, end - i - 1));
    now.typographic = true;
    return end;
}

qsizetype ShellCommandBuilder::expansionEnd(const QString &line, qsizetype i)
{
    constexpr qsizetype kLongest = 4096; // so that many unclosed ones cost no time
    const qsizetype last = std::min(line.size(), i + kLongest);
    if (line[i] == u'`') {
        const qsizetype end = line.indexOf(u'`', i + 1);
        return end < 0 || end >= last ? i : end;
    }
    if (i + 1 >= line.size())
        return i;
    const QChar next = line[i + 1];
    if (next == u'{' || next == u'(') {
        const QChar close = next == u'{' ? u'}' : u')';
        int depth = 0;
        for (qsizetype j = i + 1; j < last; ++j) {
            depth += line[j] == next ? 1 : line[j] == close ? -1 : 0;
            if (depth == 0)
                return j;
        }
        return i;
    }
    const auto inName = [](QChar c) { return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()); };
    if (!inName(next) || next.isDigit())
        return i;
    qsizetype j = i + 1;
    while (j + 1 < line.size() && inName(line[j + 1]))
        ++j;
    return j;
}

} // namespace framescope::profiles
