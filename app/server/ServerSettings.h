#pragma once

#include "base/Result.h"
#include "base/json/OrderedJson.h"

#include "network/Listener.h"
#include "profiles/Described.h"
#include "profiles/TrustRequest.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <vector>

namespace framescope::server {

/// Whether a server speaks ws, wss, or both (on two ports).
enum class Transport : std::uint8_t { Plain, Tls, Both };

/// The behaviours of one path of a server, in order, in written form ("echo:delay=100"). A plain value.
struct PathSettings {
    QString path = QStringLiteral("/*"); ///< exact ("/chat"), or with everything below it ("/chat/*"); "/*" is the rest
    QStringList behaviours;
    profiles::KeptSource source = {}; ///< its source: fields of a newer version are preserved when saving
    bool operator==(const PathSettings &) const = default;
};

/// A server's limits for clients; reaching one is logged. A plain value.
struct ServerLimits {
    int maxClients = 10'000;             ///< further ones get 503
    quint64 maxMessage = 64ull << 20;    ///< inflated bytes of one message
    int maxMessagesPerSecond = 0;        ///< from one client; above it, reading pauses until the second ends; 0: no limit
    int handshakeTimeoutMs = 10'000;
    int closeTimeoutMs = 5'000;
    int pingIntervalMs = 0;              ///< interval of pings to each client, for its round-trip time; 0: never
    qint64 sendBuffer = 4 << 20;         ///< queued bytes for one client above which reading from it pauses
    profiles::KeptSource source = {};    ///< as above
    bool operator==(const ServerLimits &) const = default;
};

/// All settings of one local server, as saved in a `*.server.json` file. A plain value.
struct ServerSettings {
    static constexpr int kVersion = 1;

    int version = kVersion;                     ///< of the file; a file of a newer program can be run, but is not overwritten
    QString name = QStringLiteral("Echo");
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0;                    ///< 0: a free one at every start
    quint16 tlsPort = 0;                 ///< of wss if both are enabled
    Transport transport = Transport::Plain;
    QString certificateFile;             ///< PEM; empty: generated and signed by our own CA
    QString keyFile;
    QString passphrase;                  ///< of the key; given at the start, never saved
    QString dataFolder;                  ///< the folder of that CA; not saved
    QString baseFolder;                  ///< file names are relative to it (the saved server's folder); not saved
    network::Stack stack = network::Stack::Framescope;
    protocol::Mode mode = protocol::Mode::Strict;
    QStringList subprotocols;            ///< in order of preference
    bool compression = true;             ///< accept permessage-deflate
    QString deflateParameters;           ///< in the form of protocol::DeflateParameters::parse; empty: whatever is offered
    std::vector<PathSettings> paths;     ///< empty: echo everywhere
    QStringList faults;                  ///< each in the form of FaultSpec::parse
    quint64 seed = 0;                    ///< of everything random; 0: a new one at every start, shown in the log
    QStringList origins;                 ///< allowed Origin values; empty: any; "self": the page's own
    QStringList hosts;                   ///< allowed hosts besides loopback names; if empty and not on loopback: any
    QString token;                       ///< clients must send it (?token=… or Authorization: Bearer …); empty: none
    bool page = true;                    ///< serve the page with a browser client at "/"
    ServerLimits limits;
    profiles::KeptSource source;         ///< as above

    /// Errors ("server.settings") name file, line, column and reason. A missing field gets its default.
    static base::Result<ServerSettings> parse(const QByteArray &json, const QString &fileName = {});
    static base::Result<ServerSettings> fromJson(const base::OrderedJson &json);
    base::OrderedJson toJson() const;
    /// Like parse(); the base folder is that of the file.
    static base::Result<ServerSettings> load(const QString &fileName);
    /// Written atomically; 0600 because it may contain a token. Error: settings of a newer version.
    base::Result<void> save(const QString &fileName) const;
    /// The folder of our own CA, for the window and the command line.
    static QString defaultDataFolder();
    /// Resolves a file name of the settings; relative names are relative to the base folder.
    QString resolved(const QString &fileName) const;
    /// What needs consent if the file is from elsewhere: the references of its token, and files that `access` does not contain.
    profiles::TrustRequest asksFor(const profiles::Resolver &values, const profiles::WorkspaceAccess &access) const;

    bool operator==(const ServerSettings &) const = default;
};

} // namespace framescope::server
