#pragma once

#include "record/RecordingStatistics.h"

#include <QMetaType>

#include <cstdint>

namespace framescope::session {

/// Counts of a session over all its connections, with attempts and rates. A plain value, copied for display.
struct SessionStatistics : record::RecordingStatistics {
    std::uint32_t connections = 0;    ///< number of connection attempts
    double messagesInPerSecond = 0;   ///< over the last tick
    double messagesOutPerSecond = 0;
    double bytesInPerSecond = 0;
    double bytesOutPerSecond = 0;

    /// Sets the rates from the difference to an earlier reading.
    void setRates(const SessionStatistics &before, std::int64_t elapsedNs);
};

} // namespace framescope::session

Q_DECLARE_METATYPE(framescope::session::SessionStatistics)
