#include "ServerOpening.h"

#include "Diagnosis.h"
#include "FramescopeListener.h"
#include "SocketTuning.h"
#include "TlsInspector.h"

#include <QSslSocket>
#include <QTimerEvent>

namespace framescope::network {

namespace {

constexpr int kReadPiece = 16 << 10;
constexpr int kLingerMs = 1'000;
constexpr quint64 kDiscardLimit = 4 << 20;

protocol::ServerHandshakeOptions handshakeOptions(const ListenerOptions &options)
{
    protocol::ServerHandshakeOptions out;
    out.subprotocols = options.subprotocols;
    out.deflate = options.deflate;
    out.limits = options.limits;
    out.observe = options.mode == protocol::Mode::Observe;
    return out;
}

} // namespace

ServerOpening::ServerOpening(FramescopeListener &listener, SocketPointer socket)
    : m_listener(listener), m_socket(std::move(socket)), m_handshake(handshakeOptions(listener.options())),
      m_peerAddress(m_socket->peerAddress()), m_began(base::Clock::system().now()), m_peerPort(m_socket->peerPort())
{
}

ServerOpening::~ServerOpening() = default;

void ServerOpening::start()
{
    const int limit = m_listener.options().handshakeTimeoutMs;
    if (limit > 0)
        m_timer.start(limit, this);
    // Queued: the last bytes before the end are read first.
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &ServerOpening::ended, Qt::QueuedConnection);
    connect(m_socket.get(), &QIODevice::readyRead, this, &ServerOpening::read);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get())) {
        m_step = Step::Tls;
        connect(tls, &QSslSocket::encrypted, this, [this] {
            m_step = Step::Reading;
            read();
        });
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &ServerOpening::endWhenWritten);
        tls->startServerEncryption();
    }
    connect(m_socket.get(), &QIODevice::bytesWritten, this, &ServerOpening::endWhenWritten);
}

void ServerOpening::turnAway()
{
    if (qobject_cast<QSslSocket *>(m_socket.get())) {
        gone();
        return;
    }
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &ServerOpening::ended, Qt::QueuedConnection);
    connect(m_socket.get(), &QIODevice::readyRead, this, &ServerOpening::read);
    connect(m_socket.get(), &QIODevice::bytesWritten, this, &ServerOpening::endWhenWritten);
    refuse(503, "Service Unavailable", {{"Content-Type", "text/plain; charset=utf-8"}, {"Retry-After", "5"}}, "Too many clients are connected.\n");
}

QString ServerOpening::peer() const
{
    return QStringLiteral("%1 port %2").arg(m_peerAddress.toString()).arg(m_peerPort);
}

void ServerOpening::read()
{
    while (m_socket && m_step == Step::Reading) {
        char buffer[kReadPiece];
        const auto count = m_socket->read(buffer, sizeof buffer);
        if (count < 0 || (count == 0 && m_socket->state() != QAbstractSocket::ConnectedState)) {
            ended();
            return;
        }
        if (count == 0)
            return;
        if (m_start.size() < 64)
            m_start += QByteArray(buffer, std::min<qsizetype>(count, 64));
        const base::ByteView bytes(reinterpret_cast<const std::uint8_t *>(buffer), static_cast<std::size_t>(count));
        const auto used = m_handshake.receive(bytes);
        if (m_handshake.state() != protocol::ServerHandshake::State::Reading) {
            m_early = base::toByteArray(bytes.subspan(used));
            verdict();
        }
    }
    if (m_step == Step::Answered)
        discard();
}

void ServerOpening::verdict()
{
    using State = protocol::ServerHandshake::State;
    switch (m_handshake.state()) {
    case State::Request:
        m_step = Step::Waiting;
        m_listener.sink()->clientPending(*this);
        break;
    case State::PlainHttp:
        m_step = Step::Waiting;
        m_listener.sink()->httpRequest(*this);
        break;
    case State::Failed: {
        const auto error = m_handshake.failure();
        writeAndEnd(m_handshake.response().toBytes());
        m_listener.sink()->clientFailed(peer(), error, base::Clock::system().now());
        break;
    }
    default:
        break;
    }
}

OpeningFacts ServerOpening::facts(const protocol::HandshakeResponse &response) const
{
    OpeningFacts out;
    out.url = base::WebSocketAddress::of(m_listener.url()).withTarget(m_handshake.request().target);
    out.peerAddress = m_peerAddress;
    out.peerPort = m_peerPort;
    out.localAddress = m_socket->localAddress();
    out.localPort = m_socket->localPort();
    out.phases[static_cast<std::size_t>(Phase::Upgrade)] = {m_began.monoNs, base::Clock::system().now().monoNs - m_began.monoNs};
    if (const auto *tls = qobject_cast<const QSslSocket *>(m_socket.get()))
        TlsInspector::inspect(*tls, out.tls.emplace());
    out.request = m_handshake.request();
    out.rawRequest = m_handshake.rawRequest();
    out.response = response;
    out.response.raw = response.toBytes();
    out.agreement = m_handshake.agreement();
    out.violations = m_handshake.violations();
    return out;
}

