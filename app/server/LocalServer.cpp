#include "LocalServer.h"

#include "AcceptPlan.h"
#include "Gate.h"
#include "Page.h"
#include "ServerClient.h"
#include "ServerLog.h"
#include "Text.h"

#include "base/OptionId.h"

#include <QNetworkInterface>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <unordered_map>

namespace framescope::server {

namespace {

constexpr int kTellMs = 100; ///< clientsChanged() at most so often

QString peerName(const network::PendingClient &pending)
{
    return QStringLiteral("%1 port %2").arg(pending.peerAddress().toString()).arg(pending.peerPort());
}

/// A request's target, to be looked at: with a host of ours in front, or a path that begins with // would be taken for one.
QUrl urlOf(const QByteArray &target)
{
    return QUrl::fromEncoded(target.startsWith('/') ? "ws://localhost" + target : target);
}

} // namespace

/// Everything that a LocalServer is made of. Lives on its thread.
class LocalServer::Private final : public network::ListenerSink, public ClientHost
{
public:
    Private(LocalServer &facade, ServerSettings settings, BehaviourRegistry registry)
        : q(facade), settingsNext(std::move(settings)), registry(std::move(registry)), active(settingsNext), gate(active)
    {
        tellTimer.setSingleShot(true);
        tellTimer.setInterval(kTellMs);
        QObject::connect(&tellTimer, &QTimer::timeout, &q, [this] { emit q.clientsChanged(); });
    }

    base::Result<void> prepare();
    base::Result<void> listen(bool tls, quint16 port);
    void answer(network::PendingClient &pending);
    void refuse(network::PendingClient &pending, int status, const QByteArray &reason, const protocol::HeaderList &headers, const QByteArray &body,
                const base::Error &error, std::uint32_t client);
    void sweep();
    void abandon();
    void endIfEmpty();
    QStringList shownPaths() const;

    // network::ListenerSink
    void clientPending(network::PendingClient &client) override;
    void httpRequest(network::PendingClient &client) override;
    void clientFailed(const QString &peer, const base::Error &error, base::Instant now) override;
    void pendingGone(network::PendingClient &client) override;

    // ClientHost
    Scheduler &scheduler() override { return timers; }
    capture::EntrySink &log() override { return serverLog.fan(); }
    const ServerSettings &settings() const override { return active; }
    void clientTouched() override
    {
        if (!tellTimer.isActive())
            tellTimer.start();
    }
    void clientFinished(ServerClient &client) override;

    struct Pending {
        std::unique_ptr<ServerClient> client;
        AcceptPlan plan;
        TimerId timer = 0;
    };
    struct Path {
        std::vector<std::unique_ptr<Behaviour>> behaviours;
    };

