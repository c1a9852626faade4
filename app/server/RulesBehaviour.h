#pragma once

#include "BehaviourRegistry.h"
#include "Room.h"
#include "RuleSet.h"

#include <deque>
#include <unordered_map>

namespace framescope::server {

/// Answers by the rules of a file: matches, captures, variables, delays, several messages, streams, close.
/// Lives on the server's thread.
class RulesBehaviour final : public Behaviour
{
public:
    RulesBehaviour(RuleSet rules, const BehaviourContext &context);
    ~RulesBehaviour() override;
    static BehaviourInfo info();

    void clientOpened(Peer &peer) override;
    void messageReceived(Peer &peer, const Message &message) override;
    void clientClosed(Peer &peer) override;

private:
    /// What a step was called for; kept while later steps wait for their delay.
    struct Cause {
        QHash<QString, QString> captures;
        std::optional<base::OrderedJson> json;
    };
    struct Stream {
        TimerId timer = 0;
        quint64 generation = 0;
        qint64 left = 0;
    };
    struct Client {
        Peer *peer = nullptr;
        QHash<QString, QString> variables;
        GeneratorState state;
        QHash<QString, Stream> streams;
        quint64 messages = 0;
    };
    using Steps = std::vector<RuleAction>;

    void run(Client &client, const Steps &steps, std::size_t from, std::shared_ptr<Cause> cause, bool waited);
    void act(Client &client, const RuleAction &action, Cause &cause);
    void startStream(Client &client, const RuleAction &action, Cause &cause);
    void tickStream(Client &client, const QString &name, quint64 generation, const RuleAction &action, const std::shared_ptr<Cause> &cause);
    QByteArray render(Client &client, const Template &text, const Cause &cause);

    RuleSet m_rules;
    Scheduler &m_scheduler;
    std::unordered_map<std::uint32_t, Client> m_clients;
    Room m_room;
    quint64 m_generation = 0;
};

} // namespace framescope::server
