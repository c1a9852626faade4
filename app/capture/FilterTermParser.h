#pragma once

#include "FilterCursor.h"
#include "FilterNode.h"

namespace framescope::capture {

/// Reads one term of a filter: a word, an expression, or a name with its value (size>1k, json:a=5). Used once; any thread.
class FilterTermParser
{
public:
    explicit FilterTermParser(FilterCursor &in) : m_in(in) {}

    /// Parses the term at the cursor and moves the cursor past it. Null after an error, which the cursor stores.
    std::unique_ptr<FilterNode> read();

private:
    using Node = std::unique_ptr<FilterNode>;

    Node word();
    Node pattern();
    Node keyed(const QString &key, qsizetype end);
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
    std::optional<base::TextPattern> regularExpression();
    std::optional<std::int64_t> duration(QStringView text, qsizetype at);

    FilterCursor &m_in;
};

} // namespace framescope::capture
