#pragma once

#include "ConnectionFacts.h"

#include "protocol/Engine.h"

namespace framescope::network {

/// A connection's listener, called on the connection's own thread. It may call the connection's functions, but must not
/// delete it (use deleteLater). Views are valid during the call only.
class ConnectionSink
{
public:
    virtual ~ConnectionSink() = default;

    /// A phase began (durationNs -1) or ended.
    virtual void phaseChanged(Phase phase, const PhaseTiming &timing, base::Instant now) = 0;
    /// A redirect is about to be followed; facts hold the refused request and its response.
    virtual void redirected(const OpeningFacts &facts, const base::WebSocketAddress &next, base::Instant now) = 0;
    /// Behind redirected(): the headers with which `next` is asked; what must not go there is gone already. The sink may change them,
    /// as for the cookies of the new address.
    virtual void redirectHeaders(const OpeningFacts &, const base::WebSocketAddress &, protocol::HeaderList &) {}
    /// The opening handshake succeeded. Frames follow.
    virtual void opened(const OpeningFacts &facts, base::Instant now) = 0;
    /// It never opened: error says why, facts how far it came. Nothing follows but finished().
    virtual void openFailed(const base::Error &error, const OpeningFacts &facts, base::Instant now) = 0;

    /// A frame (or a piece of one) came in.
    virtual void received(const protocol::Event &frame, base::Instant now) = 0;
    /// A frame was handed to the socket; `automatic` if nobody asked for it (pong, close answer).
    virtual void sent(const protocol::SentFrame &frame, bool automatic, base::Instant now) = 0;
    virtual void violated(const protocol::Violation &violation, base::Instant now) = 0;
    /// All events of one read have been delivered: the moment to flush what was gathered.
    virtual void batchEnded() {}
    /// Where a stream of large frames is best received, and how much of it was used: see capture::EntrySink::room().
    virtual base::LentBytes room(base::ByteView, std::size_t) { return {}; }
    virtual void roomFilled(std::size_t) {}
    /// canSend() became true again.
    virtual void writable() {}

    /// The stream ended after opened(); `error` is set where something failed (violation in strict mode, limit, network).
    virtual void closed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error, base::Instant now) = 0;
    /// The last call, after closed() or openFailed(): nothing of the connection is under way any more.
    virtual void finished() {}
};

} // namespace framescope::network
