#pragma once

#include <QtGlobal>

namespace framescope::network {

/// Counts the pongs and Close answers that wait for the socket: a peer that floods pings and does not read is not read either.
/// Any one thread.
class AutomaticReplies
{
public:
    static constexpr qint64 kLimit = 1 << 20; ///< bytes

    /// A reply of `size` bytes was added; it is gone once `end` bytes have been sent on the connection.
    void add(qint64 size, quint64 end)
    {
        m_waiting += size;
        m_end = end;
    }
    /// Too many wait: nothing is to be read.
    bool stopReading() const { return m_waiting > kLimit; }
    /// `waiting`: bytes that wait, of whatever kind; `sent`: bytes that the stream took, of which it still has `inStream`.
    /// True: no reply waits any more.
    bool update(qint64 waiting, quint64 sent, qint64 inStream)
    {
        if (m_waiting == 0 || (waiting > 0 && !(stopReading() && sent >= m_end + static_cast<quint64>(inStream))))
            return false;
        m_waiting = 0;
        return true;
    }
    void clear() { m_waiting = 0; }

private:
    qint64 m_waiting = 0;
    quint64 m_end = 0;
};

} // namespace framescope::network
