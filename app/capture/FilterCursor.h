#pragma once

#include "Filter.h"

namespace framescope::capture {

/// The state of reading a filter's text: the position, and the first error. Used once; any thread.
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
    /// Whether the cursor is at the end, a blank or a parenthesis.
    bool atEndOfWord() const { return atEnd() || endsWord(current()); }
    /// Whether the cursor is at the word OR.
    bool atOr() const;
    static bool endsWord(QChar c) { return c.isSpace() || c == QLatin1Char('(') || c == QLatin1Char(')'); }

    void skipSpace();
    QString untilSpace();
    /// Reads from the opening quotation mark past the closing one; \" and \\ are escapes for " and \. Nothing if it is not closed.
    std::optional<QString> quoted();

    /// Only the first error is kept: it is the one to fix first.
    std::nullptr_t fail(qsizetype at, const QString &sentence, qsizetype length = 1);
    const std::optional<FilterError> &error() const { return m_error; }

private:
    QString m_text;
    qsizetype m_at = 0;
    std::optional<FilterError> m_error;
};

} // namespace framescope::capture
