#include "RulesBehaviour.h"

#include "Samples.h"
#include "Text.h"

#include "base/Utf8Text.h"

namespace framescope::server {

BehaviourInfo RulesBehaviour::info()
{
    BehaviourInfo info;
    info.name = QStringLiteral("rules");
    info.summary = Text::tr("answers by the rules of a file: text, regular expressions or JSON paths, and what they call for");
    info.options = {{QStringLiteral("file"), QStringLiteral("FILE"), Text::tr("the rules, as JSON")},
                    {QStringLiteral("sample"), QStringLiteral("NAME"), Text::tr("rules that come with the program: chat, json-rpc")}};
    info.make = [](const scenario::OptionList &list, const BehaviourContext &context) -> base::Result<std::unique_ptr<Behaviour>> {
        const auto file = list.text(QStringLiteral("file"));
        const auto sample = list.text(QStringLiteral("sample"));
        if (file.has_value() == sample.has_value())
            return base::Error{QStringLiteral("usage.option"), Text::tr("Rules come from one file, or from one sample."), {}, Text::tr("Write it like rules:file=chat.rules.json.")};
        if (file) {
            auto rules = RuleSet::load(context.file(*file));
            if (!rules)
                return rules.error();
            return std::unique_ptr<Behaviour>(std::make_unique<RulesBehaviour>(std::move(*rules), context));
        }
        const auto json = Samples::ruleFile(*sample);
        if (!json)
            return json.error();
        auto rules = RuleSet::parse(*json, *sample);
        if (!rules)
            return rules.error();
        return std::unique_ptr<Behaviour>(std::make_unique<RulesBehaviour>(std::move(*rules), context));
    };
    return info;
}

RulesBehaviour::RulesBehaviour(RuleSet rules, const BehaviourContext &context) : m_rules(std::move(rules)), m_scheduler(context.scheduler) {}

RulesBehaviour::~RulesBehaviour() = default;

void RulesBehaviour::clientOpened(ClientPeer &peer)
{
    Client &client = m_clients[peer.id().value];
    client.peer = &peer;
    client.variables = m_rules.variables();
    client.state.startNs = m_scheduler.clock().now().monoNs;
    m_room.add(peer);
    run(client, m_rules.onOpen(), 0, std::make_shared<Cause>(), false);
}

void RulesBehaviour::clientClosed(ClientPeer &peer)
{
    m_room.remove(peer);
    m_clients.erase(peer.id().value); // the peer cancels its own timers
}

void RulesBehaviour::messageReceived(ClientPeer &peer, const scenario::Message &message)
{
    const auto found = m_clients.find(peer.id().value);
    if (found == m_clients.end())
        return;
    ++found->second.messages;
    auto cause = std::make_shared<Cause>();
    const QString text = message.kind == protocol::Opcode::Text ? base::textFromUtf8(base::toByteArray(message.bytes)) : QString();
    if (m_rules.needsJson() && message.kind == protocol::Opcode::Text) {
        const std::string_view view = base::textOf(message.bytes);
        if (auto json = base::OrderedJson::parse(QByteArrayView(view.data(), static_cast<qsizetype>(view.size()))); json)
            cause->json = std::move(*json);
    }
    cause->captures.insert(QStringLiteral("message"), text);
    const base::OrderedJson *json = cause->json ? &*cause->json : nullptr;
    bool any = false;
    for (const Rule &rule : m_rules.rules()) {
        const base::TextPattern *gaveUp = nullptr;
        const auto outcome = RuleSet::matches(rule, message.kind, text, json, cause->captures, &gaveUp);
        if (outcome == base::TextPattern::Outcome::No)
            continue;
        if (outcome == base::TextPattern::Outcome::Undecided) {
            // Neither this rule nor a later one answers: it is unknown which one applies.
            const QString name = rule.name.isEmpty() ? QString() : Text::tr(" of the rule “%1”").arg(base::escapeControls(rule.name));
            peer.note(gaveUp->undecidedSentence(Text::tr("message %1").arg(found->second.messages) + name) + QLatin1Char(' ')
                      + Text::tr("The message is not answered."));
            return;
        }
        any = true;
        run(found->second, rule.actions, 0, cause, false);
        // A step may have ended the client.
        if (!rule.goOn || !m_clients.contains(peer.id().value))
            return;
    }
    if (!any)
        run(found->second, m_rules.otherwise(), 0, cause, false);
}

/// The steps are in m_rules, which outlives every timer.
void RulesBehaviour::run(Client &client, const Steps &steps, std::size_t from, std::shared_ptr<Cause> cause, bool waited)
{
    const std::uint32_t id = client.peer->id().value;
    for (std::size_t i = from; i < steps.size(); ++i) {
        if (steps[i].delayMs > 0 && !waited) {
            client.peer->after(steps[i].delayMs, [this, id, &steps, i, cause] {
                if (const auto found = m_clients.find(id); found != m_clients.end())
                    run(found->second, steps, i, cause, true);
            });
            return;
        }
        waited = false;
        act(client, steps[i], *cause);
        if (!m_clients.contains(id))
            return;
    }
}

std::optional<QByteArray> RulesBehaviour::render(Client &client, const scenario::Template &text, const Cause &cause)
{
    ++client.state.count;
    scenario::TemplateScope scope;
    scope.generators = {&client.peer->random(), &client.state, m_scheduler.clock().now()};
    scope.json = cause.json ? &*cause.json : nullptr;
    scope.variable = [&](const QString &name) -> std::optional<QString> {
        if (const auto found = cause.captures.constFind(name); found != cause.captures.constEnd())
            return *found;
        if (const auto found = client.variables.constFind(name); found != client.variables.constEnd())
            return *found;
        if (name == QLatin1String("client"))
            return QString::number(client.peer->id().value);
        if (name == QLatin1String("path"))
            return client.peer->path();
        if (name == QLatin1String("address"))
            return client.peer->address();
        return std::nullopt;
    };
    auto bytes = text.render(scope);
    if (bytes)
        return std::move(*bytes);
    client.peer->note(bytes.error().toString());
    return std::nullopt;
}

/// The message of a Send or a Stream.
std::optional<QByteArray> RulesBehaviour::payload(Client &client, const RuleAction &action, const Cause &cause)
{
    return action.opcode == protocol::Opcode::Binary ? std::optional(action.bytes) : render(client, action.text, cause);
}

void RulesBehaviour::act(Client &client, const RuleAction &action, Cause &cause)
{
    ClientPeer &peer = *client.peer;
    const auto report = [&](const base::Result<void> &result) {
        if (!result)
            peer.note(result.error().toString());
    };
    switch (action.kind) {
    case RuleAction::Kind::Send:
        if (const auto bytes = payload(client, action, cause); !bytes)
            break;
        else if (action.to == RuleAction::To::Sender)
            report(peer.sendMessage(action.opcode, base::viewOf(*bytes), action.fragments));
        else
            m_room.send(action.opcode, base::viewOf(*bytes), action.fragments, action.to == RuleAction::To::Others ? &peer : nullptr);
        break;
    case RuleAction::Kind::Ping:
        if (const auto bytes = render(client, action.text, cause))
            report(peer.send(scenario::Outgoing::ping(*bytes)));
        break;
    case RuleAction::Kind::Close:
        if (const auto reason = render(client, action.text, cause))
            report(peer.send(scenario::Outgoing::close(action.code, *reason)));
        break;
    case RuleAction::Kind::Drop: peer.drop(action.reset); break;
    case RuleAction::Kind::Set: {
        const auto value = render(client, action.text, cause);
        const auto name = render(client, action.name, cause);
        if (value && name)
            client.variables.insert(QString::fromUtf8(*name), base::textFromUtf8(*value));
        break;
    }
    case RuleAction::Kind::Stream:
        if (const auto name = render(client, action.name, cause))
            startStream(client, QString::fromUtf8(*name), action, cause);
        break;
    case RuleAction::Kind::Stop:
        if (const auto name = render(client, action.name, cause))
            stopStream(client, QString::fromUtf8(*name));
        break;
    }
}

void RulesBehaviour::stopStream(Client &client, const QString &name)
{
    const auto found = client.streams.find(name);
    if (found == client.streams.end())
        return;
    client.peer->cancel(found->timer);
    client.streams.erase(found);
}

void RulesBehaviour::startStream(Client &client, const QString &name, const RuleAction &action, Cause &cause)
{
    constexpr qsizetype kMostStreams = 1000;
    if (client.streams.size() >= kMostStreams && !client.streams.contains(name)) {
        client.peer->note(Text::tr("No further stream was started: this client has %1 already.").arg(kMostStreams));
        return;
    }
    Stream &stream = client.streams[name];
    client.peer->cancel(stream.timer);
    stream.generation = ++m_generation;
    stream.left = action.count > 0 ? action.count : -1;
    // A stream keeps the variables from its start: two subscriptions do not share an identifier.
    auto kept = std::make_shared<Cause>(cause);
    for (auto i = client.variables.constBegin(); i != client.variables.constEnd(); ++i) {
        if (!kept->captures.contains(i.key()))
            kept->captures.insert(i.key(), i.value());
    }
    const quint64 generation = stream.generation;
    stream.timer = client.peer->after(action.everyMs, [this, id = client.peer->id().value, name, generation, &action, kept] {
        if (const auto found = m_clients.find(id); found != m_clients.end())
            tickStream(found->second, name, generation, action, kept);
    });
}

void RulesBehaviour::tickStream(Client &client, const QString &name, quint64 generation, const RuleAction &action, const std::shared_ptr<Cause> &cause)
{
    const auto stream = client.streams.find(name);
    if (stream == client.streams.end() || stream->generation != generation)
        return;
    if (stream->left > 0)
        --stream->left;
    const bool last = stream->left == 0;
    const std::uint32_t id = client.peer->id().value;
    if (last)
        client.streams.erase(stream);
    if (!client.peer->canSend())
        client.peer->countNotSent();
    else if (const auto bytes = payload(client, action, *cause); !bytes || !client.peer->sendMessage(action.opcode, base::viewOf(*bytes)).ok())
        return;
    if (last || !m_clients.contains(id))
        return;
    if (const auto again = client.streams.find(name); again != client.streams.end() && again->generation == generation)
        again->timer = client.peer->after(action.everyMs, [this, id, name, generation, &action, cause] {
            if (const auto found = m_clients.find(id); found != m_clients.end())
                tickStream(found->second, name, generation, action, cause);
        });
}

} // namespace framescope::server
