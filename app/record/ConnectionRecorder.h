#pragma once

#include "RecordingStatistics.h"

#include "capture/EventFacts.h"
#include "network/Connection.h"

#include "base/Secrets.h"

#include <QByteArray>

#include <cstdint>

namespace framescope::record {

/// Writes everything that a connection reports as entries: what a session logs of its connection and a server of each
/// client. A user derives from it, overrides what it wants to hear of, and calls the function here first.
/// Lives on the connection's thread. Costs no allocation for a frame that came whole.
class ConnectionRecorder : public network::ConnectionSink
{
public:
    /// Entries go to `sink`, counts to `statistics` (may be null); both must outlive the recorder.
    ConnectionRecorder(capture::EntrySink *sink, RecordingStatistics *statistics, std::uint32_t connectionNumber);

    void setConnectionNumber(std::uint32_t number) { m_number = number; }
    std::uint32_t connectionNumber() const { return m_number; }
    /// What was counted so far.
    const RecordingStatistics &statistics() const { return *m_statistics; }
    /// Bytes of a frame's payload that are recorded; the rest is cut and flagged.
    void setKeepPayload(std::uint64_t bytes) { m_keepPayload = bytes; }
    /// Leave secrets in the events of the opening handshake (a capture may want them, a terminal not).
    void setRecordSecrets(bool on) { m_recordSecrets = on; }
    /// What is masked in these events besides what every event tells by itself.
    void setSecrets(base::Secrets secrets) { m_secrets = std::move(secrets); }
    const base::Secrets &secrets() const { return m_secrets; }
    /// The frames sent from now on are faults on purpose (a server's laboratory).
    void setDeliberate(bool on) { m_deliberate = on; }
    /// Entries carry their frame's bytes as on the wire too (EntryView::wire); costs a copy of each.
    void setKeepWire(bool on) { m_keepWire = on; }
    /// False: only counts; for a server that is asked to log nothing.
    void setRecording(bool on) { m_recording = on; }

    /// An event of the recorder's connection. Returns what the sink said.
    bool record(const capture::EventFacts &event, base::Instant now, capture::Direction direction = capture::Direction::None,
                std::uint32_t flags = 0);

    /// Called when a sink is full: reading should pause until its owner says that it is ready.
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
    /// Of a frame that broke a rule: as far as it came, before the Close that answers it.
    void recordRefused(const protocol::Event &frame, bool compressed, base::Instant now);
    void recordPiece(const protocol::Event &frame, base::Instant now);
    void append(const capture::EntryView &entry);
    /// The reason of a Close is masked wherever the event of the closing masks it; the capture keeps its bytes.
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
    bool m_inCompressed = false;     ///< inside a compressed message that comes in
    bool m_keepWire = false;
    bool m_unfinished = false;       ///< pieces came, the last did not yet
    capture::EntryView m_piece;      ///< what is known of the unfinished frame
};

} // namespace framescope::record
