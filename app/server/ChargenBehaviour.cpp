#include "ChargenBehaviour.h"

#include "Text.h"

#include <algorithm>
#include <cmath>

namespace framescope::server {

namespace {

constexpr std::uint64_t kLarge = 16 << 10;
/// The most to send before other clients get a turn.
constexpr std::uint64_t kTurnBytes = 4u << 20;
constexpr int kTurnMessages = 8192;

/// The printable ASCII characters in a cycle, as in RFC 864.
QByteArray pattern(std::uint64_t size, bool binary)
{
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(binary ? i & 0xff : 0x20 + i % 95);
    return bytes;
}

} // namespace

BehaviourInfo ChargenBehaviour::info()
{
    BehaviourInfo info;
    info.name = QStringLiteral("chargen");
    info.summary = Text::tr("sends messages of one size, so many a second or as fast as the wire takes them");
    info.options = {{QStringLiteral("size"), QStringLiteral("SIZE"), Text::tr("bytes of a message (64)")},
                    {QStringLiteral("rate"), QStringLiteral("N"), Text::tr("messages a second (as fast as it goes)")},
                    {QStringLiteral("count"), QStringLiteral("N"), Text::tr("messages for each client (no end)")},
                    {QStringLiteral("fragment"), QStringLiteral("SIZE"), Text::tr("in fragments of this size")},
                    {QStringLiteral("binary"), {}, Text::tr("binary messages")}};
    info.make = [](const scenario::OptionList &list, const BehaviourContext &context) -> base::Result<std::unique_ptr<Behaviour>> {
        const auto size = list.size(QStringLiteral("size"), 64, 0, 256 << 20);
        const auto rate = list.real(QStringLiteral("rate"), 0, 0, 10'000'000);
        const auto count = list.number(QStringLiteral("count"), 0, 0, 1'000'000'000'000);
        const auto fragment = list.size(QStringLiteral("fragment"), 0, 1, 1 << 30);
        const auto binary = list.flag(QStringLiteral("binary"), false);
        if (!size)
            return size.error();
        if (!rate)
            return rate.error();
        if (!count)
            return count.error();
        if (!fragment)
            return fragment.error();
        if (!binary)
            return binary.error();
        const Options options{static_cast<std::uint64_t>(*size), *rate, static_cast<quint64>(*count), *binary, static_cast<std::uint64_t>(*fragment)};
        return std::unique_ptr<Behaviour>(std::make_unique<ChargenBehaviour>(options, context.scheduler.clock()));
    };
    return info;
}

ChargenBehaviour::ChargenBehaviour(Options options, const base::Clock &clock)
    : m_options(options), m_clock(clock), m_payload(pattern(options.size, options.binary))
{
}

void ChargenBehaviour::clientOpened(ClientPeer &peer)
{
    Flow &flow = m_flows[peer.id().value];
    flow.startNs = m_clock.now().monoNs;
    later(peer, flow, 0);
}

void ChargenBehaviour::writable(ClientPeer &peer)
{
    const auto found = m_flows.find(peer.id().value);
    if (found != m_flows.end() && !found->second.planned)
        pump(peer);
}

void ChargenBehaviour::clientClosed(ClientPeer &peer)
{
    m_flows.erase(peer.id().value);
}

void ChargenBehaviour::later(ClientPeer &peer, Flow &flow, int milliseconds)
{
    flow.planned = true;
    peer.after(milliseconds, [this, &peer, id = peer.id().value] {
        const auto found = m_flows.find(id);
        if (found == m_flows.end())
            return;
        found->second.planned = false;
        pump(peer);
    });
}

void ChargenBehaviour::pump(ClientPeer &peer)
{
    const std::uint32_t id = peer.id().value;
    const std::span<const std::uint64_t> sizes = m_options.fragment > 0 ? std::span(&m_options.fragment, 1) : std::span<const std::uint64_t>{};
    std::uint64_t bytes = 0;
    for (int turn = 0;; ++turn) {
        // Sending may close the client, and with it its flow.
        const auto found = m_flows.find(id);
        if (found == m_flows.end())
            return;
        Flow &flow = found->second;
        if (m_options.count > 0 && flow.sent >= m_options.count)
            return;
        if (m_options.rate > 0) {
            const double due = static_cast<double>(m_clock.now().monoNs - flow.startNs) / 1e9 * m_options.rate;
            if (static_cast<double>(flow.sent) >= due + 1) {
                const double wait = (static_cast<double>(flow.sent) - due) / m_options.rate * 1000;
                return later(peer, flow, std::max(1, static_cast<int>(std::ceil(std::min(wait, 1000.0)))));
            }
        }
        // Hand a large message to a socket that can take it without a copy; a queue would copy it.
        if (!peer.canSend() || (m_options.size >= kLarge && peer.waitsForSocket())) {
            // Lost time is not made up for: the rate starts again from here.
            if (m_options.rate > 0)
                flow.startNs = m_clock.now().monoNs - static_cast<std::int64_t>(static_cast<double>(flow.sent) / m_options.rate * 1e9);
            return; // writable() continues
        }
        if (bytes >= kTurnBytes || turn >= kTurnMessages)
            return later(peer, flow, 0);
        ++flow.sent;
        bytes += m_options.size + 1;
        const auto kind = m_options.binary ? protocol::Opcode::Binary : protocol::Opcode::Text;
        const auto sent = sizes.empty() ? peer.sendKnownMessage(kind, base::viewOf(m_payload)) : peer.sendMessage(kind, base::viewOf(m_payload), sizes);
        if (!sent.ok())
            return;
    }
}

} // namespace framescope::server
