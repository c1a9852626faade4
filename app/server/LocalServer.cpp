#include "LocalServer.h"

#include "AcceptPlan.h"
#include "Admission.h"
#include "BehaviourHost.h"
#include "ClientTable.h"
#include "HttpReply.h"
#include "ServerListeners.h"
#include "ServerLog.h"
#include "Text.h"

#include "base/OptionId.h"
#include "base/TimerScheduler.h"

#include <QRandomGenerator>
#include <QTimer>

#include <unordered_map>
#include <utility>

namespace framescope::server {

namespace {

constexpr int kTouchedMs = 100; ///< the shortest interval between clientsChanged() signals

QString peerName(const network::PendingClient &pending)
{
    return QStringLiteral("%1 port %2").arg(pending.peerAddress().toString()).arg(pending.peerPort());
}

/// Parses a request's target, with a host of ours prepended: otherwise a path that begins with // would be taken for a host.
QUrl urlOf(const QByteArray &target)
{
    return QUrl::fromEncoded(target.startsWith('/') ? "ws://localhost" + target : target);
}

base::Error clientGone(ClientId client)
{
    return {QStringLiteral("server.client-gone"), Text::tr("Client %1 has disconnected.").arg(client.value), {}, {}};
}

} // namespace

/// The parts of a LocalServer and their cooperation. Lives on its thread.
class LocalServer::Private final : public network::ListenerSink, public ClientHost
{
public:
    Private(LocalServer &facade, ServerSettings settings, BehaviourRegistry registry)
        : q(facade), settingsNext(std::move(settings)), active(settingsNext), admission(active), behaviours(std::move(registry))
    {
        touchedTimer.setSingleShot(true);
        touchedTimer.setInterval(kTouchedMs);
        QObject::connect(&touchedTimer, &QTimer::timeout, &q, [this] {
            touched = false;
            emit q.clientsChanged();
        });
    }

    base::Result<void> prepare();
    void answer(network::PendingClient &pending);
    void refuse(network::PendingClient &pending, const Admission::Refusal &refusal, std::uint32_t client);
    void sweep();
    void abandon();
    void endIfEmpty();

    // network::ListenerSink
    void clientPending(network::PendingClient &client) override;
    void httpRequest(network::PendingClient &client) override;
    void clientFailed(const QString &peer, const base::Error &error, base::Instant now) override;
    void pendingGone(network::PendingClient &client) override;

    // ClientHost
    base::Scheduler &scheduler() override { return timers; }
    capture::EntrySink &log() override { return serverLog.fan(); }
    const ServerSettings &settings() const override { return active; }
    void clientTouched() override
    {
        // Called for each message: a flag is cheaper than querying the timer.
        if (!std::exchange(touched, true))
            touchedTimer.start();
    }
    void clientFinished(ServerClient &client) override;

    /// A client whose opening handshake is answered with a delay.
    struct Pending {
        std::unique_ptr<ServerClient> client;
        AcceptPlan plan;
        base::TimerId timer = 0;
    };

