#pragma once

#include "ShellWords.h"

namespace framescope::profiles {

/// Collects characters into words and words into commands, while a text of any shell is read; an empty pair of quotes is a word
/// too. One use, any thread.
class ShellCommandBuilder
{
public:
    ShellCommand now;        ///< the command that grows
    std::vector<ShellCommand> done;
    QString word;
    bool open = false;       ///< a word has begun
    bool quotedWord = false; ///< a part of it stood in quotes: it is no operator's digits, and its dashes are meant
    QString redirection;     ///< the operator whose file the next word is

    void add(QStringView text);
    void add(QChar c) { add(QStringView(&c, 1)); }
    void quoted() { open = quotedWord = true; }
    void endWord();
    void endCommand(bool piped = false);
    std::vector<ShellCommand> take();
    /// What the shell would have filled in, each once and the first of them only: a text with more is no command that a person typed.
    void noteExpansion(const QString &text);

    /// import.quoting: this quote is never closed.
    static base::Error unclosed(QChar quote);

    /// A run in curly quotes at `i`, where one opens a word (or follows = or :): added, and its end returned; -1: only a character.
    qsizetype addCurlyRun(const QString &line, qsizetype i);

    static bool isCurlyDouble(QChar c) { return QStringView(u"\u201c\u201d\u201e\u201f").contains(c); }
    static bool isCurlySingle(QChar c) { return QStringView(u"\u2018\u2019\u201a\u201b").contains(c); }
    /// The position of the line feed of an escaped line end, blanks before it allowed; -1: none.
    static qsizetype continuedAt(const QString &line, qsizetype i);
    /// The end of $NAME, ${…}, $(…) or `…` at `i`; `i` itself where it is only a character.
    static qsizetype expansionEnd(const QString &line, qsizetype i);

private:
    QString mended();
};

} // namespace framescope::profiles
