#include "CaptureGap.h"

#include "base/Translation.h"
#include "base/json/JsonWriter.h"

namespace framescope::capture {

namespace {

FRAMESCOPE_TR("framescope::capture")

const char *nameOf(CaptureGap::Reason why)
{
    return why == CaptureGap::Reason::Queue ? "queue-full" : why == CaptureGap::Reason::Limit ? "limit" : "disk";
}

} // namespace

void CaptureGap::add(std::uint64_t payloadBytes)
{
    ++m_entries;
    m_bytes += payloadBytes;
}

QByteArray CaptureGap::beginning(Reason why, std::uint64_t maxBytes, const base::Error &error)
{
    QByteArray out;
    base::JsonWriter json(out);
    json.beginObject();
    if (why != Reason::Limit)
        json.field("error", error.id);
    json.field("reason", nameOf(why));
    json.field("text", why == Reason::Limit ? tr("The limit of %1 bytes for this capture is reached: what follows is not kept.").arg(maxBytes) : error.toString());
    json.endObject();
    return out;
}

QByteArray CaptureGap::ending() const
{
    QByteArray out;
    base::JsonWriter json(out);
    json.beginObject();
    json.field("bytes", m_bytes);
    json.field("entries", m_entries);
    json.field("reason", nameOf(m_reason));
    json.field("text", tr("%1 entries with %2 bytes of payload before this line were not kept.").arg(m_entries).arg(m_bytes));
    json.endObject();
    return out;
}

} // namespace framescope::capture
