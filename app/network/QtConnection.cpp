#include "QtConnection.h"

#include "Diagnosis.h"
#include "ProxyChoice.h"
#include "TlsInspector.h"
#include "TlsSetup.h"

#include "base/OptionId.h"
#include "base/Utf8Text.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTimer>
#include <QTimerEvent>
#include <QWebSocketHandshakeOptions>

namespace framescope::network {

namespace {

constexpr std::size_t kMaxPings = 1024;

QNetworkProxy toQt(const ProxyOptions &options)
{
    if (options.kind == ProxyOptions::Kind::None)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const auto type = options.kind == ProxyOptions::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return QNetworkProxy(type, options.host, options.port, options.user, options.password);
}

} // namespace

QStringList QtConnection::notVisible(bool client)
{
    QStringList names{QStringLiteral("frame headers"), QStringLiteral("mask keys"), QStringLiteral("wire bytes"),
                      QStringLiteral("received pings and automatic pongs"), QStringLiteral("Close frames (only a code and a reason)"),
                      QStringLiteral("raw handshake"), QStringLiteral("violations (the stream just ends)"),
                      QStringLiteral("back pressure (reading cannot be paused)"),
                      QStringLiteral("a byte order mark at the beginning of a received text (Qt leaves it out)")};
    if (client)
        names += {QStringLiteral("response headers and body"), QStringLiteral("addresses tried"), QStringLiteral("phases other than the whole")};
    return names;
}

std::optional<base::Error> QtConnection::cannotHonour(const ConnectionOptions &options)
{
    if (!options.autoPong)
        return Diagnosis::notHonoured(base::OptionId::AutoPong, tr("leaving pings unanswered"));
    if (!options.autoClose)
        return Diagnosis::notHonoured(base::OptionId::AutoClose, tr("leaving a Close unanswered"));
    if (options.mode == protocol::Mode::Observe)
        return Diagnosis::notHonoured(base::OptionId::Mode, tr("going on after a violation"));
    if (!options.tls.serverName.isEmpty())
        return Diagnosis::notHonoured(base::OptionId::TlsName, tr("a TLS name other than the address's host"));
    if (!options.tls.keyLogFile.isEmpty())
        return Diagnosis::notHonoured(base::OptionId::TlsKeyLog, tr("logging the TLS secrets"));
    if (!options.resolve.isEmpty())
        return Diagnosis::notHonoured(base::OptionId::Resolve, tr("a host address of your own"));
    // Compression is off with this stack, and shown as off; only a request for special parameters would be misleading.
    if (options.deflate && *options.deflate != *ConnectionOptions().deflate)
        return Diagnosis::notHonoured(base::OptionId::Deflate, tr("parameters of permessage-deflate"));
    for (auto header = options.headers.begin(); header != options.headers.end(); ++header) {
        const auto same = [&](const protocol::Header &other) { return other.name.compare(header->name, Qt::CaseInsensitive) == 0; };
        if (std::any_of(std::next(header), options.headers.end(), same))
            return Diagnosis::notHonoured(base::OptionId::Headers, tr("two headers of the same name (%1)").arg(QString::fromLatin1(header->name)));
    }
    return std::nullopt;
}

QtConnection::QtConnection(const ConnectionOptions &options, ConnectionSink *sink)
    : m_options(options), m_sink(sink), m_socket(std::make_unique<QWebSocket>(QString::fromUtf8(options.origin))), m_client(true)
{
    if (m_options.url.hasUserInfo() && !m_options.hasCredentials) {
        m_options.user = m_options.url.userName();
        m_options.password = m_options.url.password();
        m_options.hasCredentials = true;
    }
    m_options.url.clearUserInfo();
    m_facts.url = m_options.url;
    m_facts.notVisible = notVisible(true);
    connectSignals();
}

QtConnection::QtConnection(std::unique_ptr<QWebSocket> socket, const ConnectionOptions &options, ConnectionSink *sink)
    : m_options(options), m_sink(sink), m_socket(std::move(socket)), m_client(false)
{
    m_facts.url = base::WebSocketAddress::of(m_socket->requestUrl());
    m_facts.notVisible = notVisible(false);
    connectSignals();
    opened();
}

QtConnection::~QtConnection()
{
    m_socket->disconnect(this);
    // It must not be deleted inside one of its own signals.
    m_socket.release()->deleteLater();
}

void QtConnection::connectSignals()
{
    connect(m_socket.get(), &QWebSocket::connected, this, &QtConnection::opened);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &QtConnection::disconnected);
    // Qt ends the stream itself after every Close frame and every failure; if the peer just disconnects, Qt does not say so.
    connect(m_socket.get(), &QWebSocket::aboutToClose, this, [this] { m_endedByQt = true; });
    connect(m_socket.get(), &QWebSocket::pong, this, &QtConnection::pongReceived);
    connect(m_socket.get(), &QWebSocket::sslErrors, this, &QtConnection::sslErrors);
    connect(m_socket.get(), &QWebSocket::bytesWritten, this, &QtConnection::updateFull);
    connect(m_socket.get(), &QWebSocket::textFrameReceived, this,
            [this](const QString &text, bool last) { received(protocol::Opcode::Text, text.toUtf8(), last); });
    connect(m_socket.get(), &QWebSocket::binaryFrameReceived, this,
            [this](const QByteArray &bytes, bool last) { received(protocol::Opcode::Binary, bytes, last); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket.get(), &QWebSocket::errorOccurred, this, &QtConnection::failed);
#else
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &QtConnection::failed);
#endif
    m_socket->setMaxAllowedIncomingFrameSize(std::min<quint64>(m_options.limits.maxFrame, QWebSocket::maxIncomingFrameSize()));
    m_socket->setMaxAllowedIncomingMessageSize(std::min<quint64>(m_options.limits.maxMessage, QWebSocket::maxIncomingMessageSize()));
}

