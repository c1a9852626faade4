#pragma once

#include "Filter.h"
#include "FilterNode.h"

namespace framescope::capture {

/// Reads a filter's text into a tree, from left to right, and stops at the first character that makes no sense. One use,
/// any thread.
class FilterParser
{
public:
    explicit FilterParser(const QString &text) : m_text(text) {}

    /// Null for an empty filter and after an error.
    std::unique_ptr<FilterNode> parse();
    const std::optional<FilterError> &error() const { return m_error; }

private:
    using Node = std::unique_ptr<FilterNode>;

    Node alternatives(int depth);
    Node sequence(int depth);
    Node term(int depth);
    Node word();
    Node keyed(const QString &key, qsizetype start);
    Node pattern();
    Node hex();
    Node json();
    Node types();
    Node is();
    Node sizes(FilterNode::Kind kind, const QString &key);
    Node ratio();
    Node ranges(FilterNode::Kind kind, const QString &key);
    Node times();
    Node delta();

    bool readComparison(base::Comparison &comparison, const QString &key);
    std::optional<QString> quoted();
    std::optional<base::TextPattern> regularExpression();
    std::optional<std::int64_t> duration(QStringView text, qsizetype at);
    QString untilSpace();
    void skipSpace();
    static bool endsWord(QChar c) { return c.isSpace() || c == QLatin1Char('(') || c == QLatin1Char(')'); }
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar current() const { return atEnd() ? QChar() : m_text[m_at]; }
    bool atOr() const;
    std::nullptr_t fail(qsizetype at, const QString &sentence, qsizetype length = 1);

    QString m_text;
    qsizetype m_at = 0;
    std::optional<FilterError> m_error;
};

} // namespace framescope::capture