    LocalServer &q;
    ServerSettings settingsNext;
    BehaviourRegistry registry;
    ServerSettings active;
    Gate gate;
    ServerLog serverLog;
    TimerScheduler timers;
    QTimer tellTimer;
    std::vector<FaultSpec> faults;
    std::vector<Path> paths;
    std::vector<std::unique_ptr<network::Listener>> listeners;
    std::unordered_map<network::PendingClient *, Pending> pending;
    std::unordered_map<std::uint32_t, std::unique_ptr<ServerClient>> clients;
    std::vector<std::unique_ptr<ServerClient>> leaving; ///< until the event loop comes round
    ServerTotals gone;
    quint64 seed = 1;
    quint64 left = 0;
    std::uint32_t lastId = 0;
    bool listening = false;
    bool stopping = false;
};

base::Result<void> LocalServer::Private::prepare()
{
    active = settingsNext;
    if (active.paths.empty())
        active.paths.push_back({QStringLiteral("/*"), {QStringLiteral("echo")}});
    seed = active.seed != 0 ? active.seed : QRandomGenerator::global()->generate64() >> 1;
    faults.clear();
    paths.clear();
    for (const QString &text : active.faults) {
        auto fault = FaultSpec::parse(text);
        if (!fault)
            return fault.error();
        faults.push_back(std::move(*fault));
    }
    quint64 stream = 0;
    for (const PathSettings &path : active.paths) {
        Path made;
        for (const QString &spec : path.behaviours) {
            auto behaviour = registry.make(spec, {timers, seed + ++stream, [this](const QString &text) { serverLog.note(text); }, active.baseFolder});
            if (!behaviour)
                return behaviour.error();
            if (const auto list = OptionList::parse(spec); active.stack == network::Stack::Qt && list && !registry.find(list->name())->qtStack)
                return base::Error{QStringLiteral("usage.stack"), Text::tr("The behaviour \"%1\" needs Framescope's own stack.").arg(list->name()), {},
                                   Text::tr("Use Framescope's own stack.")}
                    .about(list->name())
                    .mendedBy(base::OptionId::Stack, QStringLiteral("framescope"));
            made.behaviours.push_back(std::move(*behaviour));
        }
        paths.push_back(std::move(made));
    }
    if (active.stack == network::Stack::Qt && !faults.empty())
        return base::Error{QStringLiteral("usage.stack"), Text::tr("Faults need Framescope's own stack."), {}, Text::tr("Use Framescope's own stack.")}
            .mendedBy(base::OptionId::Stack, QStringLiteral("framescope"));
    return {};
}

base::Result<void> LocalServer::Private::listen(bool tls, quint16 port)
{
    network::ListenerOptions options;
    options.address = active.address;
    options.port = port;
    options.tls = tls;
    options.certificateFile = active.resolved(active.certificateFile);
    options.keyFile = active.resolved(active.keyFile);
    options.passphrase = active.passphrase;
    options.dataFolder = active.dataFolder;
    for (const QString &name : active.subprotocols)
        options.subprotocols.push_back(name.toUtf8());
    if (active.compression) {
        options.deflate.emplace();
        if (!active.deflateParameters.isEmpty()) {
            auto parameters = protocol::DeflateParameters::parse(active.deflateParameters.toLatin1());
            if (!parameters)
                return parameters.error();
            options.deflate = *parameters;
        }
    }
    options.stack = active.stack;
    options.mode = active.mode;
    options.limits.maxMessage = active.limits.maxMessage;
    options.limits.maxFrame = active.limits.maxMessage;
    options.handshakeTimeoutMs = active.limits.handshakeTimeoutMs;
    options.closeTimeoutMs = active.limits.closeTimeoutMs;
    options.maxClients = active.limits.maxClients;
    options.sendBufferLimit = active.limits.sendBuffer;
    auto listener = network::Listener::create(options, this);
    if (auto listened = listener->listen(); !listened)
        return listened;
    listeners.push_back(std::move(listener));
    return {};
}

void LocalServer::Private::refuse(network::PendingClient &client, int status, const QByteArray &reason, const protocol::HeaderList &headers,
                                  const QByteArray &body, const base::Error &error, std::uint32_t id)
{
    ++gone.refused;
    serverLog.refused(id, peerName(client), status, error);
    client.refuse(status, reason, headers, body);
    clientTouched();
}

void LocalServer::Private::clientPending(network::PendingClient &client)
{
    const std::uint32_t id = ++lastId;
    const QUrl target = urlOf(client.request().target);
    const QString path = target.path().isEmpty() ? QStringLiteral("/") : target.path();
    if (const auto refusal = gate.check(client.request().headers, target)) {
        const auto answer = Page::plain(refusal->status, refusal->reason, refusal->error.what);
        return refuse(client, answer.status, answer.reason, answer.headers, answer.body, refusal->error, id);
    }
    std::vector<Behaviour *> behaviours;
    for (const auto &behaviour : paths[*gate.pathFor(path)].behaviours)
        behaviours.push_back(behaviour.get());
    auto made = std::make_unique<ServerClient>(*this, ClientId{id}, seed, std::move(behaviours), faults);
    made->setRecording(!serverLog.fan().empty());
    made->setRequest(path, QString::fromUtf8(client.request().headers.value("User-Agent").value_or(QByteArray())), client.peerAddress(), client.peerPort());
    AcceptPlan plan;
    if (!faults.empty()) {
        plan = AcceptPlan::make(made->plan().atAccept());
        for (const FaultSpec *fault : plan.faults)
            made->tellFault(*fault);
        gone.faults += plan.end ? made->facts().faults : 0;
    }
    Pending &entry = pending[&client];
    entry.client = std::move(made);
    entry.plan = std::move(plan);
    if (entry.plan.delayMs == 0)
        return answer(client);
    entry.timer = timers.after(std::int64_t{entry.plan.delayMs} * 1'000'000, [this, &client] { answer(client); });
}

void LocalServer::Private::answer(network::PendingClient &client)
{
    auto node = pending.extract(&client);
    Pending entry = std::move(node.mapped());
    if (entry.plan.end) {
        ++gone.refused;
        entry.plan.carryOut(client);
        return;
    }
    ServerClient &accepted = *entry.client;
    auto connection = client.accept(&accepted, entry.plan.headers, entry.plan.subprotocol);
    if (!connection)
        return;
    ++gone.clients;
    clients.emplace(accepted.id().value, std::move(entry.client));
    accepted.start(std::move(connection));
}

void LocalServer::Private::pendingGone(network::PendingClient &client)
{
    const auto found = pending.find(&client);
    if (found == pending.end())
        return;
    timers.cancel(found->second.timer);
    pending.erase(found);
}

QStringList LocalServer::Private::shownPaths() const
{
    QStringList shown;
    for (const PathSettings &path : active.paths)
        shown << (path.path.endsWith(QLatin1String("/*")) ? path.path.chopped(1) : path.path);
    return shown;
}

void LocalServer::Private::httpRequest(network::PendingClient &client)
{
    ++gone.pages;
    const QUrl target = urlOf(client.request().target);
    const auto refusal = gate.check(client.request().headers, target);
    Page::Answer answer;
    if (client.request().method != "GET" && client.request().method != "HEAD") {
        answer = Page::plain(405, "Method Not Allowed", Text::tr("Only GET and HEAD are answered here."));
        answer.headers.append("Allow", "GET, HEAD");
    } else if (refusal && refusal->status != 404) {
        if (refusal->error.id == QLatin1String("server.host")) // somebody's attempt, and not a page that was asked for
            serverLog.refused(0, peerName(client), refusal->status, refusal->error);
        answer = Page::plain(refusal->status, refusal->reason, refusal->error.what);
    } else if (active.page && (target.path().isEmpty() || target.path() == QLatin1String("/") || gate.pathFor(target.path()))
               && target.path() != QLatin1String("/favicon.ico")) {
        answer = Page::make(active.name, shownPaths(), client.request().headers.value("Host").value_or(QByteArray()));
    } else if (active.page) {
        answer = Page::plain(404, "Not Found", Text::tr("There is nothing here."));
    } else {
        answer = Page::plain(426, "Upgrade Required", Text::tr("This address speaks WebSocket."));
        answer.headers.append("Upgrade", "websocket");
        answer.headers.append("Connection", "Upgrade");
    }
    serverLog.page(peerName(client), client.request().target, answer.status);
    client.refuse(answer.status, answer.reason, answer.headers, answer.body);
}

void LocalServer::Private::clientFailed(const QString &peer, const base::Error &error, base::Instant)
{
    // Nobody was refused: they wait.
    if (error.id == QLatin1String("server.files"))
        return serverLog.trouble(error);
    ++gone.refused;
    serverLog.refused(0, peer, 0, error);
}

void LocalServer::Private::clientFinished(ServerClient &client)
{
    const auto found = clients.find(client.id().value);
    if (found == clients.end())
        return;
    const ClientFacts facts = client.facts();
    gone.messagesIn += facts.messagesIn;
    gone.messagesOut += facts.messagesOut;
    gone.bytesIn += facts.bytesIn;
    gone.bytesOut += facts.bytesOut;
    gone.faults += facts.faults;
    gone.notSent += facts.notSent;
    ++left;
    leaving.push_back(std::move(found->second));
    clients.erase(found);
    clientTouched();
    // Its connection is still on the stack.
    QMetaObject::invokeMethod(&q, [this] { sweep(); }, Qt::QueuedConnection);
}

void LocalServer::Private::sweep()
{
    if (leaving.empty())
        return;
    leaving.clear();
    emit q.clientsGone(left);
    endIfEmpty();
}

void LocalServer::Private::endIfEmpty()
{
    if (!stopping || !clients.empty() || !leaving.empty())
        return;
    stopping = false;
    paths.clear();
    listeners.clear();
    serverLog.stopped();
    emit q.stopped();
}

void LocalServer::Private::abandon()
{
    for (auto &[client, entry] : pending)
        timers.cancel(entry.timer);
    pending.clear();
    for (const auto &listener : listeners)
        listener->stop();
}

LocalServer::LocalServer(ServerSettings settings, BehaviourRegistry registry, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(settings), std::move(registry)))
{
}

