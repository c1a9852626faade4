#pragma once

#include "Console.h"

#include "base/Result.h"
#include "derive/ScenarioDraft.h"

namespace framescope::cli {

/// Runs a derived scenario against the server that was recorded, loosens what is not the same again, and runs it once more, until it passes. Main thread; runs an
/// event loop of its own.
class DerivedRun
{
public:
    /// How it went. A plain value.
    struct Outcome {
        bool passed = false;
        bool connected = false;
        int runs = 0;
        QStringList changes; ///< what could not be expected again, a sentence each
        QString problem;     ///< why it does not pass; empty where it does
    };

    explicit DerivedRun(Console &console) : m_console(console) {}

    /// `file` is what the scenario is named after, `patienceNs` how long a message is waited for. Errors: the workspace's.
    base::Result<Outcome> run(derive::ScenarioDraft &draft, const QString &file, qint64 patienceNs);

    static constexpr int kMostRuns = 20;

private:
    Console &m_console;
};

} // namespace framescope::cli
