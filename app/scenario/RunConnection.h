#pragma once

#include "Inbox.h"
#include "Link.h"
#include "Scenario.h"

#include <memory>

namespace framescope::scenario {

/// One connection of a run: its link, and everything received over it. Lives on the link's thread.
class RunConnection final : public LinkListener
{
public:
    enum class State : std::uint8_t { Opening, Open, Refused, Closed };

    /// Receives changes after the connection has processed them.
    class Owner
    {
    public:
        virtual ~Owner() = default;
        virtual void connectionOpened(RunConnection &connection) = 0;
        virtual void connectionRefused(RunConnection &connection) = 0;
        virtual void messageCame(RunConnection &connection) = 0;
        virtual void pongCame(RunConnection &connection, base::ByteView payload, base::Instant now) = 0;
        virtual void connectionEnded(RunConnection &connection) = 0;
    };

    RunConnection(Owner &owner, const ConnectionSpec &spec) : m_owner(owner), m_spec(spec) {}
    ~RunConnection() override;

    const ConnectionSpec &spec() const { return m_spec; }
    void setLink(std::unique_ptr<Link> link);
    /// Null if none is possible: the state is then Refused.
    Link *link() const { return m_link.get(); }
    /// No link is possible, for this reason.
    void refuse(const base::Error &error);
    bool isOpen() const { return m_state == State::Open; }
    State state() const { return m_state; }
    base::Result<void> send(const Outgoing &outgoing, std::int64_t nowNs);

    const network::OpeningFacts &facts() const { return m_facts; }
    const protocol::CloseFacts &close() const { return m_close; }
    /// Why it did not open, or why it did not end cleanly.
    const std::optional<base::Error> &error() const { return m_error; }
    Inbox &inbox() { return m_inbox; }
    const Inbox &inbox() const { return m_inbox; }
    std::int64_t openedNs() const { return m_openedNs; }   ///< on Instant::monoNs
    std::int64_t lastSendNs() const { return m_lastSendNs; } ///< -1: nothing sent yet

    void linkOpened(const network::OpeningFacts &facts, base::Instant now) override;
    void linkRefused(const network::OpeningFacts &facts, const base::Error &error, base::Instant now) override;
    void linkMessage(const Message &message, base::Instant now) override;
    void linkPong(base::ByteView payload, base::Instant now) override;
    void linkClosed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error, base::Instant now) override;

private:
    Owner &m_owner;
    const ConnectionSpec &m_spec;
    std::unique_ptr<Link> m_link;
    State m_state = State::Opening;
    network::OpeningFacts m_facts;
    protocol::CloseFacts m_close;
    std::optional<base::Error> m_error;
    Inbox m_inbox;
    std::int64_t m_openedNs = -1;
    std::int64_t m_lastSendNs = -1;
};

} // namespace framescope::scenario
