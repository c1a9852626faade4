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

/// What the window knows of a local server: a copy made on the I/O thread, at most ten times a second.
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
    /// What the server starts with next, settings() stay as they are: with what its texts refer to put in.
    void setRunning(const framescope::server::ServerSettings &settings);
    std::shared_ptr<capture::CaptureReader> reader() const { return m_reader; }
    const ServerStatus &status() const { return m_status; }
    QUrl url() const { return m_status.urls.empty() ? QUrl() : m_status.urls.front(); }

    void start();
    /// Closes every client, and listens again with the settings as they are now.
    void restart();
    void stop();
    /// Text or Binary to one client, or to all of them; sent() reports to how many.
    void send(framescope::server::ClientId client, protocol::Opcode kind, const QByteArray &payload);
    void sendToAll(protocol::Opcode kind, const QByteArray &payload);
    /// Its answer is the client's round-trip time.
    void ping(framescope::server::ClientId client);
    /// Closes in order, with a code (none: an empty Close) and a reason.
    void closeClient(framescope::server::ClientId client, std::optional<std::uint16_t> code, const QString &reason = {});
    /// Ends the stream without a Close: with FIN, or with RST.
    void dropClient(framescope::server::ClientId client, bool reset = true);
    /// Why the log is in memory only, if it is.
    const std::optional<base::Error> &logProblem() const { return m_logProblem; }
    /// Stops, flushes the log, then says ended().
    void shutDown();
    bool hasEnded() const { return m_ended; }

signals:
    void statusChanged();
    void started();
    void failed(const framescope::base::Error &error);
    /// A message went to so many clients.
    void sent(int clients);
    /// A command could not be carried out, such as for a client that has gone.
    void commandFailed(const framescope::base::Error &error);
    /// The log could not be stored completely; an empty sentence: it can be again.
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
