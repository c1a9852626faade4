#include "ValueKind.h"

#include <QRegularExpression>

#include <cmath>
#include <cstdlib>

namespace framescope::derive {

namespace {

constexpr double kNearSeconds = 2 * 86'400;

/// A number of this unit that is within two days of the message's time.
bool isNear(double value, double perSecond, std::int64_t wallNs)
{
    return std::abs(value / perSecond - static_cast<double>(wallNs) / 1e9) < kNearSeconds;
}

ValueKind timeOf(double value, std::int64_t wallNs)
{
    if (isNear(value, 1, wallNs))
        return ValueKind::Seconds;
    if (isNear(value, 1e3, wallNs))
        return ValueKind::Milliseconds;
    return isNear(value, 1e6, wallNs) || isNear(value, 1e9, wallNs) ? ValueKind::FineTime : ValueKind::Constant;
}

/// Letters and digits mixed as no word has them.
bool looksRandom(const QString &text)
{
    static const QRegularExpression token(QStringLiteral("\\A(?:0x)?[A-Za-z0-9_+/=-]{16,}\\z"));
    if (!token.match(text).hasMatch())
        return false;
    qsizetype digits = 0;
    qsizetype changes = 0; // between digits, small and capital letters
    int before = -1;
    for (const QChar c : text) {
        const int group = c.isDigit() ? 0 : c.isLower() ? 1 : c.isUpper() ? 2 : 3;
        digits += group == 0 ? 1 : 0;
        changes += before >= 0 && group != before ? 1 : 0;
        before = group;
    }
    return digits >= 2 && changes * 4 >= text.size();
}

} // namespace

ValueKind kindOf(const JsonLeaf &leaf, std::int64_t wallNs, const base::Secrets &secrets)
{
    const base::OrderedJson &value = leaf.value;
    if (value.isNumber())
        return timeOf(value.toDouble(), wallNs);
    if (!value.isString())
        return ValueKind::Constant;
    const QString text = value.toString();
    const QByteArray utf8 = text.toUtf8();
    if (!text.isEmpty() && (secrets.names().isSecret(leaf.key.toUtf8()) || secrets.values(utf8) != utf8))
        return ValueKind::Secret;
    static const QRegularExpression uuid(QStringLiteral("\\A[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z"));
    static const QRegularExpression iso(QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?\\z"));
    static const QRegularExpression digits(QStringLiteral("\\A\\d{10,19}\\z"));
    if (uuid.match(text).hasMatch())
        return ValueKind::Uuid;
    if (iso.match(text).hasMatch())
        return ValueKind::IsoTime;
    if (digits.match(text).hasMatch())
        return timeOf(text.toDouble(), wallNs);
    return looksRandom(text) ? ValueKind::Token : ValueKind::Constant;
}

} // namespace framescope::derive
