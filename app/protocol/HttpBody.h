#pragma once

#include "HeaderList.h"

#include "base/Bytes.h"

#include <optional>

namespace framescope::protocol {

/// Reads the body of an HTTP/1.1 message by Content-Length, chunk by chunk, or until the stream ends (RFC 9112 section 6),
/// and keeps it up to a limit. Sans-I/O, any thread.
class HttpBody
{
public:
    enum class State : std::uint8_t {
        Reading,
        Done,
        Full,   ///< the limit was reached, and there is more
        Failed, ///< the length or a chunk is invalid
    };

    /// `untilEnd`: a body without a length lasts until the stream ends (responses); otherwise it is empty (requests).
    /// A body with an invalid length also lasts until the stream ends: see lengthInvalid() and chunksMissing().
    void begin(const HeaderList &headers, bool untilEnd, std::uint64_t most);
    /// There is no body (RFC 9110 section 6.4.1: 204, 304).
    void beginEmpty();

    /// Takes bytes of the body and returns the number taken.
    std::size_t receive(base::ByteView bytes);
    /// No more data will be read, though the stream may be open: a partial chunk header counts as data.
    void giveUpChunks();
    /// True if the body was complete, or had no length.
    bool receiveEnd();

    State state() const { return m_state; }
    const QByteArray &bytes() const { return m_bytes; }
    /// The Content-Length.
    std::optional<std::uint64_t> toldLength() const { return m_told; }
    bool chunked() const { return m_chunk != Chunk::None; }
    bool lengthInvalid() const { return m_lengthInvalid; }
    /// Chunks were announced but not sent: bytes() are what was received instead.
    bool chunksMissing() const { return m_chunksMissing; }

private:
    enum class Chunk : std::uint8_t { None, Size, SizeRest, Data, DataEnd, Trailer };

    std::size_t keep(base::ByteView bytes);
    std::size_t receiveChunked(base::ByteView bytes);
    void finishSize();

    State m_state = State::Done;
    Chunk m_chunk = Chunk::None;
    bool m_untilEnd = false;
    bool m_lengthInvalid = false;
    std::optional<std::uint64_t> m_told;
    std::uint64_t m_left = 0; ///< of the declared length, or of the chunk
    std::uint64_t m_most = 0;
    int m_digits = 0;
    int m_line = 0;           ///< bytes in the current line of a chunk's size or the trailer
    int m_trailer = 0;
    QByteArray m_bytes;
    bool m_mayBeRaw = false;
    bool m_chunksMissing = false;
    QByteArray m_unread;      ///< the bytes before the first chunk's data, in case it is not a chunk
};

} // namespace framescope::protocol
