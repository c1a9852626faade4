#include "ServerController.h"

namespace framescope::ui::server {

using framescope::server::LocalServer;

/// The part on the I/O thread: owns the server and its log.
class ServerController::Worker : public QObject
{
    Q_OBJECT

public:
    explicit Worker(std::unique_ptr<capture::CaptureWriter> writer)
        : m_writer(std::move(writer))
    {
    }

    ~Worker() override
    {
        if (m_server && m_writer)
            m_server->removeLog(m_writer.get());
        m_server.reset();
    }

    void begin(const framescope::server::ServerSettings &settings)
    {
        m_server = std::make_unique<LocalServer>(settings);
        if (m_writer) {
            m_server->addLog(m_writer.get());
            m_writer->setTroubleCallback([this](const base::Error &error) { emit logTrouble(error); });
        }
        connect(m_server.get(), &LocalServer::clientsChanged, this, &Worker::publish);
        connect(m_server.get(), &LocalServer::started, this, &Worker::publish);
        connect(m_server.get(), &LocalServer::stopped, this, [this] {
            if (m_shuttingDown) {
                publish();
                end();
            } else if (m_restart) {
                m_restart = false;
                startAgain();
            } else {
                publish();
            }
        });
    }

    void start()
    {
        const auto result = m_server->start();
        m_error = result ? std::nullopt : std::optional<base::Error>(result.error());
        publish();
    }

    void restart()
    {
        if (!m_server->isListening())
            return start();
        m_restart = true;
        m_before = m_server->urls();
        m_server->stop();
    }

    void shutDown()
    {
        m_shuttingDown = true;
        if (m_server->isListening() || m_server->clientCount() > 0)
            m_server->stop();
        else
            end();
    }

    LocalServer &server() { return *m_server; }

signals:
    void published(const std::shared_ptr<const framescope::ui::server::ServerStatus> &status);
    void sent(int clients);
    void commandFailed(const framescope::base::Error &error);
    void logTrouble(const framescope::base::Error &error);
    void ended();

private:
    /// "Any free port" reuses the previous one if it is still free, so that clients find the server again.
    void startAgain()
    {
        const framescope::server::ServerSettings wanted = m_server->settings();
        framescope::server::ServerSettings same = wanted;
        for (const QUrl &url : std::as_const(m_before)) {
            const bool second = url.scheme() == QLatin1String("wss") && wanted.transport == framescope::server::Transport::Both;
            std::uint16_t &port = second ? same.tlsPort : same.port;
            if (port == 0)
                port = static_cast<std::uint16_t>(url.port(0));
        }
        m_server->setSettings(same);
        const auto result = m_server->start();
        m_server->setSettings(wanted);
        if (!result)
            return start();
        m_error.reset();
        publish();
    }

    void publish()
    {
        auto status = std::make_shared<ServerStatus>();
        status->listening = m_server->isListening();
        status->urls = m_server->urls();
        status->caFile = m_server->caFile();
        status->warning = m_server->warning();
        status->clients = m_server->clients();
        status->totals = m_server->totals();
        status->error = m_error;
        emit published(status);
    }

    void end()
    {
        if (m_writer) {
            m_server->removeLog(m_writer.get());
            if (const auto result = m_writer->finish(); !result)
                emit logTrouble(result.error());
        }
        emit ended();
    }

    std::unique_ptr<capture::CaptureWriter> m_writer;
    std::unique_ptr<LocalServer> m_server;
    std::optional<base::Error> m_error;
    bool m_shuttingDown = false;
    bool m_restart = false; ///< as soon as the last client has answered the Close
    std::vector<QUrl> m_before; ///< its addresses before the restart
};

ServerController::ServerController(models::IoThread &io, const framescope::server::ServerSettings &settings, const capture::CaptureOptions &log, QObject *parent)
    : QObject(parent)
    , m_io(io)
    , m_settings(settings)
{
    std::unique_ptr<capture::CaptureWriter> writer;
    capture::CaptureOptions options = log;
    options.neverSlowPeer = true; // a server with many clients must not wait for its log
    auto made = capture::CaptureWriter::create(options);
    if (!made) {
        m_logProblem = made.error();
        options.path.clear();
        made = capture::CaptureWriter::create(options);
    }
    if (made) {
        writer = std::move(made).value();
        m_reader = writer->reader();
    }
    m_worker = new Worker(std::move(writer));
    m_worker->moveToThread(m_io.thread());
    connect(m_worker, &Worker::published, this, [this](const std::shared_ptr<const ServerStatus> &status) {
        const bool before = m_status.listening;
        m_status = *status;
        emit statusChanged();
        if (m_status.listening && !before)
            emit started();
        else if (m_status.error && !m_status.listening)
            emit failed(*m_status.error);
    });
    connect(m_worker, &Worker::sent, this, &ServerController::sent);
    connect(m_worker, &Worker::logTrouble, this, &ServerController::logTrouble);
    connect(m_worker, &Worker::commandFailed, this, &ServerController::commandFailed);
    connect(m_worker, &Worker::ended, this, [this] {
        m_ended = true;
        emit ended();
    });
    m_io.post([worker = m_worker, settings] { worker->begin(settings); });
}

ServerController::~ServerController()
{
    m_io.post([worker = m_worker] { delete worker; });
}

void ServerController::setSettings(const framescope::server::ServerSettings &settings)
{
    m_settings = settings;
    setRunning(settings);
}

void ServerController::setRunning(const framescope::server::ServerSettings &settings)
{
    m_io.post([worker = m_worker, settings] { worker->server().setSettings(settings); });
}

void ServerController::start()
{
    m_io.post([worker = m_worker] { worker->start(); });
}

void ServerController::restart()
{
    m_io.post([worker = m_worker] { worker->restart(); });
}

void ServerController::stop()
{
    m_io.post([worker = m_worker] { worker->server().stop(); });
}

void ServerController::send(framescope::server::ClientId client, protocol::Opcode kind, const QByteArray &payload)
{
    m_io.post([worker = m_worker, client, kind, payload] {
        if (const auto result = worker->server().send(client, kind, base::viewOf(payload)); !result)
            emit worker->commandFailed(result.error());
        else
            emit worker->sent(1);
    });
}

void ServerController::sendToAll(protocol::Opcode kind, const QByteArray &payload)
{
    m_io.post([worker = m_worker, kind, payload] { emit worker->sent(worker->server().sendToAll(kind, base::viewOf(payload))); });
}

void ServerController::ping(framescope::server::ClientId client)
{
    m_io.post([worker = m_worker, client] {
        if (const auto result = worker->server().ping(client); !result)
            emit worker->commandFailed(result.error());
    });
}

void ServerController::closeClient(framescope::server::ClientId client, std::optional<std::uint16_t> code, const QString &reason)
{
    m_io.post([worker = m_worker, client, code, reason] {
        if (const auto result = worker->server().close(client, code, reason); !result)
            emit worker->commandFailed(result.error());
    });
}

void ServerController::dropClient(framescope::server::ClientId client, bool reset)
{
    m_io.post([worker = m_worker, client, reset] { worker->server().drop(client, reset); });
}

void ServerController::shutDown()
{
    m_io.post([worker = m_worker] { worker->shutDown(); });
}

} // namespace framescope::ui::server

#include "ServerController.moc"
