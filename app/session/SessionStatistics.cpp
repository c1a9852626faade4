#include "SessionStatistics.h"

#include <algorithm>
#include <numeric>

namespace framescope::session {

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

void SessionStatistics::addRtt(std::int64_t ns)
{
    rttLastNs = ns;
    rttMinNs = rttMinNs < 0 ? ns : std::min(rttMinNs, ns);
    rttSumNs += ns;
    ++rttCount;
}

void SessionStatistics::setRates(const SessionStatistics &before, std::int64_t elapsedNs)
{
    if (elapsedNs <= 0)
        return;
    const double perSecond = 1e9 / static_cast<double>(elapsedNs);
    messagesInPerSecond = static_cast<double>(in.messages - before.in.messages) * perSecond;
    messagesOutPerSecond = static_cast<double>(out.messages - before.out.messages) * perSecond;
    bytesInPerSecond = static_cast<double>(in.wireBytes - before.in.wireBytes) * perSecond;
    bytesOutPerSecond = static_cast<double>(out.wireBytes - before.out.wireBytes) * perSecond;
}

} // namespace framescope::session
