#pragma once

#include "ClientFacts.h"
#include "Scheduler.h"

#include "base/Bytes.h"
#include "base/Result.h"

#include "protocol/Opcode.h"

#include <optional>
#include <span>

namespace framescope::server {

class Random;

/// A whole message as a behaviour sees it. Views are valid during the call only.
struct Message {
    protocol::Opcode kind = protocol::Opcode::Text;
    base::ByteView bytes;                           ///< assembled and inflated
    std::span<const std::uint64_t> fragmentSizes;   ///< payload sizes on the wire; empty: one frame
    bool compressed = false;
};

/// A client as behaviours see it: what it said in the opening handshake, and ways to answer. Lives on the server's thread.
class Peer
{
public:
    virtual ~Peer() = default;

    virtual ClientId id() const = 0;
    /// The path of the request, without query.
    virtual QString path() const = 0;
    /// "127.0.0.1:40001"
    virtual QString address() const = 0;

    /// Text or Binary, whole or in fragments of these sizes. An error where the client is closing or the stack cannot do it.
    virtual base::Result<void> sendMessage(protocol::Opcode kind, base::ByteView payload,
                                           std::span<const std::uint64_t> fragmentSizes = {}) = 0;
    /// The same, whole, of a text that is known to be UTF-8: it is not looked through again.
    virtual base::Result<void> sendKnownMessage(protocol::Opcode kind, base::ByteView payload) { return sendMessage(kind, payload); }
    virtual base::Result<void> sendPing(base::ByteView payload) = 0;
    virtual base::Result<void> close(std::optional<std::uint16_t> code, base::ByteView reason) = 0;
    virtual void drop(bool reset) = 0;
    /// False while too much waits for the socket: what is not an answer should be left out until writable().
    virtual bool canSend() const = 0;
    /// True where something waits for the socket; Behaviour::writable() is called once it is gone.
    virtual bool waitsForSocket() { return false; }
    /// A message was left out because canSend() was false: counted, and told in the log once a second.
    virtual void countNotSent() = 0;

    /// Between the two everything that is sent goes to the socket at once, at the end; calls nest.
    virtual void beginBatch() {}
    virtual void endBatch() {}

    /// Runs `job` in so many milliseconds unless the client is gone by then.
    virtual TimerId after(int milliseconds, Job job) = 0;
    virtual void cancel(TimerId timer) = 0;

    /// This client's own random numbers, repeatable by the server's seed.
    virtual Random &random() = 0;
    /// A line for the log: what the server did and why, plain text.
    virtual void note(const QString &text) = 0;
};

} // namespace framescope::server
