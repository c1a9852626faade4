#pragma once

#include "Session.h"

#include "scenario/Link.h"

#include <memory>

namespace framescope::session {

/// A session driven by a scenario: one connection, opened once, without reconnect. All entries also go to the session's sinks.
/// Lives on the session's thread.
class SessionLink final : public QObject, public scenario::Link, public MessageListener, public capture::EntrySink
{
    Q_OBJECT

public:
    explicit SessionLink(SessionSettings settings);
    ~SessionLink() override;

    Session &session() { return *m_session; }

    void setListener(scenario::LinkListener *listener) override { m_listener = listener; }
    void open() override;
    scenario::Peer &peer() override;
    void abort() override;

    void messageReceived(const protocol::Event &frame, std::span<const std::uint64_t> fragmentSizes, base::Instant now) override;
    bool append(const capture::EntryView &entry) override;

private:
    std::unique_ptr<Session> m_session;
    scenario::LinkListener *m_listener = nullptr;
    bool m_opened = false;
};

} // namespace framescope::session
