#include "HappyEyeballs.h"

#include "SocketTuning.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimerEvent>

namespace framescope::network {

HappyEyeballs::~HappyEyeballs()
{
    cancel();
}

QList<QHostAddress> HappyEyeballs::interleave(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const auto &address : addresses) {
        auto &family = address.protocol() == addresses.front().protocol() ? first : second;
        if (!family.contains(address))
            family += address;
    }
    QList<QHostAddress> out;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        if (i < first.size())
            out += first[i];
        if (i < second.size())
            out += second[i];
    }
    return out;
}

void HappyEyeballs::start(const QList<QHostAddress> &addresses, quint16 port, bool tls, Done done)
{
    cancel();
    m_failures.clear();
    m_waiting = interleave(addresses);
    m_port = port;
    m_tls = tls;
    m_done = std::move(done);
    // Sockets may fail inside connectToHost(); the caller must have returned by then.
    m_stagger.start(0, this);
}

void HappyEyeballs::cancel()
{
    m_stagger.stop();
    m_trying.clear();
    m_tryingAddresses.clear();
    m_waiting.clear();
    m_done = nullptr;
}

QStringList HappyEyeballs::unanswered() const
{
    QStringList out;
    for (const auto &address : m_tryingAddresses)
        out += address.toString();
    return out;
}

void HappyEyeballs::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_stagger.timerId())
        tryNext();
}

void HappyEyeballs::tryNext()
{
    m_stagger.stop();
    if (m_waiting.isEmpty()) {
        if (m_trying.empty() && m_done) {
            const auto done = std::exchange(m_done, nullptr);
            done(nullptr);
        }
        return;
    }
    const auto address = m_waiting.takeFirst();
    SocketPointer owner;
    if (m_tls)
        owner.reset(new QSslSocket);
    else
        owner.reset(new QTcpSocket);
    auto *socket = owner.get();
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QAbstractSocket::connected, this, [this, socket] { connected(socket); });
    // Queued: an attempt that fails inside connectToHost() must not be deleted inside it.
    connect(socket, &QAbstractSocket::errorOccurred, this, [this, socket] { failed(socket); }, Qt::QueuedConnection);
    m_trying.push_back(std::move(owner));
    m_tryingAddresses.push_back(address);
    m_stagger.start(kStaggerMs, this);
    socket->connectToHost(address, m_port);
}

void HappyEyeballs::connected(QTcpSocket *socket)
{
    m_stagger.stop();
    auto winner = take(socket);
    if (!winner)
        return;
    winner->disconnect(this);
    tuneStream(*winner);
    m_trying.clear();
    m_tryingAddresses.clear();
    m_waiting.clear();
    const auto done = std::exchange(m_done, nullptr);
    if (done)
        done(std::move(winner));
}

void HappyEyeballs::failed(QTcpSocket *socket)
{
    for (std::size_t i = 0; i < m_trying.size(); ++i) {
        if (m_trying[i].get() == socket)
            m_failures.push_back({m_tryingAddresses[i].toString(), socket->error(), socket->errorString()});
    }
    if (take(socket))
        tryNext();
}

SocketPointer HappyEyeballs::take(QTcpSocket *socket)
{
    for (std::size_t i = 0; i < m_trying.size(); ++i) {
        if (m_trying[i].get() == socket) {
            auto taken = std::move(m_trying[i]);
            m_trying.erase(m_trying.begin() + static_cast<std::ptrdiff_t>(i));
            m_tryingAddresses.erase(m_tryingAddresses.begin() + static_cast<std::ptrdiff_t>(i));
            return taken;
        }
    }
    return nullptr;
}

} // namespace framescope::network
