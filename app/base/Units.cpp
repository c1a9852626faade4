#include "Units.h"

#include "Translation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace framescope::base {

namespace {

FRAMESCOPE_TR("framescope::base::Units")

constexpr double kMost = 9.2e18; ///< below 2^63, and representable as a double

struct Unit {
    const char *name;
    qint64 factor;
};
/// Of several units with the same factor, the first one is used for writing.
constexpr std::array<Unit, 8> kTimes{{{"ns", 1},
                                      {"us", 1'000},
                                      {"ms", 1'000'000},
                                      {"s", 1'000'000'000},
                                      {"m", 60'000'000'000},
                                      {"min", 60'000'000'000},
                                      {"h", 3'600'000'000'000},
                                      {"µs", 1'000}}};
constexpr char kPowers[] = {'k', 'M', 'G', 'T'};

/// A number, the text after it, and their positions.
struct Parts {
    quint64 whole = 0;
    double number = 0;
    bool fraction = false;
    bool tooLarge = false; ///< for a 64-bit integer
    qsizetype at = 0;      ///< of the number
    qsizetype length = 0;  ///< of the number; 0: there is none
    qsizetype unitAt = 0;
    QString unit;
};

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

Parts partsOf(QStringView text)
{
    Parts parts;
    qsizetype at = 0;
    while (at < text.size() && text[at].isSpace())
        ++at;
    parts.at = at;
    bool digits = false;
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == QLatin1Char('.') && !parts.fraction)); ++at) {
        if (text[at] == QLatin1Char('.')) {
            parts.fraction = true;
            continue;
        }
        digits = true;
        const auto digit = static_cast<quint64>(text[at].unicode() - u'0');
        if (parts.fraction)
            continue;
        parts.tooLarge = parts.tooLarge || parts.whole > (std::numeric_limits<quint64>::max() - digit) / 10;
        parts.whole = parts.whole * 10 + digit;
    }
    parts.length = digits ? at - parts.at : 0;
    parts.number = digits ? text.sliced(parts.at, parts.length).toDouble() : 0;
    while (at < text.size() && text[at].isSpace())
        ++at;
    parts.unitAt = at;
    parts.unit = text.sliced(at).trimmed().toString();
    return parts;
}

template<typename T>
Units::Reading<T> wrong(Units::Fault fault, qsizetype at, qsizetype length, const QString &sentence)
{
    return {T{}, fault, at, std::max<qsizetype>(length, 1), sentence};
}

QString sizeSentence()
{
    return tr("A size is a number with or without k, M or G: 20, 1k, 1.5M.");
}

QString durationSentence()
{
    return tr("A duration is a number and a unit: 100ms, 30s, 5m.");
}

QString rateSentence()
{
    return tr("A rate is a number, and may have a unit of time behind a slash: 20/s, 90/m.");
}

/// The number times the factor, exact if both are integers; none if it does not fit into 63 bits.
std::optional<qint64> product(const Parts &parts, qint64 factor)
{
    if (parts.fraction) {
        const double value = parts.number * static_cast<double>(factor);
        return value < kMost ? std::optional<qint64>(std::llround(value)) : std::nullopt;
    }
    if (parts.tooLarge || parts.whole > static_cast<quint64>(std::numeric_limits<qint64>::max() / factor))
        return std::nullopt;
    return static_cast<qint64>(parts.whole) * factor;
}

/// 0: there is no such unit.
qint64 sizeFactor(const QString &unit)
{
    QString letter = unit.toLower();
    if (letter.endsWith(QLatin1Char('b')))
        letter.chop(1);
    if (letter.size() == 2 && letter.endsWith(QLatin1Char('i')))
        letter.chop(1);
    if (letter.isEmpty())
        return 1;
    qint64 factor = 1024;
    for (const char power : kPowers) {
        if (letter.size() == 1 && letter.front() == QChar(QLatin1Char(power)).toLower())
            return factor;
        factor <<= 10;
    }
    return 0;
}

qint64 timeFactor(QString unit)
{
    unit.replace(QChar(0x3bc), QChar(0xb5)); // the Greek letter, and the sign that looks like it
    for (const Unit &known : kTimes) {
        if (unit == QString::fromUtf8(known.name))
            return known.factor;
    }
    return 0;
}

/// Up to `digits` decimal places, without trailing zeros.
QString plain(double value, int digits)
{
    QString text = QString::number(value, 'f', digits);
    while (text.contains(QLatin1Char('.')) && (text.endsWith(QLatin1Char('0')) || text.endsWith(QLatin1Char('.')))) {
        const bool point = text.endsWith(QLatin1Char('.'));
        text.chop(1);
        if (point)
            break;
    }
    return text;
}

} // namespace

Units::Reading<qint64> Units::size(QStringView text)
{
    const Parts parts = partsOf(text);
    if (parts.length == 0)
        return wrong<qint64>(Fault::NoNumber, parts.at, text.size() - parts.at, sizeSentence());
    const qint64 factor = sizeFactor(parts.unit);
    if (factor == 0)
        return wrong<qint64>(Fault::UnknownUnit, parts.unitAt, parts.unit.size(), tr("“%1” is no unit of size: k, M, G and T are.").arg(parts.unit));
    if (factor == 1 && parts.fraction)
        return wrong<qint64>(Fault::NotWhole, parts.at, parts.length, tr("There is no fraction of a byte."));
    const auto bytes = product(parts, factor);
    if (!bytes)
        return wrong<qint64>(Fault::TooLarge, parts.at, text.size() - parts.at, tr("This size is too large."));
    return {*bytes, Fault::None, 0, 0, {}};
}

Units::Reading<qint64> Units::duration(QStringView text, Bare bare)
{
    const Parts parts = partsOf(text);
    if (parts.length == 0)
        return wrong<qint64>(Fault::NoNumber, parts.at, text.size() - parts.at, durationSentence());
    if (parts.unit.isEmpty() && bare == Bare::Refused)
        return wrong<qint64>(Fault::NoUnit, parts.unitAt, 1, tr("A unit is missing: ns, us, ms, s, m or h."));
    const qint64 factor = !parts.unit.isEmpty() ? timeFactor(parts.unit) : bare == Bare::Seconds ? 1'000'000'000 : 1'000'000;
    if (factor == 0) {
        return wrong<qint64>(Fault::UnknownUnit, parts.unitAt, parts.unit.size(), tr("“%1” is no unit of time: ns, us, ms, s, m and h are.").arg(parts.unit));
    }
    const auto ns = product(parts, factor);
    if (!ns)
        return wrong<qint64>(Fault::TooLarge, parts.at, text.size() - parts.at, tr("This duration is too long."));
    return {*ns, Fault::None, 0, 0, {}};
}

Units::Reading<double> Units::rate(QStringView text)
{
    const Parts parts = partsOf(text);
    if (parts.length == 0)
        return wrong<double>(Fault::NoNumber, parts.at, text.size() - parts.at, rateSentence());
    double seconds = 1;
    if (!parts.unit.isEmpty()) {
        if (!parts.unit.startsWith(QLatin1Char('/')))
            return wrong<double>(Fault::UnknownUnit, parts.unitAt, parts.unit.size(), rateSentence());
        const QString unit = parts.unit.mid(1).trimmed();
        const qint64 factor = timeFactor(unit);
        if (factor < 1'000'000'000)
            return wrong<double>(Fault::UnknownUnit, parts.unitAt, parts.unit.size(), tr("“%1” is no unit of a rate: s, m and h are.").arg(unit));
        seconds = static_cast<double>(factor) / 1e9;
    }
    if (!std::isfinite(parts.number) || parts.number > kMost)
        return wrong<double>(Fault::TooLarge, parts.at, text.size() - parts.at, tr("This rate is too high."));
    return {parts.number / seconds, Fault::None, 0, 0, {}};
}

QString Units::writeSize(qint64 bytes)
{
    QString unit;
    for (const char power : kPowers) {
        if (bytes == 0 || bytes % 1024 != 0)
            break;
        bytes /= 1024;
        unit = QLatin1Char(power);
    }
    return QString::number(bytes) + unit;
}

QString Units::writeDuration(qint64 ns)
{
    const Unit *best = &kTimes.front();
    if (ns == 0)
        return QStringLiteral("0s");
    for (const Unit &unit : kTimes) {
        if (unit.factor > best->factor && ns % unit.factor == 0)
            best = &unit;
    }
    return QString::number(ns / best->factor) + QLatin1String(best->name);
}

QString Units::writeRate(double perSecond)
{
    return plain(perSecond, 6) + QLatin1String("/s");
}

QString Units::shortSize(quint64 bytes)
{
    if (bytes < 1000)
        return QString::number(bytes);
    static constexpr char units[] = "kMGTPE";
    double value = static_cast<double>(bytes);
    int unit = -1;
    do {
        value /= 1024;
        ++unit;
    } while (value >= 999.5 && unit < 5);
    return QString::number(value, 'f', value < 9.95 ? 1 : 0) + QLatin1Char(units[unit]);
}

QString Units::shortDuration(qint64 ns)
{
    const double ms = static_cast<double>(ns) / 1e6;
    if (ms < 1000)
        return QString::number(ms, 'f', ms < 9.995 ? 2 : 0) + QLatin1String(" ms");
    return QString::number(ms / 1000, 'f', 1) + QLatin1String(" s");
}

} // namespace framescope::base
