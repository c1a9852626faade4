#pragma once

#include "ConnectionSink.h"

#include <utility>

namespace framescope::network {

/// Where a connection's reads go, so that large frames are not copied: the engine's buffer for a message under way, a buffer that the
/// sink lends (a page of a capture), or else the buffer of the thread. A partial frame that the engine left alone waits in one of the
/// latter two and is moved between lent buffers. Belongs to the connection's thread.
class ReceiveBuffer
{
public:
    static constexpr std::size_t kThreadBuffer = 256 << 10;

    /// One large buffer serves all connections of a thread: an idle connection costs no buffer at all.
    static base::MutableBytes ofThread();

    /// Borrows from the sink for the frames to come and moves the partial frame there; begins with it. Empty where nothing is lent:
    /// then the partial frame is where it was, and is to be taken.
    base::MutableBytes borrow(const protocol::Engine &engine, ConnectionSink &sink);
    void giveBack() { m_lent = {}; }

    /// Where to read to when nothing is borrowed: the engine's buffer where it is worth a system call of its own, else `fallback`.
    static base::MutableBytes unborrowed(base::MutableBytes ofMessage, base::MutableBytes fallback);
    /// What the engine may leave alone at the end of a read: a partial frame that is worth lending for. `borrowed`: the read went to
    /// borrowed bytes; `more`: more is probably there already.
    static protocol::Engine::Hold mayLeave(const protocol::Engine &engine, bool borrowed, bool more);

    /// The beginning of a frame whose rest is still to come; it lies in the thread's buffer or in the borrowed one.
    base::MutableBytes partial() const { return m_partial; }
    void setPartial(base::MutableBytes bytes) { m_partial = bytes; }
    base::MutableBytes takePartial() { return std::exchange(m_partial, {}); }

private:
    base::LentBytes m_lent;
    base::MutableBytes m_partial;
};

} // namespace framescope::network
