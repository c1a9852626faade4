#pragma once

#include "scenario/Link.h"
#include "scenario/Scenario.h"

#include "base/SimulatedScheduler.h"

#include <functional>
#include <vector>

namespace framescope::testing {

/// A link without a network: the test answers what is sent, at the scheduler's time.
class FakeLink final : public scenario::Link, public scenario::Peer
{
public:
    explicit FakeLink(base::SimulatedScheduler &scheduler) : m_scheduler(scheduler) {}

    /// What the server does with a message; may call receive().
    std::function<void(FakeLink &, const scenario::Outgoing &)> answer;
    std::function<void(FakeLink &)> onOpen;
    bool refuses = false;
    int openAfterMs = 1;
    std::vector<scenario::Outgoing> sent;
    network::OpeningFacts facts;

    void receive(const QByteArray &bytes, int afterMs = 0, protocol::Opcode kind = protocol::Opcode::Text)
    {
        m_scheduler.after(std::int64_t(afterMs) * 1'000'000, [this, bytes, kind] {
            if (m_listener && m_open)
                m_listener->linkMessage({kind, base::viewOf(bytes), {}, false, true}, now());
        });
    }
    void end(std::uint16_t code, const QByteArray &reason = {}, int afterMs = 0)
    {
        m_scheduler.after(std::int64_t(afterMs) * 1'000'000, [this, code, reason] {
            if (!m_open)
                return;
            m_open = false;
            protocol::CloseFacts close;
            if (code != 1006)
                close.received = protocol::CloseFrame{code, reason, {}};
            if (m_listener)
                m_listener->linkClosed(close, {}, now());
        });
    }

    void setListener(scenario::LinkListener *listener) override { m_listener = listener; }
    void open() override
    {
        m_scheduler.after(std::int64_t(openAfterMs) * 1'000'000, [this] {
            if (!m_listener)
                return;
            if (refuses) {
                base::Error error;
                error.id = QStringLiteral("upgrade.status-403");
                error.what = QStringLiteral("The server refused.");
                m_listener->linkRefused(facts, error, now());
                return;
            }
            m_open = true;
            m_listener->linkOpened(facts, now());
            if (onOpen)
                onOpen(*this);
        });
    }
    scenario::Peer &peer() override { return *this; }
    void abort() override { end(1006); }

    bool isOpen() const override { return m_open && !m_closing; }
    bool canSend() const override { return true; }
    base::Result<void> send(const scenario::Outgoing &outgoing) override
    {
        sent.push_back(outgoing);
        if (outgoing.kind == scenario::Outgoing::Kind::Close) {
            m_closing = true;
            end(outgoing.closeCode.value_or(1005), outgoing.payload, 1);
        } else if (outgoing.kind == scenario::Outgoing::Kind::Ping && pongs) {
            const QByteArray payload = outgoing.payload;
            m_scheduler.after(2'000'000, [this, payload] {
                if (m_listener && m_open)
                    m_listener->linkPong(base::viewOf(payload), now());
            });
        } else if (answer) {
            answer(*this, outgoing);
        }
        return {};
    }
    base::Result<void> sendMessage(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> sizes) override
    {
        return send(scenario::Outgoing::message(kind, payload, sizes));
    }
    void drop(bool) override { end(1006); }
    scenario::PeerFacts peerFacts() const override { return {}; }

    bool pongs = true;

private:
    base::Instant now() const { return m_scheduler.clock().now(); }

    base::SimulatedScheduler &m_scheduler;
    scenario::LinkListener *m_listener = nullptr;
    bool m_open = false;
    bool m_closing = false;
};

} // namespace framescope::testing