QString QtConnection::where() const
{
    return QStringLiteral("%1 port %2").arg(m_options.url.host()).arg(m_options.url.port());
}

void QtConnection::open()
{
    if (m_state != State::Idle)
        return;
    m_state = State::Opening;
    // No notifications before open() has returned.
    QTimer::singleShot(0, this, [this] {
        if (m_state == State::Opening)
            start();
    });
}

void QtConnection::start()
{
    if (const auto error = cannotHonour(m_options)) {
        failOpening(*error);
        return;
    }
    if (m_options.url.isEmpty()) {
        failOpening(base::WebSocketAddress::parse({}).error());
        return;
    }
    const auto proxy = ProxyChoice::choose(m_options.proxy, m_options.url);
    if (!proxy) {
        failOpening(proxy.error());
        return;
    }
    m_socket->setProxy(toQt(*proxy));
    if (proxy->kind != ProxyOptions::Kind::None)
        m_facts.proxy = (proxy->kind == ProxyOptions::Kind::Http ? QStringLiteral("http %1:%2") : QStringLiteral("socks5 %1:%2")).arg(proxy->host).arg(proxy->port);
    if (m_options.url.isSecure()) {
        const auto configuration = TlsSetup::forClient(m_options.tls);
        if (!configuration) {
            failOpening(configuration.error());
            return;
        }
        m_socket->setSslConfiguration(*configuration);
        m_facts.notes += TlsSetup::notes(m_options.tls);
    }
    // QUrl decodes and re-encodes: the resulting target is in the log, and the manual says so.
    QNetworkRequest request(QUrl::fromEncoded(m_options.url.toBytes()));
    for (const auto &header : m_options.headers)
        request.setRawHeader(header.name, header.value);
    if (m_options.hasCredentials && !m_options.headers.contains("Authorization"))
        request.setRawHeader("Authorization", "Basic " + (m_options.user + QLatin1Char(':') + m_options.password).toUtf8().toBase64());
    QWebSocketHandshakeOptions options;
    QStringList protocols;
    for (const auto &protocol : m_options.subprotocols)
        protocols += QString::fromLatin1(protocol);
    options.setSubprotocols(protocols);
    auto &phase = m_facts.phases[static_cast<std::size_t>(Phase::Upgrade)];
    const auto now = base::Clock::system().now();
    phase = {now.monoNs, -1};
    if (m_options.timeouts.total > 0)
        m_totalTimer.start(m_options.timeouts.total, this);
    m_sink->phaseChanged(Phase::Upgrade, phase, now);
    if (m_state == State::Opening)
        m_socket->open(request, options);
}

