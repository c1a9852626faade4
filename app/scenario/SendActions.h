#pragma once

#include "Outgoing.h"

#include <vector>

namespace framescope::scenario {

/// One step of a script: something to send, or a pause. A plain value.
struct SendAction {
    Outgoing outgoing;
    int waitMs = -1;  ///< 0 or more: a pause instead

    bool isWait() const { return waitMs >= 0; }
};

/// The actions of a script, in order. A plain value.
struct SendActions {
    std::vector<SendAction> steps;
    qint64 repeat = 1;      ///< number of rounds
    int intervalMs = 0;     ///< pause between two rounds
};

} // namespace framescope::scenario