std::unique_ptr<Connection> ServerOpening::accept(ConnectionSink *sink, const protocol::HeaderList &extraHeaders,
                                                  const std::optional<QByteArray> &subprotocol)
{
    if (m_step != Step::Waiting || !m_socket || m_handshake.state() != protocol::ServerHandshake::State::Request)
        return nullptr;
    m_step = Step::Gone;
    m_timer.stop();
    const auto &options = m_listener.options();
    const auto response = m_handshake.accept(extraHeaders, subprotocol);
    auto known = facts(response);
    m_socket->disconnect(this);
    m_early += m_socket->readAll();
    m_socket->write(known.response.raw);
    m_socket->flush();

    protocol::EngineOptions engine;
    engine.role = protocol::Role::Server;
    engine.mode = options.mode;
    engine.limits = options.limits;
    engine.deflate = m_handshake.agreement().deflate;
    engine.autoPong = options.autoPong;
    engine.autoClose = options.autoClose;
    auto connection = std::make_unique<FramescopeConnection>(
        sink, FramescopeConnection::Tuning{options.sendBufferLimit, options.closeTimeoutMs});
    m_listener.accepted(*connection);
    connection->adopt(std::move(m_socket), engine, std::move(known), std::move(m_early));
    m_listener.release(*this);
    return connection;
}

void ServerOpening::refuse(int status, const QByteArray &reason, const protocol::HeaderList &headers, const QByteArray &body)
{
    if (m_step == Step::Answered || m_step == Step::Gone)
        return;
    writeAndEnd(m_handshake.refuse(status, reason, headers, body).toBytes());
}

void ServerOpening::answerRaw(const QByteArray &bytes, bool thenClose)
{
    if (m_step == Step::Answered || m_step == Step::Gone || !m_socket)
        return;
    if (thenClose) {
        writeAndEnd(bytes);
        return;
    }
    m_step = Step::Answered;
    m_timer.stop();
    m_socket->write(bytes);
    discard();
}

void ServerOpening::drop(bool reset)
{
    if (m_step == Step::Gone)
        return;
    if (reset && m_socket)
        resetOnClose(m_socket->socketDescriptor());
    gone();
}

void ServerOpening::writeAndEnd(const QByteArray &bytes)
{
    m_step = Step::Answered;
    m_timer.stop();
    m_endAfterWriting = true;
    // Long enough for a slow reader of a page, short enough for one that never reads.
    m_lingerTimer.start(std::max(kLingerMs, m_listener.options().handshakeTimeoutMs), this);
    m_socket->write(bytes);
    endWhenWritten();
}

void ServerOpening::endWhenWritten()
{
    if (!m_endAfterWriting || m_shut || !m_socket || m_socket->bytesToWrite() > 0)
        return;
    auto *tls = qobject_cast<QSslSocket *>(m_socket.get());
    if (tls && tls->encryptedBytesToWrite() > 0)
        return;
    m_shut = true;
    m_lingerTimer.start(kLingerMs, this);
    if (tls) {
        // Deferred: inside a signal of the socket, Qt 6.4 would continue to use the TLS state that this frees.
        QMetaObject::invokeMethod(tls, &QSslSocket::disconnectFromHost, Qt::QueuedConnection);
    } else if (!shutdownWriting(m_socket->socketDescriptor())) {
        gone();
        return;
    }
    discard();
}

void ServerOpening::discard()
{
    while (m_socket) {
        char buffer[kReadPiece];
        const auto count = m_socket->read(buffer, sizeof buffer);
        if (count == 0 && m_socket->state() == QAbstractSocket::ConnectedState)
            return;
        if (count <= 0 || (m_discarded += static_cast<quint64>(count)) > kDiscardLimit) {
            gone();
            return;
        }
    }
}

void ServerOpening::ended()
{
    if (!m_socket || m_step == Step::Gone)
        return;
    if (m_step == Step::Answered) {
        gone();
        return;
    }
    if (m_step == Step::Tls)
        fail(Diagnosis::clientTls(m_socket->errorString(), {}));
    else
        fail(Diagnosis::clientClosed(base::viewOf(m_start), m_socket->errorString()));
}

void ServerOpening::fail(const base::Error &error)
{
    auto *const sink = m_listener.sink();
    if (m_step == Step::Waiting) {
        m_step = Step::Gone;
        sink->pendingGone(*this);
    }
    sink->clientFailed(peer(), error, base::Clock::system().now());
    gone();
}

void ServerOpening::gone()
{
    m_step = Step::Gone;
    m_timer.stop();
    m_lingerTimer.stop();
    m_socket.reset();
    m_listener.release(*this);
}

void ServerOpening::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_lingerTimer.timerId()) {
        gone();
    } else if (event->timerId() == m_timer.timerId()) {
        m_timer.stop();
        fail(Diagnosis::clientTimeout(m_listener.options().handshakeTimeoutMs, base::viewOf(m_start)));
    }
}

} // namespace framescope::network
