#pragma once

#include "EngineState.h"
#include "GrowBuffer.h"
#include "Inflater.h"
#include "Utf8.h"
#include "ViolationQueue.h"

namespace framescope::protocol {

/// The message that is being received: its frames' payloads put together, inflated (RFC 7692) and checked to be UTF-8 (RFC 6455 section 8.1).
/// Belongs to the engine's thread.
class MessageAssembly
{
public:
    MessageAssembly(const EngineState &state, ViolationQueue &violations);

    /// The connection has permessage-deflate.
    bool mayInflate() const { return m_inflater != nullptr; }

    /// A data frame of a message begins: the first of a new one, or its continuation. `cut`: a limit bit, and nothing more is kept.
    void beginFrame(const FrameHeader &header, bool cut);
    /// Between the header of a message's first frame and the end of its last.
    bool isOpen() const { return m_open; }

    bool isCompressed() const { return m_compressed; }
    bool isCut() const { return m_cut; }
    bool isInflatable() const { return !m_notInflated; }
    std::uint32_t frames() const { return m_frames; }
    std::uint64_t wireSize() const { return m_wireSize; } ///< payload bytes that the headers declared

    /// Payloads go into the buffer as they are.
    bool keepsPayloads() const { return !m_compressed && !m_cut && m_state.options.assembleMessages; }
    std::size_t size() const { return m_bytes.size(); }
    /// What is put together so far, from this size on.
    base::ByteView from(std::size_t start) const { return m_bytes.view().subspan(start); }
    void reserve(std::size_t bytes) { m_bytes.reserveExactly(bytes); }
    /// The free end of the buffer: what is received there and then added is not copied.
    base::MutableBytes freeEnd(std::size_t bytes)
    {
        m_bytes.reserveMore(bytes);
        return {m_bytes.data() + m_bytes.size(), bytes};
    }

    /// A piece that goes into the buffer as it is; `offset` is its place in the stream.
    void add(base::ByteView piece, std::uint64_t offset)
    {
        if (piece.data() == m_bytes.data() + m_bytes.size() && piece.size() <= m_bytes.capacity() - m_bytes.size())
            m_bytes.grow(piece.size()); // it is there already: freeEnd()
        else
            m_bytes.append(piece);
        checkText(piece, offset);
    }
    /// A piece of a text that is not put into the buffer, for it is the whole message.
    void checkText(base::ByteView piece, std::uint64_t offset);
    /// A piece of a compressed message. `whole`: it is all of it; `last`: nothing comes behind it.
    void inflate(base::ByteView piece, bool whole, bool last, const FrameHeader &header, std::uint64_t frameOffset);
    /// The end of the message: fills what an event says of it. `payload` and event.firstPiece are those of the last frame's last piece;
    /// `offset` is behind it.
    void finish(Event &event, base::ByteView payload, std::uint64_t offset);

    /// A whole message that never was under way, and is not UTF-8: reports why.
    void reportBadText(base::ByteView message, std::uint64_t offset);

private:
    const EngineState &m_state;
    ViolationQueue &m_violations;
    bool m_open = false;
    Opcode m_kind = Opcode::Text;
    bool m_compressed = false;
    bool m_cut = false;
    bool m_notInflated = false;
    bool m_badText = false;
    std::uint32_t m_frames = 0;
    std::uint64_t m_wireSize = 0;
    GrowBuffer m_bytes;
    GrowBuffer m_wire;        ///< observe mode: a compressed message as on the wire, should it not inflate
    Utf8 m_utf8;
    std::unique_ptr<Inflater> m_inflater;
    bool m_inflating = false; ///< a compressed message was begun and not finished: the context is in the middle of it
};

} // namespace framescope::protocol
