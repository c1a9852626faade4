#pragma once

#include "Inbox.h"

#include "capture/FilterJudge.h"

namespace framescope::scenario {

/// The message that comes nearest to a filter. A plain value.
struct NearestMessage {
    QString sentence;  ///< which terms do not hold, what is there instead, and the message itself; "No message came." where there is none
    QStringList unmet; ///< the terms that do not hold, as they stand in the filter
};

/// Of the messages that no step has consumed. The last kMostJudged are looked at.
NearestMessage nearestMessage(const Inbox &inbox, const capture::FilterJudge &judge, std::int64_t startMonoNs);
constexpr std::size_t kMostJudged = 200;

} // namespace framescope::scenario
