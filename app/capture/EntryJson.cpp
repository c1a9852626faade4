#include "EntryJson.h"

#include "base/IsoTime.h"
#include "base/json/JsonText.h"

#include <charconv>
#include <cstring>

namespace framescope::capture {

namespace {

/// Collects the fields of a line and appends them at once: a line costs a few appends, not forty.
class Fields
{
public:
    void text(std::string_view text)
    {
        std::memcpy(m_at, text.data(), text.size());
        m_at += text.size();
    }
    template<typename Number>
    void number(Number number)
    {
        m_at = std::to_chars(m_at, m_buffer + sizeof m_buffer, number).ptr;
    }
    void hex(std::uint32_t value)
    {
        for (int shift = 28; shift >= 0; shift -= 4)
            *m_at++ = "0123456789abcdef"[(value >> shift) & 0xf];
    }
    void moveTo(QByteArray &out)
    {
        out.append(m_buffer, m_at - m_buffer);
        m_at = m_buffer;
    }

private:
    char m_buffer[640];
    char *m_at = m_buffer;
};

std::string_view directionName(Direction direction)
{
    return direction == Direction::In ? "in" : direction == Direction::Out ? "out" : "none";
}

void appendClose(const EntryView &entry, QByteArray &out)
{
    Fields fields;
    fields.text(",\"code\":");
    if (entry.payload.size() >= 2)
        fields.number((entry.payload[0] << 8) | entry.payload[1]);
    else
        fields.text("null");
    fields.text(",\"reason\":");
    fields.moveTo(out);
    base::appendJsonStringLoosely(out, entry.payload.size() > 2 ? entry.payload.subspan(2) : base::ByteView());
}

void appendFrame(const EntryView &entry, Fields &fields, QByteArray &out)
{
    fields.text(",\"dir\":\"");
    fields.text(directionName(entry.direction));
    fields.text("\",\"kind\":\"");
    fields.text(protocol::opcodeName(entry.opcode));
    fields.text("\",\"opcode\":");
    fields.number(static_cast<unsigned>(entry.opcode));
    fields.text(entry.has(FlagFin) ? ",\"fin\":true,\"rsv\":" : ",\"fin\":false,\"rsv\":");
    fields.number((entry.has(FlagRsv1) ? 4 : 0) + (entry.has(FlagRsv2) ? 2 : 0) + (entry.has(FlagRsv3) ? 1 : 0));
    if (entry.has(FlagMasked)) {
        fields.text(",\"mask\":\"");
        fields.hex(entry.maskKey);
        fields.text("\"");
    } else {
        fields.text(",\"mask\":null");
    }
    fields.text(",\"header\":");
    fields.number(static_cast<unsigned>(entry.headerLength));
    fields.text(",\"wire\":");
    fields.number(entry.wireLength);
    fields.text(",\"length\":");
    fields.number(entry.payloadLength);
    for (const JsonFlag &flag : kJsonFlags) {
        if (!entry.has(flag.flag))
            continue;
        fields.text(",\"");
        fields.text(flag.name);
        fields.text("\":true");
    }
    if (entry.rttNs >= 0) {
        fields.text(",\"rtt_ns\":");
        fields.number(entry.rttNs);
    }
    fields.moveTo(out);

    if (entry.opcode == protocol::Opcode::Close)
        appendClose(entry, out);
    bool asText = entry.opcode != protocol::Opcode::Binary;
    if (asText) {
        const qsizetype before = out.size();
        out.append(",\"text\":", 8);
        asText = base::appendJsonString(out, entry.payload);
        if (!asText)
            out.resize(before);
    }
    if (!asText) {
        out.append(",\"base64\":", 10);
        base::appendJsonBase64(out, entry.payload);
    }
    if (!entry.wire.empty()) {
        out.append(",\"wire_bytes\":", 14);
        base::appendJsonBase64(out, entry.wire);
    }
    out += '}';
}

void appendEvent(const EntryView &entry, Fields &fields, QByteArray &out)
{
    if (entry.direction != Direction::None) {
        fields.text(",\"dir\":\"");
        fields.text(directionName(entry.direction));
        fields.text("\"");
    }
    fields.text(",\"event\":\"");
    fields.text(entryKindName(entry.kind));
    fields.text("\"");
    for (const JsonFlag &flag : kJsonFlags) {
        if (!entry.has(flag.flag))
            continue;
        fields.text(",\"");
        fields.text(flag.name);
        fields.text("\":true");
    }
    fields.moveTo(out);
    // The payload is an object: its fields follow unchanged.
    if (entry.payload.size() > 2 && entry.payload.front() == '{' && entry.payload.back() == '}') {
        out += ',';
        out.append(reinterpret_cast<const char *>(entry.payload.data()) + 1, static_cast<qsizetype>(entry.payload.size() - 1));
    } else {
        out += '}';
    }
}

} // namespace

void appendJsonLine(const EntryView &entry, QByteArray &out)
{
    Fields fields;
    if (entry.number != 0) {
        fields.text("{\"n\":");
        fields.number(entry.number);
        fields.text(",\"time\":\"");
    } else {
        fields.text("{\"time\":\"");
    }
    fields.moveTo(out);
    base::appendIsoTime(out, entry.time.wallNs);
    fields.text("\",\"wall_ns\":");
    fields.number(entry.time.wallNs);
    fields.text(",\"mono_ns\":");
    fields.number(entry.time.monoNs);
    fields.text(",\"conn\":");
    fields.number(entry.connection);
    if (entry.isFrame())
        appendFrame(entry, fields, out);
    else
        appendEvent(entry, fields, out);
}

} // namespace framescope::capture
