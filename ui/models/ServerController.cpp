#include "ServerController.h"

namespace framescope::ui::models {

using server::LocalServer;

/// The half that lives on the I/O thread: owns the server and its log.
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

    void begin(const server::ServerSettings &settings)
    {
        m_server = std::make_unique<LocalServer>(settings);
        if (m_writer)
            m_server->addLog(m_writer.get());
        connect(m_server.get(), &LocalServer::clientsChanged, this, &Worker::publish);
        connect(m_server.get(), &LocalServer::started, this, &Worker::publish);
        connect(m_server.get(), &LocalServer::stopped, this, [this] {
            publish();
            if (m_shuttingDown)
                end();
        });
    }

    void start()
    {
        const auto result = m_server->start();
        m_error = result ? std::nullopt : std::optional<base::Error>(result.error());
        publish();
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
    void published(const std::shared_ptr<const framescope::ui::models::ServerStatus> &status);
    void ended();

private:
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
                m_error = result.error();
        }
        emit ended();
    }

    std::unique_ptr<capture::CaptureWriter> m_writer;
    std::unique_ptr<LocalServer> m_server;
    std::optional<base::Error> m_error;
    bool m_shuttingDown = false;
};

ServerController::ServerController(IoThread &io, const server::ServerSettings &settings, const capture::CaptureOptions &log, QObject *parent)
    : QObject(parent)
    , m_io(io)
    , m_settings(settings)
{
    std::unique_ptr<capture::CaptureWriter> writer;
    capture::CaptureOptions options = log;
    options.neverSlowPeer = true; // a server with many clients must not stand still for its log
    auto made = capture::CaptureWriter::create(options);
    if (!made) {
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

void ServerController::setSettings(const server::ServerSettings &settings)
{
    m_settings = settings;
    m_io.post([worker = m_worker, settings] { worker->server().setSettings(settings); });
}

void ServerController::start()
{
    m_io.post([worker = m_worker] { worker->start(); });
}

void ServerController::stop()
{
    m_io.post([worker = m_worker] { worker->server().stop(); });
}

void ServerController::sendToAll(const QByteArray &text)
{
    m_io.post([worker = m_worker, text] { worker->server().sendToAll(protocol::Opcode::Text, base::viewOf(text)); });
}

void ServerController::closeClient(server::ClientId client, std::uint16_t code)
{
    m_io.post([worker = m_worker, client, code] {
        // A client that has gone in the meantime needs no closing.
        if (const auto result = worker->server().close(client, code, {}); !result)
            return;
    });
}

void ServerController::dropClient(server::ClientId client)
{
    m_io.post([worker = m_worker, client] { worker->server().drop(client, true); });
}

void ServerController::shutDown()
{
    m_io.post([worker = m_worker] { worker->shutDown(); });
}

} // namespace framescope::ui::models

#include "ServerController.moc"
