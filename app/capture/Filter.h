#pragma once

#include "base/Result.h"

#include <QString>

#include <memory>
#include <optional>

namespace framescope::capture {

struct FilterNode;

/// An error in a filter: its position (UTF-16 units from the start of the text) and one sentence.
struct FilterError {
    qsizetype position = 0;
    qsizetype length = 1; ///< of the part to mark
    QString sentence;
};

/// A parsed filter (see the manual, Log and filters); immutable, can be shared between threads.
class Filter
{
public:
    /// Matches everything.
    Filter();

    /// Parses `text`. If it is invalid, the result is empty and `error` (if given) says where and why.
    static std::optional<Filter> parse(const QString &text, FilterError *error = nullptr);
    /// The same for callers that print: error id "filter.syntax"; `seen` is the text and a line with a caret under the error.
    static base::Result<Filter> parseOrError(const QString &text);

    bool isEmpty() const { return !m_root; }
    const QString &text() const { return m_text; }
    /// False: only properties such as type, direction, size and time decide; payloads need not be read.
    bool needsPayload() const;
    const FilterNode *root() const { return m_root.get(); }

private:
    QString m_text;
    std::shared_ptr<const FilterNode> m_root;
};

} // namespace framescope::capture
