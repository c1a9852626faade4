#pragma once

#include "FilterCursor.h"
#include "FilterNode.h"

namespace framescope::capture {

/// Parses a filter's text into a tree, from left to right, up to the first invalid character. Handles juxtaposition (And),
/// OR, parentheses and the minus. One use, any thread.
class FilterParser
{
public:
    explicit FilterParser(const QString &text) : m_in(text) {}

    /// Null for an empty filter and after an error.
    std::unique_ptr<FilterNode> parse();
    const std::optional<FilterError> &error() const { return m_in.error(); }

private:
    using Node = std::unique_ptr<FilterNode>;

    Node alternatives(int depth);
    Node sequence(int depth);
    Node term(int depth);
    void name(FilterNode &node, qsizetype start) const;

    FilterCursor m_in;
};

} // namespace framescope::capture
