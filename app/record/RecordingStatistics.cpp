#include "RecordingStatistics.h"

#include <algorithm>
#include <numeric>

namespace framescope::record {

std::uint64_t DirectionStatistics::frameCount() const
{
    return std::accumulate(frames.begin(), frames.end(), std::uint64_t(0));
}

double DirectionStatistics::compressionRatio() const
{
    if (messages == 0)
        return 0;
    return messageWireBytes == 0 ? 1 : static_cast<double>(messageBytes) / static_cast<double>(messageWireBytes);
}

void RecordingStatistics::addRtt(std::int64_t ns)
{
    rttLastNs = ns;
    rttMinNs = rttMinNs < 0 ? ns : std::min(rttMinNs, ns);
    rttSumNs += ns;
    ++rttCount;
}

} // namespace framescope::record
