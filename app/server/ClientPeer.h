#pragma once

#include "ClientFacts.h"

#include "base/Scheduler.h"
#include "scenario/Message.h"
#include "scenario/Peer.h"

namespace framescope::base {
class Random;
}

namespace framescope::server {

/// A client of the server for behaviours: a peer with its request, timers and random numbers. Lives on the server's thread.
class ClientPeer : public scenario::Peer
{
public:
    virtual ClientId id() const = 0;
    /// The path of the request, without query.
    virtual QString path() const = 0;
    /// "127.0.0.1:40001"
    virtual QString address() const = 0;

    /// Sends a whole message of text known to be UTF-8 (or of binary data), which is not validated again.
    virtual base::Result<void> sendKnownMessage(protocol::Opcode kind, base::ByteView payload) { return sendMessage(kind, payload); }
    /// Whether output is queued for the socket; Behaviour::writable() is called once the queue is empty.
    virtual bool waitsForSocket() { return false; }
    /// A message was skipped because canSend() was false: it is counted, and the log says so at most once a second.
    virtual void countNotSent() = 0;

    /// Between the two calls, output is collected and goes to the socket at the end; calls nest.
    virtual void beginBatch() {}
    virtual void endBatch() {}

    /// Runs `job` after this time in milliseconds, unless the client is gone by then.
    virtual base::TimerId after(int milliseconds, base::Job job) = 0;
    virtual void cancel(base::TimerId timer) = 0;

    /// This client's own random numbers, reproducible with the server's seed.
    virtual base::Random &random() = 0;
    /// A line for the log: what the server did and why, plain text.
    virtual void note(const QString &text) = 0;
};

} // namespace framescope::server
