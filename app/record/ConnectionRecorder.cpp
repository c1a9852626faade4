#include "ConnectionRecorder.h"

#include "EventMaker.h"

#include "capture/EntryJson.h"

#include <algorithm>

namespace framescope::record {

using capture::Direction;
using capture::EntryView;
using protocol::Opcode;

namespace {

EntryView frameEntry(const protocol::FrameHeader &header, Direction direction, std::uint32_t connection, base::Instant now)
{
    EntryView entry;
    entry.time = now;
    entry.connection = connection;
    entry.direction = direction;
    entry.opcode = header.opcode;
    entry.flags = (header.fin ? capture::FlagFin : 0u) | (header.rsv1 ? capture::FlagRsv1 : 0u) | (header.rsv2 ? capture::FlagRsv2 : 0u)
                  | (header.rsv3 ? capture::FlagRsv3 : 0u);
    if (header.masked) {
        entry.flags |= capture::FlagMasked;
        entry.maskKey = (std::uint32_t(header.maskKey[0]) << 24) | (std::uint32_t(header.maskKey[1]) << 16)
                        | (std::uint32_t(header.maskKey[2]) << 8) | header.maskKey[3];
    }
    entry.headerLength = header.size;
    entry.wireLength = header.payloadLength;
    entry.payloadLength = header.payloadLength;
    return entry;
}

} // namespace

ConnectionRecorder::ConnectionRecorder(capture::EntrySink *sink, RecordingStatistics *statistics, std::uint32_t connectionNumber)
    : m_sink(sink), m_statistics(statistics ? statistics : &m_ownStatistics), m_number(connectionNumber)
{
}

bool ConnectionRecorder::record(const capture::EventFacts &event, base::Instant now, Direction direction, std::uint32_t flags)
{
    if (!m_recording)
        return true;
    const QByteArray json = capture::toJson(event);
    EntryView entry;
    entry.time = now;
    entry.connection = m_number;
    entry.kind = capture::kindOf(event);
    entry.direction = direction;
    entry.flags = flags;
    entry.payload = base::viewOf(json);
    entry.payloadLength = entry.payload.size();
    const bool room = m_sink->append(entry);
    if (!room)
        sinkFull();
    return room;
}

void ConnectionRecorder::append(const EntryView &entry)
{
    if (m_recording && !m_sink->append(entry))
        sinkFull();
}

void ConnectionRecorder::markSecretReason(EntryView &entry) const
{
    if (entry.opcode != Opcode::Close || entry.payload.size() <= 2 || m_recordSecrets)
        return;
    const QByteArray reason = base::toByteArray(entry.payload.subspan(2));
    if (m_secrets.text(reason) != reason)
        entry.flags |= capture::FlagSecretReason;
}

void ConnectionRecorder::phaseChanged(network::Phase phase, const network::PhaseTiming &timing, base::Instant now)
{
    // The end of the previous phase implies the beginning; only durations are worth a row.
    if (timing.durationNs >= 0)
        record(EventMaker::phase(phase, timing), now);
}

void ConnectionRecorder::redirected(const network::OpeningFacts &facts, const base::WebSocketAddress &next, base::Instant now)
{
    record(EventMaker(m_secrets, m_recordSecrets).redirect(facts, next), now);
}

void ConnectionRecorder::opened(const network::OpeningFacts &facts, base::Instant now)
{
    m_deflate = facts.agreement.deflate.has_value();
    m_inCompressed = m_unfinished = false;
    m_pieces = {};
    ++m_statistics->opened;
    m_statistics->openedSinceNs = now.monoNs;
    m_statistics->openedWallNs = now.wallNs;
    if (m_recording)
        record(EventMaker(m_secrets, m_recordSecrets).opening(facts), now);
}

void ConnectionRecorder::openFailed(const base::Error &error, const network::OpeningFacts &facts, base::Instant now)
{
    record(EventMaker(m_secrets, m_recordSecrets).opening(facts, error), now);
}

void ConnectionRecorder::received(const protocol::Event &frame, base::Instant now)
{
    const protocol::FrameHeader &header = frame.header;
    const bool control = protocol::isControl(header.opcode);
    if (frame.firstPiece && !control && header.opcode != Opcode::Continuation)
        m_inCompressed = m_deflate && header.rsv1;
    const bool compressed = frame.refused ? frame.messageCompressed : !control && m_inCompressed;

    if (!frame.firstPiece || !frame.lastPiece) {
        recordPiece(frame, now);
        if (!frame.lastPiece && !frame.refused)
            return;
    }
    if (frame.refused) {
        recordRefused(frame, compressed, now);
        return;
    }

    DirectionStatistics &counts = m_statistics->in;
    const auto opcode = static_cast<std::size_t>(header.opcode) & 0xf;
    ++counts.frames[opcode];
    counts.payloadBytes[opcode] += header.payloadLength;
    counts.wireBytes += header.wireLength();
    if (frame.rttNs >= 0)
        m_statistics->addRtt(frame.rttNs);
    const bool ends = frame.completesMessage && !control;
    if (ends) {
        ++counts.messages;
        counts.messageBytes += frame.message.size();
        counts.messageWireBytes += frame.messageWireSize;
        if (frame.messageCompressed)
            ++counts.compressedMessages;
    }

    if (!m_recording) {
        if (header.fin && !control)
            m_inCompressed = false;
        return;
    }

    EntryView entry = frameEntry(header, Direction::In, m_number, now);
    entry.rttNs = frame.rttNs;
    if (ends)
        entry.flags |= capture::FlagEndsMessage;
    if (!control && (!header.fin || header.opcode == Opcode::Continuation))
        entry.flags |= capture::FlagFragmented;
    if (m_keepWire)
        setWire(entry, header, frame.firstPiece && frame.lastPiece ? frame.payload : base::viewOf(m_pieces));
    if (compressed && ends && frame.messageCompressed) {
        entry.flags |= capture::FlagCompressed;
        entry.payload = frame.message;
        entry.payloadLength = frame.message.size();
    } else if (compressed && !header.fin) {
        // Its inflated bytes are in the entry of the message's last frame.
        entry.flags |= capture::FlagCompressed;
        entry.payloadLength = 0;
    } else if (frame.firstPiece && frame.lastPiece) {
        entry.payload = frame.payload;
        if (compressed)
            entry.flags |= capture::FlagCompressed | capture::FlagNotInflated;
    } else if (ends && frame.messageFrames == 1) {
        entry.payload = frame.message;
    } else {
        entry.payload = base::viewOf(m_pieces);
        if (compressed)
            entry.flags |= capture::FlagCompressed | capture::FlagNotInflated;
    }
    if (entry.payload.size() > m_keepPayload)
        entry.payload = entry.payload.first(m_keepPayload);
    if (entry.payload.size() < entry.payloadLength)
        entry.flags |= capture::FlagCut;
    if (header.fin && !control)
        m_inCompressed = false;
    markSecretReason(entry);
    append(entry);
    if (!m_pieces.isEmpty() && frame.lastPiece && !control)
        m_pieces = {};
}

void ConnectionRecorder::recordRefused(const protocol::Event &frame, bool compressed, base::Instant now)
{
    const protocol::FrameHeader &header = frame.header;
    if (frame.lastPiece) {
        DirectionStatistics &counts = m_statistics->in;
        const auto opcode = static_cast<std::size_t>(header.opcode) & 0xf;
        ++counts.frames[opcode];
        counts.payloadBytes[opcode] += header.payloadLength;
        counts.wireBytes += header.wireLength();
    }
    if (!m_recording)
        return;
    EntryView entry = frameEntry(header, Direction::In, m_number, now);
    const bool whole = frame.firstPiece && frame.lastPiece;
    const base::ByteView wire = whole || m_pieces.isEmpty() ? frame.payload : base::viewOf(m_pieces);
    entry.payload = frame.message.empty() ? wire : frame.message;
    // Not marked as a fragment: its message has no end, so it is shown on its own.
    if (compressed && frame.message.empty()) {
        entry.flags |= capture::FlagCompressed | capture::FlagNotInflated;
    } else if (compressed) {
        entry.flags |= capture::FlagCompressed | (frame.messageCut || !frame.lastPiece ? capture::FlagCut : 0u);
        entry.payloadLength = frame.message.size();
    }
    if (m_keepWire)
        setWire(entry, header, wire);
    if (entry.payload.size() > m_keepPayload)
        entry.payload = entry.payload.first(m_keepPayload);
    if (entry.payload.size() < entry.payloadLength)
        entry.flags |= capture::FlagCut;
    markSecretReason(entry);
    append(entry);
    m_pieces = {};
}

void ConnectionRecorder::recordPiece(const protocol::Event &frame, base::Instant now)
{
    if (frame.firstPiece) {
        m_pieces.resize(0);
        m_unfinished = true;
        m_piece = frameEntry(frame.header, Direction::In, m_number, now);
    }
    if (frame.lastPiece || frame.refused)
        m_unfinished = false;
    if (!m_recording)
        return;
    // An unfragmented or compressed message is delivered complete with its last piece: of these, keep only enough to
    // show if the stream ends early. Everything else is collected, up to the limit.
    const bool comesWhole = !protocol::isControl(frame.header.opcode)
                            && (m_inCompressed || (frame.header.fin && frame.header.opcode != Opcode::Continuation));
    const std::uint64_t most = comesWhole && !m_keepWire ? std::min<std::uint64_t>(m_keepPayload, 64 << 10) : m_keepPayload;
    const auto room = most - std::min(most, static_cast<std::uint64_t>(m_pieces.size()));
    const auto take = std::min<std::uint64_t>(room, frame.payload.size());
    m_pieces.append(reinterpret_cast<const char *>(frame.payload.data()), static_cast<qsizetype>(take));
}

void ConnectionRecorder::setWire(EntryView &entry, const protocol::FrameHeader &header, base::ByteView payload)
{
    if (payload.size() != header.payloadLength)
        return; // Incomplete: better none than wrong ones.
    m_wire.resize(static_cast<qsizetype>(header.size + payload.size()));
    auto *to = reinterpret_cast<std::uint8_t *>(m_wire.data());
    to = std::copy_n(header.bytes.begin(), header.size, to);
    if (header.masked) {
        for (std::size_t i = 0; i < payload.size(); ++i)
            to[i] = payload[i] ^ header.maskKey[i % 4];
    } else {
        std::copy(payload.begin(), payload.end(), to);
    }
    entry.wire = base::viewOf(m_wire);
}

void ConnectionRecorder::sent(const protocol::SentFrame &frame, bool automatic, base::Instant now)
{
    const protocol::FrameHeader &header = frame.header;
    const bool control = protocol::isControl(header.opcode);
    const bool ends = frame.completesMessage && !control;

    DirectionStatistics &counts = m_statistics->out;
    const auto opcode = static_cast<std::size_t>(header.opcode) & 0xf;
    ++counts.frames[opcode];
    counts.payloadBytes[opcode] += header.payloadLength;
    counts.wireBytes += header.wireLength();
    if (ends) {
        ++counts.messages;
        counts.messageBytes += frame.messageSize;
        counts.messageWireBytes += frame.messageWireSize;
        if (frame.messageCompressed)
            ++counts.compressedMessages;
    }
    if (!m_recording)
        return;

    EntryView entry = frameEntry(header, Direction::Out, m_number, now);
    entry.payload = frame.payload;
    if (automatic)
        entry.flags |= capture::FlagAutomatic;
    if (m_deliberate)
        entry.flags |= capture::FlagDeliberate;
    if (ends)
        entry.flags |= capture::FlagEndsMessage;
    if (!control && (!header.fin || header.opcode == Opcode::Continuation))
        entry.flags |= capture::FlagFragmented;
    if (m_keepWire)
        setWire(entry, header, frame.payload);
    if (frame.messageCompressed && !control) {
        entry.flags |= capture::FlagCompressed;
        if (!header.fin) {
            entry.payload = {};
            entry.payloadLength = 0;
        } else if (frame.messageSize == frame.message.size()) {
            entry.payload = frame.message;
            entry.payloadLength = frame.messageSize;
        } else {
            entry.flags |= capture::FlagNotInflated;
        }
    }
    if (entry.payload.size() > m_keepPayload)
        entry.payload = entry.payload.first(m_keepPayload);
    if (entry.payload.size() < entry.payloadLength)
        entry.flags |= capture::FlagCut;
    markSecretReason(entry);
    append(entry);
}

void ConnectionRecorder::violated(const protocol::Violation &violation, base::Instant now)
{
    ++m_statistics->violations;
    record(EventMaker::violation(violation), now, Direction::In, capture::FlagViolation);
}

void ConnectionRecorder::batchEnded()
{
    m_sink->batchEnded();
}

base::LentBytes ConnectionRecorder::room(base::ByteView kept, std::size_t wanted)
{
    // Inflated payloads are elsewhere anyway, and wire bytes are stored separately.
    if (!m_recording || m_deflate || m_keepWire)
        return {};
    return m_sink->room(kept, wanted);
}

void ConnectionRecorder::roomFilled(std::size_t bytes)
{
    m_sink->roomFilled(bytes);
}

void ConnectionRecorder::closed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error, base::Instant now)
{
    m_statistics->openedSinceNs = m_statistics->openedWallNs = -1;
    if (m_unfinished && m_recording) {
        // The received part of an unfinished frame: its declared length shows how much is missing.
        m_unfinished = false;
        m_piece.payload = base::viewOf(m_pieces);
        m_piece.flags |= capture::FlagCut;
        append(m_piece);
    }
    m_pieces = {};
    record(EventMaker(m_secrets, m_recordSecrets).closed(facts, error), now);
}

} // namespace framescope::record
