#include "Dialer.h"

#include "ProxyChoice.h"
#include "TlsInspector.h"
#include "TlsKeyLog.h"
#include "TlsSetup.h"

#include <QSslSocket>
#include <QTimerEvent>

#include <algorithm>

namespace framescope::network {

Dialer::Dialer(const ConnectionOptions &options, OpeningFacts &facts, PhaseTracker &phases)
    : m_options(options), m_facts(facts), m_phases(phases)
{
}

Dialer::~Dialer() = default;

void Dialer::start(const base::WebSocketAddress &url, Done done)
{
    cancel();
    m_done = std::move(done);
    m_host = url.host();
    m_tls = url.isSecure();
    m_port = url.port();
    m_serverName = m_options.tls.serverName.isEmpty() ? m_host : m_options.tls.serverName;
    m_early.clear();

    auto proxy = ProxyChoice::choose(m_options.proxy, url);
    if (!proxy) {
        finish(proxy.error());
        return;
    }
    m_proxy = proxy.value();
    const bool direct = m_proxy.kind == ProxyOptions::Kind::None;
    m_facts.proxy = direct ? QString()
                           : (m_proxy.kind == ProxyOptions::Kind::Http ? QStringLiteral("http ") : QStringLiteral("socks5 ")) + proxyAuthority(m_proxy);
    m_dialHost = direct ? url.socketHost() : m_proxy.host;
    m_dialPort = direct ? m_port : m_proxy.port;
    m_phases.begin(Phase::Lookup);
    if (!m_done) // cancelled by the receiver of the phase
        return;
    m_lookup.start(m_dialHost, m_options.resolve,
                   [this](const QList<QHostAddress> &addresses, const QString &error) { lookedUp(addresses, error); });
}

void Dialer::cancel()
{
    m_done = nullptr;
    m_bodyTimer.stop();
    m_lookup.cancel();
    m_eyeballs.cancel();
    m_http.reset();
    m_socks.reset();
    m_socket.reset();
}

base::Error Dialer::ofProxy(const base::Error &error) const
{
    return m_proxy.kind == ProxyOptions::Kind::None ? error : Diagnosis::proxyUnreachable(error, m_facts.proxy);
}

QString Dialer::where() const
{
    return QStringLiteral("%1 port %2").arg(m_host).arg(m_port);
}

void Dialer::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_bodyTimer.timerId())
        return;
    m_bodyTimer.stop();
    if (!m_http)
        return;
    m_http->giveUpBody(m_options.timeouts.body);
    if (m_http->state() == HttpConnect::State::Failed)
        proxyAnswered(m_http->failure());
}

/// The proxy's refusal is recorded in the opening's facts, like one of the server.
void Dialer::proxyAnswered(const base::Error &refusal)
{
    const base::Error error = refusal;
    if (m_http && m_http->status() != 0)
        m_facts.proxyAnswer = m_http->answer();
    finish(error);
}

base::Error Dialer::timeout(std::optional<Phase> phase, int ms)
{
    if (m_http && m_http->awaitsBody()) {
        m_http->giveUpBody(0);
        m_facts.proxyAnswer = m_http->answer();
        return m_http->failure();
    }
    QStringList seen;
    for (const auto &failure : m_eyeballs.failures())
        seen += QStringLiteral("%1: %2").arg(failure.address, failure.words);
    for (const QString &address : m_eyeballs.unanswered())
        seen += tr("%1: no answer").arg(address);
    const QString text = m_phases.current() == Phase::Tcp ? seen.join(QStringLiteral("; ")) : QString();
    if (!phase)
        return Diagnosis::totalTimeout(ms, where(), text);
    if (*phase == Phase::Lookup)
        return ofProxy(Diagnosis::phaseTimeout(*phase, ms, m_dialHost));
    if (*phase == Phase::Tcp)
        return ofProxy(Diagnosis::phaseTimeout(*phase, ms, QStringLiteral("%1 port %2").arg(m_dialHost).arg(m_dialPort), text));
    return Diagnosis::phaseTimeout(*phase, ms, where(), text);
}

