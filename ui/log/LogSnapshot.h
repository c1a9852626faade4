#pragma once

#include <QString>

#include <cstdint>

namespace framescope::ui::log {

class LogPanel;

/// What a log shows of its capture: filter, kind of rows, the chosen entry, whether it follows the end. For a panel that takes the place of
/// another one. A plain value; made and applied on the GUI thread.
struct LogSnapshot {
    QString filter;
    bool frames = false;
    bool hidesHeartbeats = false;
    bool following = true;
    std::uint64_t entry = 0; ///< 0: none
    std::uint64_t hiddenUpTo = 0; ///< the log was cleared; 0: it was not

    static LogSnapshot of(const LogPanel &panel);
    /// The panel has its reader already.
    void applyTo(LogPanel &panel) const;
};

} // namespace framescope::ui::log
