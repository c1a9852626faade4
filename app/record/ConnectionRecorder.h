#pragma once

#include "RecordingStatistics.h"

#include "capture/EventFacts.h"
#include "network/Connection.h"

#include "base/Secrets.h"

#include <QByteArray>

#include <cstdint>

namespace framescope::record {

/// Records everything that a connection reports as entries, for a session's connection or a server's
/// client. A user derives from it, overrides the functions it needs, and calls the base class first.
/// Lives on the connection's thread. No allocation for a complete frame.
class ConnectionRecorder : public network::ConnectionSink
{
public:
    /// Entries go to `sink`, counts to `statistics` (may be null); both must outlive the recorder.
    ConnectionRecorder(capture::EntrySink *sink, RecordingStatistics *statistics, std::uint32_t connectionNumber);

    void setConnectionNumber(std::uint32_t number) { m_number = number; }
    std::uint32_t connectionNumber() const { return m_number; }
    /// What was counted so far.
    const RecordingStatistics &statistics() const { return *m_statistics; }
    /// The recorded bytes of a frame's payload; the rest is cut and flagged.
    void setKeepPayload(std::uint64_t bytes) { m_keepPayload = bytes; }
    /// Keeps secrets in the events of the opening handshake (for a capture, not for a terminal).
    void setRecordSecrets(bool on) { m_recordSecrets = on; }
    /// The secrets to mask in these events, in addition to the event's own.
    void setSecrets(base::Secrets secrets) { m_secrets = std::move(secrets); }
    const base::Secrets &secrets() const { return m_secrets; }
    /// Frames sent from now on are deliberate faults (a server's laboratory).
    void setDeliberate(bool on) { m_deliberate = on; }
    /// Entries also contain their frame's bytes on the wire (EntryView::wire); costs a copy of each.
    void setKeepWire(bool on) { m_keepWire = on; }
    /// False: only counts, for a server without a log.
    void setRecording(bool on) { m_recording = on; }

    /// Records an event of the connection. Returns the sink's result.
    bool record(const capture::EventFacts &event, base::Instant now, capture::Direction direction = capture::Direction::None,
                std::uint32_t flags = 0);

    /// Called when a sink is full: reading should pause until its owner reports that it is ready.
    virtual void sinkFull() {}

    // network::ConnectionSink
    void phaseChanged(network::Phase phase, const network::PhaseTiming &timing, base::Instant now) override;
    void redirected(const network::OpeningFacts &facts, const base::WebSocketAddress &next, base::Instant now) override;
    void opened(const network::OpeningFacts &facts, base::Instant now) override;
    void openFailed(const base::Error &error, const network::OpeningFacts &facts, base::Instant now) override;
    void received(const protocol::Event &frame, base::Instant now) override;
    void sent(const protocol::SentFrame &frame, bool automatic, base::Instant now) override;
    void violated(const protocol::Violation &violation, base::Instant now) override;
    void batchEnded() override;
    base::LentBytes room(base::ByteView kept, std::size_t wanted) override;
    void roomFilled(std::size_t bytes) override;
    void closed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error, base::Instant now) override;

private:
    /// For a frame that broke a rule: the received part, before the Close that answers it.
    void recordRefused(const protocol::Event &frame, bool compressed, base::Instant now);
    void recordPiece(const protocol::Event &frame, base::Instant now);
    void append(const capture::EntryView &entry);
    /// The reason of a Close is masked in the same cases as in the closing event; the capture stores its bytes.
    void markSecretReason(capture::EntryView &entry) const;
    void setWire(capture::EntryView &entry, const protocol::FrameHeader &header, base::ByteView payload);

    capture::EntrySink *m_sink;
    RecordingStatistics *m_statistics;
    RecordingStatistics m_ownStatistics;
    std::uint32_t m_number;
    std::uint64_t m_keepPayload = 256u << 20;
    QByteArray m_pieces;             ///< of a large frame, until its last piece
    QByteArray m_wire;
    base::Secrets m_secrets;
    bool m_recordSecrets = false;
    bool m_deliberate = false;
    bool m_recording = true;
    bool m_deflate = false;          ///< agreed
    bool m_inCompressed = false;     ///< inside a compressed incoming message
    bool m_keepWire = false;
    bool m_unfinished = false;       ///< some pieces were received, but not the last
    capture::EntryView m_piece;      ///< the known properties of the unfinished frame
};

} // namespace framescope::record
