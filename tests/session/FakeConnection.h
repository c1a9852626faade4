#pragma once

#include "record/KeptEntries.h"

#include "network/Connection.h"
#include "session/Session.h"

#include <QList>
#include <QtTest>

/// A connection without a socket: a test says what happens to it, and looks at what was asked of it.
class FakeConnection : public framescope::network::Connection
{
public:
    using Opcode = framescope::protocol::Opcode;
    using ByteView = framescope::base::ByteView;
    template<typename T>
    using Result = framescope::base::Result<T>;

    explicit FakeConnection(framescope::network::ConnectionSink *sink) : sink(sink) { ++alive; }
    ~FakeConnection() override { --alive; }

    void setSink(framescope::network::ConnectionSink *newSink) override { sink = newSink; }
    void open() override { m_state = State::Opening; }
    State state() const override { return m_state; }

    Result<void> sendMessage(Opcode kind, ByteView payload, std::span<const std::uint64_t> sizes) override
    {
        sentMessages << framescope::base::toByteArray(payload);
        fragments.assign(sizes.begin(), sizes.end());
        report(kind, payload, true);
        return {};
    }
    Result<void> sendPing(ByteView payload) override
    {
        pings << framescope::base::toByteArray(payload);
        report(Opcode::Ping, payload, true);
        return {};
    }
    Result<void> sendPong(ByteView payload) override
    {
        report(Opcode::Pong, payload, true);
        return {};
    }
    Result<void> sendRaw(const framescope::protocol::RawFrame &frame) override
    {
        rawFrames.push_back(frame);
        return {};
    }
    Result<void> sendFragment(Opcode kind, ByteView payload, bool, bool last) override
    {
        report(kind, payload, last);
        return {};
    }
    Result<void> close(std::optional<std::uint16_t> code, ByteView reason) override
    {
        if (code && !(*code >= 1000 && *code <= 4999 && *code != 1005 && *code != 1006))
            return framescope::base::Error{QStringLiteral("send.close-code"), QStringLiteral("no"), {}, {}};
        closeCode = code;
        closeReason = framescope::base::toByteArray(reason);
        ++closes;
        m_state = State::Closing;
        return {};
    }
    void abort(bool) override
    {
        ++aborts;
        if (m_state == State::Opening)
            failOpening(QStringLiteral("network.cancelled"));
        else if (m_state != State::Closed)
            end();
    }

    bool canSend() const override { return room; }
    qint64 bytesToWrite() const override { return 0; }
    void setReadingPaused(bool on) override { paused = on; }
    void setAutoPong(bool on) override { autoPong = on; }
    const framescope::network::OpeningFacts &facts() const override { return openingFacts; }
    const framescope::protocol::CloseFacts &closeFacts() const override { return m_close; }
    quint64 wireBytesReceived() const override { return 0; }
    quint64 wireBytesSent() const override { return 0; }

    // What a test makes happen.
    static framescope::base::Instant now() { return framescope::base::Clock::system().now(); }
    void succeed()
    {
        m_state = State::Open;
        openingFacts.response.status = 101;
        sink->opened(openingFacts, now());
    }
    void failOpening(const QString &id, int status = 0)
    {
        m_state = State::Closed;
        openingFacts.response.status = status;
        sink->openFailed({id, QStringLiteral("It failed."), {}, {}}, openingFacts, now());
        sink->finished();
    }
    void receive(Opcode opcode, const QByteArray &payload)
    {
        framescope::protocol::Event event;
        event.header.opcode = opcode;
        event.header.payloadLength = static_cast<std::uint64_t>(payload.size());
        event.header.size = 2;
        event.payload = framescope::base::viewOf(payload);
        event.completesMessage = true;
        event.messageKind = opcode;
        event.message = event.payload;
        event.messageWireSize = event.header.payloadLength;
        event.messageFrames = 1;
        sink->received(event, now());
        sink->batchEnded();
    }
    void end(std::optional<std::uint16_t> code = {}, std::optional<framescope::base::Error> error = {})
    {
        m_state = State::Closed;
        if (code)
            m_close.received = framescope::protocol::CloseFrame{code, {}, {}};
        sink->closed(m_close, error, now());
        sink->finished();
    }
    void giveRoom()
    {
        room = true;
        sink->writable();
    }

    framescope::network::ConnectionSink *sink;
    framescope::network::OpeningFacts openingFacts;
    QList<QByteArray> sentMessages;
    QList<QByteArray> pings;
    std::vector<framescope::protocol::RawFrame> rawFrames;
    std::vector<std::uint64_t> fragments;
    std::optional<std::uint16_t> closeCode;
    QByteArray closeReason;
    int closes = 0;
    int aborts = 0;
    bool room = true;
    bool paused = false;
    bool autoPong = true;
    inline static int alive = 0;

private:
    void report(Opcode kind, ByteView payload, bool completes)
    {
        framescope::protocol::SentFrame frame;
        frame.header.opcode = kind;
        frame.header.payloadLength = payload.size();
        frame.header.size = 6;
        frame.header.masked = true;
        frame.payload = payload;
        frame.message = payload;
        frame.completesMessage = completes;
        frame.messageKind = kind;
        frame.messageSize = payload.size();
        frame.messageWireSize = payload.size();
        sink->sent(frame, false, now());
    }

    State m_state = State::Idle;
    framescope::protocol::CloseFacts m_close;
};
