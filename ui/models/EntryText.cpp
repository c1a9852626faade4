#include "EntryText.h"

#include "base/Bytes.h"
#include "capture/EntryJson.h"
#include "capture/EventSentence.h"
#include "capture/Redaction.h"
#include "protocol/CloseCode.h"

#include <QDateTime>
#include <QLocale>
#include <QStringConverter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace framescope::ui::models {

using capture::Direction;
using capture::EntryInfo;
using capture::EntryKind;
using protocol::Opcode;

namespace {

base::ByteView viewOf(QByteArrayView bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.data()), static_cast<std::size_t>(bytes.size())};
}

/// "12.3": at most three significant digits, for sizes and times.
QString shortNumber(double value)
{
    const int decimals = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    QString text = QString::number(value, 'f', decimals);
    while (text.contains(QLatin1Char('.')) && (text.endsWith(QLatin1Char('0')) || text.endsWith(QLatin1Char('.'))))
        text.chop(1);
    return text.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

/// A code point cut at the end is fine.
bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    Q_UNUSED(text)
    return !decoder.hasError();
}

} // namespace

QString EntryText::glyph(const EntryInfo &entry)
{
    if (entry.isFrame())
        return entry.direction == Direction::Out ? QStringLiteral("↑") : QStringLiteral("↓");
    switch (entry.kind) {
    case EntryKind::OpenFailed:
    case EntryKind::Refused: return QStringLiteral("✕");
    case EntryKind::Violation:
    case EntryKind::NotKept: return QStringLiteral("⚠");
    case EntryKind::Reconnect: return QStringLiteral("↻");
    case EntryKind::Open: return QStringLiteral("◆");
    default: return QStringLiteral("◇");
    }
}

QString EntryText::type(const EntryInfo &entry)
{
    switch (entry.kind) {
    case EntryKind::Frame: break;
    case EntryKind::Connecting: return tr("Connecting");
    case EntryKind::Phase: return tr("Phase");
    case EntryKind::Redirect: return tr("Redirect");
    case EntryKind::Open: return tr("Open");
    case EntryKind::OpenFailed: return tr("Failed");
    case EntryKind::Closed: return tr("Closed");
    case EntryKind::Violation: return tr("Violation");
    case EntryKind::Reconnect: return tr("Reconnect");
    case EntryKind::Keepalive: return tr("Keepalive");
    case EntryKind::Note: return tr("Note");
    case EntryKind::NotKept: return tr("Not stored");
    case EntryKind::Server: return tr("Server");
    case EntryKind::Refused: return tr("Refused");
    }
    const bool unfinished = entry.has(capture::FlagFragmented) && !entry.has(capture::FlagFin);
    QString name;
    switch (entry.opcode) {
    case Opcode::Text: name = tr("Text"); break;
    case Opcode::Binary: name = tr("Binary"); break;
    case Opcode::Continuation: name = tr("Cont."); break;
    case Opcode::Close: name = tr("Close"); break;
    case Opcode::Ping: name = tr("Ping"); break;
    case Opcode::Pong: name = tr("Pong"); break;
    default: name = tr("Opcode %1").arg(static_cast<int>(entry.opcode)); break;
    }
    return unfinished ? name + QStringLiteral("…") : name;
}

QString EntryText::size(const EntryInfo &entry)
{
    if (!entry.isFrame())
        return QStringLiteral("–");
    return bytes(entry.has(capture::FlagEndsMessage) ? entry.messageLength : entry.payloadLength);
}

QString EntryText::preview(const EntryInfo &entry, QByteArrayView payload)
{
    if (!entry.isFrame())
        return capture::EventSentence::of(entry.kind, viewOf(payload), &EntryText::duration);
    if (entry.opcode == Opcode::Close)
        return closePreview(capture::Redactor::visible(entry, payload.toByteArray()));
    QString text;
    const bool binary = entry.opcode == Opcode::Binary || (entry.opcode == Opcode::Continuation && entry.messageKind == Opcode::Binary);
    if (binary || !isShownAsText(entry, payload)) {
        if (payload.isEmpty())
            return {};
        text = base::hexPreview(viewOf(payload.first(std::min<qsizetype>(payload.size(), 64))), 64);
    } else {
        text = oneLine(payload);
    }
    if (entry.opcode == Opcode::Pong && entry.rttNs >= 0) {
        const QString rtt = tr("round trip %1").arg(duration(entry.rttNs));
        text = text.isEmpty() ? rtt : QString(text + QStringLiteral("  ·  ") + rtt);
    }
    return text;
}

