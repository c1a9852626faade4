// Scenarios of strangers: any text is a scenario or a list of problems, each with its place, and no text takes long.
#include "FuzzInput.h"

#include "scenario/DataRows.h"
#include "scenario/ScenarioReader.h"

using namespace framescope;

FUZZ_TARGET(scenario)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto outcome = scenario::ScenarioReader::read(text, QStringLiteral("a.scenario.yaml"));
    for (const profiles::Problem &problem : outcome.problems)
        demand(!problem.what.isEmpty() && problem.id.startsWith(QLatin1String("scenario.")) && problem.line >= 0);
    demand(outcome.ok() == outcome.problems.empty());
    (void)scenario::ScenarioReader::unknownVariables(outcome.scenario, {});
    if (const auto rows = scenario::DataRows::parse(text)) {
        for (const auto &row : *rows)
            demand(row.size() == rows->front().size());
    } else {
        demand(!rows.error().what.isEmpty());
    }
    return 0;
}