    LocalServer &q;
    ServerSettings settingsNext;
    ServerSettings active;
    Admission admission;
    ServerLog serverLog;
    base::TimerScheduler timers;
    QTimer touchedTimer;
    std::vector<FaultSpec> faults;
    BehaviourHost behaviours;
    ServerListeners listeners;
    std::unordered_map<network::PendingClient *, Pending> pending;
    ClientTable clients;
    quint64 seed = 1;
    std::uint32_t lastId = 0;
    bool touched = false;
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
    for (const QString &text : active.faults) {
        auto fault = FaultSpec::parse(text);
        if (!fault)
            return fault.error();
        faults.push_back(std::move(*fault));
    }
    const auto note = [this](const QString &text) { serverLog.note(text); };
    if (auto made = behaviours.make(active, {timers, seed, note, active.baseFolder}); !made)
        return made;
    if (active.stack == network::Stack::Qt && !faults.empty())
        return base::Error{QStringLiteral("usage.stack"), Text::tr("Faults need Framescope's own stack."), {}, Text::tr("Use Framescope's own stack.")}
            .mendedBy(base::OptionId::Stack, QStringLiteral("framescope"));
    return {};
}

void LocalServer::Private::refuse(network::PendingClient &client, const Admission::Refusal &refusal, std::uint32_t id)
{
    ++clients.counts().refused;
    serverLog.refused(id, peerName(client), refusal.status, refusal.error);
    const auto answer = Page::plain(refusal.status, refusal.reason, refusal.error.what);
    client.refuse(answer.status, answer.reason, answer.headers, answer.body);
    clientTouched();
}

void LocalServer::Private::clientPending(network::PendingClient &client)
{
    const std::uint32_t id = ++lastId;
    const QUrl target = urlOf(client.request().target);
    const QString path = target.path().isEmpty() ? QStringLiteral("/") : target.path();
    if (const auto refusal = admission.check(client.request().headers, target))
        return refuse(client, *refusal, id);
    auto made = std::make_unique<ServerClient>(*this, ClientId{id}, seed, behaviours.behaviours(*admission.pathFor(path)), faults);
    made->setRecording(!serverLog.fan().empty());
    made->setRequest(path, QString::fromUtf8(client.request().headers.value("User-Agent").value_or(QByteArray())), client.peerAddress(), client.peerPort());
    AcceptPlan plan;
    if (!faults.empty()) {
        plan = AcceptPlan::make(made->plan().atAccept());
        for (const FaultSpec *fault : plan.faults)
            made->noteFault(*fault);
        clients.counts().faults += plan.end ? made->facts().faults : 0;
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
        ++clients.counts().refused;
        entry.plan.carryOut(client);
        return;
    }
    ServerClient &accepted = *entry.client;
    auto connection = client.accept(&accepted, entry.plan.headers, entry.plan.subprotocol);
    if (!connection)
        return;
    clients.add(std::move(entry.client));
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

void LocalServer::Private::httpRequest(network::PendingClient &client)
{
    ++clients.counts().pages;
    const QUrl target = urlOf(client.request().target);
    const auto refusal = admission.check(client.request().headers, target);
    if (refusal && refusal->error.id == QLatin1String("server.host")) // possibly an attack, not a normal page request
        serverLog.refused(0, peerName(client), refusal->status, refusal->error);
    const auto answer = HttpReply(active).make(client.request(), target, refusal, admission.pathFor(target.path()).has_value());
    serverLog.page(peerName(client), client.request().target, answer.status);
    client.refuse(answer.status, answer.reason, answer.headers, answer.body);
}

void LocalServer::Private::clientFailed(const QString &peer, const base::Error &error, base::Instant)
{
    // No client was refused: they wait.
    if (error.id == QLatin1String("server.files"))
        return serverLog.trouble(error);
    ++clients.counts().refused;
    serverLog.refused(0, peer, 0, error);
}

void LocalServer::Private::clientFinished(ServerClient &client)
{
    if (!clients.retire(client))
        return;
    clientTouched();
    // Its connection may still be on the stack.
    QMetaObject::invokeMethod(&q, [this] { sweep(); }, Qt::QueuedConnection);
}

void LocalServer::Private::sweep()
{
    if (!clients.sweep())
        return;
    emit q.clientsGone(clients.goneCount());
    endIfEmpty();
}

void LocalServer::Private::endIfEmpty()
{
    if (!stopping || !clients.isEmpty())
        return;
    stopping = false;
    behaviours.clear();
    listeners.clear();
    serverLog.stopped();
    emit q.stopped();
}

void LocalServer::Private::abandon()
{
    for (auto &[client, entry] : pending)
        timers.cancel(entry.timer);
    pending.clear();
    listeners.stop();
}

LocalServer::LocalServer(ServerSettings settings, BehaviourRegistry registry, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(settings), std::move(registry)))
{
}

LocalServer::~LocalServer()
{
    d->abandon();
    // Their ends reach the behaviours and the log, which still exist.
    for (ServerClient *client : d->clients.all())
        client->drop(false);
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
    for (ServerClient *client : d->clients.all())
        client->setRecording(true);
}

void LocalServer::removeLog(capture::EntrySink *sink)
{
    logReady(sink);
    d->serverLog.fan().remove(sink);
    for (ServerClient *client : d->clients.all())
        client->setRecording(!d->serverLog.fan().empty());
}

void LocalServer::logReady(capture::EntrySink *sink)
{
    if (!d->serverLog.fan().ready(sink))
        return;
    for (ServerClient *client : d->clients.all())
        client->logReady();
}

base::Result<void> LocalServer::start()
{
    if (d->listening || d->stopping)
        return base::Error{QStringLiteral("server.running"), Text::tr("The server is running already."), {}, Text::tr("Stop it first.")};
    auto result = d->prepare();
    if (result)
        result = d->listeners.listen(d->active, d.get());
    if (!result) {
        d->abandon();
        d->behaviours.clear();
        return result;
    }
    d->clients.resetCounts();
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
    for (ServerClient *client : d->clients.all()) {
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
    return d->listeners.urls();
}

QUrl LocalServer::url() const
{
    return d->listeners.url();
}

QString LocalServer::caFile() const
{
    return d->listeners.caFile();
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
    return d->clients.facts();
}

ServerTotals LocalServer::totals() const
{
    return d->clients.totals();
}

base::Result<void> LocalServer::send(ClientId client, protocol::Opcode kind, base::ByteView payload)
{
    ServerClient *const found = d->clients.find(client);
    return found ? found->sendMessage(kind, payload) : base::Result<void>(clientGone(client));
}

int LocalServer::sendToAll(protocol::Opcode kind, base::ByteView payload)
{
    int sent = 0;
    for (ServerClient *client : d->clients.all()) {
        if (!client->canSend())
            client->countNotSent();
        else if (client->sendMessage(kind, payload).ok())
            ++sent;
    }
    return sent;
}

base::Result<void> LocalServer::ping(ClientId client)
{
    ServerClient *const found = d->clients.find(client);
    return found ? found->ping() : base::Result<void>(clientGone(client));
}

base::Result<void> LocalServer::close(ClientId client, std::optional<std::uint16_t> code, const QString &reason)
{
    ServerClient *const found = d->clients.find(client);
    if (!found)
        return clientGone(client);
    const QByteArray bytes = reason.toUtf8();
    return found->close(code, base::viewOf(bytes));
}

void LocalServer::drop(ClientId client, bool reset)
{
    if (ServerClient *const found = d->clients.find(client))
        found->drop(reset);
}

} // namespace framescope::server
