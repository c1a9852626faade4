#include "Report.h"

namespace framescope::report {

Report::Counts Report::counts() const
{
    Counts counts;
    for (const Case &one : cases) {
        switch (one.outcome) {
        case Case::Outcome::Passed: ++counts.passed; break;
        case Case::Outcome::Flaky: ++counts.flaky; break;
        case Case::Outcome::Failed: ++counts.failed; break;
        case Case::Outcome::Error: ++counts.errors; break;
        case Case::Outcome::Skipped: ++counts.skipped; break;
        }
    }
    return counts;
}

QStringList Report::groups() const
{
    QStringList out;
    for (const Case &one : cases) {
        if (!out.contains(one.group))
            out.append(one.group);
    }
    return out;
}

QString outcomeName(Case::Outcome outcome)
{
    switch (outcome) {
    case Case::Outcome::Passed: return QStringLiteral("passed");
    case Case::Outcome::Flaky: return QStringLiteral("flaky");
    case Case::Outcome::Failed: return QStringLiteral("failed");
    case Case::Outcome::Error: return QStringLiteral("error");
    case Case::Outcome::Skipped: return QStringLiteral("skipped");
    }
    return {};
}

} // namespace framescope::report