void Dialer::lookedUp(const QList<QHostAddress> &addresses, const QString &error)
{
    if (addresses.isEmpty()) {
        finish(ofProxy(Diagnosis::lookupFailed(m_dialHost, error)));
        return;
    }
    const auto order = HappyEyeballs::interleave(addresses);
    m_facts.addresses.clear();
    for (const auto &address : order)
        m_facts.addresses += address.toString();
    m_phases.begin(Phase::Tcp);
    if (!m_done)
        return;
    m_eyeballs.start(order, m_dialPort, m_tls, [this](SocketPointer socket) { connected(std::move(socket)); });
}

void Dialer::connected(SocketPointer socket)
{
    if (!socket) {
        finish(ofProxy(Diagnosis::connectFailed(m_dialHost, m_dialPort, m_eyeballs.failures())));
        return;
    }
    m_socket = std::move(socket);
    m_facts.peerAddress = m_socket->peerAddress();
    m_facts.peerPort = m_socket->peerPort();
    m_facts.localAddress = m_socket->localAddress();
    m_facts.localPort = m_socket->localPort();
    if (m_proxy.kind == ProxyOptions::Kind::None)
        proxyOpen({});
    else
        startProxy();
}

void Dialer::startProxy()
{
    m_phases.begin(Phase::Proxy);
    if (!m_done)
        return;
    QByteArray first;
    // An address that the user gave for this host also applies behind the proxy.
    const auto given = m_options.resolve.constFind(m_host.toLower());
    const QString target = given != m_options.resolve.constEnd() && !given->isEmpty() ? given->front() : m_host;
    if (m_proxy.kind == ProxyOptions::Kind::Http)
        first = m_http.emplace(m_proxy, target, m_port).output();
    else
        first = m_socks.emplace(m_proxy, target, m_port).takeOutput();
    connect(m_socket.get(), &QIODevice::readyRead, this, &Dialer::readProxy);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &Dialer::readProxy, Qt::QueuedConnection);
    m_socket->write(first);
}

void Dialer::readProxy()
{
    while (m_socket && (m_http || m_socks)) {
        char buffer[4096];
        const auto count = m_socket->read(buffer, sizeof buffer);
        const base::ByteView bytes(reinterpret_cast<const std::uint8_t *>(buffer), count > 0 ? static_cast<std::size_t>(count) : 0);
        const bool ended = count < 0 || (count == 0 && m_socket->state() != QAbstractSocket::ConnectedState);
        if (count == 0 && !ended)
            return;
        std::size_t used = 0;
        bool open = false;
        const base::Error *failure = nullptr;
        if (m_http) {
            used = m_http->receive(bytes);
            if (ended)
                m_http->receiveEnd(m_socket->errorString());
            open = m_http->state() == HttpConnect::State::Open;
            failure = m_http->state() == HttpConnect::State::Failed ? &m_http->failure() : nullptr;
        } else {
            used = m_socks->receive(bytes);
            if (ended)
                m_socks->receiveEnd(m_socket->errorString());
            open = m_socks->state() == Socks5::State::Open;
            failure = m_socks->state() == Socks5::State::Failed ? &m_socks->failure() : nullptr;
            const auto answer = m_socks->takeOutput();
            if (!answer.isEmpty() && !failure)
                m_socket->write(answer);
        }
        if (failure) {
            proxyAnswered(*failure);
        } else if (open) {
            m_socket->disconnect(this);
            m_http.reset();
            m_socks.reset();
            proxyOpen(base::toByteArray(bytes.subspan(used)));
        } else if (m_http && m_http->awaitsBody() && m_options.timeouts.body > 0) {
            m_bodyTimer.start(m_options.timeouts.body, this);
        }
    }
}

