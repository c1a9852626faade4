#pragma once

#include "MapReader.h"
#include "Scenario.h"

namespace framescope::scenario {

/// Checks the {{names}} of a scenario step by step: each must be defined, or saved, before it is used. One use, one thread.
class VariableNames
{
public:
    /// `known`: names from outside (environment, folders, command line, columns of the data file).
    VariableNames(const Scenario &scenario, const QStringList &known);

    void check(ProblemList &problems);

    /// The shape of a name in {{…}}.
    static bool isName(const QString &text);
    /// The names in the texts of a step.
    static QStringList textsOf(const Step &step);

private:
    void walk(const Steps &steps, const QString &where, ProblemList &problems);
    void look(const QString &text, const yaml::Place &place, const QString &where, ProblemList &problems);

    const Scenario &m_scenario;
    QStringList m_known;
};

} // namespace framescope::scenario
