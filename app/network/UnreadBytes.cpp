#include "UnreadBytes.h"

#include <algorithm>

namespace framescope::network {

void UnreadBytes::failed(base::ByteView behind)
{
    m_failed = true;
    note(behind);
}

bool UnreadBytes::discard(base::ByteView bytes)
{
    m_discarded += bytes.size();
    if (m_failed)
        note(bytes);
    return m_discarded <= kLimit;
}

void UnreadBytes::note(base::ByteView bytes)
{
    m_unread += bytes.size();
    const auto free = kShown - static_cast<std::size_t>(m_start.size());
    m_start += base::toByteArray(bytes.first(std::min(bytes.size(), free)));
}

void UnreadBytes::describe(base::Error &error) const
{
    if (m_unread == 0)
        return;
    if (!error.seen.isEmpty())
        error.seen += QStringLiteral("; ");
    error.seen += tr("%1 bytes that came behind it were not read: %2").arg(m_unread).arg(base::hexPreview(base::viewOf(m_start), kShown));
    if (m_unread > kShown)
        error.seen += QStringLiteral(" …");
}

} // namespace framescope::network
