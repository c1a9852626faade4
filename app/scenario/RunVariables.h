#pragma once

#include "capture/FilterJudge.h"
#include "profiles/Variables.h"

#include <QHash>

#include <memory>

namespace framescope::scenario {

/// The values of {{names}} in one run, and the filters built with them. Values set by the run override those from outside. One
/// thread.
class RunVariables
{
public:
    /// `first` overrides `then`, and both override `outside`.
    RunVariables(profiles::Resolver outside, const std::vector<profiles::Variable> &first, const std::vector<profiles::Variable> &then, quint64 seed);

    void set(const QString &name, const QString &value);
    /// Errors: the resolver's.
    base::Result<QString> resolved(const QString &text);
    /// The filter with its values, ready to evaluate; cached. Errors: the resolver's, `filter.syntax`.
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
