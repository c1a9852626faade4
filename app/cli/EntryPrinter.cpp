#include "EntryPrinter.h"

#include "EventText.h"
#include "ExitCode.h"
#include "Platform.h"

#include "base/Bytes.h"
#include "capture/EntryJson.h"
#include "protocol/CloseCode.h"

#include <QCoreApplication>
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

QString tr(const char *text)
{
    return QCoreApplication::translate("framescope::cli::EntryPrinter", text);
}

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

/// What is not usual about a frame, in a few words.
QString remarks(const EntryView &entry)
{
    QStringList remarks;
    if (entry.has(capture::FlagFragmented))
        remarks << (entry.has(capture::FlagFin) ? tr("last fragment") : tr("fragment"));
    if (entry.has(capture::FlagCompressed) && entry.payloadLength > 0)
        remarks << tr("compressed to %1").arg(shortSize(entry.wireLength));
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
        remarks << tr("round trip %1").arg(shortDuration(entry.rttNs));
    return remarks.isEmpty() ? QString() : QString(QLatin1String(" [") + remarks.join(QLatin1String(", ")) + QLatin1Char(']'));
}

QString preview(const EntryView &entry, std::size_t most)
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
    if (entry.opcode == Opcode::Binary || entry.has(capture::FlagNotInflated))
        return base::hexPreview(entry.payload, std::min<std::size_t>(most / 3, 64));
    return base::escapedPreview(entry.payload, most);
}

} // namespace

EntryPrinter::EntryPrinter(Console &console, OutputFormat format)
    : m_console(console), m_format(format), m_previewBytes(console.outIsTerminal() ? 400 : 4096)
{
}

base::Result<OutputFormat> EntryPrinter::formatFrom(const std::optional<QString> &text)
{
    if (!text || *text == QLatin1String("human"))
        return OutputFormat::Human;
    if (*text == QLatin1String("jsonl"))
        return OutputFormat::JsonLines;
    return usageError(tr("There is no output format of this name."), base::escapeControls(*text), tr("--format human or --format jsonl."));
}

bool EntryPrinter::append(const EntryView &entry)
{
    ++m_count;
    if (m_quiet)
        return true;
    if (m_muted && entry.isFrame() && entry.direction == Direction::In && !protocol::isControl(entry.opcode))
        return true;
    if (m_format == OutputFormat::Human) {
        if (entry.kind != EntryKind::Phase || m_showPhases)
            appendHuman(entry);
    } else if (entry.number == 0) {
        EntryView numbered = entry;
        numbered.number = m_count;
        capture::appendJsonLine(numbered, m_console.out());
        m_console.out() += '\n';
    } else {
        capture::appendJsonLine(entry, m_console.out());
        m_console.out() += '\n';
    }
    m_console.written();
    return true;
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

void EntryPrinter::appendHuman(const EntryView &entry)
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
    out += shortSize(length).toLatin1().rightJustified(5);
    out += "  ";
    out += preview(entry, m_previewBytes).toUtf8();
    const QString remark = remarks(entry);
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
