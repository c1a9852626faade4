#pragma once

#include <QtGlobal>

namespace framescope::network {

/// Decides from the bytes that wait for the socket when a sender has to stop, and when it hears that it may go on. Any one thread.
class SendLevel
{
public:
    /// More than `limit` bytes: the sender stops; at half of them it goes on.
    explicit SendLevel(qint64 limit) : m_limit(limit) {}

    bool isFull() const { return m_full; }
    /// Whether the sender wants to hear when nothing waits any more, though it never had to stop.
    void setWantsDrained(bool wants) { m_wantsDrained = wants; }
    /// A turn of the event loop in which the socket takes bytes begins or ends. The wish is fulfilled in such a turn only, and once in
    /// each: from inside of a send, a fast reader would keep the sender there.
    void setSocketTurn(bool now) { m_socketTurn = now; }

    /// So many bytes wait now. True: the sender is to be informed that it may send.
    bool update(qint64 waiting)
    {
        if (!m_full && waiting > m_limit) {
            m_full = true;
            return false;
        }
        if (m_full && waiting <= m_limit / 2) {
            m_full = false;
            if (waiting == 0)
                m_wantsDrained = false;
            return true;
        }
        if (m_wantsDrained && m_socketTurn && waiting == 0) {
            m_wantsDrained = false;
            m_socketTurn = false;
            return true;
        }
        return false;
    }

private:
    qint64 m_limit;
    bool m_full = false;
    bool m_wantsDrained = false;
    bool m_socketTurn = false;
};

} // namespace framescope::network
