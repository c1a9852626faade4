#pragma once

#include "MapReader.h"
#include "Scenario.h"

namespace framescope::scenario {

/// Reads `limits:` and `load:` of a scenario; a part of ScenarioReader. One thread.
class LimitReader
{
public:
    /// `names`: what the steps named with `as`.
    LimitReader(ProblemList &problems, QStringList names);

    std::vector<Limit> limits(const yaml::Node &list, const QString &where);
    std::optional<LoadPlan> load(const yaml::Node &node, const QString &where);

private:
    std::optional<Limit> limit(const yaml::Node &node, const QString &where);

    ProblemList &m_problems;
    QStringList m_names;
};

} // namespace framescope::scenario