void QtConnection::opened()
{
    if (m_ended)
        return;
    m_totalTimer.stop();
    const auto now = base::Clock::system().now();
    if (m_client) {
        auto &phase = m_facts.phases[static_cast<std::size_t>(Phase::Upgrade)];
        phase.durationNs = now.monoNs - phase.startNs;
        m_sink->phaseChanged(Phase::Upgrade, phase, now);
        if (m_ended)
            return;
    }
    m_facts.peerAddress = m_socket->peerAddress();
    m_facts.peerPort = m_socket->peerPort();
    m_facts.localAddress = m_socket->localAddress();
    m_facts.localPort = m_socket->localPort();
    m_facts.agreement.subprotocol = m_socket->subprotocol().toLatin1();
    m_facts.response.status = 101;
    const auto request = m_socket->request();
    const auto names = request.rawHeaderList();
    m_facts.request.headers = {};
    for (const auto &name : names)
        m_facts.request.headers.append(name, request.rawHeader(name));
    m_facts.request.target = m_socket->requestUrl().toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment | QUrl::FullyEncoded).toLatin1();
    if (m_facts.url.isSecure() && m_client) {
        auto &tls = m_facts.tls ? *m_facts.tls : m_facts.tls.emplace();
        const auto configuration = m_socket->sslConfiguration();
        tls.serverName = m_options.url.host();
        tls.sni = TlsSetup::sniFor(tls.serverName);
        const auto chain = configuration.peerCertificateChain();
        tls.chain.clear();
        for (const auto &certificate : chain)
            tls.chain.push_back(TlsInspector::describe(certificate));
    }
    m_state = State::Open;
    m_sink->opened(m_facts, now);
}

void QtConnection::received(protocol::Opcode kind, const QByteArray &payload, bool last)
{
    if (m_ended)
        return;
    protocol::Event event;
    event.header.opcode = m_messageFrames == 0 ? kind : protocol::Opcode::Continuation;
    event.header.fin = last;
    event.header.payloadLength = static_cast<std::uint64_t>(payload.size());
    event.payload = base::viewOf(payload);
    event.messageKind = kind;
    ++m_messageFrames;
    m_bytesReceived += static_cast<quint64>(payload.size());
    if (m_messageFrames > 1 || !last)
        m_message += payload;
    if (last) {
        event.completesMessage = true;
        event.message = base::viewOf(m_messageFrames > 1 ? m_message : payload);
        event.messageFrames = m_messageFrames;
        event.messageWireSize = event.message.size();
    }
    m_sink->received(event, base::Clock::system().now());
    if (last) {
        m_message.clear();
        m_messageFrames = 0;
    }
    if (!m_ended)
        m_sink->batchEnded();
}

void QtConnection::pongReceived(quint64 elapsedMs, const QByteArray &payload)
{
    if (m_ended)
        return;
    const auto now = base::Clock::system().now();
    protocol::Event event;
    event.header.opcode = protocol::Opcode::Pong;
    event.header.payloadLength = static_cast<std::uint64_t>(payload.size());
    event.payload = base::viewOf(payload);
    event.messageKind = protocol::Opcode::Pong;
    event.completesMessage = true;
    event.message = event.payload;
    event.messageFrames = 1;
    // Qt measures milliseconds from its last ping, whichever ping is answered.
    const auto sent = std::find_if(m_pings.begin(), m_pings.end(), [&](const auto &ping) { return ping.first == payload; });
    event.rttNs = sent != m_pings.end() ? now.monoNs - sent->second : static_cast<std::int64_t>(elapsedMs) * 1'000'000;
    if (sent != m_pings.end())
        m_pings.erase(m_pings.begin(), sent + 1);
    m_sink->received(event, now);
    if (!m_ended)
        m_sink->batchEnded();
}

void QtConnection::tellSent(protocol::Opcode opcode, base::ByteView payload)
{
    protocol::SentFrame frame;
    frame.header.opcode = opcode;
    frame.header.masked = m_client;
    frame.header.payloadLength = payload.size();
    frame.payload = payload;
    frame.completesMessage = true;
    frame.messageKind = opcode;
    frame.messageSize = payload.size();
    frame.messageWireSize = payload.size();
    m_bytesSent += payload.size();
    m_sink->sent(frame, false, base::Clock::system().now());
    updateFull();
}

base::Result<void> QtConnection::sendMessage(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes)
{
    if (m_state != State::Open)
        return m_state == State::Idle || m_state == State::Opening ? Diagnosis::notOpen() : Diagnosis::closing();
    if (!fragmentSizes.empty())
        return Diagnosis::notWithThisStack(tr("Sending a message in fragments"));
    const QByteArray bytes = base::toByteArray(payload);
    if (kind == protocol::Opcode::Text) {
        const QString text = base::textFromUtf8(bytes);
        if (text.toUtf8() != bytes)
            return Diagnosis::notWithThisStack(tr("Sending text that is not UTF-8"));
        m_socket->sendTextMessage(text);
    } else {
        m_socket->sendBinaryMessage(bytes);
    }
    tellSent(kind, payload);
    return {};
}

