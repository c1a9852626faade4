#include "FramescopeClient.h"

#include "RedirectRule.h"

#include <QSslSocket>
#include <QTimer>
#include <QTimerEvent>

namespace framescope::network {

namespace {

/// Runs postponed calls when the outermost guard is destroyed.
template<typename Function>
class AtOutermost
{
public:
    AtOutermost(int &depth, Function function) : m_depth(depth), m_function(std::move(function)) { ++m_depth; }
    ~AtOutermost()
    {
        if (--m_depth == 0)
            m_function();
    }
    AtOutermost(const AtOutermost &) = delete;
    AtOutermost &operator=(const AtOutermost &) = delete;

private:
    int &m_depth;
    Function m_function;
};

} // namespace

FramescopeClient::FramescopeClient(const ConnectionOptions &options, ConnectionSink *sink)
    : FramescopeConnection(sink, {options.sendBufferLimit, options.timeouts.close}), m_options(options),
      m_phases(
          m_facts.phases, m_options.timeouts,
          [this](Phase phase, const PhaseTiming &timing, base::Instant now) {
              const AtOutermost guard(m_depth, [this] { tellFailure(); });
              this->sink()->phaseChanged(phase, timing, now);
          },
          [this](std::optional<Phase> phase, int ms) { expired(phase, ms); }),
      m_dialer(m_options, m_facts, m_phases)
{
    if (m_options.url.hasUserInfo() && !m_options.hasCredentials) {
        m_options.user = m_options.url.userName();
        m_options.password = m_options.url.password();
        m_options.hasCredentials = true;
    }
    // From here on the address may be displayed anywhere.
    m_options.url.clearUserInfo();
    m_facts.url = m_options.url;
}

FramescopeClient::~FramescopeClient() = default;

void FramescopeClient::open()
{
    if (state() != State::Idle)
        return;
    setOpening();
    // No notifications before open() has returned.
    QTimer::singleShot(0, this, [this] {
        if (state() != State::Opening || m_failure)
            return;
        const AtOutermost guard(m_depth, [this] { tellFailure(); });
        if (m_options.url.isEmpty()) {
            fail(base::WebSocketAddress::parse({}).error());
            return;
        }
        m_phases.start();
        dial();
    });
}

void FramescopeClient::dial()
{
    m_facts.url = m_options.url;
    m_dialer.start(m_options.url, [this](Dialer::Outcome outcome) { dialed(std::move(outcome)); });
}

QString FramescopeClient::where() const
{
    return QStringLiteral("%1 port %2").arg(m_options.url.host()).arg(m_options.url.port());
}

void FramescopeClient::dialed(Dialer::Outcome outcome)
{
    const AtOutermost guard(m_depth, [this] { tellFailure(); });
    if (m_failure)
        return;
    if (outcome.error) {
        fail(*outcome.error);
        return;
    }
    m_openingSocket = std::move(outcome.socket);
    startHandshake();
    if (!outcome.early.isEmpty() && m_handshake) {
        takeHandshake({reinterpret_cast<std::uint8_t *>(outcome.early.data()), static_cast<std::size_t>(outcome.early.size())});
    }
}

protocol::ClientHandshakeOptions FramescopeClient::handshakeOptions() const
{
    protocol::ClientHandshakeOptions out;
    out.host = m_options.url.hostHeader();
    out.target = m_options.url.target();
    out.origin = m_options.origin;
    out.subprotocols = m_options.subprotocols;
    out.deflate = m_options.deflate;
    out.deflateChosen = m_options.deflate != ConnectionOptions().deflate;
    out.extraHeaders = m_options.headers;
    if (m_options.hasCredentials && !out.extraHeaders.contains("Authorization"))
        out.extraHeaders.append("Authorization", "Basic " + (m_options.user + QLatin1Char(':') + m_options.password).toUtf8().toBase64());
    out.limits = m_options.limits;
    out.observe = m_options.mode == protocol::Mode::Observe;
    return out;
}

void FramescopeClient::startHandshake()
{
    m_handshake.emplace(handshakeOptions());
    m_handshakeStart.clear();
    m_facts.request = m_handshake->request();
    m_facts.notes += m_handshake->notes();
    if (m_options.hasCredentials && m_options.headers.contains("Authorization"))
        m_facts.notes += tr("The header Authorization that was given takes the place of the user name and the password.");
    m_facts.rawRequest = m_facts.request.toBytes();
    m_facts.response = {};
    m_phases.begin(Phase::Upgrade);
    if (m_failure)
        return;
    connect(m_openingSocket.get(), &QIODevice::readyRead, this, &FramescopeClient::readHandshake);
    // Queued: the last bytes before the end are read first.
    connect(m_openingSocket.get(), &QAbstractSocket::errorOccurred, this, &FramescopeClient::readHandshake, Qt::QueuedConnection);
    // With TLS 1.3 a server checks the client's certificate after the client has finished its part.
    m_alert.reset();
    if (const auto *const tls = qobject_cast<const QSslSocket *>(m_openingSocket.get()))
        connect(tls, &QSslSocket::alertReceived, this, [this](QSsl::AlertLevel, QSsl::AlertType type) { m_alert = type; });
    const auto written = m_openingSocket->write(m_facts.rawRequest);
    if (written > 0)
        countSent(written);
}

void FramescopeClient::readHandshake()
{
    const AtOutermost guard(m_depth, [this] { tellFailure(); });
    while (m_openingSocket && m_handshake && !m_failure) {
        const auto buffer = ReceiveBuffer::ofThread();
        const auto count = m_openingSocket->read(reinterpret_cast<char *>(buffer.data()), static_cast<qint64>(buffer.size()));
        if (count > 0) {
            countReceived(count);
            takeHandshake(buffer.first(static_cast<std::size_t>(count)));
        } else if (count < 0 || m_openingSocket->state() != QAbstractSocket::ConnectedState) {
            handshakeEnded();
        } else {
            return;
        }
    }
}

void FramescopeClient::takeHandshake(base::MutableBytes bytes)
{
    if (m_handshakeStart.size() < 64)
        m_handshakeStart += base::toByteArray(bytes.first(std::min<std::size_t>(bytes.size(), 64)));
    const auto used = m_handshake->receive(bytes);
    switch (m_handshake->state()) {
    case protocol::ClientHandshake::State::Reading: awaitBody(); break;
    case protocol::ClientHandshake::State::Open: handshakeOpen(bytes.subspan(used)); break;
    case protocol::ClientHandshake::State::Refused: handshakeRefused(); break;
    case protocol::ClientHandshake::State::Failed: handshakeEnded(); break;
    }
}

/// The response head is complete, its body is not: waiting for the body must not hide the head.
void FramescopeClient::awaitBody()
{
    if (!m_handshake->awaitsBody())
        return;
    m_facts.response = m_handshake->response();
    if (mayFollow())
        endsWithAnswer(0);
    else if (m_options.timeouts.body > 0)
        m_bodyTimer.start(m_options.timeouts.body, this);
}

/// True if the server's response was being read, and its received part ends the opening.
bool FramescopeClient::endsWithAnswer(int waitedMs)
{
    if (!m_handshake || !m_handshake->awaitsBody())
        return false;
    m_handshake->giveUpBody(waitedMs);
    handshakeRefused();
    return true;
}

void FramescopeClient::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_bodyTimer.timerId()) {
        FramescopeConnection::timerEvent(event);
        return;
    }
    const AtOutermost guard(m_depth, [this] { tellFailure(); });
    endsWithAnswer(m_options.timeouts.body);
}

