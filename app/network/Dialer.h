#pragma once

#include "HappyEyeballs.h"
#include "HostLookup.h"
#include "HttpConnect.h"
#include "PhaseTracker.h"
#include "Socks5.h"

class QSslSocket;

namespace framescope::network {

/// Opens the stream to a server: lookup, TCP, proxy, TLS. Records its progress in the facts.
/// On the connection's thread; never blocks.
class Dialer : public QObject
{
    Q_OBJECT

public:
    /// The connected socket, with bytes that the server already sent through a proxy; or the error.
    struct Outcome {
        SocketPointer socket;
        QByteArray early;
        std::optional<base::Error> error;
    };
    using Done = std::function<void(Outcome outcome)>;

    /// All three must outlive the dialer.
    Dialer(const ConnectionOptions &options, OpeningFacts &facts, PhaseTracker &phases);
    ~Dialer() override;

    /// `url` is complete and has no user information. `done` is called once, possibly before this returns.
    void start(const base::WebSocketAddress &url, Done done);
    /// Cancels; no more calls follow.
    void cancel();
    /// The error for a timeout in the current phase, with what was seen so far.
    base::Error timeout(std::optional<Phase> phase, int ms);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void lookedUp(const QList<QHostAddress> &addresses, const QString &error);
    void connected(SocketPointer socket);
    void startProxy();
    void readProxy();
    void proxyAnswered(const base::Error &refusal);
    void proxyOpen(QByteArray early);
    void startTls();
    void tlsErrors(const QList<QSslError> &errors);
    void encrypted();
    void tlsFailed();
    void finish(std::optional<base::Error> error);
    QString where() const;
    /// The same, worded for the proxy if there is one.
    base::Error ofProxy(const base::Error &error) const;

    const ConnectionOptions &m_options;
    OpeningFacts &m_facts;
    PhaseTracker &m_phases;
    HostLookup m_lookup;
    HappyEyeballs m_eyeballs;
    std::optional<HttpConnect> m_http;
    std::optional<Socks5> m_socks;
    SocketPointer m_socket;
    ProxyOptions m_proxy;
    QBasicTimer m_bodyTimer; ///< for the rest of the body of a proxy's refusal
    Done m_done;
    QString m_host;
    QString m_serverName;
    QString m_dialHost;
    QByteArray m_early;
    quint16 m_port = 0;
    quint16 m_dialPort = 0;
    bool m_tls = false;
};

} // namespace framescope::network
