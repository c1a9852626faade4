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

/// The local server: listens, answers by behaviours and faults, keeps the log of every client. Lives on the thread that made
/// it, and so do all its functions; its signals are few, whatever the traffic.
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
    /// A sink that was full can take entries again: clients are read again.
    void logReady(capture::EntrySink *sink);

    /// Checks behaviours and faults, then listens. Errors: "server.settings", "network.address-in-use", …
    base::Result<void> start();
    /// Stops listening and closes every client with 1001; stopped() tells when the last one is gone. A second call drops them.
    void stop();
    bool isListening() const;

    /// Where a client connects: ws first, then wss. Listening on every address gives one for each address of this machine.
    std::vector<QUrl> urls() const;
    QUrl url() const;
    /// PEM file of the CA that a client of wss has to trust; empty without a certificate of our own.
    QString caFile() const;
    /// Where the server can be reached from other machines: a sentence with the address; else empty.
    QString warning() const;
    /// The seed in use, also where the settings leave it open.
    quint64 seed() const;

    std::size_t clientCount() const;
    std::vector<ClientFacts> clients() const;
    ServerTotals totals() const;

    base::Result<void> send(ClientId client, protocol::Opcode kind, base::ByteView payload);
    /// How many it was sent to.
    int sendToAll(protocol::Opcode kind, base::ByteView payload);
    base::Result<void> ping(ClientId client);
    base::Result<void> close(ClientId client, std::optional<std::uint16_t> code, const QString &reason);
    void drop(ClientId client, bool reset);

signals:
    void started();
    void stopped();
    /// Clients came, left, or their counts changed: at most ten times a second.
    void clientsChanged();
    /// So many clients have come and gone (for --exit-after-clients).
    void clientsGone(quint64 count);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace framescope::server
