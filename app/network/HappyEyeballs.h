#pragma once

#include "Diagnosis.h"
#include "SocketPointer.h"

#include <QBasicTimer>
#include <QList>

#include <functional>
#include <vector>

namespace framescope::network {

/// Connects to the fastest of several addresses (RFC 8305): IPv6 and IPv4 in turn, a new attempt every 250 ms or as soon as
/// one fails; the first that connects wins. On its own thread.
class HappyEyeballs : public QObject
{
    Q_OBJECT

public:
    /// The connected socket, or null if every address failed: see failures().
    using Done = std::function<void(SocketPointer socket)>;
    static constexpr int kStaggerMs = 250;

    explicit HappyEyeballs(QObject *parent = nullptr) : QObject(parent) {}
    ~HappyEyeballs() override;

    /// The order of RFC 8305 section 4: families take turns, beginning with that of the first address; duplicates removed.
    static QList<QHostAddress> interleave(const QList<QHostAddress> &addresses);

    /// With `tls` the socket is a QSslSocket that has not begun with TLS. `done` is never called before this returns.
    void start(const QList<QHostAddress> &addresses, quint16 port, bool tls, Done done);
    void cancel();

    /// The addresses that failed so far, in order of failure, and (also after cancel()) those that did not answer.
    const std::vector<Diagnosis::FailedAddress> &failures() const { return m_failures; }
    QStringList unanswered() const;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void tryNext();
    void connected(QTcpSocket *socket);
    void failed(QTcpSocket *socket);
    SocketPointer take(QTcpSocket *socket);

    QList<QHostAddress> m_waiting;
    std::vector<SocketPointer> m_trying;
    std::vector<QHostAddress> m_tryingAddresses; ///< same order
    std::vector<Diagnosis::FailedAddress> m_failures;
    Done m_done;
    QBasicTimer m_stagger;
    quint16 m_port = 0;
    bool m_tls = false;
};

} // namespace framescope::network
