#pragma once

#include "Filter.h"
#include "FilterSubject.h"
#include "Judgement.h"

namespace framescope::capture {

struct FilterNode;

/// Evaluates a filter for single messages, with the same result as FilterEvaluator on the pages of a capture, and reports which terms
/// do not match and the actual values. Immutable; any thread.
class FilterJudge
{
public:
    /// `messages`: by messages instead of frames, like FilterScope::messages. A fragment that does not end a message is then No.
    FilterJudge(Filter filter, bool messages) : m_filter(std::move(filter)), m_messages(messages) {}

    const Filter &filter() const { return m_filter; }
    Judgement judge(const FilterSubject &subject) const;
    /// Only the outcome; fast, because it stops at the first term that decides.
    base::TextPattern::Outcome outcome(const FilterSubject &subject) const;

private:
    class Facts;
    base::TextPattern::Outcome outcome(const FilterNode &node, const FilterSubject &subject) const;
    base::TextPattern::Outcome termOutcome(const FilterNode &node, const FilterSubject &subject) const;
    /// Adds to `unmet` the terms that keep `node` from the outcome `wanted`.
    base::TextPattern::Outcome explain(const FilterNode &node, const FilterSubject &subject, bool wanted, std::vector<Judgement::Unmet> &unmet) const;
    QString seen(const FilterNode &node, const FilterSubject &subject) const;

    Filter m_filter;
    bool m_messages;
};

} // namespace framescope::capture
