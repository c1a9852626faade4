#include "ServerLog.h"

#include "base/Secrets.h"

namespace framescope::server {

namespace {

constexpr qsizetype kMostOfTarget = 2048;

/// Errors about a client may quote what it sent.
base::Error masked(const base::Error &error)
{
    return base::Secrets().error(error);
}

} // namespace

void ServerLog::append(std::uint32_t client, const capture::EventFacts &event)
{
    if (m_fan.empty())
        return;
    const QByteArray json = capture::toJson(event);
    capture::EntryView entry;
    entry.time = base::Clock::system().now();
    entry.connection = client;
    entry.kind = capture::kindOf(event);
    entry.flags = 0;
    entry.payload = base::viewOf(json);
    entry.payloadLength = entry.payload.size();
    // The server's own entries are few: a full sink takes them anyway.
    static_cast<void>(m_fan.append(entry));
    m_fan.batchEnded();
}

void ServerLog::listening(const std::vector<QUrl> &urls, quint64 seed, const QString &warning)
{
    capture::ServerEvent event{QStringLiteral("listening")};
    for (const QUrl &url : urls)
        event.urls << url.toString();
    event.seed = seed;
    event.warning = warning;
    append(0, event);
}

void ServerLog::stopped()
{
    append(0, capture::ServerEvent{QStringLiteral("stopped")});
}

void ServerLog::page(const QString &peer, const QByteArray &target, int status)
{
    capture::ServerEvent event{QStringLiteral("page")};
    event.peer = peer;
    event.status = status;
    event.target = base::Secrets().text(target.left(kMostOfTarget)); // unchanged except for secrets
    append(0, event);
}

void ServerLog::refused(std::uint32_t client, const QString &peer, int status, const base::Error &error)
{
    capture::RefusedEvent event;
    event.client = client;
    event.peer = peer;
    if (status > 0)
        event.status = status;
    event.error = masked(error);
    event.text = event.error->what;
    append(client, event);
}

void ServerLog::trouble(const base::Error &error)
{
    capture::NoteEvent event;
    event.error = masked(error);
    event.text = event.error->what;
    append(0, event);
}

void ServerLog::note(const QString &text)
{
    append(0, capture::NoteEvent{text});
}

} // namespace framescope::server
