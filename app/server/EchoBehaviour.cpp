#include "EchoBehaviour.h"

#include "Text.h"

#include "base/Utf8Text.h"

namespace framescope::server {

BehaviourInfo EchoBehaviour::info()
{
    BehaviourInfo info;
    info.name = QStringLiteral("echo");
    info.summary = Text::tr("sends every message back as it came: kind, bytes and fragments");
    info.options = {{QStringLiteral("delay"), QStringLiteral("MS"), Text::tr("wait before each answer")},
                    {QStringLiteral("upper"), {}, Text::tr("text in capitals")},
                    {QStringLiteral("fragment"), QStringLiteral("SIZE"), Text::tr("answer in fragments of this size")}};
    info.qtStack = true;
    info.make = [](const scenario::OptionList &list, const BehaviourContext &) -> base::Result<std::unique_ptr<Behaviour>> {
        Options options;
        const auto delay = list.number(QStringLiteral("delay"), 0, 0, 3'600'000);
        const auto upper = list.flag(QStringLiteral("upper"), false);
        const auto fragment = list.size(QStringLiteral("fragment"), 0, 1, 1 << 30);
        if (!delay)
            return delay.error();
        if (!upper)
            return upper.error();
        if (!fragment)
            return fragment.error();
        options.delayMs = static_cast<int>(*delay);
        options.upper = *upper;
        options.fragment = static_cast<std::uint64_t>(*fragment);
        return std::unique_ptr<Behaviour>(std::make_unique<EchoBehaviour>(options));
    };
    return info;
}

void EchoBehaviour::messageReceived(ClientPeer &peer, const scenario::Message &message)
{
    if (m_options.delayMs == 0)
        return send(peer, message);
    // The views are valid only during this call: a delayed answer needs a copy.
    peer.after(m_options.delayMs, [this, &peer, kind = message.kind, checked = message.checked, bytes = base::toByteArray(message.bytes),
                                   sizes = std::vector<std::uint64_t>(message.fragmentSizes.begin(), message.fragmentSizes.end())] {
        send(peer, {kind, base::viewOf(bytes), sizes, false, checked});
    });
}

void EchoBehaviour::send(ClientPeer &peer, const scenario::Message &message) const
{
    const std::span<const std::uint64_t> sizes = m_options.fragment > 0 ? std::span(&m_options.fragment, 1) : message.fragmentSizes;
    // A client that is closing gets no answer; that is not an error.
    if (m_options.upper && message.kind == protocol::Opcode::Text) {
        const QByteArray upper = base::textFromUtf8(base::toByteArray(message.bytes)).toUpper().toUtf8();
        static_cast<void>(peer.sendMessage(message.kind, base::viewOf(upper), sizes).ok());
        return;
    }
    const bool known = sizes.empty() && (message.checked || message.kind == protocol::Opcode::Binary);
    static_cast<void>((known ? peer.sendKnownMessage(message.kind, message.bytes) : peer.sendMessage(message.kind, message.bytes, sizes)).ok());
}

} // namespace framescope::server