base::Result<void> QtConnection::sendPing(base::ByteView payload)
{
    if (m_state != State::Open)
        return Diagnosis::notOpen();
    if (payload.size() > 125)
        return Diagnosis::notWithThisStack(tr("Sending a ping of more than 125 bytes"));
    const QByteArray bytes = base::toByteArray(payload);
    if (m_pings.size() >= kMaxPings)
        m_pings.pop_front();
    m_pings.emplace_back(bytes, base::Clock::system().now().monoNs);
    m_socket->ping(bytes);
    tellSent(protocol::Opcode::Ping, payload);
    return {};
}

base::Result<void> QtConnection::sendPong(base::ByteView)
{
    return Diagnosis::notWithThisStack(tr("Sending a pong"));
}

base::Result<void> QtConnection::sendRaw(const protocol::RawFrame &)
{
    return Diagnosis::notWithThisStack(tr("Sending a frame of one's own"));
}

base::Result<void> QtConnection::sendFragment(protocol::Opcode, base::ByteView, bool, bool)
{
    return Diagnosis::notWithThisStack(tr("Sending single fragments"));
}

base::Result<void> QtConnection::close(std::optional<std::uint16_t> code, base::ByteView reason)
{
    if (m_state == State::Opening) {
        abort(false);
        return {};
    }
    if (m_state != State::Open)
        return m_state == State::Idle ? Diagnosis::notOpen() : Diagnosis::closing();
    if (!code)
        return Diagnosis::notWithThisStack(tr("Sending a Close without a code"));
    m_state = State::Closing;
    const QByteArray words = base::toByteArray(reason);
    const QByteArray wire = QByteArray(1, static_cast<char>(*code >> 8)) + static_cast<char>(*code & 0xff) + words;
    m_closeFacts.sent = protocol::CloseFrame{*code, words, wire};
    if (m_closeFacts.first == protocol::CloseFacts::First::None)
        m_closeFacts.first = protocol::CloseFacts::First::Local;
    m_closeFacts.answerHidden = true; // Qt ends the stream at once, whatever the peer sends
    if (m_options.timeouts.close > 0)
        m_closeTimer.start(m_options.timeouts.close, this);
    tellSent(protocol::Opcode::Close, base::viewOf(wire));
    // Queued: Qt may end the stream inside close().
    QMetaObject::invokeMethod(m_socket.get(), [socket = m_socket.get(), number = *code, words] {
        socket->close(static_cast<QWebSocketProtocol::CloseCode>(number), base::textFromUtf8(words));
    }, Qt::QueuedConnection);
    return {};
}

void QtConnection::abort(bool)
{
    if (m_state == State::Opening) {
        failOpening(Diagnosis::cancelled(where()));
    } else if (m_state == State::Open || m_state == State::Closing) {
        m_closeFacts.streamEnd = protocol::StreamEnd::Local;
        end({});
    }
}

void QtConnection::disconnected()
{
    if (m_state == State::Opening) {
        readStatus();
        failOpening(openingError());
        return;
    }
    const auto code = static_cast<std::uint16_t>(m_socket->closeCode());
    if (m_closeFacts.first != protocol::CloseFacts::First::Local && (!m_endedByQt || m_closeFacts.streamEnd == protocol::StreamEnd::Reset)) {
        if (m_closeFacts.streamEnd == protocol::StreamEnd::None)
            m_closeFacts.streamEnd = protocol::StreamEnd::Eof;
        end(m_error ? *m_error : Diagnosis::streamEnded(m_closeFacts, {}));
        return;
    }
    if (m_closeFacts.first != protocol::CloseFacts::First::Local) {
        // Qt reports 1000 for an empty Close and for none at all; more cannot be known.
        m_closeFacts.first = protocol::CloseFacts::First::Remote;
        m_closeFacts.answerHidden = true; // Qt answers automatically and does not expose it
        const QByteArray reason = m_socket->closeReason().toUtf8();
        m_closeFacts.received = protocol::CloseFrame{code, reason, QByteArray(1, static_cast<char>(code >> 8)) + static_cast<char>(code & 0xff) + reason};
    }
    if (m_closeFacts.streamEnd == protocol::StreamEnd::None)
        m_closeFacts.streamEnd = m_closeFacts.first == protocol::CloseFacts::First::Local ? protocol::StreamEnd::Local : protocol::StreamEnd::Eof;
    end(m_error);
}

