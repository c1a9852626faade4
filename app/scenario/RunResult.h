#pragma once

#include "base/Error.h"
#include "base/Histogram.h"
#include "yaml/Node.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace framescope::scenario {

/// A failure with its evidence. A plain value; plain text without secrets.
struct Failure {
    QString what;              ///< one sentence: what was expected and did not happen
    QString seen;              ///< what was seen instead: the nearest message and the term that does not match, a close code, a status
    QString remedy;            ///< what to try; may be empty
    QStringList unmet;         ///< terms of the filter that did not hold in the nearest message, as written with their values
    QString connection;        ///< its name in the scenario; empty if there is only one
    QString step;              ///< "steps[3]"; empty: before the first step
    yaml::Place place;
    qint64 atNs = 0;           ///< since the run began

    /// The sentences of the error; where and when are left open.
    static Failure of(const base::Error &error)
    {
        Failure failure;
        failure.what = error.what;
        failure.seen = error.seen;
        failure.remedy = error.remedy;
        return failure;
    }
};

/// One step of a scenario, over all its runs. A plain value.
struct StepResult {
    enum class State : std::uint8_t { Waiting, Running, Passed, Failed, NotReached };
    QString path;              ///< "steps[3].steps[1]"
    QString key;               ///< "expect"
    QString text;              ///< a short description: its filter or its message
    yaml::Place place;
    State state = State::Waiting;
    int runs = 0;
    qint64 startNs = -1;       ///< of the first time, since the run began
    qint64 durationNs = 0;     ///< total
};

/// The result of one run of a scenario. A plain value.
struct RunResult {
    enum class Outcome : std::uint8_t { Passed, Failed, NotConnected, Interrupted };
    Outcome outcome = Outcome::Passed;
    std::optional<Failure> failure;
    std::vector<StepResult> steps;
    std::map<QString, base::Histogram> times; ///< nanoseconds by name: "connect" and every `as`
    qint64 durationNs = 0;
    quint64 seed = 0;
    quint64 messagesIn = 0;
    quint64 messagesOut = 0;
    quint64 messagesDropped = 0; ///< received, but dropped before a step examined them

    bool passed() const { return outcome == Outcome::Passed; }
};

} // namespace framescope::scenario
