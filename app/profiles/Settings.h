#pragma once

#include "base/json/OrderedJson.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace framescope::profiles {

/// A line of a table: a header, a query or path parameter. A plain value.
struct Row {
    bool on = true;
    QString name;
    QString value;
    QString description;
    base::OrderedJson source; ///< the object it was read from: preserves unknown fields
};

enum class AuthKind : std::uint8_t { None, Basic, Bearer, ApiKey, Digest, OAuth2ClientCredentials, OAuth2AuthorizationCode };
enum class ApiKeyPlace : std::uint8_t { Header, Query };

/// Authentication. A plain value; its texts may contain {{variables}}, and secrets should be {{secret.NAME}}.
struct Auth {
    AuthKind kind = AuthKind::None;
    QString user;               ///< Basic, Digest
    QString password;           ///< Basic, Digest
    QString token;              ///< Bearer
    QString keyName;            ///< ApiKey
    QString keyValue;           ///< ApiKey
    ApiKeyPlace keyPlace = ApiKeyPlace::Header;
    QString authorizationUrl;   ///< OAuth 2.0
    QString tokenUrl;
    QString clientId;
    QString clientSecret;
    QString scope;
    QString audience;
    int redirectPort = 0;       ///< loopback port for the browser's redirect; 0: any
    base::OrderedJson source;
};

struct CookieSettings {
    std::optional<bool> send;   ///< cookies of the workspace's jar that match the URL
    std::optional<bool> store;  ///< Set-Cookie of the handshake's response goes into the jar
    base::OrderedJson source;
};

/// TLS settings; file names are relative to the file that contains them. A plain value.
struct TlsSettings {
    std::optional<QStringList> caFiles;
    std::optional<QString> certificateFile; ///< PEM chain or PKCS#12
    std::optional<QString> keyFile;
    std::optional<QString> passphrase;
    std::optional<QString> serverName;      ///< SNI
    std::optional<QString> minimumVersion;  ///< "1.0" to "1.3"
    std::optional<bool> verify;             ///< false: any certificate is accepted
    std::optional<QStringList> pinnedSha256; ///< hex, colons allowed: exactly these leaf certificates despite errors
    base::OrderedJson source;
};

enum class ProxyKind : std::uint8_t { System, None, Http, Socks5 };

struct ProxySettings {
    ProxyKind kind = ProxyKind::System;
    QString host;
    int port = 0;
    QString user;
    QString password;
    base::OrderedJson source;
};

struct DeflateSettings {
    bool on = true;
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    std::optional<int> serverMaxWindowBits; ///< 8 to 15
    std::optional<int> clientMaxWindowBits; ///< 8 to 15; 0: offered without a value
    base::OrderedJson source;
};

enum class StackChoice : std::uint8_t { Framescope, Qt };
enum class ModeChoice : std::uint8_t { Strict, Observe };

/// Sizes in bytes, like protocol::Limits.
struct LimitSettings {
    std::optional<qint64> maxMessage;
    std::optional<qint64> maxFrame;
    std::optional<qint64> maxFragments;
    std::optional<qint64> maxHandshakeBytes;
    std::optional<qint64> maxHeaders;
    std::optional<qint64> maxBody;
    std::optional<int> maxRedirects;
    base::OrderedJson source;
};

/// Milliseconds; 0: no limit.
struct TimeoutSettings {
    std::optional<int> lookup;
    std::optional<int> tcp;
    std::optional<int> proxy;
    std::optional<int> tls;
    std::optional<int> upgrade;
    std::optional<int> total;
    std::optional<int> close;
    base::OrderedJson source;
};

enum class PongMissing : std::uint8_t { Report, Close, Reconnect };

struct KeepAliveSettings {
    std::optional<int> interval;     ///< ms between pings; 0: no pings
    std::optional<QString> payload;
    std::optional<int> pongTimeout;  ///< ms; 0: no timeout
    std::optional<PongMissing> onMissing;
    base::OrderedJson source;
};

struct ReconnectSettings {
    std::optional<bool> on;
    std::optional<int> firstDelay;   ///< ms
    std::optional<double> factor;    ///< ratio of each delay to the previous one
    std::optional<double> jitter;    ///< 0 to 1: random share of the delay
    std::optional<int> maxDelay;     ///< ms
    std::optional<int> attempts;     ///< consecutive failures; 0: unlimited
    std::optional<std::vector<int>> stopCodes;   ///< close codes without a reconnect
    std::optional<QStringList> sendAfterOpen;    ///< names (folder/name) of saved messages
    base::OrderedJson source;
};

/// The settings of a workspace, a folder or a profile. Unset values are inherited from the next outer level, then from
/// the built-in values. Headers of all levels are sent; for the same name, the inner value wins. A plain value.
struct Settings {
    std::vector<Row> headers;
    CookieSettings cookies;
    std::optional<QStringList> subprotocols;
    std::optional<QString> origin;
    std::optional<Auth> auth;
    TlsSettings tls;
    std::optional<ProxySettings> proxy;
    std::optional<DeflateSettings> deflate;
    std::optional<StackChoice> stack;
    std::optional<ModeChoice> mode;
    LimitSettings limits;
    TimeoutSettings timeouts;
    KeepAliveSettings keepAlive;
    std::optional<bool> autoPong;
    std::optional<bool> autoClose;
    ReconnectSettings reconnect;

    /// All settings with their built-in values.
    static Settings defaults();
};

} // namespace framescope::profiles
