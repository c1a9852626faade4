#pragma once

#include "FilterCursor.h"
#include "FilterNode.h"

namespace framescope::capture {

/// Reads a filter's text into a tree, from left to right, and stops at the first character that makes no sense: what stands side by
/// side, OR, parentheses and the minus. One use, any thread.
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
