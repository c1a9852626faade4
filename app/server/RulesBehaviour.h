#pragma once

#include "BehaviourRegistry.h"
#include "Room.h"
#include "RuleSet.h"

#include <deque>
#include <unordered_map>

namespace framescope::server {

/// Answers according to a rules file: matches, captures, variables, delays, several messages, streams, close.
/// Lives on the server's thread.
class RulesBehaviour final : public Behaviour
{
public:
    RulesBehaviour(RuleSet rules, const BehaviourContext &context);
    ~RulesBehaviour() override;
    static BehaviourInfo info();

    void clientOpened(ClientPeer &peer) override;
    void messageReceived(ClientPeer &peer, const scenario::Message &message) override;
    void clientClosed(ClientPeer &peer) override;

private:
    /// The trigger of a step; kept while later steps wait for their delay.
    struct Cause {
        QHash<QString, QString> captures;
        std::optional<base::OrderedJson> json;
    };
    struct Stream {
        base::TimerId timer = 0;
        quint64 generation = 0;
        qint64 left = 0;
    };
    struct Client {
        ClientPeer *peer = nullptr;
        QHash<QString, QString> variables;
        base::GeneratorState state;
        QHash<QString, Stream> streams;
        quint64 messages = 0;
    };
    using Steps = std::vector<RuleAction>;

    void run(Client &client, const Steps &steps, std::size_t from, std::shared_ptr<Cause> cause, bool waited);
    void act(Client &client, const RuleAction &action, Cause &cause);
    void startStream(Client &client, const QString &name, const RuleAction &action, Cause &cause);
    void stopStream(Client &client, const QString &name);
    void tickStream(Client &client, const QString &name, quint64 generation, const RuleAction &action, const std::shared_ptr<Cause> &cause);
    /// None: it became too long, as the log says.
    std::optional<QByteArray> render(Client &client, const scenario::Template &text, const Cause &cause);
    std::optional<QByteArray> payload(Client &client, const RuleAction &action, const Cause &cause);

    RuleSet m_rules;
    base::Scheduler &m_scheduler;
    std::unordered_map<std::uint32_t, Client> m_clients;
    Room m_room;
    quint64 m_generation = 0;
};

} // namespace framescope::server
