#pragma once

#include "OptionParser.h"

#include "session/SessionSettings.h"

namespace framescope::cli {

/// One step of what `connect` sends: something to send, or a pause. A plain value.
struct SendAction {
    session::Outgoing outgoing;
    int waitMs = -1;  ///< 0 or more: a pause instead

    bool isWait() const { return waitMs >= 0; }
};

/// The send options of `connect`, read in the order given. A plain value.
struct SendActions {
    std::vector<SendAction> steps;
    qint64 repeat = 1;      ///< how often all of them are carried out
    int intervalMs = 0;     ///< pause between two rounds

    /// Rows for the command's table.
    static std::vector<Option> options();
    /// Errors are of usage (exit 2), or of a file that cannot be read (exit 6).
    static base::Result<SendActions> from(const ParsedOptions &options);
};

} // namespace framescope::cli
