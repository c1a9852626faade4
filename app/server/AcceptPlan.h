#pragma once

#include "FaultSpec.h"

#include "network/Listener.h"

namespace framescope::server {

/// What the faults make of one opening handshake's answer: later, different, or something else altogether. A plain value.
struct AcceptPlan {
    int delayMs = 0;
    protocol::HeaderList headers;              ///< in place of or besides the answer's own
    std::optional<QByteArray> subprotocol;
    const FaultSpec *end = nullptr;            ///< this instead of an answer; null: it is accepted
    std::vector<const FaultSpec *> faults;     ///< those that have a part in it

    static AcceptPlan make(const std::vector<const FaultSpec *> &faults);
    /// Does to the client what `end` says; it is answered then.
    void carryOut(network::PendingClient &client) const;
    /// The 101 that would have been sent, or the part of it that HalfHandshake sends.
    static QByteArray halfAnswer(const QByteArray &rawRequest, qint64 bytes);
};

} // namespace framescope::server
