#pragma once

#include "FaultSpec.h"

#include "network/Listener.h"

namespace framescope::server {

/// How the faults change the response to one opening handshake: delayed, altered, or replaced. A plain value.
struct AcceptPlan {
    int delayMs = 0;
    protocol::HeaderList headers;              ///< replace or extend the response's own
    std::optional<QByteArray> subprotocol;
    const FaultSpec *end = nullptr;            ///< replaces the response; null: the client is accepted
    std::vector<const FaultSpec *> faults;     ///< all faults involved

    static AcceptPlan make(const std::vector<const FaultSpec *> &faults);
    /// Carries out `end`; the handshake is then answered.
    void carryOut(network::PendingClient &client) const;
    /// The 101 that would have been sent, or the part that HalfHandshake sends.
    static QByteArray halfAnswer(const QByteArray &rawRequest, qint64 bytes);
};

} // namespace framescope::server
