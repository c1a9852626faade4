#pragma once

#include "report/Report.h"

namespace framescope::testing {

/// A report with a case of each outcome, and texts that mean something in every format.
inline report::Report sampleReport()
{
    using report::Case;
    report::Report report;
    report.title = QStringLiteral("framescope-cli test");
    report.started = QDateTime(QDate(2026, 12, 1), QTime(12, 0));
    report.durationNs = 1'500'000'000;
    Case passed;
    passed.name = QStringLiteral("a <b> & \"c\"");
    passed.group = passed.file = QStringLiteral("smoke/a.scenario.yaml");
    passed.durationNs = 250'000'000;
    passed.output = QStringList(QStringLiteral("ok steps[1] send"));
    Case failed = passed;
    failed.name = QStringLiteral("fails # with | marks");
    failed.outcome = Case::Outcome::Failed;
    failed.what = QStringLiteral("No message came.");
    failed.seen = QString(QChar(0x1e)) + QChar(0) + QChar(0x1b) + QStringLiteral("[31m<script>alert(1)</script> ]]>");
    failed.remedy = QStringLiteral("Look at the server.");
    failed.line = 7;
    failed.column = 3;
    failed.evidence = QStringLiteral("test-captures/a.fscope");
    Case flaky = failed;
    flaky.name = QStringLiteral("flaky one");
    flaky.outcome = Case::Outcome::Flaky;
    flaky.attempts = 2;
    Case skipped;
    skipped.name = QStringLiteral("skipped one");
    skipped.group = QStringLiteral("other");
    skipped.outcome = Case::Outcome::Skipped;
    skipped.what = QStringLiteral("Interrupted.");
    Case error = failed;
    error.name = QStringLiteral("error one");
    error.outcome = Case::Outcome::Error;
    report.cases = {passed, failed, flaky, skipped, error};
    return report;
}

} // namespace framescope::testing