QString EntryText::closePreview(QByteArrayView payload)
{
    if (payload.size() < 2)
        return payload.isEmpty() ? tr("no code") : tr("one byte, no code");
    const auto code = static_cast<std::uint16_t>((static_cast<std::uint8_t>(payload[0]) << 8) | static_cast<std::uint8_t>(payload[1]));
    QString text = QStringLiteral("%1 %2").arg(code).arg(protocol::closeCodeName(code));
    if (payload.size() > 2)
        text += QStringLiteral("  ·  ") + oneLine(payload.sliced(2));
    return text;
}

QString EntryText::spoken(const EntryInfo &entry)
{
    if (!entry.isFrame())
        return type(entry);
    const QString length = bytesLong(entry.has(capture::FlagEndsMessage) ? entry.messageLength : entry.payloadLength);
    return (entry.direction == Direction::Out ? tr("Sent %1, %2") : tr("Received %1, %2")).arg(type(entry), length);
}

QString EntryText::clock(std::int64_t wallNs)
{
    return QDateTime::fromMSecsSinceEpoch(wallNs / 1'000'000).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString EntryText::dateTime(std::int64_t wallNs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(wallNs / 1'000'000);
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.")) + QStringLiteral("%1").arg((wallNs / 1000) % 1'000'000, 6, 10, QLatin1Char('0'));
}

QString EntryText::delta(std::int64_t ns)
{
    return (ns < 0 ? QStringLiteral("−") : QStringLiteral("+")) + duration(ns < 0 ? -ns : ns);
}

QString EntryText::duration(std::int64_t ns)
{
    if (ns < 0)
        return QStringLiteral("–");
    if (ns < 999'500)
        return tr("%1 µs").arg((ns + 500) / 1000);
    if (ns < 999'500'000)
        return tr("%1 ms").arg(shortNumber(static_cast<double>(ns) / 1e6));
    if (ns < 59'950'000'000)
        return tr("%1 s").arg(shortNumber(static_cast<double>(ns) / 1e9));
    const std::int64_t seconds = ns / 1'000'000'000;
    const auto two = [](std::int64_t n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString EntryText::bytes(std::uint64_t count)
{
    if (count < 1024)
        return QString::number(count);
    static constexpr char kUnits[] = {'k', 'M', 'G', 'T'};
    double value = static_cast<double>(count) / 1024;
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < sizeof kUnits) {
        value /= 1024;
        ++unit;
    }
    return shortNumber(value) + QLatin1Char(kUnits[unit]);
}

QString EntryText::bytesLong(std::uint64_t count)
{
    const QString exact = QLocale().toString(static_cast<qulonglong>(count));
    if (count < 1024)
        return count == 1 ? tr("1 byte") : tr("%1 bytes").arg(exact);
    QString shortForm = bytes(count);
    const QChar unit = shortForm.back();
    shortForm.chop(1);
    return unit.isDigit() ? tr("%1 bytes").arg(exact) : tr("%1 %2iB (%3 bytes)").arg(shortForm, QString(unit.toUpper()), exact);
}

QString EntryText::bytesRounded(std::uint64_t count)
{
    // Extracted from the long form, which has the unit of the language; some use full-width brackets.
    const QString text = bytesLong(count);
    const auto bracket = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c == QLatin1Char('(') || c == QChar(0xff08); });
    return text.first(bracket - text.cbegin()).trimmed();
}

QString EntryText::phase(const QString &key)
{
    return capture::EventSentence::phase(key);
}

QString EntryText::oneLine(QByteArrayView bytes, qsizetype most)
{
    const bool cut = bytes.size() > most;
    return base::escapedPreview(viewOf(cut ? bytes.first(most) : bytes), static_cast<std::size_t>(most))
           + (cut ? QStringLiteral("…") : QString());
}

bool EntryText::looksLikeText(QByteArrayView bytes)
{
    const bool plain = std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
    });
    return plain && isUtf8(bytes);
}

bool EntryText::isShownAsText(const EntryInfo &entry, QByteArrayView payload)
{
    if (protocol::isControl(entry.opcode))
        return std::all_of(payload.begin(), payload.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
    const bool text = entry.opcode == Opcode::Text || (entry.opcode == Opcode::Continuation && entry.messageKind == Opcode::Text);
    return text ? isUtf8(payload) : looksLikeText(payload);
}

} // namespace framescope::ui::models
