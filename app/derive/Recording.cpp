#include "Recording.h"

#include "base/Translation.h"
#include "capture/EntryWalk.h"
#include "capture/EventFacts.h"
#include "capture/FilterEvaluator.h"
#include "capture/HeadLines.h"
#include "capture/PageView.h"
#include "capture/Redaction.h"

#include <QJsonObject>

#include <algorithm>
#include <map>

namespace framescope::derive {

namespace {

FRAMESCOPE_TR("Derive")

using Connections = std::map<std::uint32_t, RecordedConnection>;

/// Headers that every client sends by itself.
bool isOrdinary(const QByteArray &name)
{
    static const QByteArrayList ordinary{"host", "connection", "upgrade", "user-agent", "origin", "accept", "accept-encoding", "accept-language", "cache-control", "pragma"};
    const QByteArray lower = name.toLower();
    return lower.startsWith("sec-websocket-") || ordinary.contains(lower);
}

void takeRequest(RecordedConnection &connection, const QByteArray &head)
{
    const capture::HeadLines lines = capture::HeadLines::of(head);
    QByteArray host;
    for (const auto &[name, value] : lines.headers) {
        const QByteArray lower = name.toLower();
        if (lower == "host")
            host = value;
        else if (lower == "origin")
            connection.origin = QString::fromUtf8(value);
        else if (lower == "sec-websocket-protocol")
            for (const QByteArray &one : value.split(','))
                connection.protocols.append(QString::fromUtf8(one.trimmed()));
        else if (!isOrdinary(name))
            connection.headers.emplace_back(QString::fromUtf8(name), QString::fromUtf8(value));
    }
    // What the local server recorded has no address: it stands in the request.
    if (connection.url.isEmpty() && !host.isEmpty() && lines.size >= 0)
        connection.url = QStringLiteral("ws://") + QString::fromUtf8(host + lines.first[1]);
}

void takeEvent(Connections &connections, const capture::EntryView &entry, bool fromServer)
{
    RecordedConnection &connection = connections[entry.connection];
    if (entry.kind == capture::EntryKind::Open || entry.kind == capture::EntryKind::OpenFailed) {
        const auto event = capture::eventFrom<capture::OpeningEvent>(entry.payload);
        connection.url = QString::fromUtf8(event.url);
        if (fromServer && !connection.url.contains(QLatin1String("://")))
            connection.url.clear();
        connection.opened = entry.kind == capture::EntryKind::Open;
        connection.openedNs = entry.time.wallNs;
        connection.status = event.status;
        connection.protocol = QString::fromUtf8(event.protocol);
        takeRequest(connection, event.request.raw);
    } else if (entry.kind == capture::EntryKind::Closed) {
        const auto event = capture::eventFrom<capture::ClosedEvent>(entry.payload);
        if (event.sent || event.received)
            connection.closeCode = event.code;
        const bool remoteFirst = event.first == protocol::CloseFacts::First::Remote;
        connection.closedByServer = fromServer ? event.first == protocol::CloseFacts::First::Local : remoteFirst;
    }
}

} // namespace

base::Result<Recording> Recording::read(const capture::CaptureReader &reader, const capture::Filter &filter)
{
    Recording out;
    const bool fromServer = reader.annotations().session.contains(QLatin1String("server"));
    const capture::Direction client = fromServer ? capture::Direction::In : capture::Direction::Out;
    capture::RedactionRules rules;
    rules.learn(reader);
    out.secrets = rules.secrets;

    Connections connections;
    capture::ExportOptions events;
    events.filter = *capture::Filter::parse(QStringLiteral("type:event"));
    const capture::EntryWalk openings(reader, events);
    (void)openings.run(openings.first(), openings.last(), 0, true, [&](const capture::PageView &page, std::uint32_t i) {
        takeEvent(connections, page.view(i), fromServer);
        return true;
    });

    capture::ExportOptions chosen;
    chosen.filter = filter;
    std::size_t messages = 0;
    std::size_t bytes = 0;
    std::size_t large = 0;
    std::size_t cut = 0;
    bool full = false;
    const capture::EntryWalk walk(reader, chosen);
    const auto take = [&](const capture::PageView &page, std::uint32_t i) {
        const capture::EntryInfo info = page.info(i);
        if (!info.isFrame() || !info.isMessageRow() || protocol::isControl(info.opcode))
            return true;
        // Not a whole message: a continuation of one that never ended, or one that was not kept.
        if (info.has(capture::FlagCut) || info.has(capture::FlagNotInflated) || (info.opcode == protocol::Opcode::Continuation && info.messageKind == protocol::Opcode::Continuation)) {
            ++cut;
            return true;
        }
        if (info.messageLength > kMostBytes) {
            ++large;
            return true;
        }
        if (messages >= kMostMessages || bytes + info.messageLength > kMostAllBytes) {
            full = true;
            return false;
        }
        RecordedMessage message;
        message.fromClient = info.direction == client;
        message.kind = info.messageKind;
        message.bytes = reader.messagePayload(info.number);
        message.wallNs = info.time.wallNs;
        ++messages;
        bytes += static_cast<std::size_t>(message.bytes.size());
        connections[info.connection].messages.push_back(std::move(message));
        return true;
    };
    // Whole messages are what the filter is asked of, as in the window.
    const capture::FilterEvaluator evaluator(reader, filter, true);
    for (std::size_t page = reader.pageAtOrAfter(walk.first()); page < reader.pageCount() && !full; ++page)
        (void)walk.onPage(evaluator, page, walk.first(), walk.last(), 0, false, take);
    if (large > 0)
        out.notes.append(tr("%1 messages of more than 1 MiB were left out.").arg(large));
    if (cut > 0)
        out.notes.append(tr("%1 messages were left out because the capture does not hold them whole.").arg(cut));
    if (full)
        out.notes.append(tr("Only the first %1 messages were used.").arg(messages));
    if (const auto undecided = walk.undecided())
        out.notes.append(tr("Some messages were left out because an expression of the filter reached its step limit."));
    for (auto &[number, connection] : connections) {
        connection.number = number;
        if (!connection.messages.empty() || (connection.status && !connection.opened && filter.isEmpty()))
            out.connections.push_back(std::move(connection));
    }
    if (out.connections.empty()) {
        base::Error error;
        error.id = QStringLiteral("capture.no-conversation");
        error.what = tr("There is no message in the capture %1 that anything could be derived from.").arg(reader.path());
        error.seen = filter.isEmpty() ? QString() : filter.text();
        error.remedy = filter.isEmpty() ? tr("Record a conversation first.") : tr("Choose a filter that lets messages through.");
        error.subject = reader.path();
        return error;
    }
    return out;
}

} // namespace framescope::derive
