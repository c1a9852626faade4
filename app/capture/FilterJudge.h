#pragma once

#include "Filter.h"
#include "FilterSubject.h"
#include "Judgement.h"

namespace framescope::capture {

struct FilterNode;

/// Judges single messages with the answer that FilterEvaluator gives on the pages of a capture, and says which terms do not hold and
/// what is there instead. Immutable; any thread.
class FilterJudge
{
public:
    /// `messages`: by messages and not by frames, as FilterScope::messages. A fragment that ends no message is then no row: No.
    FilterJudge(Filter filter, bool messages) : m_filter(std::move(filter)), m_messages(messages) {}

    const Filter &filter() const { return m_filter; }
    Judgement judge(const FilterSubject &subject) const;
    /// The outcome alone, as fast as it can be had: it ends at the first term that decides.
    base::TextPattern::Outcome outcome(const FilterSubject &subject) const;

private:
    class Facts;
    base::TextPattern::Outcome outcome(const FilterNode &node, const FilterSubject &subject) const;
    base::TextPattern::Outcome termOutcome(const FilterNode &node, const FilterSubject &subject) const;
    /// Adds to `unmet` the terms because of which `node` has not the outcome `wanted`.
    base::TextPattern::Outcome explain(const FilterNode &node, const FilterSubject &subject, bool wanted, std::vector<Judgement::Unmet> &unmet) const;
    QString seen(const FilterNode &node, const FilterSubject &subject) const;

    Filter m_filter;
    bool m_messages;
};

} // namespace framescope::capture
