#pragma once

#include "base/Random.h"
#include "base/SimulatedScheduler.h"
#include "base/json/OrderedJson.h"
#include "server/BehaviourRegistry.h"

#include <QString>

#include <vector>

/// A client that only writes down what a behaviour does to it; time stands still until the test moves it.
class FakePeer final : public framescope::server::ClientPeer
{
public:
    struct Sent {
        framescope::protocol::Opcode kind;
        QByteArray bytes;
        std::vector<std::uint64_t> fragments;
    };

    FakePeer(std::uint32_t id, framescope::base::Scheduler &scheduler) : m_id{id}, m_scheduler(scheduler) {}

    framescope::server::ClientId id() const override { return m_id; }
    QString path() const override { return QStringLiteral("/test"); }
    QString address() const override { return QStringLiteral("127.0.0.1:4000"); }
    framescope::base::Result<void> sendMessage(framescope::protocol::Opcode kind, framescope::base::ByteView payload,
                                               std::span<const std::uint64_t> fragmentSizes = {}) override
    {
        sent.push_back({kind, framescope::base::toByteArray(payload), {fragmentSizes.begin(), fragmentSizes.end()}});
        if (room > 0 && --room == 0)
            writable = false;
        return {};
    }
    framescope::base::Result<void> send(const framescope::scenario::Outgoing &outgoing) override
    {
        if (outgoing.kind == framescope::scenario::Outgoing::Kind::Close) {
            closed = true;
            closeCode = outgoing.closeCode;
            closeReason = outgoing.payload;
        } else {
            sent.push_back({framescope::protocol::Opcode::Ping, outgoing.payload, {}});
        }
        return {};
    }
    bool isOpen() const override { return !closed && dropped == 0; }
    framescope::scenario::PeerFacts peerFacts() const override { return {}; }
    void drop(bool reset) override { dropped = reset ? 2 : 1; }
    bool canSend() const override { return writable; }
    void countNotSent() override { ++notSent; }
    framescope::base::TimerId after(int milliseconds, framescope::base::Job job) override
    {
        return m_scheduler.after(std::int64_t{milliseconds} * 1'000'000, std::move(job));
    }
    void cancel(framescope::base::TimerId timer) override { m_scheduler.cancel(timer); }
    framescope::base::Random &random() override { return m_random; }
    void note(const QString &text) override { notes << text; }

    QByteArray text(std::size_t i) const { return i < sent.size() ? sent[i].bytes : QByteArray("(nothing)"); }

    std::vector<Sent> sent;
    QStringList notes;
    std::optional<std::uint16_t> closeCode;
    QByteArray closeReason;
    int room = 0; ///< messages until it can take no more; 0: no end
    int notSent = 0;
    int dropped = 0;
    bool closed = false;
    bool writable = true;

private:
    framescope::server::ClientId m_id;
    framescope::base::Scheduler &m_scheduler;
    framescope::base::Random m_random{7};
};

/// A behaviour made from its text, with a clock that the test moves.
struct BehaviourBench {
    framescope::base::SimulatedScheduler scheduler;
    framescope::base::ManualClock &clock = scheduler.time();
    QStringList notes;

    framescope::server::BehaviourContext context()
    {
        return {scheduler, 42, [this](const QString &text) { notes << text; }};
    }
    /// Runs what becomes due, millisecond by millisecond.
    void pass(int milliseconds) { scheduler.passMs(milliseconds); }
    static framescope::scenario::Message message(const QByteArray &bytes, framescope::protocol::Opcode kind = framescope::protocol::Opcode::Text,
                                               std::span<const std::uint64_t> fragments = {})
    {
        return {kind, framescope::base::viewOf(bytes), fragments, false};
    }
};