/// A redirect needs no body to be followed.
bool FramescopeClient::mayFollow() const
{
    return RedirectRule::isRedirect(m_facts.response.status) && static_cast<int>(m_facts.redirects.size()) < m_options.maxRedirects
        && RedirectRule::next(m_options.url, m_facts.response);
}

void FramescopeClient::handshakeEnded()
{
    const QString words = m_openingSocket ? m_openingSocket->errorString() : QString();
    if (m_handshake->state() == protocol::ClientHandshake::State::Reading)
        m_handshake->receiveEnd();
    if (m_handshake->state() == protocol::ClientHandshake::State::Refused) {
        handshakeRefused();
        return;
    }
    m_facts.response = m_handshake->response();
    m_facts.violations = m_handshake->violations();
    if (m_handshakeStart.isEmpty() && m_alert && *m_alert != QSsl::AlertType::CloseNotify)
        fail(Diagnosis::tlsAlert(where(), *m_alert, !m_options.tls.certificateFile.isEmpty(), words, m_options.tls.minimumVersion));
    else if (m_handshakeStart.isEmpty())
        fail(Diagnosis::upgradeClosed(where(), m_facts.tls.has_value(), words));
    else
        fail(Diagnosis::notHttp(base::viewOf(m_handshakeStart), where(), Diagnosis::handshakeFailed(m_handshake->failure())));
}

void FramescopeClient::handshakeOpen(base::MutableBytes early)
{
    m_facts.response = m_handshake->response();
    m_facts.agreement = m_handshake->agreement();
    m_facts.violations = m_handshake->violations();
    m_phases.stop();
    if (m_failure)
        return;
    protocol::EngineOptions options;
    options.role = protocol::Role::Client;
    options.mode = m_options.mode;
    options.limits = m_options.limits;
    options.deflate = m_facts.agreement.deflate;
    options.autoPong = m_options.autoPong;
    options.autoClose = m_options.autoClose;
    m_handshake.reset();
    m_openingSocket->disconnect(this);
    openAttached(std::move(m_openingSocket), options, early);
}

