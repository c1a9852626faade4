#pragma once

#include "network/Connection.h"

#include <QStringList>

#include <vector>

/// A connection without a socket, which writes down what is asked of it.
class NotedConnection final : public framescope::network::Connection
{
public:
    using Opcode = framescope::protocol::Opcode;
    using ByteView = framescope::base::ByteView;
    template<typename T>
    using Result = framescope::base::Result<T>;

    void setSink(framescope::network::ConnectionSink *) override {}
    void open() override {}
    State state() const override { return current; }
    Result<void> sendMessage(Opcode, ByteView payload, std::span<const std::uint64_t>) override
    {
        calls << QStringLiteral("message ") + QString::fromUtf8(framescope::base::toByteArray(payload));
        return {};
    }
    Result<void> sendPing(ByteView payload) override
    {
        calls << QStringLiteral("ping %1").arg(payload.size());
        return {};
    }
    Result<void> sendPong(ByteView) override { return {}; }
    Result<void> sendRaw(const framescope::protocol::RawFrame &frame) override
    {
        calls << QStringLiteral("raw %1").arg(static_cast<int>(frame.header.opcode));
        return {};
    }
    Result<void> sendFragment(Opcode, ByteView, bool, bool) override { return {}; }
    Result<void> close(std::optional<std::uint16_t> code, ByteView) override
    {
        calls << QStringLiteral("close %1").arg(code.value_or(0));
        current = State::Closing;
        return {};
    }
    void abort(bool reset) override
    {
        calls << (reset ? QStringLiteral("reset") : QStringLiteral("abort"));
        current = State::Closed;
    }
    bool canSend() const override { return takes; }
    qint64 bytesToWrite() const override { return 0; }
    void setReadingPaused(bool paused) override { calls << (paused ? QStringLiteral("pause") : QStringLiteral("read")); }
    void setAutoPong(bool on) override { calls << QStringLiteral("pong %1").arg(int(on)); }
    void setAutoClose(bool on) override { calls << QStringLiteral("answer %1").arg(int(on)); }
    void setWritePace(qint64 bytes, int ms) override { calls << QStringLiteral("write %1/%2").arg(bytes).arg(ms); }
    void setReadPace(qint64 bytes, int ms) override { calls << QStringLiteral("pace %1/%2").arg(bytes).arg(ms); }
    const framescope::network::OpeningFacts &facts() const override { return opening; }
    const framescope::protocol::CloseFacts &closeFacts() const override { return closing; }
    quint64 wireBytesReceived() const override { return 10; }
    quint64 wireBytesSent() const override { return 20; }

    QStringList calls;
    framescope::network::OpeningFacts opening;
    framescope::protocol::CloseFacts closing;
    State current = State::Open;
    bool takes = true;
};
