#include "EntryFan.h"

#include <algorithm>

namespace framescope::record {

void EntryFan::add(capture::EntrySink *sink)
{
    const auto found = std::find_if(m_sinks.begin(), m_sinks.end(), [sink](const Row &row) { return row.sink == sink; });
    if (sink && found == m_sinks.end())
        m_sinks.push_back({sink, false});
}

void EntryFan::remove(capture::EntrySink *sink)
{
    const auto found = std::find_if(m_sinks.begin(), m_sinks.end(), [sink](const Row &row) { return row.sink == sink; });
    if (found == m_sinks.end())
        return;
    if (found->full)
        --m_full;
    if (m_lender == sink)
        m_lender = nullptr;
    m_sinks.erase(found);
}

bool EntryFan::append(const capture::EntryView &entry)
{
    for (Row &row : m_sinks) {
        if (!row.sink->append(entry) && !row.full) {
            row.full = true;
            ++m_full;
        }
    }
    return m_full == 0;
}

void EntryFan::batchEnded()
{
    for (const Row &row : m_sinks)
        row.sink->batchEnded();
}

base::LentBytes EntryFan::room(base::ByteView kept, std::size_t wanted)
{
    m_lender = nullptr;
    for (const Row &row : m_sinks) {
        auto lent = row.sink->room(kept, wanted);
        if (!lent.bytes.empty()) {
            m_lender = row.sink;
            return lent;
        }
    }
    return {};
}

void EntryFan::roomFilled(std::size_t bytes)
{
    if (m_lender)
        m_lender->roomFilled(bytes);
}

bool EntryFan::ready(capture::EntrySink *sink)
{
    for (Row &row : m_sinks) {
        if (row.sink == sink && row.full) {
            row.full = false;
            return --m_full == 0;
        }
    }
    return false;
}

} // namespace framescope::record
