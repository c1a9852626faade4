#pragma once

#include "BehaviourRegistry.h"
#include "ClientFacts.h"
#include "ServerSettings.h"

#include "capture/Entry.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <vector>

namespace framescope::server {

/// The local server: listens, runs behaviours and faults, logs every client. Lives on the thread that created
/// it, which must call all its functions. Its signals are few, whatever the traffic.
class LocalServer : public QObject
{
    Q_OBJECT

public:
    explicit LocalServer(ServerSettings settings, BehaviourRegistry registry = BehaviourRegistry::standard(), QObject *parent = nullptr);
    ~LocalServer() override;

    const ServerSettings &settings() const;
    /// Takes effect at the next start().
    void setSettings(ServerSettings settings);

    /// Entries of all clients (EntryView::connection is the client's number) and of the server itself (connection 0). Sinks are
    /// not owned; remove them before they go.
    void addLog(capture::EntrySink *sink);
    void removeLog(capture::EntrySink *sink);
    /// A full sink can take entries again: resumes reading from clients.
    void logReady(capture::EntrySink *sink);

    /// Checks behaviours and faults, then listens. Errors: "server.settings", "network.address-in-use", …
    base::Result<void> start();
    /// Stops listening and closes every client with 1001; stopped() is emitted when the last one is gone. A second call drops them.
    void stop();
    bool isListening() const;

    /// The URLs for clients: ws first, then wss. When listening on all addresses, one for each address of this machine.
    std::vector<QUrl> urls() const;
    QUrl url() const;
    /// The PEM file of the CA that a wss client must trust; empty if the certificate is not ours.
    QString caFile() const;
    /// If the server can be reached from other machines: a sentence with the address; else empty.
    QString warning() const;
    /// The seed in use, even if the settings have none.
    quint64 seed() const;

    std::size_t clientCount() const;
    std::vector<ClientFacts> clients() const;
    ServerTotals totals() const;

    base::Result<void> send(ClientId client, protocol::Opcode kind, base::ByteView payload);
    /// Returns the number of recipients.
    int sendToAll(protocol::Opcode kind, base::ByteView payload);
    base::Result<void> ping(ClientId client);
    base::Result<void> close(ClientId client, std::optional<std::uint16_t> code, const QString &reason);
    void drop(ClientId client, bool reset);

signals:
    void started();
    void stopped();
    /// Clients connected, left, or their counts changed; at most ten times a second.
    void clientsChanged();
    /// The number of clients that have come and gone (for --exit-after-clients).
    void clientsGone(quint64 count);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace framescope::server
