#include "BroadcastBehaviour.h"

#include "Text.h"

namespace framescope::server {

BehaviourInfo BroadcastBehaviour::info()
{
    BehaviourInfo info;
    info.name = QStringLiteral("broadcast");
    info.summary = Text::tr("sends every message to all clients of the path, as in a chat room");
    info.options = {{QStringLiteral("others"), {}, Text::tr("not back to the sender")}};
    info.qtStack = true;
    info.make = [](const scenario::OptionList &list, const BehaviourContext &) -> base::Result<std::unique_ptr<Behaviour>> {
        const auto others = list.flag(QStringLiteral("others"), false);
        if (!others)
            return others.error();
        return std::unique_ptr<Behaviour>(std::make_unique<BroadcastBehaviour>(!*others));
    };
    return info;
}

void BroadcastBehaviour::messageReceived(ClientPeer &peer, const scenario::Message &message)
{
    m_room.send(message.kind, message.bytes, message.fragmentSizes, m_toSender ? nullptr : &peer);
}

} // namespace framescope::server
