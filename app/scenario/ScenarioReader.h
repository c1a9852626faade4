#pragma once

#include "Scenario.h"

#include "profiles/Problem.h"

namespace framescope::scenario {

/// Reads the text of a *.scenario.yaml. All that is wrong is found at once, each with line, column and, for a name that does not exist, the
/// nearest one. Nothing is looked up in a workspace and no other file is opened. Any thread.
class ScenarioReader
{
public:
    struct Outcome {
        Scenario scenario;                        ///< as far as it could be read
        std::vector<profiles::Problem> problems;  ///< in the order of the text
        /// No problem is an error.
        bool ok() const;
    };

    /// `file` is what problems are named after. Ids of problems: `scenario.syntax`, `scenario.format`, `scenario.unknown-key`, `scenario.missing`,
    /// `scenario.wrong-type`, `scenario.bad-value`, `scenario.duplicate-key`, `scenario.filter`, `scenario.unreachable`, `scenario.unknown-variable`,
    /// `scenario.unknown-connection`, `scenario.not-supported`.
    static Outcome read(const QByteArray &utf8, const QString &file);

    /// Problems for {{names}} that nothing in the scenario and none of `known` defines. {{env.…}}, {{secret.…}} and {{$…}} are not looked at.
    static std::vector<profiles::Problem> unknownVariables(const Scenario &scenario, const QStringList &known);
};

} // namespace framescope::scenario
