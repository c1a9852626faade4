#pragma once

#include "network/Connection.h"
#include "network/Listener.h"

#include <functional>
#include <vector>

namespace framescope::tests {

/// Records everything that a connection reports, for tests to wait for and compare. On the connection's thread.
class RecordingSink : public network::ConnectionSink
{
public:
    /// A received or sent frame, with deep copies of its bytes.
    struct Frame {
        protocol::FrameHeader header;
        QByteArray payload;
        QByteArray message;
        bool completesMessage = false;
        bool compressed = false;
        bool automatic = false;
        quint32 frames = 0;
        std::int64_t rttNs = -1;
    };

    void phaseChanged(network::Phase phase, const network::PhaseTiming &timing, base::Instant) override
    {
        phases.push_back({phase, timing.durationNs >= 0});
        if (onPhase)
            onPhase(phase, timing.durationNs >= 0);
    }
    void redirected(const network::OpeningFacts &seen, const framescope::base::WebSocketAddress &next, base::Instant) override
    {
        redirects += next;
        redirectStatus += seen.response.status;
        if (onRedirect)
            onRedirect();
    }
    void opened(const network::OpeningFacts &seen, base::Instant) override
    {
        ++opens;
        facts = seen;
        if (onOpened)
            onOpened();
    }
    void openFailed(const base::Error &why, const network::OpeningFacts &seen, base::Instant) override
    {
        ++failures;
        error = why;
        facts = seen;
    }
    void received(const protocol::Event &frame, base::Instant) override
    {
        ++receivedFrames;
        receivedBytes += frame.payload.size();
        receivedMessages += frame.completesMessage && !protocol::isControl(frame.header.opcode);
        if (keepFrames) {
            Frame copy;
            copy.header = frame.header;
            copy.payload = base::toByteArray(frame.payload);
            copy.message = base::toByteArray(frame.message);
            copy.completesMessage = frame.completesMessage;
            copy.compressed = frame.messageCompressed;
            copy.frames = frame.messageFrames;
            copy.rttNs = frame.rttNs;
            in.push_back(copy);
        }
        if (onReceived)
            onReceived(frame);
    }
    void sent(const protocol::SentFrame &frame, bool automatic, base::Instant) override
    {
        if (!keepFrames)
            return;
        Frame copy;
        copy.header = frame.header;
        copy.payload = base::toByteArray(frame.payload);
        copy.completesMessage = frame.completesMessage;
        copy.compressed = frame.messageCompressed;
        copy.automatic = automatic;
        out.push_back(copy);
    }
    void violated(const protocol::Violation &violation, base::Instant) override
    {
        violations += QString::fromLatin1(violation.rule->id);
        if (onViolated)
            onViolated();
    }
    void batchEnded() override { ++batches; }
    void writable() override
    {
        ++writables;
        if (onWritable)
            onWritable();
    }
    void closed(const protocol::CloseFacts &seen, const std::optional<base::Error> &why, base::Instant) override
    {
        ++closes;
        closeFacts = seen;
        closeError = why;
    }
    void finished() override
    {
        ++ends;
        if (onFinished)
            onFinished();
    }

    /// The payloads of whole messages, in order.
    QList<QByteArray> messages() const
    {
        QList<QByteArray> list;
        for (const auto &frame : in) {
            if (frame.completesMessage && !protocol::isControl(frame.header.opcode))
                list += frame.message;
        }
        return list;
    }

    std::function<void()> onOpened;
    std::function<void()> onRedirect;
    std::function<void(const protocol::Event &)> onReceived;
    std::function<void()> onViolated;
    std::function<void()> onWritable;
    std::function<void()> onFinished;
    std::function<void(network::Phase, bool)> onPhase;

    std::vector<std::pair<network::Phase, bool>> phases; ///< and whether it ended
    std::vector<Frame> in;
    std::vector<Frame> out;
    network::OpeningFacts facts;
    base::Error error;
    protocol::CloseFacts closeFacts;
    std::optional<base::Error> closeError;
    QList<framescope::base::WebSocketAddress> redirects;
    QList<int> redirectStatus;
    QStringList violations;
    quint64 receivedFrames = 0;
    quint64 receivedMessages = 0;
    quint64 receivedBytes = 0;
    int opens = 0;
    int failures = 0;
    int closes = 0;
    int ends = 0;
    int batches = 0;
    int writables = 0;
    bool keepFrames = true;
};

/// A listener's receiver that by default accepts all clients and echoes messages.
class EchoSink : public network::ListenerSink
{
public:
    /// One accepted client.
    struct Client {
        std::unique_ptr<RecordingSink> sink;
        std::unique_ptr<network::Connection> connection;
    };

    void clientPending(network::PendingClient &client) override
    {
        if (onPending) {
            onPending(client);
            return;
        }
        accept(client);
    }
    Client &accept(network::PendingClient &client, const protocol::HeaderList &headers = {})
    {
        auto entry = std::make_unique<Client>();
        entry->sink = std::make_unique<RecordingSink>();
        auto *raw = entry.get();
        entry->sink->keepFrames = keepFrames;
        entry->sink->onReceived = [this, raw](const protocol::Event &event) {
            if (echo && event.completesMessage && !protocol::isControl(event.header.opcode))
                static_cast<void>(raw->connection->sendMessage(event.messageKind, event.message));
        };
        entry->connection = client.accept(entry->sink.get(), headers);
        clients.push_back(std::move(entry));
        return *clients.back();
    }
    void httpRequest(network::PendingClient &client) override
    {
        ++httpRequests;
        client.refuse(200, "OK", {{"Content-Type", "text/plain"}}, "a page for " + client.request().target);
    }
    void pendingGone(network::PendingClient &) override { ++pendingsGone; }
    void clientFailed(const QString &, const base::Error &error, base::Instant) override { errors.push_back(error); }

    std::function<void(network::PendingClient &)> onPending;
    std::vector<std::unique_ptr<Client>> clients;
    std::vector<base::Error> errors;
    int httpRequests = 0;
    int pendingsGone = 0;
    bool echo = true;
    bool keepFrames = true;
};

} // namespace framescope::tests
