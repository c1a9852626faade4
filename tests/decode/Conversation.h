#pragma once

#include "decode/Decoder.h"
#include "decode/LayerSpan.h"

#include <QTest>

#include <functional>

/// Conversations for tests of decoders: what is said becomes a line a packet.
namespace framescope::decode::testing {

struct Turn {
    Sender from;
    QByteArray bytes;
    bool isText = true;
};

inline Turn client(QByteArray text) { return {Sender::Client, std::move(text), true}; }
inline Turn server(QByteArray text) { return {Sender::Server, std::move(text), true}; }

inline bool isInside(const ByteRange &range, const Decoded &decoded, std::size_t payload)
{
    if (range.layer > decoded.layers.size())
        return false;
    const std::uint64_t size = range.layer == 0 ? payload : std::uint64_t(decoded.layers[range.layer - 1].bytes.size());
    return range.begin <= size && range.length <= size - range.begin;
}

inline QStringList texts(std::initializer_list<const char *> utf8)
{
    QStringList list;
    for (const char *each : utf8)
        list << QString::fromUtf8(each);
    return list;
}

/// "kind", "~" for a heartbeat, "!" for an error, what it says, "<N" for the message that it answers, "?!" and the sections of its faults.
inline QString lineOf(const Packet &packet)
{
    QString line = QString::fromStdString(packet.kind);
    if (packet.heartbeat)
        line += QLatin1Char('~');
    if (packet.isError)
        line += QLatin1Char('!');
    if (!packet.summary.isEmpty())
        line += QLatin1Char(' ') + packet.summary;
    if (packet.correlation)
        line += QStringLiteral(" <%1").arg(packet.correlation->request);
    if (!packet.faults.empty())
        line += QStringLiteral(" ?!");
    return line;
}

/// Decodes a conversation three times: with all that is wanted, as a filter wants it, and with a copy of the decoder for each message. All
/// give the same facts, and every range lies inside its bytes.
template<typename Any>
QStringList linesOf(Any &decoder, const std::vector<Turn> &turns, const std::function<void(const MessageView &, Decoded &)> &also = {})
{
    QStringList lines;
    std::uint64_t number = 0;
    for (const Turn &turn : turns) {
        ++number;
        const MessageView message{number, std::int64_t(number) * 1'000'000, turn.from, turn.isText, base::viewOf(turn.bytes)};
        auto copy = decoder.clone();
        Decoded whole;
        Decoded facts;
        decoder.decode(message, Want::Fields, whole);
        copy->decode(message, Want::Facts, facts);
        if (whole.packets.size() != facts.packets.size())
            lines << QStringLiteral("NOT THE SAME NUMBER OF PACKETS");
        for (std::size_t i = 0; i < whole.packets.size(); ++i) {
            const Packet &packet = whole.packets[i];
            lines << lineOf(packet);
            if (i < facts.packets.size() && (facts.packets[i].kind != packet.kind || facts.packets[i].attributes.size() != packet.attributes.size()))
                lines << QStringLiteral("NOT THE SAME FACTS");
            bool inside = isInside(packet.range, whole, message.payload.size());
            for (const Field &field : packet.fields.fields())
                inside = inside && isInside(field.range, whole, message.payload.size());
            for (const Fault &fault : packet.faults)
                inside = inside && isInside(fault.range, whole, message.payload.size());
            if (!inside)
                lines << QStringLiteral("OUTSIDE OF THE BYTES");
        }
        if (also)
            also(message, whole);
    }
    return lines;
}

inline QStringList linesOf(const DecoderType &type, const HandshakeFacts &facts, const std::vector<Turn> &turns)
{
    auto made = type.make(facts, {});
    return made ? linesOf(**made, turns) : QStringList{made.error().what};
}

/// The fields of one message as "path=value", with the bytes that each was read from in “…”.
inline QStringList fieldsOf(const DecoderType &type, const HandshakeFacts &facts, const Turn &turn)
{
    auto made = type.make(facts, {});
    Decoded decoded;
    (*made)->decode({1, 0, turn.from, turn.isText, base::viewOf(turn.bytes)}, Want::Fields, decoded);
    QStringList lines;
    for (const Packet &packet : decoded.packets) {
        for (const Field &field : packet.fields.fields()) {
            const QByteArray layer = field.range.layer == 0 ? turn.bytes : decoded.layers[field.range.layer - 1].bytes;
            const QByteArray bytes = layer.mid(qsizetype(field.range.begin), qsizetype(field.range.length));
            QString line(field.depth * 2, QLatin1Char(' '));
            line += field.name + QLatin1Char('=') + field.value + QStringLiteral(" “") + QString::fromUtf8(bytes) + QStringLiteral("”");
            lines << line;
        }
    }
    return lines;
}

/// Confidence that the content alone gives.
inline int confidenceOf(const DecoderType &type, const Turn &turn)
{
    return type.byContent ? type.byContent({1, 0, turn.from, turn.isText, base::viewOf(turn.bytes)}).confidence : 0;
}

} // namespace framescope::decode::testing
