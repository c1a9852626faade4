#include "EntryDecoder.h"

#include "EntryCloseCode.h"
#include "EventFacts.h"
#include "HeadLines.h"

#include "base/WebSocketAddress.h"

namespace framescope::capture {

using base::WebSocketAddress;

namespace {

constexpr std::size_t kMostConnections = 65'536;

decode::HandshakeFacts factsOf(const OpeningEvent &opening)
{
    decode::HandshakeFacts facts;
    if (const auto address = WebSocketAddress::parse(QString::fromUtf8(opening.url)); address && address->hasScheme()) {
        facts.host = address->host().toLatin1();
        facts.target = address->target();
    }
    const HeadLines request = HeadLines::of(opening.request.raw);
    if (opening.url.isEmpty() && !request.first[1].isEmpty())
        facts.target = request.first[1];
    facts.subprotocol = opening.protocol;
    for (const auto &[name, value] : request.headers) {
        if (name.compare("Sec-WebSocket-Protocol", Qt::CaseInsensitive) == 0) {
            for (const QByteArray &offered : value.split(','))
                facts.offered.push_back(offered.trimmed());
        } else if (facts.host.isEmpty() && name.compare("Host", Qt::CaseInsensitive) == 0) {
            if (const auto address = WebSocketAddress::parse(QStringLiteral("ws://") + QString::fromLatin1(value.trimmed())))
                facts.host = address->host().toLatin1();
        }
    }
    return facts;
}

} // namespace

const decode::Decoded &EntryDecoder::take(const EntryView &entry, decode::Want want)
{
    m_decoded.clear();
    if (!entry.isFrame()) {
        if (entry.kind == EntryKind::Open) {
            begin(entry.connection, factsOf(eventFrom<OpeningEvent>(entry.payload)));
        } else if (entry.kind == EntryKind::Closed) {
            m_connections.erase(entry.connection);
        }
        return m_decoded;
    }
    if (protocol::isControl(entry.opcode) || protocol::isReserved(entry.opcode))
        return m_decoded;
    Connection &connection = connectionOf(entry);
    const bool isWhole = !entry.has(FlagCut) && !entry.has(FlagNotInflated);
    if (!entry.has(FlagFragmented)) {
        connection.fragments.erase(entry.direction);
        if (isWhole && entry.opcode != protocol::Opcode::Continuation)
            message(connection, entry, entry.opcode, entry.payload, want);
        return m_decoded;
    }
    if (entry.opcode != protocol::Opcode::Continuation)
        connection.fragments.insert_or_assign(entry.direction, Fragments{entry.opcode, {}, true});
    const auto found = connection.fragments.find(entry.direction);
    if (found == connection.fragments.end()) // it began before the first entry
        return m_decoded;
    Fragments &fragments = found->second;
    fragments.isWhole = fragments.isWhole && isWhole && std::uint64_t(fragments.bytes.size()) + entry.payload.size() <= decode::kMostInflated;
    if (fragments.isWhole)
        fragments.bytes.append(reinterpret_cast<const char *>(entry.payload.data()), qsizetype(entry.payload.size()));
    else
        fragments.bytes.clear();
    if (entry.has(FlagEndsMessage)) {
        const Fragments whole = std::move(fragments);
        connection.fragments.erase(found);
        if (whole.isWhole)
            message(connection, entry, whole.opcode, base::viewOf(whole.bytes), want);
    }
    return m_decoded;
}

EntryDecoder::Connection &EntryDecoder::begin(std::uint32_t connection, decode::HandshakeFacts facts)
{
    if (m_connections.size() >= kMostConnections && m_connections.count(connection) == 0)
        m_connections.erase(m_connections.begin());
    return m_connections.insert_or_assign(connection, Connection{{std::move(facts), m_choice}, {}}).first->second;
}

EntryDecoder::Connection &EntryDecoder::connectionOf(const EntryView &entry)
{
    const auto found = m_connections.find(entry.connection);
    return found != m_connections.end() ? found->second : begin(entry.connection, {});
}

void EntryDecoder::message(Connection &connection, const EntryView &entry, protocol::Opcode opcode, base::ByteView payload, decode::Want want)
{
    const bool isOurs = entry.direction == Direction::Out;
    const bool fromClient = isOurs == (m_role == Role::Client);
    connection.decoder.decode({entry.number, entry.time.monoNs, fromClient ? decode::Sender::Client : decode::Sender::Server, opcode == protocol::Opcode::Text, payload}, want,
                              m_decoded);
}

QString EntryDecoder::closeMeaning(const EntryView &close) const
{
    const decode::ConnectionDecoder *decoder = connection(close.connection);
    if (!decoder || close.payload.size() < 2)
        return {};
    return decoder->closeMeaning(closeCodeOf(close.kind, close.opcode, close.payload));
}

const decode::ConnectionDecoder *EntryDecoder::connection(std::uint32_t number) const
{
    const auto found = m_connections.find(number);
    return found == m_connections.end() ? nullptr : &found->second.decoder;
}

} // namespace framescope::capture