void QtConnection::failed()
{
    if (m_state == State::Opening) {
        readStatus();
        failOpening(openingError());
        return;
    }
    if (m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        return;
    m_closeFacts.streamEnd = protocol::StreamEnd::Reset;
    m_error = Diagnosis::streamEnded(m_closeFacts, m_socket->errorString());
}

/// Qt reports the status of a refusal only in its error text.
void QtConnection::readStatus()
{
    static const QRegularExpression said(QStringLiteral("status code: ([1-5][0-9][0-9])(?: \\((.*)\\))?"));
    const auto match = said.match(m_socket->errorString());
    if (!match.hasMatch())
        return;
    m_facts.response.status = match.captured(1).toInt();
    m_facts.response.reason = match.captured(2).toUtf8();
}

base::Error QtConnection::openingError() const
{
    const QString words = m_socket->errorString();
    if (m_facts.response.status != 0) {
        base::Error error = Diagnosis::refused(m_facts.response, where());
        error.remedy += QLatin1Char(' ') + tr("Framescope's own stack shows the answer's headers and body.");
        if (error.option == base::OptionId::None)
            error = std::move(error).mendedBy(base::OptionId::Stack, QStringLiteral("framescope"));
        return error;
    }
    const Diagnosis::FailedAddress failure{m_options.url.host(), m_socket->error(), words};
    const auto port = m_options.url.port();
    switch (m_socket->error()) {
    case QAbstractSocket::HostNotFoundError: return Diagnosis::lookupFailed(m_options.url.host(), words);
    case QAbstractSocket::ConnectionRefusedError:
        // Qt also reports this for a refused upgrade, which it describes in its error text.
        if (words.startsWith(QLatin1String("QWebSocket")))
            break;
        [[fallthrough]];
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketTimeoutError: return Diagnosis::connectFailed(m_options.url.host(), port, {failure});
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return Diagnosis::proxyAuthentication(m_facts.proxy, !m_options.proxy.user.isEmpty(), words);
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError: return Diagnosis::proxyUnreachable({{}, words, words, {}}, m_facts.proxy);
    case QAbstractSocket::ProxyConnectionClosedError: return Diagnosis::proxyClosed(m_facts.proxy, words);
    case QAbstractSocket::ProxyProtocolError: return Diagnosis::proxyRefused(m_facts.proxy, where(), words);
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError: return Diagnosis::tlsFailed(m_facts.tls.value_or(TlsFacts{}), where(), words, m_options.tls.minimumVersion);
    default: break;
    }
    return base::Error{QStringLiteral("upgrade.refused"), tr("%1 refused the WebSocket.").arg(base::escapeControls(where())), base::escapeControls(words),
                       tr("Framescope's own stack shows the answer itself.")}
        .mendedBy(base::OptionId::Stack, QStringLiteral("framescope"))
        .worthRetrying();
}

void QtConnection::sslErrors(const QList<QSslError> &errors)
{
    const auto chain = m_socket->sslConfiguration().peerCertificateChain();
    auto &tls = m_facts.tls.emplace();
    tls.serverName = m_options.url.host();
    tls.sni = TlsSetup::sniFor(tls.serverName);
    for (const auto &certificate : chain)
        tls.chain.push_back(TlsInspector::describe(certificate));
    tls.problems = TlsInspector::problems(errors, chain, tls.serverName);
    if (TlsInspector::accepts(m_options.tls, chain.isEmpty() ? QSslCertificate() : chain.front())) {
        tls.accepted = true;
        m_socket->ignoreSslErrors();
    }
}

void QtConnection::updateFull()
{
    const auto pending = m_socket->bytesToWrite();
    if (!m_full && pending > m_options.sendBufferLimit) {
        m_full = true;
    } else if (m_full && pending <= m_options.sendBufferLimit / 2) {
        m_full = false;
        if (m_state == State::Open)
            m_sink->writable();
    }
}

void QtConnection::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_totalTimer.timerId()) {
        failOpening(Diagnosis::totalTimeout(m_options.timeouts.total, where()));
    } else if (event->timerId() == m_closeTimer.timerId()) {
        m_closeFacts.streamEnd = protocol::StreamEnd::Local;
        end(Diagnosis::closeTimeout(m_options.timeouts.close, m_closeFacts));
    }
}

void QtConnection::failOpening(base::Error error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_state = State::Closed;
    m_totalTimer.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    if (error.subject.isEmpty())
        error.subject = QString::fromLatin1(m_options.url.hostHeader());
    QTimer::singleShot(0, this, [this, error = std::move(error)] {
        m_sink->openFailed(error, m_facts, base::Clock::system().now());
        m_sink->finished();
    });
}

void QtConnection::end(std::optional<base::Error> error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_state = State::Closed;
    m_closeTimer.stop();
    m_socket->disconnect(this);
    // Deferred: this may be inside a call of the sink or the socket.
    QTimer::singleShot(0, this, [this, error = std::move(error)] {
        m_socket->abort();
        m_sink->closed(m_closeFacts, error, base::Clock::system().now());
        m_sink->finished();
    });
}

} // namespace framescope::network