void FramescopeClient::handshakeRefused()
{
    m_bodyTimer.stop();
    m_facts.response = m_handshake->response();
    m_facts.violations = m_handshake->violations();
    const auto &response = m_facts.response;
    if (!RedirectRule::isRedirect(response.status) || m_options.maxRedirects == 0) {
        fail(Diagnosis::refused(response, where()));
        return;
    }
    const auto next = RedirectRule::next(m_options.url, response);
    if (!next)
        fail(next.error());
    else if (static_cast<int>(m_facts.redirects.size()) >= m_options.maxRedirects)
        fail(Diagnosis::redirectLimit(m_options.maxRedirects, next->toString()));
    else
        follow(*next);
}

void FramescopeClient::follow(const base::WebSocketAddress &next)
{
    m_phases.end();
    m_openingSocket.reset();
    m_handshake.reset();
    if (m_failure)
        return;
    if (!RedirectRule::sameOrigin(m_options.url, next))
        m_facts.withheld = RedirectRule::withholdSecrets(m_options);
    sink()->redirected(m_facts, next, base::Clock::system().now());
    if (m_failure)
        return;
    sink()->redirectHeaders(m_facts, next, m_options.headers);
    if (m_failure)
        return;
    auto redirects = std::move(m_facts.redirects);
    redirects.push_back(m_options.url);
    m_facts = {};
    m_facts.redirects = std::move(redirects);
    m_phases.restart();
    m_options.url = next;
    // From the event loop: a long chain must not become a deep stack, and signals of the old stream are still on the stack.
    QTimer::singleShot(0, this, [this] {
        if (m_failure)
            return;
        const AtOutermost guard(m_depth, [this] { tellFailure(); });
        dial();
    });
}

void FramescopeClient::expired(std::optional<Phase> phase, int ms)
{
    const AtOutermost guard(m_depth, [this] { tellFailure(); });
    if (endsWithAnswer(0)) // not the limit for the body: it may still be arriving slowly
        return;
    if (m_handshake) {
        // Show an incomplete head too.
        m_handshake->receiveEnd();
        m_facts.response = m_handshake->response();
        const QString seen = m_handshakeStart.isEmpty() ? tr("no answer at all") : base::escapedPreview(base::viewOf(m_handshakeStart));
        fail(phase ? Diagnosis::phaseTimeout(*phase, ms, where(), seen) : Diagnosis::totalTimeout(ms, where(), seen));
    } else {
        fail(m_dialer.timeout(phase, ms));
    }
}

base::Result<void> FramescopeClient::close(std::optional<std::uint16_t> code, base::ByteView reason)
{
    if (state() == State::Opening) {
        abort(false);
        return {};
    }
    return FramescopeConnection::close(code, reason);
}

void FramescopeClient::abort(bool reset)
{
    if (state() == State::Opening) {
        const AtOutermost guard(m_depth, [this] { tellFailure(); });
        if (m_handshake && m_handshake->awaitsBody()) {
            m_handshake->giveUpBody(0);
            m_facts.response = m_handshake->response();
            // The answer in hand says more than that nobody waited for the rest of its body.
            if (!m_failure && !RedirectRule::isRedirect(m_facts.response.status))
                fail(Diagnosis::refused(m_facts.response, where()));
        }
        if (!m_failure)
            fail(Diagnosis::cancelled(where()));
        return;
    }
    FramescopeConnection::abort(reset);
}

void FramescopeClient::setAutoPong(bool on)
{
    m_options.autoPong = on;
    FramescopeConnection::setAutoPong(on);
}

void FramescopeClient::setAutoClose(bool on)
{
    m_options.autoClose = on;
    FramescopeConnection::setAutoClose(on);
}

void FramescopeClient::fail(base::Error error)
{
    if (m_failure)
        return;
    if (error.subject.isEmpty())
        error.subject = QString::fromLatin1(m_options.url.hostHeader());
    m_failure = std::move(error);
    m_failurePending = true;
    m_bodyTimer.stop();
    const AtOutermost guard(m_depth, [this] { tellFailure(); });
    m_dialer.cancel();
    m_openingSocket.reset();
    m_phases.stop();
}

void FramescopeClient::tellFailure()
{
    if (!m_failurePending)
        return;
    m_failurePending = false;
    setOpeningFailed();
    sink()->openFailed(*m_failure, m_facts, base::Clock::system().now());
    sink()->finished();
}

} // namespace framescope::network
