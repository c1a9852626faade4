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

/// What happens on one path of a server: the behaviours, in order, each as a person writes it ("echo:delay=100"). A plain value.
struct PathSettings {
    QString path = QStringLiteral("/*"); ///< exact ("/chat"), or with everything below it ("/chat/*"); "/*" is the rest
    QStringList behaviours;
    profiles::KeptSource source = {}; ///< what it was read from: fields of a newer version are kept when saving
    bool operator==(const PathSettings &) const = default;
};

/// What a server allows its clients; each limit that bites is told in the log. A plain value.
struct ServerLimits {
    int maxClients = 10'000;             ///< further ones get 503
    quint64 maxMessage = 64ull << 20;    ///< inflated bytes of one message
    int maxMessagesPerSecond = 0;        ///< from one client; beyond it reading pauses until the second is over; 0: no limit
    int handshakeTimeoutMs = 10'000;
    int closeTimeoutMs = 5'000;
    int pingIntervalMs = 0;              ///< each client is pinged so often, for its round-trip time; 0: never
    qint64 sendBuffer = 4 << 20;         ///< bytes waiting for one client above which it is not read from any more
    profiles::KeptSource source = {};    ///< as above
    bool operator==(const ServerLimits &) const = default;
};

/// Everything that makes one local server, as saved in a `*.server.json` file. A plain value.
struct ServerSettings {
    static constexpr int kVersion = 1;

    int version = kVersion;                     ///< of the file; what a newer program wrote can be run, and is not overwritten
    QString name = QStringLiteral("Echo");
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0;                    ///< 0: one is picked at every start
    quint16 tlsPort = 0;                 ///< of wss where both are spoken
    Transport transport = Transport::Plain;
    QString certificateFile;             ///< PEM; empty: one made by a CA of our own
    QString keyFile;
    QString passphrase;                  ///< of the key; given when the server is started, never saved
    QString dataFolder;                  ///< where that CA is kept; not saved
    QString baseFolder;                  ///< names of files are relative to it (the saved server's folder); not saved
    network::Stack stack = network::Stack::Framescope;
    protocol::Mode mode = protocol::Mode::Strict;
    QStringList subprotocols;            ///< in order of preference
    bool compression = true;             ///< agree to permessage-deflate
    QString deflateParameters;           ///< as protocol::DeflateParameters::parse takes them; empty: whatever is offered
    std::vector<PathSettings> paths;     ///< empty: echo everywhere
    QStringList faults;                  ///< each as FaultSpec::parse takes it
    quint64 seed = 0;                    ///< of everything random; 0: a new one at every start, told in the log
    QStringList origins;                 ///< allowed Origin values; empty: any; "self": the page's own
    QStringList hosts;                   ///< names that a request may be meant for besides loopback ones; empty and not on loopback: any
    QString token;                       ///< clients must name it (?token=… or Authorization: Bearer …); empty: none
    bool page = true;                    ///< serve the page with a browser client at "/"
    ServerLimits limits;
    profiles::KeptSource source;         ///< as above

    /// An error ("server.settings") names file, line, column and reason. A missing field has its default.
    static base::Result<ServerSettings> parse(const QByteArray &json, const QString &fileName = {});
    static base::Result<ServerSettings> fromJson(const base::OrderedJson &json);
    base::OrderedJson toJson() const;
    /// As parse(); the base folder is the file's.
    static base::Result<ServerSettings> load(const QString &fileName);
    /// Written whole or not at all; 0600 because a token may be in it. An error for settings of a newer version.
    base::Result<void> save(const QString &fileName) const;
    /// Where the CA of our own is kept, for the window and the command line alike.
    static QString defaultDataFolder();
    /// A name of a file as the settings have it, from the base folder where it is relative.
    QString resolved(const QString &fileName) const;
    /// What it asks for that a stranger's file does not get unasked: what its token refers to, and files that `access` does not contain.
    profiles::TrustRequest asksFor(const profiles::Resolver &values, const profiles::WorkspaceAccess &access) const;

    bool operator==(const ServerSettings &) const = default;
};

} // namespace framescope::server