void Dialer::proxyOpen(QByteArray early)
{
    m_early = std::move(early);
    if (!m_tls) {
        finish({});
        return;
    }
    if (!m_early.isEmpty()) {
        // A TLS server waits for the client: early bytes are not from it.
        finish(Diagnosis::proxyBadAnswer(proxyAuthority(m_proxy), base::viewOf(m_early)));
        return;
    }
    startTls();
}

void Dialer::startTls()
{
    auto configuration = TlsSetup::forClient(m_options.tls);
    if (configuration && !m_options.tls.keyLogFile.isEmpty()) {
        const auto checked = TlsKeyLog::check(m_options.tls.keyLogFile);
        if (!checked)
            configuration = checked.error();
    }
    if (!configuration) {
        finish(configuration.error());
        return;
    }
    m_phases.begin(Phase::Tls);
    if (!m_done)
        return;
    auto *socket = static_cast<QSslSocket *>(m_socket.get());
    auto &facts = m_facts.tls.emplace();
    facts.serverName = m_serverName;
    facts.sni = TlsSetup::sniFor(m_serverName);
    m_facts.notes += TlsSetup::notes(m_options.tls);
    socket->setSslConfiguration(configuration.value());
    socket->setPeerVerifyName(m_serverName);
    connect(socket, &QSslSocket::sslErrors, this, &Dialer::tlsErrors);
    connect(socket, &QSslSocket::encrypted, this, &Dialer::encrypted);
    connect(socket, &QAbstractSocket::errorOccurred, this, &Dialer::tlsFailed, Qt::QueuedConnection);
    const TlsKeyLog::Scope scope(m_options.tls.keyLogFile);
    socket->startClientEncryption();
}

void Dialer::tlsErrors(const QList<QSslError> &errors)
{
    auto *socket = static_cast<QSslSocket *>(m_socket.get());
    auto &facts = *m_facts.tls;
    facts.problems = TlsInspector::problems(errors, socket->peerCertificateChain(), m_serverName);
    if (TlsInspector::accepts(m_options.tls, socket->peerCertificate())) {
        facts.accepted = true;
        socket->ignoreSslErrors();
    }
}

void Dialer::encrypted()
{
    auto *socket = static_cast<QSslSocket *>(m_socket.get());
    auto &facts = *m_facts.tls;
    TlsInspector::inspect(*socket, facts);
    const QSslCertificate leaf = socket->peerCertificate();
    const auto isHostname = [](const TlsFacts::Problem &problem) { return problem.id == QLatin1String("hostname"); };
    if (std::none_of(facts.problems.begin(), facts.problems.end(), isHostname) && TlsInspector::isForAnotherHost(leaf, m_serverName)) {
        const auto found = TlsInspector::problems({QSslError(QSslError::HostNameMismatch, leaf)}, socket->peerCertificateChain(), m_serverName);
        facts.problems.insert(facts.problems.end(), found.begin(), found.end());
        if (!TlsInspector::accepts(m_options.tls, leaf))
            return tlsFailed();
        facts.accepted = true;
    }
    finish({});
}

void Dialer::tlsFailed()
{
    if (!m_socket)
        return;
    auto *socket = static_cast<QSslSocket *>(m_socket.get());
    auto &facts = *m_facts.tls;
    TlsInspector::inspect(*socket, facts);
    const auto leaf = socket->peerCertificate();
    if (!m_options.tls.pinnedSha256.isEmpty() && !leaf.isNull() && !facts.problems.empty()) {
        finish(Diagnosis::tlsPin(where(), leaf.digest(QCryptographicHash::Sha256)));
        return;
    }
    finish(Diagnosis::tlsFailed(facts, where(), socket->errorString(), m_options.tls.minimumVersion));
}

void Dialer::finish(std::optional<base::Error> error)
{
    m_bodyTimer.stop();
    if (m_socket)
        m_socket->disconnect(this);
    if (error)
        m_socket.reset();
    m_phases.end();
    const auto done = std::exchange(m_done, nullptr);
    if (done)
        done({std::move(m_socket), std::move(m_early), std::move(error)});
}

} // namespace framescope::network
