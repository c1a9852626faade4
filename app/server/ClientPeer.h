#pragma once

#include "ClientFacts.h"

#include "base/Scheduler.h"
#include "scenario/Message.h"
#include "scenario/Peer.h"

namespace framescope::base {
class Random;
}

namespace framescope::server {

/// A client of the server as behaviours see it: a peer with its request, timers and random numbers. Lives on the server's thread.
class ClientPeer : public scenario::Peer
{
public:
    virtual ClientId id() const = 0;
    /// The path of the request, without query.
    virtual QString path() const = 0;
    /// "127.0.0.1:40001"
    virtual QString address() const = 0;

    /// A whole message of a text that is known to be UTF-8 (or of binary): it is not checked again.
    virtual base::Result<void> sendKnownMessage(protocol::Opcode kind, base::ByteView payload) { return sendMessage(kind, payload); }
    /// True where something waits for the socket; Behaviour::writable() is called once it is gone.
    virtual bool waitsForSocket() { return false; }
    /// A message was left out because canSend() was false: it is counted, and the log says so once a second.
    virtual void countNotSent() = 0;

    /// Between the two everything that is sent goes to the socket at once, at the end; calls nest.
    virtual void beginBatch() {}
    virtual void endBatch() {}

    /// Runs `job` in so many milliseconds unless the client is gone by then.
    virtual base::TimerId after(int milliseconds, base::Job job) = 0;
    virtual void cancel(base::TimerId timer) = 0;

    /// This client's own random numbers, repeatable by the server's seed.
    virtual base::Random &random() = 0;
    /// A line for the log: what the server did and why, plain text.
    virtual void note(const QString &text) = 0;
};

} // namespace framescope::server
