#pragma once

#include "base/json/OrderedJson.h"
#include "server/BehaviourRegistry.h"
#include "server/Random.h"

#include <QString>

#include <vector>

/// A client that only writes down what a behaviour does to it; time stands still until the test moves it.
class FakePeer final : public framescope::server::Peer
{
public:
    struct Sent {
        framescope::protocol::Opcode kind;
        QByteArray bytes;
        std::vector<std::uint64_t> fragments;
    };

    FakePeer(std::uint32_t id, framescope::server::Scheduler &scheduler) : m_id{id}, m_scheduler(scheduler) {}

    framescope::server::ClientId id() const override { return m_id; }
    QString path() const override { return QStringLiteral("/test"); }
    QString address() const override { return QStringLiteral("127.0.0.1:4000"); }
    framescope::base::Result<void> sendMessage(framescope::protocol::Opcode kind, framescope::base::ByteView payload,
                                               std::span<const std::uint64_t> fragmentSizes) override
    {
        sent.push_back({kind, framescope::base::toByteArray(payload), {fragmentSizes.begin(), fragmentSizes.end()}});
        if (room > 0 && --room == 0)
            writable = false;
        return {};
    }
    framescope::base::Result<void> sendPing(framescope::base::ByteView payload) override
    {
        sent.push_back({framescope::protocol::Opcode::Ping, framescope::base::toByteArray(payload), {}});
        return {};
    }
    framescope::base::Result<void> close(std::optional<std::uint16_t> code, framescope::base::ByteView reason) override
    {
        closed = true;
        closeCode = code;
        closeReason = framescope::base::toByteArray(reason);
        return {};
    }
    void drop(bool reset) override { dropped = reset ? 2 : 1; }
    bool canSend() const override { return writable; }
    void countNotSent() override { ++notSent; }
    framescope::server::TimerId after(int milliseconds, framescope::server::Job job) override
    {
        return m_scheduler.after(std::int64_t{milliseconds} * 1'000'000, std::move(job));
    }
    void cancel(framescope::server::TimerId timer) override { m_scheduler.cancel(timer); }
    framescope::server::Random &random() override { return m_random; }
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
    framescope::server::Scheduler &m_scheduler;
    framescope::server::Random m_random{7};
};

/// A behaviour made from its text, with a clock that the test moves.
struct BehaviourBench {
    framescope::base::ManualClock clock;
    framescope::server::Scheduler scheduler{clock};
    QStringList notes;

    framescope::server::BehaviourContext context()
    {
        return {scheduler, 42, [this](const QString &text) { notes << text; }};
    }
    /// Runs what becomes due, millisecond by millisecond.
    void pass(int milliseconds)
    {
        while (scheduler.runDue() > 0) {
        }
        for (int i = 0; i < milliseconds; ++i) {
            clock.advanceMs(1);
            while (scheduler.runDue() > 0) {
            }
        }
    }
    static framescope::server::Message message(const QByteArray &bytes, framescope::protocol::Opcode kind = framescope::protocol::Opcode::Text,
                                               std::span<const std::uint64_t> fragments = {})
    {
        return {kind, framescope::base::viewOf(bytes), fragments, false};
    }
};