LocalServer::~LocalServer()
{
    d->abandon();
    // Ends tell behaviours and the log, which are still there.
    std::vector<ServerClient *> all;
    for (const auto &[id, client] : d->clients)
        all.push_back(client.get());
    for (ServerClient *client : all)
        client->drop(false);
    d->leaving.clear();
    d->clients.clear();
}

const ServerSettings &LocalServer::settings() const
{
    return d->settingsNext;
}

void LocalServer::setSettings(ServerSettings settings)
{
    d->settingsNext = std::move(settings);
}

void LocalServer::addLog(capture::EntrySink *sink)
{
    d->serverLog.fan().add(sink);
    for (const auto &[id, client] : d->clients)
        client->setRecording(true);
}

void LocalServer::removeLog(capture::EntrySink *sink)
{
    logReady(sink);
    d->serverLog.fan().remove(sink);
    for (const auto &[id, client] : d->clients)
        client->setRecording(!d->serverLog.fan().empty());
}

void LocalServer::logReady(capture::EntrySink *sink)
{
    if (!d->serverLog.fan().ready(sink))
        return;
    for (const auto &[id, client] : d->clients)
        client->logReady();
}

base::Result<void> LocalServer::start()
{
    if (d->listening || d->stopping)
        return base::Error{QStringLiteral("server.running"), Text::tr("The server is running already."), {}, Text::tr("Stop it first.")};
    auto result = d->prepare();
    if (result && d->active.transport != Transport::Tls)
        result = d->listen(false, d->active.port);
    if (result && d->active.transport != Transport::Plain)
        result = d->listen(true, d->active.transport == Transport::Tls ? d->active.port : d->active.tlsPort);
    if (!result) {
        d->abandon();
        d->listeners.clear();
        d->paths.clear();
        return result;
    }
    d->gone = {};
    d->left = 0;
    d->lastId = 0;
    d->listening = true;
    d->serverLog.listening(urls(), d->seed, warning());
    emit started();
    return {};
}

