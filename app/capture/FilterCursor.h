#pragma once

#include "Filter.h"

namespace framescope::capture {

/// A filter's text while it is read: how far it was read, and the first thing that was wrong. Used once; any thread.
class FilterCursor
{
public:
    explicit FilterCursor(const QString &text) : m_text(text) {}

    const QString &text() const { return m_text; }
    /// UTF-16 units from the start of the text.
    qsizetype at() const { return m_at; }
    void moveTo(qsizetype at) { m_at = at; }
    void advance(qsizetype by = 1) { m_at += by; }

    bool atEnd() const { return m_at >= m_text.size(); }
    /// A null character at the end.
    QChar current() const { return atEnd() ? QChar() : m_text[m_at]; }
    bool isAt(char c) const { return current() == QLatin1Char(c); }
    /// At the end, a blank or a parenthesis.
    bool atEndOfWord() const { return atEnd() || endsWord(current()); }
    /// At the word OR.
    bool atOr() const;
    static bool endsWord(QChar c) { return c.isSpace() || c == QLatin1Char('(') || c == QLatin1Char(')'); }

    void skipSpace();
    QString untilSpace();
    /// From its opening quotation mark to behind the closing one; \" and \\ stand for themselves. Nothing where it is not closed.
    std::optional<QString> quoted();

    /// The first error counts: it is the one to mend first.
    std::nullptr_t fail(qsizetype at, const QString &sentence, qsizetype length = 1);
    const std::optional<FilterError> &error() const { return m_error; }

private:
    QString m_text;
    qsizetype m_at = 0;
    std::optional<FilterError> m_error;
};

} // namespace framescope::capture
