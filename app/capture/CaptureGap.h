#pragma once

#include "base/Error.h"

#include <QByteArray>

#include <cstdint>

namespace framescope::capture {

/// A run of entries that are not recorded, and the events that report it in the log: one where the gap begins (except for a full queue,
/// which soon drains) and one with its size where it ends. Belongs to the appending thread.
class CaptureGap
{
public:
    enum class Reason : std::uint8_t { None, Queue, Disk, Limit };

    bool isOpen() const { return m_reason != Reason::None; }
    Reason reason() const { return m_reason; }
    std::uint64_t entries() const { return m_entries; }
    /// A gap that a full disk began lasts until there is space again; any other reason gets an event of its own.
    bool isContinuedBy(Reason why) const { return m_reason == why || (m_reason == Reason::Disk && why == Reason::Queue); }
    void begin(Reason why) { m_reason = why; }
    void add(std::uint64_t payloadBytes);
    void end() { *this = CaptureGap(); }

    /// It lasts until the page queue is empty, because only then the size of the queued pages in the file is known.
    bool lastsUntilDrained() const { return m_untilDrained; }
    void lastUntilDrained() { m_untilDrained = true; }

    /// JSON of a not-kept event: why a gap begins. `error` is that of the disk.
    static QByteArray beginning(Reason why, std::uint64_t maxBytes, const base::Error &error);
    /// JSON of a not-kept event: how much was not recorded.
    QByteArray ending() const;

private:
    Reason m_reason = Reason::None;
    std::uint64_t m_entries = 0;
    std::uint64_t m_bytes = 0;
    bool m_untilDrained = false;
};

} // namespace framescope::capture
