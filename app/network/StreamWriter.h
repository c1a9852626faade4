#pragma once

#include "Stream.h"

#include "protocol/Engine.h"

namespace framescope::network {

/// Moves the engine's output to the stream, and payloads past the engine without a copy. A stream that takes nothing any more is
/// reported once; what waits for it is dropped. Belongs to the connection's thread.
class StreamWriter
{
public:
    enum class Outcome : std::uint8_t {
        Done, ///< the stream took what it could; the rest is in the engine's output
        Broke ///< the stream has just broken. The peer may have said why before it went: reading shows it.
    };

    /// Bytes that were written by others before, such as the opening handshake.
    void count(qint64 bytes) { m_sent += static_cast<quint64>(bytes); }
    quint64 sent() const { return m_sent; }
    bool isBroken() const { return m_broken; }

    /// At most `most` bytes of the engine's output.
    Outcome write(Stream &stream, protocol::Engine &engine, std::size_t most);
    /// True where writeBorrowed() may be used for this payload, and where it pays.
    bool mayBorrow(const Stream &stream, const protocol::Engine &engine, base::ByteView payload) const;
    /// The frame's header is in the engine's output (Engine::sendBorrowed()): it goes out with the payload behind it. What the stream
    /// does not take is copied to the output.
    Outcome writeBorrowed(Stream &stream, protocol::Engine &engine, base::ByteView payload);

private:
    quint64 m_sent = 0;
    bool m_broken = false;
};

} // namespace framescope::network
