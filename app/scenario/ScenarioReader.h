#pragma once

#include "Scenario.h"

#include "profiles/Problem.h"

namespace framescope::scenario {

/// Parses the text of a *.scenario.yaml. All errors are reported at once, each with line, column and, for an unknown name, the
/// nearest one. It uses no workspace and opens no other file. Any thread.
class ScenarioReader
{
public:
    struct Outcome {
        Scenario scenario;                        ///< as far as it could be read
        std::vector<profiles::Problem> problems;  ///< in the order of the text
        /// No problem is an error.
        bool ok() const;
    };

    /// `file` is the file name in problems. Ids of problems: `scenario.syntax`, `scenario.format`, `scenario.unknown-key`, `scenario.missing`,
    /// `scenario.wrong-type`, `scenario.bad-value`, `scenario.duplicate-key`, `scenario.filter`, `scenario.unreachable`, `scenario.unknown-variable`,
    /// `scenario.unknown-connection`, `scenario.not-supported`.
    static Outcome read(const QByteArray &utf8, const QString &file);

    /// Problems for {{names}} that neither the scenario nor `known` defines. {{env.…}}, {{secret.…}} and {{$…}} are not checked.
    static std::vector<profiles::Problem> unknownVariables(const Scenario &scenario, const QStringList &known);
};

} // namespace framescope::scenario
