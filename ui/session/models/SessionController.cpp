#include "SessionController.h"

#include <QCoreApplication>

namespace framescope::ui::session {

using framescope::session::Session;

/// The part on the I/O thread: owns the session and the capture's writer.
class SessionController::Worker : public QObject
{
    Q_OBJECT

public:
    explicit Worker(std::unique_ptr<capture::CaptureWriter> writer)
        : m_writer(std::move(writer))
    {
    }

    ~Worker() override
    {
        if (m_session && m_writer)
            m_session->removeSink(m_writer.get());
        m_session.reset();
    }

    void begin(const framescope::session::SessionSettings &settings)
    {
        m_session = std::make_unique<Session>(settings);
        if (m_writer) {
            m_session->addSink(m_writer.get());
            // Both are called on the writer's own thread: only post.
            m_writer->setReadyCallback([this] {
                QMetaObject::invokeMethod(this, [this] {
                    if (m_session && m_writer)
                        m_session->sinkReady(m_writer.get());
                }, Qt::QueuedConnection);
            });
            m_writer->setTroubleCallback([this](const base::Error &error) { emit logTrouble(error); });
        }
        connect(m_session.get(), &Session::stateChanged, this, &Worker::publish);
        connect(m_session.get(), &Session::opened, this, &Worker::publishFacts);
        connect(m_session.get(), &Session::openFailed, this, &Worker::publishFacts);
        connect(m_session.get(), &Session::connectionClosed, this, &Worker::publishFacts);
        connect(m_session.get(), &Session::statisticsChanged, this, &Worker::publish);
        connect(m_session.get(), &Session::readyToSend, this, &Worker::publish);
        connect(m_session.get(), &Session::finished, this, [this] {
            publishFacts();
            if (m_shuttingDown)
                end();
        });
    }

    void send(const framescope::session::Outgoing &outgoing)
    {
        if (const auto result = m_session->send(outgoing); !result)
            emit sendFailed(result.error());
        else if (!m_session->canSend())
            publish();
    }

    void shutDown()
    {
        m_shuttingDown = true;
        const auto state = m_session->state();
        if (state == Session::State::Idle || state == Session::State::Closed)
            end();
        else
            m_session->stop(1001);
    }

    Session &session() { return *m_session; }
    capture::CaptureWriter *writer() { return m_writer.get(); }

signals:
    void published(const std::shared_ptr<const framescope::ui::session::SessionStatus> &status);
    void sendFailed(const framescope::base::Error &error);
    void logTrouble(const framescope::base::Error &error);
    void ended();

private:
    void publishFacts()
    {
        m_facts = std::make_shared<network::OpeningFacts>(m_session->facts());
        publish();
    }

    void publish()
    {
        auto status = std::make_shared<SessionStatus>();
        status->state = m_session->state();
        status->statistics = m_session->statistics();
        status->dueNs = m_session->dueNs();
        status->attempt = m_session->attempt();
        status->facts = m_facts;
        status->close = m_session->closeFacts();
        status->error = m_session->lastError();
        status->sending = m_session->canSend();
        status->waitingMessages = m_session->waitingMessages();
        status->waitingBytes = m_session->waitingBytes();
        emit published(status);
    }

    void end()
    {
        if (m_writer) {
            m_session->removeSink(m_writer.get());
            if (const auto result = m_writer->finish(); !result)
                emit logTrouble(result.error());
        }
        emit ended();
    }

    std::unique_ptr<capture::CaptureWriter> m_writer;
    std::unique_ptr<Session> m_session;
    std::shared_ptr<const network::OpeningFacts> m_facts;
    bool m_shuttingDown = false;
};

SessionController::SessionController(models::IoThread &io, const framescope::session::SessionSettings &settings, const capture::CaptureOptions &log, QObject *parent)
    : QObject(parent)
    , m_io(io)
    , m_settings(settings)
{
    std::unique_ptr<capture::CaptureWriter> writer;
    if (auto made = capture::CaptureWriter::create(log)) {
        writer = std::move(made).value();
    } else {
        m_logProblem = made.error();
        capture::CaptureOptions memory = log;
        memory.path.clear();
        if (auto inMemory = capture::CaptureWriter::create(memory))
            writer = std::move(inMemory).value();
    }
    if (writer)
        m_reader = writer->reader();

    m_worker = new Worker(std::move(writer));
    m_worker->moveToThread(m_io.thread());
    connect(m_worker, &Worker::published, this, &SessionController::take);
    connect(m_worker, &Worker::sendFailed, this, &SessionController::sendFailed);
    connect(m_worker, &Worker::logTrouble, this, &SessionController::logTrouble);
    connect(m_worker, &Worker::ended, this, [this] {
        m_ended = true;
        emit ended();
    });
    m_io.post([worker = m_worker, settings] { worker->begin(settings); });
}

SessionController::~SessionController()
{
    // Everything posted before is done first; the session ends its connection when it is destroyed.
    m_io.post([worker = m_worker] { delete worker; });
}

void SessionController::setSettings(const framescope::session::SessionSettings &settings)
{
    m_settings = settings;
    m_io.post([worker = m_worker, settings] { worker->session().setSettings(settings); });
}

void SessionController::start()
{
    // Shown at once: the result of the last attempt is obsolete.
    if (!isActive()) {
        m_status.state = State::Connecting;
        m_status.error.reset();
        emit stateChanged(m_status.state);
    }
    m_io.post([worker = m_worker] { worker->session().start(); });
}

void SessionController::stop(std::optional<std::uint16_t> code, const QByteArray &reason)
{
    m_io.post([worker = m_worker, code, reason] { worker->session().stop(code, reason); });
}

void SessionController::abort()
{
    m_io.post([worker = m_worker] { worker->session().abort(); });
}

void SessionController::skipWaiting()
{
    m_io.post([worker = m_worker] { worker->session().skipWaiting(); });
}

void SessionController::send(const framescope::session::Outgoing &outgoing)
{
    m_io.post([worker = m_worker, outgoing] { worker->send(outgoing); });
}

void SessionController::discardWaiting()
{
    m_io.post([worker = m_worker] { worker->session().discardWaiting(); });
}

void SessionController::note(const QString &text)
{
    m_io.post([worker = m_worker, text] { worker->session().note(text); });
}

void SessionController::annotate(const QJsonObject &record)
{
    m_io.post([worker = m_worker, record] {
        if (worker->writer())
            worker->writer()->annotate(record);
    });
}

void SessionController::shutDown()
{
    m_io.post([worker = m_worker] { worker->shutDown(); });
}

void SessionController::take(const std::shared_ptr<const SessionStatus> &status)
{
    const State before = m_status.state;
    m_status = *status;
    emit statusChanged();
    if (before != m_status.state)
        emit stateChanged(m_status.state);
}

QString SessionController::stateText(State state)
{
    switch (state) {
    case State::Idle: return tr("Not connected");
    case State::Connecting: return tr("Connecting");
    case State::Open: return tr("Open");
    case State::Closing: return tr("Closing");
    case State::Waiting: return tr("Waiting to reconnect");
    case State::Closed: return tr("Closed");
    }
    return {};
}

} // namespace framescope::ui::session

#include "SessionController.moc"
