#include "SessionStatistics.h"

namespace framescope::session {

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
