#pragma once

#include "base/Result.h"

#include <QString>

#include <memory>
#include <optional>

namespace framescope::capture {

struct FilterNode;

/// A filter expression that was wrong: where (UTF-16 units from the start of the text) and one sentence.
struct FilterError {
    qsizetype position = 0;
    qsizetype length = 1; ///< of the part to mark
    QString sentence;
};

/// A parsed filter (see the manual's page on filters); immutable, may be shared between threads.
class Filter
{
public:
    /// Matches everything.
    Filter();

    /// Parses `text`; where it is wrong the result is empty and `error` (if given) says where and why.
    static std::optional<Filter> parse(const QString &text, FilterError *error = nullptr);
    /// The same for callers that print: error id "filter.syntax", `seen` holds the text and a line with a caret under it.
    static base::Result<Filter> parseOrError(const QString &text);

    bool isEmpty() const { return !m_root; }
    const QString &text() const { return m_text; }
    /// False: type, direction, sizes, times and the like decide alone; payloads need not be read.
    bool needsPayload() const;
    const FilterNode *root() const { return m_root.get(); }

private:
    QString m_text;
    std::shared_ptr<const FilterNode> m_root;
};

} // namespace framescope::capture
