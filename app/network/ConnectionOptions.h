#pragma once

#include "base/WebSocketAddress.h"
#include "protocol/DeflateParameters.h"
#include "protocol/Engine.h"
#include "protocol/HeaderList.h"
#include "protocol/Limits.h"

#include "base/Secrets.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace framescope::network {

/// The protocol implementation.
enum class Stack : std::uint8_t { Framescope, Qt };

/// TLS settings. A plain value; its passphrases are never logged.
struct TlsOptions {
    QStringList caFiles;             ///< PEM; added to the system's
    QString certificateFile;         ///< client certificate: PEM chain, or PKCS#12 (.p12, .pfx) including the key
    QString keyFile;                 ///< PEM; empty for PKCS#12 or a PEM with both
    QString passphrase;
    QString serverName;              ///< SNI and the name to verify; empty: the URL's host
    bool insecure = false;           ///< accept any certificate; every error is still reported
    QList<QByteArray> pinnedSha256;  ///< accept exactly these leaf certificates (SHA-256 of the DER) despite errors
    QString minimumVersion;          ///< "1.0" … "1.3"; empty: Qt's default
    QList<QByteArray> alpn = {"http/1.1"};
    QString keyLogFile;              ///< SSLKEYLOGFILE format, appended, 0600; empty: none
};

/// Which proxy. A plain value.
struct ProxyOptions {
    enum class Kind : std::uint8_t { System, None, Http, Socks5 };
    Kind kind = Kind::System; ///< the system's settings and http_proxy, https_proxy, all_proxy, no_proxy
    QString host;
    quint16 port = 0;
    QString user;
    QString password;

    /// "http://user:pass@host:3128", "socks5://host:1080", "none", "system"
    static base::Result<ProxyOptions> parse(const QString &text);
};

/// Milliseconds; 0: no limit.
struct Timeouts {
    int lookup = 10'000;
    int tcp = 15'000;
    int proxy = 15'000;
    int tls = 15'000;
    int upgrade = 15'000;
    int body = 2'000;    ///< of silence in the body of a refusal; then the received part is shown
    int total = 30'000;  ///< from the start until it is open
    int close = 5'000;   ///< from our Close until the stream ends
};

/// All settings of one connection. A plain value; variables are already resolved.
struct ConnectionOptions {
    base::WebSocketAddress url;               ///< as typed: the request line has the same bytes
    protocol::HeaderList headers;             ///< as given, in order
    std::vector<QByteArray> subprotocols;
    QByteArray origin;
    QString user;                             ///< Basic authentication, unless the headers include Authorization
    QString password;
    bool hasCredentials = false;
    std::optional<protocol::DeflateParameters> deflate = protocol::DeflateParameters{false, false, std::nullopt, protocol::DeflateParameters::kClientWindowNoValue};
    TlsOptions tls;
    ProxyOptions proxy;
    QHash<QString, QStringList> resolve;      ///< host (lower case) → addresses, instead of DNS
    base::Secrets secrets;                    ///< secret names and values in addition to base::SecretNames
    Stack stack = Stack::Framescope;
    protocol::Mode mode = protocol::Mode::Strict;
    protocol::Limits limits;
    Timeouts timeouts;
    bool autoPong = true;
    bool autoClose = true;
    int maxRedirects = 5;                     ///< 0: none; never from wss to ws
    qint64 sendBufferLimit = 4 << 20;         ///< queued bytes above which Connection::canSend() is false

    /// `secrets` and all other secrets in these options: passwords, passphrases, and the values of secret headers,
    /// parameters, cookies and subprotocols.
    base::Secrets allSecrets() const;

    /// WebSocketAddress::parse() with a default scheme: ws (loopback) or wss.
    static base::Result<base::WebSocketAddress> parseUrl(const QString &text);
};

/// Whether the host is "localhost", a name below it, or a loopback address: it needs neither TLS nor a proxy.
bool isLoopbackName(const QString &host);

} // namespace framescope::network
