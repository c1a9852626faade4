#pragma once

#include "protocol/Handshake.h"

#include "base/Clock.h"
#include "base/Error.h"
#include "base/WebSocketAddress.h"

#include <QDateTime>
#include <QHostAddress>
#include <QStringList>
#include <QUrl>

#include <array>
#include <optional>
#include <vector>

namespace framescope::network {

enum class Phase : std::uint8_t { Lookup, Tcp, Proxy, Tls, Upgrade };
constexpr int kPhaseCount = 5;

/// "lookup", "tcp", "proxy", "tls", "upgrade"; stable, for JSON.
const char *phaseName(Phase phase);

/// The start and duration of a phase; -1 if it did not happen (or has not ended). A plain value.
struct PhaseTiming {
    std::int64_t startNs = -1;    ///< on Instant::monoNs
    std::int64_t durationNs = -1;
};
using PhaseTimings = std::array<PhaseTiming, kPhaseCount>;

/// One certificate of the peer's chain, as plain text. A plain value.
struct CertificateFacts {
    QString subject;
    QString issuer;
    QStringList alternativeNames;
    QDateTime notBefore;
    QDateTime notAfter;
    QByteArray sha256; ///< of the DER, 32 bytes
    QString keyKind;   ///< "RSA 2048", "EC 256"
    QByteArray pem;
};

/// The result of the TLS handshake and all its problems. A plain value.
struct TlsFacts {
    QString version;      ///< "TLS 1.3"
    QString cipher;
    QByteArray alpn;
    QString serverName;   ///< the certificate is checked against it
    QString sni;          ///< sent in the server_name extension (RFC 6066 section 3); empty: none, for example for an IP address
    std::vector<CertificateFacts> chain;
    /// Each error: stable id ("self-signed", "expired", "hostname", …), sentence, index into chain or -1.
    struct Problem {
        QString id;
        QString text;
        int certificate = -1;
    };
    std::vector<Problem> problems;
    bool accepted = false; ///< continued despite problems (insecure or pinned)
};

/// Everything known about a connection's opening, complete or not. A plain value.
struct OpeningFacts {
    base::WebSocketAddress url;            ///< the last one, after redirects
    std::vector<base::WebSocketAddress> redirects; ///< the ones before, in order
    QStringList withheld;                  ///< of a redirect to another origin: names of what was not sent there
    QStringList addresses;                 ///< the resolved addresses, in the order tried
    QHostAddress peerAddress;
    quint16 peerPort = 0;
    QHostAddress localAddress;
    quint16 localPort = 0;
    QString proxy;                         ///< "http host:port", without credentials; empty: none
    std::optional<protocol::HandshakeResponse> proxyAnswer; ///< of an HTTP proxy that refused
    PhaseTimings phases;
    std::optional<TlsFacts> tls;
    protocol::HandshakeRequest request;
    QByteArray rawRequest;
    protocol::HandshakeResponse response;  ///< status 0: none received
    protocol::Agreement agreement;
    std::vector<protocol::Violation> violations; ///< of the opening handshake (observe mode)
    QStringList notes;                     ///< sentences about unexpected behaviour, such as a setting replaced by a header
    QStringList notVisible;                ///< names of facts that this stack does not expose ("not visible with this stack")
};

} // namespace framescope::network
