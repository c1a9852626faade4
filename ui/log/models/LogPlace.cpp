#include "LogPlace.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace framescope::ui::log {

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

/// "250ms", "30s", "1.5", "1:30", "1:02:03.5" in nanoseconds.
std::optional<std::int64_t> durationOf(const QString &text)
{
    static const QRegularExpression withUnit(QStringLiteral("^(\\d+(?:[.,]\\d+)?)\\s*(ns|us|µs|ms|s|m|min|h)?$"));
    if (const auto match = withUnit.match(text); match.hasMatch()) {
        const double number = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
        const QString unit = match.captured(2);
        const double factor = unit == QLatin1String("ns")                               ? 1
            : unit == QLatin1String("us") || unit == QStringLiteral("µs")               ? 1e3
            : unit == QLatin1String("ms")                                               ? 1e6
            : unit == QLatin1String("m") || unit == QLatin1String("min")                ? 60e9
            : unit == QLatin1String("h")                                                ? 3600e9
                                                                                        : 1e9;
        if (number * factor > 9e18)
            return {};
        return std::llround(number * factor);
    }
    static const QRegularExpression colons(QStringLiteral("^(?:(\\d{1,6}):)?(\\d{1,4}):(\\d{1,2}(?:[.,]\\d+)?)$"));
    if (const auto match = colons.match(text); match.hasMatch()) {
        const double seconds = match.captured(3).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
        return (match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60) * kSecond + std::llround(seconds * 1e9);
    }
    return {};
}

} // namespace

std::optional<LogPlace> LogPlace::parse(const QString &text, std::int64_t startWallNs)
{
    const QString trimmed = text.trimmed();
    LogPlace place;
    bool isNumber = false;
    QString digits = trimmed;
    digits.remove(QLatin1Char('#')).remove(QLatin1Char(' '));
    if (const qulonglong number = digits.toULongLong(&isNumber); isNumber && number > 0) {
        place.entry = number;
        return place;
    }
    if (trimmed.startsWith(QLatin1Char('+'))) {
        const auto since = durationOf(trimmed.mid(1).trimmed());
        if (!since)
            return {};
        place.wallNs = startWallNs + *since;
        return place;
    }
    // A date and a time as the log shows them, or a time of day.
    static const QRegularExpression dated(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})[ T](\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?)$"));
    static const QRegularExpression daily(QStringLiteral("^(\\d{1,2}):(\\d{2})(?::(\\d{2}(?:[.,]\\d+)?))?$"));
    const auto withDate = dated.match(trimmed);
    const auto ofDay = daily.match(withDate.hasMatch() ? withDate.captured(2) : trimmed);
    if (!ofDay.hasMatch() || ofDay.captured(1).toInt() > 23 || ofDay.captured(2).toInt() > 59)
        return {};
    const double seconds = ofDay.captured(3).isEmpty() ? 0 : ofDay.captured(3).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    const QDate day = withDate.hasMatch() ? QDate::fromString(withDate.captured(1), Qt::ISODate) : QDateTime::fromMSecsSinceEpoch(startWallNs / 1'000'000).date();
    if (!day.isValid() || seconds >= 60)
        return {};
    const auto at = [&](const QDate &date) {
        return QDateTime(date, QTime(ofDay.captured(1).toInt(), ofDay.captured(2).toInt())).toMSecsSinceEpoch() * 1'000'000 + std::llround(seconds * 1e9);
    };
    place.wallNs = at(day);
    // A log that runs over midnight: the time of day is tomorrow's.
    if (!withDate.hasMatch() && place.wallNs + kSecond <= startWallNs)
        place.wallNs = at(day.addDays(1));
    return place;
}

} // namespace framescope::ui::log
