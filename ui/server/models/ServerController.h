#pragma once

#include "ui/models/IoThread.h"

#include "capture/CaptureReader.h"
#include "capture/CaptureWriter.h"
#include "server/LocalServer.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace framescope::ui::server {

/// A snapshot of a local server for the window, taken on the I/O thread at most ten times a second.
struct ServerStatus {
    bool listening = false;
    std::vector<QUrl> urls;
    QString caFile;
    QString warning;
    std::vector<framescope::server::ClientFacts> clients;
    framescope::server::ServerTotals totals;
    std::optional<base::Error> error; ///< why it did not start
};

/// The window's handle on one local server: commands go to the I/O thread, states come back, its log is a capture. GUI thread.
class ServerController : public QObject
{
    Q_OBJECT

public:
    ServerController(models::IoThread &io, const framescope::server::ServerSettings &settings, const capture::CaptureOptions &log, QObject *parent = nullptr);
    ~ServerController() override;

    const framescope::server::ServerSettings &settings() const { return m_settings; }
    void setSettings(const framescope::server::ServerSettings &settings);
    /// The resolved settings for the next start; settings() stay unresolved.
    void setRunning(const framescope::server::ServerSettings &settings);
    std::shared_ptr<capture::CaptureReader> reader() const { return m_reader; }
    const ServerStatus &status() const { return m_status; }
    QUrl url() const { return m_status.urls.empty() ? QUrl() : m_status.urls.front(); }

    void start();
    /// Closes every client, and listens again with the current settings.
    void restart();
    void stop();
    /// Sends Text or Binary to one client, or to all; sent() reports the number of recipients.
    void send(framescope::server::ClientId client, protocol::Opcode kind, const QByteArray &payload);
    void sendToAll(protocol::Opcode kind, const QByteArray &payload);
    /// Measures the client's round-trip time.
    void ping(framescope::server::ClientId client);
    /// Closes cleanly, with a code (none: an empty Close) and a reason.
    void closeClient(framescope::server::ClientId client, std::optional<std::uint16_t> code, const QString &reason = {});
    /// Ends the stream without a Close: with FIN, or with RST.
    void dropClient(framescope::server::ClientId client, bool reset = true);
    /// Why the log is in memory only, if it is.
    const std::optional<base::Error> &logProblem() const { return m_logProblem; }
    /// Stops, flushes the log, then emits ended().
    void shutDown();
    bool hasEnded() const { return m_ended; }

signals:
    void statusChanged();
    void started();
    void failed(const framescope::base::Error &error);
    /// A message was sent to this number of clients.
    void sent(int clients);
    /// A command failed, for example because the client is gone.
    void commandFailed(const framescope::base::Error &error);
    /// The log could not be stored completely; an empty sentence: storing works again.
    void logTrouble(const framescope::base::Error &error);
    void ended();

private:
    class Worker;

    models::IoThread &m_io;
    framescope::server::ServerSettings m_settings;
    std::optional<base::Error> m_logProblem;
    std::shared_ptr<capture::CaptureReader> m_reader;
    ServerStatus m_status;
    Worker *m_worker = nullptr; ///< lives on the I/O thread, which deletes it
    bool m_ended = false;
};

} // namespace framescope::ui::server
