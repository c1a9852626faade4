#include "EntryPrinter.h"

#include "EventText.h"
#include "ExitCode.h"
#include "Platform.h"

#include "base/Bytes.h"
#include "base/Translation.h"
#include "base/Units.h"
#include "capture/EntryJson.h"
#include "capture/Redaction.h"
#include "decode/DecodedJson.h"
#include "protocol/CloseCode.h"

#include <QDateTime>

namespace framescope::cli {

using capture::Direction;
using capture::EntryKind;
using capture::EntryView;
using protocol::Opcode;

namespace {

constexpr const char *kReset = "\x1b[0m";
constexpr const char *kDim = "\x1b[2m";
constexpr const char *kRed = "\x1b[31m";
constexpr const char *kGreen = "\x1b[32m";
constexpr const char *kYellow = "\x1b[33m";
constexpr const char *kCyan = "\x1b[36m";

FRAMESCOPE_TR("framescope::cli::EntryPrinter")

const char *colourOf(const EntryView &entry)
{
    switch (entry.kind) {
    case EntryKind::Frame: return entry.direction == Direction::Out ? kGreen : kCyan;
    case EntryKind::Violation:
    case EntryKind::OpenFailed:
    case EntryKind::NotKept:
    case EntryKind::Refused: return kRed;
    case EntryKind::Reconnect:
    case EntryKind::Keepalive: return kYellow;
    default: return kDim;
    }
}

QString latin(std::string_view text) { return QString::fromLatin1(text.data(), qsizetype(text.size())); }

/// Unusual properties of a frame, in a few words.
QString remarks(const EntryView &entry, const QString &fragments)
{
    QStringList remarks;
    if (!fragments.isEmpty())
        remarks << fragments;
    else if (entry.has(capture::FlagFragmented))
        remarks << (entry.has(capture::FlagFin) ? tr("last fragment") : tr("fragment"));
    if (entry.has(capture::FlagCompressed) && entry.payloadLength > 0)
        remarks << tr("compressed to %1").arg(base::Units::shortSize(entry.wireLength));
    if (entry.has(capture::FlagNotInflated))
        remarks << tr("not inflated");
    if (entry.has(capture::FlagRsv1) && !entry.has(capture::FlagCompressed))
        remarks << QStringLiteral("RSV1");
    if (entry.has(capture::FlagRsv2))
        remarks << QStringLiteral("RSV2");
    if (entry.has(capture::FlagRsv3))
        remarks << QStringLiteral("RSV3");
    if (entry.has(capture::FlagAutomatic))
        remarks << tr("automatic");
    if (entry.has(capture::FlagDeliberate))
        remarks << tr("on purpose");
    if (entry.has(capture::FlagCut))
        remarks << tr("cut");
    if (entry.rttNs >= 0)
        remarks << tr("round trip %1").arg(base::Units::shortDuration(entry.rttNs));
    return remarks.isEmpty() ? QString() : QString(QLatin1String(" [") + remarks.join(QLatin1String(", ")) + QLatin1Char(']'));
}

/// `kind`: that of the message of a continuation.
QString preview(const EntryView &entry, Opcode kind, std::size_t most)
{
    if (entry.opcode == Opcode::Close) {
        if (entry.payload.size() < 2)
            return tr("no code");
        const auto code = static_cast<std::uint16_t>((entry.payload[0] << 8) | entry.payload[1]);
        QString text = QString::number(code) + QLatin1Char(' ') + protocol::closeCodeName(code);
        if (entry.payload.size() > 2)
            text += QStringLiteral(" “") + base::escapedPreview(entry.payload.subspan(2)) + QStringLiteral("”");
        return text;
    }
    const bool hex = kind == Opcode::Binary || entry.has(capture::FlagNotInflated);
    if (hex)
        most = std::min<std::size_t>(most / 3, 64);
    const auto length = std::max<std::uint64_t>(entry.payloadLength, entry.payload.size());
    if (entry.payload.size() <= most || length == entry.payload.size())
        return hex ? base::hexPreview(entry.payload, most) : base::escapedPreview(entry.payload, most);
    // Only the beginning is available: cut at a character boundary.
    std::size_t end = most;
    while (!hex && end > 0 && end + 3 > most && (entry.payload[end] & 0xc0) == 0x80)
        --end;
    const base::ByteView shown = entry.payload.first(end);
    return (hex ? base::hexPreview(shown, end) + QLatin1Char(' ') : base::escapedPreview(shown, end)) + tr("… (%1 bytes)").arg(length);
}

} // namespace

EntryPrinter::EntryPrinter(Console &console, OutputFormat format)
    : m_console(console), m_format(format), m_previewBytes(console.outIsTerminal() ? 400 : 4096)
{
    m_fragmented.setKept(m_previewBytes + 1);
}

EntryPrinter::~EntryPrinter()
{
    append(m_fragmented.takeUnfinished());
    m_console.flush();
}

Option EntryPrinter::framesOption(const QString &group)
{
    return {QStringLiteral("frames"), QString(), tr("print each frame of a fragmented message instead of one line for the message"), false, group};
}

void EntryPrinter::addFragment(const EntryView &fragment, bool shown)
{
    m_meaning = m_decoder ? &m_decoder->take(fragment, decode::Want::Summary) : nullptr;
    const auto messages = m_fragmented.add(fragment);
    if (shown) {
        append(messages);
        appendMeaning(fragment);
    }
}

void EntryPrinter::append(const std::vector<FragmentedMessages::Message> &messages)
{
    for (const FragmentedMessages::Message &message : messages) {
        if ((m_muted && message.entry.direction == Direction::In) || (!message.finished && !m_showUnfinished))
            continue;
        EntryView entry = message.entry;
        entry.payload = base::viewOf(message.begin);
        const QString fragments = tr("fragments: %1").arg(message.frames);
        appendHuman(entry, message.finished ? fragments : fragments + QLatin1String(", ") + tr("unfinished"));
    }
    if (!messages.empty())
        m_console.written();
}

base::Result<OutputFormat> EntryPrinter::formatFrom(const std::optional<QString> &text)
{
    if (!text || *text == QLatin1String("human"))
        return OutputFormat::Human;
    if (*text == QLatin1String("jsonl"))
        return OutputFormat::JsonLines;
    return usageError(tr("There is no output format of this name."), base::escapeControls(*text), tr("Use --format human or --format jsonl."));
}

void EntryPrinter::pass(const EntryView &entry)
{
    if (m_decoder)
        m_decoder->take(entry, decode::Want::Facts);
}

bool EntryPrinter::append(const EntryView &entry)
{
    ++m_count;
    m_meaning = nullptr;
    if (m_decoder) {
        EntryView numbered = entry;
        numbered.number = entry.number == 0 ? m_count : entry.number;
        m_meaning = &m_decoder->take(numbered, decode::Want::Summary);
    }
    if (m_quiet)
        return true;
    if (m_muted && entry.isFrame() && entry.direction == Direction::In && !protocol::isControl(entry.opcode))
        return true;
    if (entry.isFrame() && entry.opcode == Opcode::Close && !m_showSecrets) {
        static const capture::Redactor redactor;
        EntryView shown = entry;
        QByteArray kept;
        redactor.redact(shown, kept);
        print(shown);
    } else {
        print(entry);
    }
    return true;
}

void EntryPrinter::print(const EntryView &entry)
{
    if (m_format == OutputFormat::Human) {
        if (!m_showFrames && FragmentedMessages::isFragment(entry)) {
            append(m_fragmented.add(entry));
            appendMeaning(entry);
            return;
        }
        // An abandoned message precedes the frame that interrupted it.
        if (entry.isFrame() && !protocol::isControl(entry.opcode))
            append(m_fragmented.takeUnfinished(entry.connection, entry.direction));
        else if (entry.kind == EntryKind::Closed)
            append(m_fragmented.takeUnfinished(entry.connection));
        if (entry.kind != EntryKind::Phase || m_showPhases)
            appendHuman(entry);
        appendMeaning(entry);
    } else {
        EntryView numbered = entry;
        numbered.number = entry.number == 0 ? m_count : entry.number;
        QByteArray &out = m_console.out();
        capture::appendJsonLine(numbered, out);
        if (m_meaning && !m_meaning->packets.empty()) {
            out.chop(1);
            out += ",\"decoded\":";
            decode::appendDecodedJson(*m_meaning, out);
            out += '}';
        }
        out += '\n';
    }
    m_console.written();
}

Opcode EntryPrinter::kindOf(const EntryView &entry)
{
    if (!FragmentedMessages::isFragment(entry))
        return entry.opcode;
    constexpr std::size_t most = 65536; // clients that left in the middle of a message
    if (m_kinds.size() >= most)
        m_kinds.clear();
    const std::pair key{entry.connection, entry.direction};
    const auto known = m_kinds.find(key);
    const Opcode kind = entry.opcode == Opcode::Continuation && known != m_kinds.end() ? known->second : entry.opcode;
    if (entry.has(capture::FlagEndsMessage))
        m_kinds.erase(key);
    else
        m_kinds[key] = kind;
    return kind;
}

void EntryPrinter::appendTime(std::int64_t wallNs)
{
    const std::int64_t second = wallNs / 1'000'000'000;
    if (second != m_second) {
        m_second = second;
        m_secondText = QDateTime::fromSecsSinceEpoch(second).toString(QStringLiteral("HH:mm:ss.")).toLatin1();
    }
    const int ms = static_cast<int>(wallNs / 1'000'000 % 1000);
    QByteArray &out = m_console.out();
    out += m_secondText;
    out += static_cast<char>('0' + ms / 100);
    out += static_cast<char>('0' + ms / 10 % 10);
    out += static_cast<char>('0' + ms % 10);
}

/// A line for each packet of the message that the entry ends, and what its protocol says of a Close.
void EntryPrinter::appendMeaning(const EntryView &entry)
{
    if (!m_decoder || !m_meaning)
        return;
    QStringList lines;
    if (entry.isFrame() && entry.opcode == Opcode::Close) {
        const QString meaning = m_decoder->closeMeaning(entry);
        if (!meaning.isEmpty())
            lines << meaning;
    }
    for (const decode::Packet &packet : m_meaning->packets) {
        QStringList parts{latin(packet.by), base::escapeControls(QString::fromStdString(packet.kind))};
        if (!packet.summary.isEmpty())
            parts << packet.summary;
        if (packet.correlation && packet.correlation->latencyNs >= 0)
            parts << tr("[answers %1 after %2]").arg(packet.correlation->request).arg(base::Units::shortDuration(packet.correlation->latencyNs));
        else if (packet.correlation)
            parts << tr("[belongs to %1]").arg(packet.correlation->request);
        for (const decode::Fault &fault : packet.faults)
            parts << (fault.section.isEmpty() ? tr("[wrong: %1]").arg(fault.what) : tr("[wrong: %1 (%2)]").arg(fault.what, fault.section));
        lines << parts.join(QLatin1Char(' '));
    }
    QByteArray &out = m_console.out();
    for (const QString &line : lines) {
        out += m_showConnection ? QByteArray(19, ' ') : QByteArray(14, ' ');
        if (m_console.colour())
            out += kDim;
        out += "= ";
        out += line.toUtf8();
        if (m_console.colour())
            out += kReset;
        out += '\n';
    }
    m_console.written();
}

void EntryPrinter::appendHuman(const EntryView &entry, const QString &fragments)
{
    QByteArray &out = m_console.out();
    const bool colour = m_console.colour();
    if (colour)
        out += kDim;
    appendTime(entry.time.wallNs);
    if (colour)
        out += kReset;
    out += "  ";
    if (m_showConnection)
        out += QByteArray("#" + QByteArray::number(entry.connection)).leftJustified(5);
    if (colour)
        out += colourOf(entry);
    out += entry.direction == Direction::Out && entry.isFrame() ? "↑ " : entry.direction == Direction::In && entry.isFrame() ? "↓ " : "◇ ";
    const auto name = entry.isFrame() ? protocol::opcodeName(entry.opcode) : capture::entryKindName(entry.kind);
    out += QByteArray(name.data(), static_cast<qsizetype>(name.size())).leftJustified(12);
    if (colour)
        out += kReset;
    if (!entry.isFrame()) {
        out += "      ";
        out += eventText(entry.kind, entry.payload).toUtf8();
        out += '\n';
        return;
    }
    const std::uint64_t length = entry.payloadLength == 0 && (entry.flags & capture::FlagCompressed) == 0 ? entry.wireLength : entry.payloadLength;
    out += base::Units::shortSize(length).toLatin1().rightJustified(5);
    out += "  ";
    out += preview(entry, kindOf(entry), m_previewBytes).toUtf8();
    const QString remark = remarks(entry, fragments);
    if (!remark.isEmpty()) {
        if (colour)
            out += kDim;
        out += remark.toUtf8();
        if (colour)
            out += kReset;
    }
    out += '\n';
}

} // namespace framescope::cli
