#pragma once

#include "base/Error.h"

#include <QByteArray>

#include <cstdint>

namespace framescope::capture {

/// Entries in a row that are not kept, and the events in the log that say so: one where the gap begins (not where the queue is full,
/// which is over soon) and one with its size where it ends. Belongs to the thread that appends.
class CaptureGap
{
public:
    enum class Reason : std::uint8_t { None, Queue, Disk, Limit };

    bool isOpen() const { return m_reason != Reason::None; }
    Reason reason() const { return m_reason; }
    std::uint64_t entries() const { return m_entries; }
    /// What a full disk began stays its gap until there is room again; any other reason gets a line of its own.
    bool isContinuedBy(Reason why) const { return m_reason == why || (m_reason == Reason::Disk && why == Reason::Queue); }
    void begin(Reason why) { m_reason = why; }
    void add(std::uint64_t payloadBytes);
    void end() { *this = CaptureGap(); }

    /// It lasts until no page waits any more, because only then it is known how much the pages that waited take.
    bool lastsUntilDrained() const { return m_untilDrained; }
    void lastUntilDrained() { m_untilDrained = true; }

    /// JSON of a not-kept event: why a gap begins. `error` is the disk's.
    static QByteArray beginning(Reason why, std::uint64_t maxBytes, const base::Error &error);
    /// JSON of a not-kept event: how much was not kept.
    QByteArray ending() const;

private:
    Reason m_reason = Reason::None;
    std::uint64_t m_entries = 0;
    std::uint64_t m_bytes = 0;
    bool m_untilDrained = false;
};

} // namespace framescope::capture
