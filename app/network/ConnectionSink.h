#pragma once

#include "ConnectionFacts.h"

#include "protocol/Engine.h"

namespace framescope::network {

/// The receiver of a connection's events, called on the connection's thread. It may call the connection's functions, but must not
/// delete it (use deleteLater). Views are valid during the call only.
class ConnectionSink
{
public:
    virtual ~ConnectionSink() = default;

    /// A phase began (durationNs -1) or ended.
    virtual void phaseChanged(Phase phase, const PhaseTiming &timing, base::Instant now) = 0;
    /// A redirect is about to be followed; facts have the refused request and its response.
    virtual void redirected(const OpeningFacts &facts, const base::WebSocketAddress &next, base::Instant now) = 0;
    /// After redirected(): the headers for the request to `next`, without anything that must not go there. The sink may change them,
    /// for example to add the cookies of the new address.
    virtual void redirectHeaders(const OpeningFacts &, const base::WebSocketAddress &, protocol::HeaderList &) {}
    /// The opening handshake succeeded. Frames follow.
    virtual void opened(const OpeningFacts &facts, base::Instant now) = 0;
    /// Opening failed: `error` says why, `facts` how far it got. Only finished() follows.
    virtual void openFailed(const base::Error &error, const OpeningFacts &facts, base::Instant now) = 0;

    /// A frame (or a piece of one) was received.
    virtual void received(const protocol::Event &frame, base::Instant now) = 0;
    /// A frame was handed to the socket; `automatic` if the engine sent it (pong, answer to a Close).
    virtual void sent(const protocol::SentFrame &frame, bool automatic, base::Instant now) = 0;
    virtual void violated(const protocol::Violation &violation, base::Instant now) = 0;
    /// All events of one read have been delivered: time to flush collected data.
    virtual void batchEnded() {}
    /// Lends a buffer for large frames, and reports its use: see capture::EntrySink::room().
    virtual base::LentBytes room(base::ByteView, std::size_t) { return {}; }
    virtual void roomFilled(std::size_t) {}
    /// canSend() became true again.
    virtual void writable() {}

    /// The stream ended after opened(); `error` is set on a failure (violation in strict mode, limit, network).
    virtual void closed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error, base::Instant now) = 0;
    /// The last call, after closed() or openFailed(): the connection has no pending work.
    virtual void finished() {}
};

} // namespace framescope::network
