#pragma once

#include "capture/FilterJudge.h"
#include "profiles/Variables.h"

#include <QHash>

#include <memory>

namespace framescope::scenario {

/// The values of {{names}} in one run, and the filters that were made with them. What the run itself sets stands in front of what comes from outside. One
/// thread.
class RunVariables
{
public:
    /// `first` wins over `then`, and both over what `outside` knows.
    RunVariables(profiles::Resolver outside, const std::vector<profiles::Variable> &first, const std::vector<profiles::Variable> &then, quint64 seed);

    void set(const QString &name, const QString &value);
    /// Errors: the resolver's.
    base::Result<QString> resolved(const QString &text);
    /// The filter with its values put in, ready to judge; kept for the next time. Errors: the resolver's, `filter.syntax`.
    base::Result<std::shared_ptr<const capture::FilterJudge>> judgeOf(const QString &filter);

private:
    void apply();

    profiles::Resolver m_resolver;
    profiles::Variables m_outside;
    std::vector<profiles::Variable> m_own;
    QHash<QString, std::shared_ptr<const capture::FilterJudge>> m_judges; ///< by the text with its values; emptied at kMostJudges
    static constexpr qsizetype kMostJudges = 1000;
};

} // namespace framescope::scenario