void LocalServer::stop()
{
    if (!d->listening && !d->stopping)
        return;
    const bool again = d->stopping;
    d->listening = false;
    d->stopping = true;
    d->abandon();
    std::vector<ServerClient *> all;
    for (const auto &[id, client] : d->clients)
        all.push_back(client.get());
    for (ServerClient *client : all) {
        if (again || !client->close(1001, base::viewOf("the server stops")).ok())
            client->drop(false);
    }
    QMetaObject::invokeMethod(this, [this] { d->endIfEmpty(); }, Qt::QueuedConnection);
}

bool LocalServer::isListening() const
{
    return d->listening;
}

std::vector<QUrl> LocalServer::urls() const
{
    std::vector<QUrl> urls;
    const bool any = d->active.address == QHostAddress(QHostAddress::Any) || d->active.address == QHostAddress(QHostAddress::AnyIPv4)
                     || d->active.address == QHostAddress(QHostAddress::AnyIPv6);
    for (const auto &listener : d->listeners) {
        const QUrl first = listener->url();
        urls.push_back(first);
        if (!any)
            continue;
        const auto addresses = QNetworkInterface::allAddresses();
        for (const QHostAddress &address : addresses) {
            const bool wrongFamily = d->active.address == QHostAddress(QHostAddress::AnyIPv4) && address.protocol() != QAbstractSocket::IPv4Protocol;
            if (address.isLoopback() || address.isLinkLocal() || wrongFamily)
                continue;
            QUrl url = first;
            url.setHost(address.toString());
            urls.push_back(url);
        }
    }
    return urls;
}

