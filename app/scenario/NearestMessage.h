#pragma once

#include "Inbox.h"

#include "capture/FilterJudge.h"

namespace framescope::scenario {

/// Of the messages that no step has consumed, the one that comes nearest to the filter: which of its terms do not hold, what is there instead, and the
/// message itself, in a sentence. "No message came." where there is none. The last kMostJudged are looked at.
QString nearestMessage(const Inbox &inbox, const capture::FilterJudge &judge, std::int64_t startMonoNs);
constexpr std::size_t kMostJudged = 200;

} // namespace framescope::scenario
