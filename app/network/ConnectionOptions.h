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

/// The implementation that speaks the protocol.
enum class Stack : std::uint8_t { Framescope, Qt };

/// How TLS is done. A plain value; passphrases in it are never logged.
struct TlsOptions {
    QStringList caFiles;             ///< PEM; added to the system's
    QString certificateFile;         ///< client certificate: PEM chain, or PKCS#12 (.p12, .pfx) with the key in it
    QString keyFile;                 ///< PEM; empty for PKCS#12 or a PEM that holds both
    QString passphrase;
    QString serverName;              ///< SNI and the name that is verified; empty: the URL's host
    bool insecure = false;           ///< accept any certificate; every error is still reported
    QList<QByteArray> pinnedSha256;  ///< accept exactly these leaf certificates (SHA-256 of the DER) in spite of errors
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
    int body = 2'000;    ///< of silence in the body of a refusal; then what has come is shown
    int total = 30'000;  ///< from the start to open
    int close = 5'000;   ///< from our Close to the end of the stream
};

/// Everything that decides how one connection is opened and spoken. A plain value; variables are already resolved.
struct ConnectionOptions {
    base::WebSocketAddress url;               ///< as typed: its bytes are those of the request line
    protocol::HeaderList headers;             ///< as given, in order
    std::vector<QByteArray> subprotocols;
    QByteArray origin;
    QString user;                             ///< Basic authentication, unless headers have Authorization
    QString password;
    bool hasCredentials = false;
    std::optional<protocol::DeflateParameters> deflate = protocol::DeflateParameters{false, false, std::nullopt, protocol::DeflateParameters::kClientWindowNoValue};
    TlsOptions tls;
    ProxyOptions proxy;
    QHash<QString, QStringList> resolve;      ///< host (lower case) → addresses, instead of DNS
    base::Secrets secrets;                    ///< names and values that are secret besides what base::SecretNames tells
    Stack stack = Stack::Framescope;
    protocol::Mode mode = protocol::Mode::Strict;
    protocol::Limits limits;
    Timeouts timeouts;
    bool autoPong = true;
    bool autoClose = true;
    int maxRedirects = 5;                     ///< 0: none is followed; never from wss to ws
    qint64 sendBufferLimit = 4 << 20;         ///< bytes waiting for the socket above which Connection::canSend() is false

    /// `secrets` and everything else of these options that is one: passwords, passphrases, and the values of secret headers,
    /// parameters, cookies and subprotocols.
    base::Secrets allSecrets() const;

    /// WebSocketAddress::parse(), with the scheme where none was typed: ws (loopback) or wss.
    static base::Result<base::WebSocketAddress> parseUrl(const QString &text);
};

/// "localhost", a name below it, or an address of this machine's own loop: a host that needs neither TLS nor proxy.
bool isLoopbackName(const QString &host);

} // namespace framescope::network
