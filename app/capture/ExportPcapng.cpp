// Exports pcapng with link type 252 (LINKTYPE_WIRESHARK_UPPER_PDU): each packet names Wireshark's WebSocket dissector and
// contains one frame, so Wireshark and tshark need no configuration.
#include "AddressBytes.h"
#include "ExportWriter.h"

#include "base/Translation.h"
#include "base/json/JsonScanner.h"
#include "protocol/FrameHeader.h"

#include <bit>
#include <charconv>
#include <unordered_map>

namespace framescope::capture {

namespace {

constexpr std::uint16_t kUpperPdu = 252;
constexpr std::size_t kMostPacket = 262'144; // Wireshark's limit; a longer packet makes the whole file unreadable for it

enum Tag : std::uint16_t { End = 0, Dissector = 12, Ip4Source = 20, Ip4Destination = 21, Ip6Source = 22, Ip6Destination = 23, PortType = 24, SourcePort = 25, DestinationPort = 26 };
constexpr std::uint32_t kPortTypeTcp = 2;

FRAMESCOPE_TR("framescope::capture")

void put16(QByteArray &out, std::uint16_t value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void put32(QByteArray &out, std::uint32_t value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void big16(QByteArray &out, std::uint16_t value)
{
    out += char(value >> 8);
    out += char(value & 0xff);
}

void big32(QByteArray &out, std::uint32_t value)
{
    big16(out, std::uint16_t(value >> 16));
    big16(out, std::uint16_t(value & 0xffff));
}

void pad(QByteArray &out, qsizetype from)
{
    while ((out.size() - from) % 4 != 0)
        out += '\0';
}

void tag(QByteArray &out, Tag kind, const QByteArray &value)
{
    const qsizetype padded = (value.size() + 3) / 4 * 4;
    big16(out, kind);
    big16(out, std::uint16_t(padded));
    out += value;
    out.append(padded - value.size(), '\0');
}

QByteArray number32(std::uint32_t value)
{
    QByteArray bytes;
    big32(bytes, value);
    return bytes;
}

/// Both ends of a connection, as far as its opening event has them.
struct Ends {
    QByteArray local = QByteArray("\x7f\x00\x00\x01", 4);
    QByteArray remote = QByteArray("\x7f\x00\x00\x01", 4);
    std::uint16_t localPort = 50000;
    std::uint16_t remotePort = 80;
};

/// Writes frames as packets; events supply addresses and are not packets. One thread.
class PcapngWriter final : public ExportWriter
{
public:
    PcapngWriter(const CaptureReader &reader, const ExportOptions &options) : m_options(options)
    {
        // The filter may exclude all events, but their addresses are needed.
        ExportOptions events;
        events.filter = *Filter::parse(QStringLiteral("type:open"));
        const EntryWalk walk(reader, events);
        walk.run(walk.first(), std::min(walk.last(), options.last), 0, true, [this](const PageView &page, std::uint32_t i) {
            learn(page.record(i).connection, page.payload(i));
            return true;
        });
    }

    void begin(QByteArray &out) override
    {
        const QByteArray program = (m_options.program + QLatin1Char(' ') + m_options.programVersion).toUtf8().trimmed();
        QByteArray body;
        put32(body, 0x1a2b3c4d);
        put16(body, 1);
        put16(body, 0);
        body.append(8, '\xff'); // section length: unspecified
        put16(body, 4);         // shb_userappl
        put16(body, std::uint16_t(program.size()));
        body += program;
        pad(body, 0);
        put32(body, 0);
        block(out, 0x0a0d0d0a, body);
        body.clear();
        put16(body, kUpperPdu);
        put16(body, 0);
        put32(body, 0); // no limit
        put16(body, 9); // if_tsresol: nanoseconds
        put16(body, 1);
        body += '\x09';
        pad(body, 0);
        put32(body, 0);
        block(out, 1, body);
    }

    void entry(const EntryInfo &info, const EntryView &view, QByteArray &out) override
    {
        if (!info.isFrame())
            return;
        ++m_written;
        const Ends &ends = m_ends[info.connection];
        const bool sent = info.direction == Direction::Out;
        m_packet.resize(0);
        tag(m_packet, Dissector, "websocket");
        const QByteArray &source = sent ? ends.local : ends.remote;
        const QByteArray &destination = sent ? ends.remote : ends.local;
        tag(m_packet, source.size() == 4 ? Ip4Source : Ip6Source, source);
        tag(m_packet, destination.size() == 4 ? Ip4Destination : Ip6Destination, destination);
        tag(m_packet, PortType, number32(kPortTypeTcp));
        tag(m_packet, SourcePort, number32(sent ? ends.localPort : ends.remotePort));
        tag(m_packet, DestinationPort, number32(sent ? ends.remotePort : ends.localPort));
        tag(m_packet, End, {});
        const qsizetype tags = m_packet.size();
        std::uint64_t whole = 0;
        if (!view.wire.empty()) {
            m_packet.append(reinterpret_cast<const char *>(view.wire.data()), qsizetype(view.wire.size()));
            whole = std::uint64_t(m_packet.size());
        } else {
            whole = std::uint64_t(tags) + appendFrame(info, view);
        }
        if (std::size_t(m_packet.size()) > kMostPacket) {
            m_packet.truncate(kMostPacket);
            ++m_shortened;
        }

        QByteArray body;
        body.reserve(m_packet.size() + 24);
        const auto time = std::uint64_t(info.time.wallNs);
        m_lastNs = time;
        put32(body, 0);
        put32(body, std::uint32_t(time >> 32));
        put32(body, std::uint32_t(time));
        put32(body, std::uint32_t(m_packet.size()));
        put32(body, std::uint32_t(std::min<std::uint64_t>(whole, 0xffffffff)));
        body += m_packet;
        pad(body, 0);
        block(out, 6, body);
    }

    /// A comment on the statistics of the only interface: this block may come last, when the text is known.
    void end(const Undecided &undecided, QByteArray &out) override
    {
        if (!undecided)
            return;
        QByteArray body;
        put32(body, 0);  // of the first interface
        put32(body, std::uint32_t(m_lastNs >> 32));
        put32(body, std::uint32_t(m_lastNs));
        comment(body, undecided.sentence().toUtf8());
        put32(body, 0);
        block(out, 5, body);
    }

    std::optional<std::uint64_t> written() const override { return m_written; }

    QStringList notes() const override
    {
        QStringList all;
        if (m_inflated > 0)
            all.append(tr("%1 compressed frames are written inflated and without RSV1, because their bytes on the wire were not kept.").arg(m_inflated));
        if (m_shortened > 0)
            all.append(tr("%1 frames are cut in the file, as a packet may not be longer.").arg(m_shortened));
        return all;
    }

private:
    static void block(QByteArray &out, std::uint32_t type, const QByteArray &body)
    {
        const auto length = std::uint32_t(body.size() + 12);
        put32(out, type);
        put32(out, length);
        out += body;
        put32(out, length);
    }

    /// An option opt_comment, of at most 65,535 bytes.
    static void comment(QByteArray &body, const QByteArray &utf8)
    {
        const QByteArray text = utf8.left(0xffff);
        put16(body, 1);
        put16(body, std::uint16_t(text.size()));
        body += text;
        pad(body, body.size() - text.size());
    }

    void learn(std::uint32_t connection, base::ByteView open)
    {
        Ends ends;
        base::JsonScanner json(open);
        if (json.next() != base::JsonScanner::Token::ObjectBegin)
            return;
        while (json.next() == base::JsonScanner::Token::Key) {
            const QByteArray key = json.text();
            json.next();
            if (json.token() == base::JsonScanner::Token::String && (key == "address" || key == "local_address")) {
                if (const auto bytes = addressBytes(json.text()))
                    (key == "address" ? ends.remote : ends.local) = *bytes;
            } else if (json.token() == base::JsonScanner::Token::Number && (key == "port" || key == "local_port")) {
                std::uint16_t port = 0;
                std::from_chars(json.raw().data(), json.raw().data() + json.raw().size(), port);
                if (port != 0)
                    (key == "port" ? ends.remotePort : ends.localPort) = port;
            }
            if (!json.skipValue())
                return;
        }
        m_ends[connection] = ends;
    }

    /// Builds the frame from its properties and payload; returns its full length, even if it is cut.
    std::uint64_t appendFrame(const EntryInfo &info, const EntryView &view)
    {
        protocol::FrameHeader header;
        const bool inflated = info.has(FlagCompressed) && !info.has(FlagNotInflated);
        m_inflated += inflated ? 1 : 0;
        header.opcode = info.opcode;
        header.fin = info.has(FlagFin);
        header.rsv1 = info.has(FlagRsv1) && !inflated;
        header.rsv2 = info.has(FlagRsv2);
        header.rsv3 = info.has(FlagRsv3);
        header.masked = info.has(FlagMasked);
        for (unsigned i = 0; i < 4; ++i)
            header.maskKey[i] = std::uint8_t(info.maskKey >> (24 - 8 * i));
        header.payloadLength = info.payloadLength;
        protocol::encodeHeader(header);
        m_packet.append(reinterpret_cast<const char *>(header.bytes.data()), header.size);
        const qsizetype start = m_packet.size();
        m_packet.append(reinterpret_cast<const char *>(view.payload.data()), qsizetype(view.payload.size()));
        if (header.masked) {
            char *payload = m_packet.data() + start;
            for (std::size_t i = 0; i < view.payload.size(); ++i)
                payload[i] = char(payload[i] ^ header.maskKey[i % 4]);
        }
        return header.size + info.payloadLength;
    }

    const ExportOptions &m_options;
    std::unordered_map<std::uint32_t, Ends> m_ends;
    QByteArray m_packet;
    std::uint64_t m_lastNs = 0;
    std::uint64_t m_written = 0;
    std::uint64_t m_inflated = 0;
    std::uint64_t m_shortened = 0;
};

} // namespace

std::unique_ptr<ExportWriter> makePcapngWriter(const CaptureReader &reader, const ExportOptions &options)
{
    return std::make_unique<PcapngWriter>(reader, options);
}

} // namespace framescope::capture
