#include "CaptureGap.h"

#include "EventFacts.h"

#include "base/Translation.h"

namespace framescope::capture {

namespace {

FRAMESCOPE_TR("framescope::capture")

QString nameOf(CaptureGap::Reason why)
{
    return why == CaptureGap::Reason::Queue   ? QStringLiteral("queue-full")
           : why == CaptureGap::Reason::Limit ? QStringLiteral("limit")
                                              : QStringLiteral("disk");
}

} // namespace

void CaptureGap::add(std::uint64_t payloadBytes)
{
    ++m_entries;
    m_bytes += payloadBytes;
}

QByteArray CaptureGap::beginning(Reason why, std::uint64_t maxBytes, const base::Error &error)
{
    NotKeptEvent event;
    event.reason = nameOf(why);
    if (why == Reason::Limit) {
        event.text = tr("The limit of %1 bytes for this capture is reached: what follows is not kept.").arg(maxBytes);
    } else {
        event.error = error.id;
        event.text = error.toString();
    }
    return toJson(event);
}

QByteArray CaptureGap::ending() const
{
    NotKeptEvent event;
    event.bytes = static_cast<std::int64_t>(m_bytes);
    event.entries = static_cast<std::int64_t>(m_entries);
    event.reason = nameOf(m_reason);
    event.text = tr("%1 entries with %2 bytes of payload before this line were not kept.").arg(m_entries).arg(m_bytes);
    return toJson(event);
}

} // namespace framescope::capture
