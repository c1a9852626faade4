#pragma once

#include "Message.h"
#include "Peer.h"

#include "base/Clock.h"
#include "base/Error.h"
#include "network/ConnectionFacts.h"
#include "protocol/CloseFacts.h"

#include <optional>

namespace framescope::scenario {

/// Receives the events of one link, on the link's thread. Views are valid during the call.
class LinkListener
{
public:
    virtual ~LinkListener() = default;
    virtual void linkOpened(const network::OpeningFacts &facts, base::Instant now) = 0;
    /// The opening failed: refused by a response (facts.response), or before one arrived.
    virtual void linkRefused(const network::OpeningFacts &facts, const base::Error &error, base::Instant now) = 0;
    virtual void linkMessage(const Message &message, base::Instant now) = 0;
    virtual void linkPong(base::ByteView payload, base::Instant now) = 0;
    /// It was open and has ended; `error` is set if it did not end cleanly.
    virtual void linkClosed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error, base::Instant now) = 0;
};

/// One connection driven by a Runner: a session, or a lightweight user of a load test. Opened once. All calls on one thread.
class Link
{
public:
    virtual ~Link() = default;

    /// Before open(); it must outlive the link, or be set to null.
    virtual void setListener(LinkListener *listener) = 0;
    /// Calls the listener's linkOpened() or linkRefused(), later or at once.
    virtual void open() = 0;
    virtual Peer &peer() = 0;
    /// Ends at once, even while opening.
    virtual void abort() = 0;
};

} // namespace framescope::scenario