QUrl LocalServer::url() const
{
    return d->listeners.empty() ? QUrl() : d->listeners.front()->url();
}

QString LocalServer::caFile() const
{
    for (const auto &listener : d->listeners) {
        if (!listener->caFile().isEmpty())
            return listener->caFile();
    }
    return {};
}

QString LocalServer::warning() const
{
    if (d->active.address.isLoopback())
        return {};
    QStringList addresses;
    for (const QUrl &url : urls())
        addresses << url.toString();
    return Text::tr("Other machines can reach this server: %1.").arg(addresses.join(QLatin1String(", ")));
}

quint64 LocalServer::seed() const
{
    return d->seed;
}

std::size_t LocalServer::clientCount() const
{
    return d->clients.size();
}

std::vector<ClientFacts> LocalServer::clients() const
{
    std::vector<ClientFacts> facts;
    facts.reserve(d->clients.size());
    for (const auto &[id, client] : d->clients)
        facts.push_back(client->facts());
    std::sort(facts.begin(), facts.end(), [](const ClientFacts &a, const ClientFacts &b) { return a.id < b.id; });
    return facts;
}

ServerTotals LocalServer::totals() const
{
    ServerTotals totals = d->gone;
    for (const auto &[id, client] : d->clients) {
        const ClientFacts facts = client->facts();
        totals.messagesIn += facts.messagesIn;
        totals.messagesOut += facts.messagesOut;
        totals.bytesIn += facts.bytesIn;
        totals.bytesOut += facts.bytesOut;
        totals.faults += facts.faults;
        totals.notSent += facts.notSent;
    }
    return totals;
}

base::Result<void> LocalServer::send(ClientId client, protocol::Opcode kind, base::ByteView payload)
{
    const auto found = d->clients.find(client.value);
    if (found == d->clients.end())
        return base::Error{QStringLiteral("server.client-gone"), Text::tr("Client %1 has disconnected.").arg(client.value), {}, {}};
    return found->second->sendMessage(kind, payload, {});
}

int LocalServer::sendToAll(protocol::Opcode kind, base::ByteView payload)
{
    int sent = 0;
    for (const auto &[id, client] : d->clients) {
        if (!client->canSend())
            client->countNotSent();
        else if (client->sendMessage(kind, payload, {}).ok())
            ++sent;
    }
    return sent;
}

base::Result<void> LocalServer::ping(ClientId client)
{
    const auto found = d->clients.find(client.value);
    if (found == d->clients.end())
        return base::Error{QStringLiteral("server.client-gone"), Text::tr("Client %1 has disconnected.").arg(client.value), {}, {}};
    return found->second->ping();
}

base::Result<void> LocalServer::close(ClientId client, std::optional<std::uint16_t> code, const QString &reason)
{
    const auto found = d->clients.find(client.value);
    if (found == d->clients.end())
        return base::Error{QStringLiteral("server.client-gone"), Text::tr("Client %1 has disconnected.").arg(client.value), {}, {}};
    const QByteArray bytes = reason.toUtf8();
    return found->second->close(code, base::viewOf(bytes));
}

void LocalServer::drop(ClientId client, bool reset)
{
    if (const auto found = d->clients.find(client.value); found != d->clients.end())
        found->second->drop(reset);
}

} // namespace framescope::server
