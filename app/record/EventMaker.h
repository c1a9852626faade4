#pragma once

#include "capture/EventFacts.h"
#include "network/ConnectionFacts.h"

#include "base/Secrets.h"

namespace framescope::record {

/// Converts a connection's reports to the events of a capture. Secrets are masked in place unless they are wanted: those that
/// base::SecretNames knows, the given ones, and those the event's own request sent, wherever they reappear. Any thread.
class EventMaker
{
public:
    /// `withSecrets`: masks only the address of connecting().
    explicit EventMaker(const base::Secrets &secrets, bool withSecrets = false) : m_secrets(secrets), m_withSecrets(withSecrets) {}

    capture::ConnectingEvent connecting(const base::WebSocketAddress &url, std::uint32_t connection, const QString &stack) const;
    capture::RedirectEvent redirect(const network::OpeningFacts &facts, const base::WebSocketAddress &next) const;
    /// With an error: it did not open, and the facts are incomplete.
    capture::OpeningEvent opening(const network::OpeningFacts &facts, const std::optional<base::Error> &error = {}) const;
    capture::ClosedEvent closed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error) const;

    static capture::PhaseEvent phase(network::Phase phase, const network::PhaseTiming &timing);
    /// For a frame: its bytes are data, and nothing is masked.
    static capture::ViolationEvent violation(const protocol::Violation &violation);

private:
    const base::Secrets &m_secrets;
    bool m_withSecrets;
};

} // namespace framescope::record
