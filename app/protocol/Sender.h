#pragma once

#include "Deflater.h"
#include "EngineState.h"
#include "Utf8.h"

#include <deque>
#include <vector>

namespace framescope::protocol {

/// The engine's sending half: builds frames and queues them until the socket accepts them. Belongs to the engine's thread.
class Sender
{
public:
    explicit Sender(EngineState &state);

    base::Result<void> sendMessage(Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes);
    bool mayBorrow(base::ByteView payload) const;
    base::Result<void> sendBorrowed(Opcode kind, base::ByteView payload, bool knownText);
    void appendOutput(base::ByteView rest);
    base::Result<void> sendFragment(Opcode kind, base::ByteView payload, bool first, bool last);
    base::Result<void> sendPing(base::ByteView payload, base::Instant now);
    base::Result<void> sendPong(base::ByteView payload);
    base::Result<void> sendClose(std::optional<std::uint16_t> code, base::ByteView reason);
    void sendRaw(const RawFrame &frame);
    std::span<const SentFrame> sent() const { return m_sent; }

    /// Automatic pong; not part of sent(). False: nothing was sent, because too much output is queued.
    bool answerPing(base::ByteView payload, SentFrame &frame);
    void closeAutomatically(std::optional<std::uint16_t> code, base::ByteView reason, SentFrame &frame);

    /// The round-trip time of the ping that this pong answers (together with all earlier ones), or -1.
    std::int64_t matchPong(base::ByteView payload, base::Instant now);

    base::ByteView output() const { return m_out.view().subspan(m_outAt); }
    void consumeOutput(std::size_t bytes);
    std::uint64_t bytesSent() const { return m_bytesSent; }

private:
    struct SentPing {
        QByteArray payload;
        std::int64_t monoNs;
    };

    /// Why sending is no longer possible.
    base::Error refusal() const;
    base::Result<void> checkControl(base::ByteView payload) const;
    base::Result<void> checkMessage(Opcode kind, base::ByteView payload, bool knownText) const;
    SentFrame &addWhole(Opcode kind, base::ByteView wire, base::ByteView message, bool compressed);
    void sendWhole(Opcode kind, base::ByteView wire, base::ByteView message, bool compressed);
    void sendFragments(Opcode kind, base::ByteView wire, base::ByteView message, bool compressed, std::span<const std::uint64_t> sizes);
    void sendControl(Opcode opcode, base::ByteView payload, SentFrame &frame);
    void put(SentFrame &frame);
    void noteClose(base::ByteView payload);
    std::uint8_t *room(std::size_t bytes);
    std::array<std::uint8_t, 4> nextMaskKey();

    EngineState &m_state;
    GrowBuffer m_out;
    std::size_t m_outAt = 0;
    std::uint64_t m_bytesSent = 0;
    std::vector<SentFrame> m_sent;
    std::deque<SentPing> m_pings;
    std::unique_ptr<Deflater> m_deflater;
    GrowBuffer m_deflated;
    QByteArray m_rawPayload;

    // A message being sent fragment by fragment.
    bool m_open = false;
    Opcode m_openKind = Opcode::Text;
    std::uint64_t m_openSize = 0;
    Utf8 m_openText;

    std::array<std::uint32_t, 64> m_keys{};
    std::size_t m_keyAt = 64;
};

} // namespace framescope::protocol
