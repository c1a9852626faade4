#include "FilterTerms.h"

#include "ui/models/EntryText.h"

#include "base/json/JsonPath.h"
#include "base/json/OrderedJson.h"
#include "protocol/Opcode.h"

#include <QDateTime>
#include <QRegularExpression>

namespace framescope::ui::log {

namespace {

constexpr qsizetype kMostText = 40;
constexpr int kMostMembers = 6;
constexpr qsizetype kMostJson = 64 << 10;

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// A time that the filter reads to the nanosecond, in local time.
QString exactTime(std::int64_t wallNs)
{
    return QDateTime::fromSecsSinceEpoch(wallNs / 1'000'000'000).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
        + QStringLiteral(".%1").arg(wallNs % 1'000'000'000, 9, 10, QLatin1Char('0'));
}

} // namespace

QString FilterTerms::quoted(const QString &text)
{
    return base::JsonPath::quoted(text);
}

QString FilterTerms::negated(const QString &term)
{
    return term.contains(QLatin1Char(' ')) && !term.startsWith(QLatin1Char('"')) ? QStringLiteral("-(%1)").arg(term) : QStringLiteral("-") + term;
}

QString FilterTerms::typeName(const capture::EntryInfo &info)
{
    return info.isFrame() ? latin(protocol::opcodeName(info.messageKind)) : latin(capture::entryKindName(info.kind));
}

QList<FilterTerms::Term> FilterTerms::of(const capture::EntryInfo &info, const QByteArray &payload)
{
    QList<Term> terms;
    const QString type = QStringLiteral("type:") + (info.isFrame() && protocol::isReserved(info.messageKind) ? QStringLiteral("reserved") : typeName(info));
    terms.append({tr("Type: %1").arg(typeName(info)), type});
    if (info.direction == capture::Direction::In)
        terms.append({tr("Direction: received"), QStringLiteral("dir:in")});
    else if (info.direction == capture::Direction::Out)
        terms.append({tr("Direction: sent"), QStringLiteral("dir:out")});
    terms.append({tr("Connection %1").arg(info.connection), QStringLiteral("conn:%1").arg(info.connection)});
    if (info.isFrame()) {
        const std::uint64_t size = info.has(capture::FlagEndsMessage) ? info.messageLength : info.payloadLength;
        terms.append({tr("At least this large (%1)").arg(models::EntryText::bytesLong(size)), QStringLiteral("size>=%1").arg(size)});
    }
    if (info.isFrame() && info.opcode == protocol::Opcode::Close && payload.size() >= 2) {
        const int code = (static_cast<unsigned char>(payload[0]) << 8) | static_cast<unsigned char>(payload[1]);
        terms.append({tr("Close code %1").arg(code), QStringLiteral("code:%1").arg(code)});
    }
    terms.append({tr("From this time on"), QStringLiteral("time>=") + exactTime(info.time.wallNs), false});
    terms.append({tr("Up to this time"), QStringLiteral("time<=") + exactTime(info.time.wallNs), false});
    if (!info.isFrame() || payload.isEmpty() || protocol::isControl(info.opcode))
        return terms;
    const QByteArray text = payload.trimmed();
    if (text.size() <= kMostJson && (text.startsWith('{'))) {
        static const QRegularExpression plain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
        if (const auto json = base::OrderedJson::parse(text)) {
            int members = 0;
            for (const auto &member : json->members()) {
                const QString value = member.value.toText();
                const bool scalar = member.value.isString() || member.value.isNumber() || member.value.isBool();
                if (!scalar || value.size() > kMostText || !plain.match(member.key).hasMatch() || value.contains(QLatin1Char('\n')))
                    continue;
                const QString right = member.value.isString() ? quoted(value) : value;
                terms.append({QStringLiteral("%1 = %2").arg(member.key, base::escapeControls(value)), QStringLiteral("json:%1=%2").arg(member.key, right)});
                if (++members == kMostMembers)
                    break;
            }
            return terms;
        }
    }
    if (models::EntryText::looksLikeText(text.left(kMostText * 4))) {
        QString words = QString::fromUtf8(text.left(kMostText * 4)).left(kMostText);
        words = words.section(QLatin1Char('\n'), 0, 0).trimmed();
        words.remove(QChar::ReplacementCharacter);
        if (!words.isEmpty())
            terms.append({tr("Contains “%1”").arg(base::escapeControls(words)), quoted(words)});
    } else {
        terms.append({tr("Starts with the same (%1)").arg(QString::fromLatin1(payload.left(4).toHex(' '))), QStringLiteral("hex:") + QString::fromLatin1(payload.left(4).toHex())});
    }
    return terms;
}

} // namespace framescope::ui::log
