#pragma once

#include "ShellWords.h"

namespace framescope::profiles {

/// Collects characters into words and words into commands while reading a text of any shell; an empty pair of quotes is a word
/// too. One use, any thread.
class ShellCommandBuilder
{
public:
    ShellCommand now;        ///< the current command
    std::vector<ShellCommand> done;
    QString word;
    bool open = false;       ///< a word has begun
    bool quotedWord = false; ///< partly quoted: its digits are not part of an operator, and its dashes are literal
    QString redirection;     ///< the operator whose file the next word is

    void add(QStringView text);
    void add(QChar c) { add(QStringView(&c, 1)); }
    void quoted() { open = quotedWord = true; }
    void endWord();
    void endCommand(bool piped = false);
    std::vector<ShellCommand> take();
    /// The expansions of the shell, without duplicates, up to a limit: a text with more was not typed by a person.
    void noteExpansion(const QString &text);

    /// import.quoting: this quote is never closed.
    static base::Error unclosed(QChar quote);

    /// Adds a run in curly quotes at `i`, if the quote opens a word (or follows = or :), and returns its end; -1: only a character.
    qsizetype addCurlyRun(const QString &line, qsizetype i);

    static bool isCurlyDouble(QChar c) { return QStringView(u"\u201c\u201d\u201e\u201f").contains(c); }
    static bool isCurlySingle(QChar c) { return QStringView(u"\u2018\u2019\u201a\u201b").contains(c); }
    /// The position of the line feed of an escaped line break, with optional blanks before it; -1: none.
    static qsizetype continuedAt(const QString &line, qsizetype i);
    /// The end of $NAME, ${…}, $(…) or `…` at `i`; `i` itself if it is only a character.
    static qsizetype expansionEnd(const QString &line, qsizetype i);

private:
    QString mended();
};

} // namespace framescope::profiles
