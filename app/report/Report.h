#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <utility>
#include <vector>

namespace framescope::report {

/// One test case: a scenario with one row of data, a case of a conformance suite, a finding. A plain value; plain text without secrets.
struct Case {
    enum class Outcome : std::uint8_t { Passed, Flaky, Failed, Error, Skipped };

    QString name;
    QString group;            ///< "smoke/feed.scenario.yaml"; cases of one group are adjacent
    Outcome outcome = Outcome::Passed;
    qint64 durationNs = 0;
    QString what;             ///< Failed and Error: one sentence. Skipped: why
    QString seen;             ///< what was seen instead; may be empty
    QString remedy;           ///< what to try; may be empty
    QString file;             ///< the source file, for annotations; may be empty
    int line = 0;             ///< from 1; 0: unknown
    int column = 0;
    QString evidence;         ///< path of the capture; may be empty
    QStringList output;       ///< lines about its course: steps with their times
    int attempts = 1;         ///< more than one: it was retried
    std::vector<std::pair<QString, QString>> properties; ///< "seed", "connect.p99": for programs

    bool isBad() const { return outcome == Outcome::Failed || outcome == Outcome::Error; }
};

/// The results of one run. A plain value.
struct Report {
    QString title;            ///< "framescope-cli test"
    QDateTime started;        ///< UTC
    qint64 durationNs = 0;
    std::vector<Case> cases;
    std::vector<std::pair<QString, QString>> properties;

    struct Counts {
        int passed = 0;
        int flaky = 0;
        int failed = 0;
        int errors = 0;
        int skipped = 0;
        int all() const { return passed + flaky + failed + errors + skipped; }
    };
    Counts counts() const;
    /// The groups in the order of their first case.
    QStringList groups() const;
};

/// "passed", "flaky", "failed", "error", "skipped"; stable, for programs.
QString outcomeName(Case::Outcome outcome);

} // namespace framescope::report
