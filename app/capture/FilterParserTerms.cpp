// FilterParser's terms that begin with a name: type:, size>, json: and the others.
#include "FilterParser.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace framescope::capture {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("framescope::capture", text);
}

} // namespace

FilterParser::Node FilterParser::hex()
{
    QByteArray digits;
    for (; !atEnd() && !endsWord(current()); ++m_at) {
        const char c = current().toLatin1();
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')))
            return fail(m_at, tr("“%1” is no hexadecimal digit.").arg(current()));
        digits += c;
    }
    if (digits.size() % 2 != 0)
        return fail(m_at, tr("A byte needs two hexadecimal digits: one is missing at the end."), 1);
    auto node = std::make_unique<FilterNode>();
    node->kind = FilterNode::Kind::Bytes;
    node->search = ByteSearch::forBytes(QByteArray::fromHex(digits));
    return node;
}

FilterParser::Node FilterParser::types()
{
    auto node = std::make_unique<FilterNode>();
    node->kind = FilterNode::Kind::Type;
    const qsizetype start = m_at;
    const QString value = untilSpace();
    qsizetype at = start;
    for (const QString &name : value.split(QLatin1Char(','))) {
        std::uint32_t bits = 0;
        for (unsigned opcode = 0; opcode < 16; ++opcode) {
            const auto known = protocol::opcodeName(protocol::Opcode(opcode));
            if (name == QLatin1String(known.data(), qsizetype(known.size())))
                bits |= protocol::isReserved(protocol::Opcode(opcode)) ? FilterNode::kReservedType : 1u << opcode;
        }
        if (name == QLatin1String("reserved"))
            bits |= FilterNode::kReservedType;
        if (name == QLatin1String("event"))
            bits |= FilterNode::kEventTypes;
        for (unsigned kind = 16; kind < 32; ++kind) {
            const auto known = entryKindName(EntryKind(kind));
            if (known != "unknown" && name == QLatin1String(known.data(), qsizetype(known.size())))
                bits |= 1u << kind;
        }
        if (bits == 0)
            return fail(at, tr("“%1” is no type: text, binary, ping, pong, close, continuation and event are.").arg(name), name.size());
        node->types |= bits;
        at += name.size() + 1;
    }
    return node;
}

FilterParser::Node FilterParser::is()
{
    static const struct {
        const char *name;
        std::uint32_t flag;
    } properties[] = {{"violation", FlagViolation}, {"fragmented", FlagFragmented}, {"compressed", FlagCompressed}, {"bookmarked", 0},
                      {"masked", FlagMasked},       {"automatic", FlagAutomatic},   {"cut", FlagCut},               {"deliberate", FlagDeliberate}};
    const qsizetype start = m_at;
    const QString value = untilSpace();
    for (const auto &property : properties) {
        if (value == QLatin1String(property.name)) {
            auto node = std::make_unique<FilterNode>();
            node->kind = FilterNode::Kind::Is;
            node->flag = property.flag;
            return node;
        }
    }
    return fail(start, tr("“%1” is no property: violation, fragmented, compressed, bookmarked, masked, automatic, cut and deliberate are.").arg(value),
                value.size());
}

bool FilterParser::readComparison(base::Comparison &comparison, const QString &key)
{
    const QChar c = current();
    if (c != QLatin1Char('<') && c != QLatin1Char('>') && c != QLatin1Char('=')) {
        fail(m_at, tr("“%1” needs <, <=, =, >= or >.").arg(key));
        return false;
    }
    ++m_at;
    const bool orEqual = c != QLatin1Char('=') && current() == QLatin1Char('=');
    m_at += orEqual ? 1 : 0;
    comparison = c == QLatin1Char('=') ? base::Comparison::Equal
        : c == QLatin1Char('<')        ? (orEqual ? base::Comparison::LessOrEqual : base::Comparison::Less)
                                       : (orEqual ? base::Comparison::GreaterOrEqual : base::Comparison::Greater);
    if (atEnd() || endsWord(current())) {
        fail(m_at, tr("A value must follow “%1” and its comparison.").arg(key));
        return false;
    }
    return true;
}

FilterParser::Node FilterParser::sizes(FilterNode::Kind kind, const QString &key)
{
    auto node = std::make_unique<FilterNode>();
    node->kind = kind;
    if (!readComparison(node->comparison, key))
        return nullptr;
    const qsizetype start = m_at;
    const QString value = untilSpace();
    qsizetype digits = 0;
    while (digits < value.size() && (value[digits].isDigit() || value[digits] == QLatin1Char('.')))
        ++digits;
    bool ok = false;
    const double number = value.left(digits).toDouble(&ok);
    if (!ok)
        return fail(start, tr("A size is a number with or without k, M or G: 20, 1k, 1.5M."), std::max<qsizetype>(value.size(), 1));
    QString unit = value.mid(digits).toLower();
    if (unit.endsWith(QLatin1String("ib")))
        unit.chop(2);
    else if (unit.endsWith(QLatin1Char('b')))
        unit.chop(1);
    const qsizetype power = unit.isEmpty() ? 0 : unit.size() == 1 ? QStringLiteral("kmg").indexOf(unit) + 1 : 0;
    if (power == 0 && !unit.isEmpty())
        return fail(start + digits, tr("“%1” is no unit of size: k, M and G are.").arg(value.mid(digits)), value.size() - digits);
    const double bytes = number * std::pow(1024.0, double(power));
    if (bytes > 9e18)
        return fail(start, tr("This size is too large."), value.size());
    node->number = std::int64_t(std::llround(bytes));
    return node;
}

FilterParser::Node FilterParser::ratio()
{
    auto node = std::make_unique<FilterNode>();
    node->kind = FilterNode::Kind::Ratio;
    if (!readComparison(node->comparison, QStringLiteral("ratio")))
        return nullptr;
    const qsizetype start = m_at;
    const QString value = untilSpace();
    bool ok = false;
    node->ratio = value.toDouble(&ok);
    if (!ok || node->ratio < 0 || !std::isfinite(node->ratio))
        return fail(start, tr("A ratio is a number like 0.2: wire size divided by size."), value.size());
    return node;
}

FilterParser::Node FilterParser::ranges(FilterNode::Kind kind, const QString &key)
{
    auto node = std::make_unique<FilterNode>();
    node->kind = kind;
    qsizetype at = m_at;
    const QString value = untilSpace();
    for (const QString &part : value.split(QLatin1Char(','))) {
        const qsizetype dash = part.indexOf(QLatin1Char('-'));
        bool okFirst = false;
        bool okLast = true;
        const qulonglong first = part.left(dash < 0 ? part.size() : dash).toULongLong(&okFirst);
        const qulonglong last = dash < 0 ? first : part.mid(dash + 1).toULongLong(&okLast);
        if (!okFirst || !okLast || last < first)
            return fail(okFirst && !okLast ? at + dash + 1 : at, tr("“%1:” takes a number or a range: %1:1006 or %1:4000-4999.").arg(key),
                        okFirst && !okLast ? part.size() - dash - 1 : part.size());
        node->ranges.emplace_back(first, last);
        at += part.size() + 1;
    }
    return node;
}

std::optional<std::int64_t> FilterParser::duration(QStringView text, qsizetype at)
{
    static const struct {
        const char *name;
        double ns;
    } units[] = {{"ns", 1}, {"us", 1e3}, {"ms", 1e6}, {"s", 1e9}, {"m", 60e9}, {"min", 60e9}, {"h", 3600e9}};
    qsizetype digits = 0;
    while (digits < text.size() && (text[digits].isDigit() || text[digits] == QLatin1Char('.')))
        ++digits;
    bool ok = false;
    const double number = text.left(digits).toDouble(&ok);
    if (!ok) {
        fail(at, tr("A duration is a number and a unit: 100ms, 30s, 5m."), std::max<qsizetype>(text.size(), 1));
        return {};
    }
    QString unit = text.mid(digits).toString();
    unit.replace(QChar(0xb5), QLatin1Char('u')).replace(QChar(0x3bc), QLatin1Char('u'));
    for (const auto &known : units) {
        if (unit == QLatin1String(known.name) && number * known.ns < 9e18)
            return std::int64_t(std::llround(number * known.ns));
    }
    fail(at + digits, unit.isEmpty() ? tr("A unit is missing: ns, us, ms, s, m or h.") : tr("“%1” is no unit of time: ns, us, ms, s, m and h are.").arg(unit),
         std::max<qsizetype>(unit.size(), 1));
    return {};
}

FilterParser::Node FilterParser::delta()
{
    auto node = std::make_unique<FilterNode>();
    node->kind = FilterNode::Kind::Delta;
    if (!readComparison(node->comparison, QStringLiteral("delta")))
        return nullptr;
    const qsizetype start = m_at;
    const QString value = untilSpace();
    const auto ns = duration(value, start);
    if (!ns)
        return nullptr;
    node->number = *ns;
    return node;
}

FilterParser::Node FilterParser::times()
{
    auto node = std::make_unique<FilterNode>();
    if (!readComparison(node->comparison, QStringLiteral("time")))
        return nullptr;
    const qsizetype start = m_at;
    const QString value = untilSpace();
    if (value.startsWith(QLatin1Char('+'))) {
        const auto ns = duration(QStringView(value).mid(1), start + 1);
        if (!ns)
            return nullptr;
        node->kind = FilterNode::Kind::SinceStart;
        node->number = *ns;
        return node;
    }
    static const QRegularExpression clock(QStringLiteral("^(?:(\\d{4}-\\d{2}-\\d{2})T)?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(Z)?$"));
    const auto match = clock.match(value);
    const int hours = match.captured(2).toInt();
    const int minutes = match.captured(3).toInt();
    const int seconds = match.captured(4).toInt();
    if (!match.hasMatch() || hours > 23 || minutes > 59 || seconds > 59)
        return fail(start, tr("A time is a clock’s like 12:00:03.5, or +30s since the start."), value.size());
    const std::int64_t fraction = match.captured(5).leftJustified(9, QLatin1Char('0')).toLongLong();
    const std::int64_t ofDay = ((hours * 60LL + minutes) * 60 + seconds) * 1'000'000'000 + (match.captured(5).isEmpty() ? 0 : fraction);
    if (match.captured(1).isEmpty()) {
        if (!match.captured(6).isEmpty())
            return fail(start, tr("“Z” needs a date in front: 2026-01-31T12:00:03Z."), value.size());
        node->kind = FilterNode::Kind::ClockTime;
        node->number = ofDay;
        return node;
    }
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!date.isValid() || date.year() > 2200 || date.year() < 1700)
        return fail(start, tr("There is no such date."), 10);
    const QTime time(hours, minutes, seconds);
    const QDateTime instant = match.captured(6).isEmpty() ? QDateTime(date, time) : QDateTime(date, time, QTimeZone::utc());
    node->kind = FilterNode::Kind::WallTime;
    node->number = instant.toSecsSinceEpoch() * 1'000'000'000 + (match.captured(5).isEmpty() ? 0 : fraction);
    return node;
}

FilterParser::Node FilterParser::json()
{
    // "!=" is taken for what it is elsewhere and refused, not for a name; ["a!"] is one.
    const auto ends = [](QStringView rest) {
        return endsWord(rest.front()) || QStringLiteral("=<>~").contains(rest.front()) || rest.startsWith(QLatin1String("!="));
    };
    base::JsonPath::Fault fault;
    auto path = base::JsonPath::read(m_text, m_at, ends, fault);
    if (!path)
        return fail(fault.at, tr("The path is wrong here: %1.").arg(fault.why), fault.length);
    auto node = std::make_unique<FilterNode>();
    node->kind = FilterNode::Kind::Json;
    const auto finished = [&node](base::JsonCondition condition) {
        node->json = std::make_unique<base::JsonCondition>(std::move(condition));
        return std::move(node);
    };
    if (atEnd() || endsWord(current()))
        return finished(base::JsonCondition::exists(*std::move(path)));
    if (current() == QLatin1Char('~')) {
        ++m_at;
        if (current() != QLatin1Char('/'))
            return fail(m_at, tr("A regular expression between slashes must follow “~”."));
        auto expression = regularExpression();
        if (!expression)
            return nullptr;
        return finished(base::JsonCondition::matches(*std::move(path), *std::move(expression)));
    }
    base::Comparison comparison = base::Comparison::Equal;
    if (!readComparison(comparison, QStringLiteral("json")))
        return nullptr;
    const qsizetype start = m_at;
    const bool isQuoted = current() == QLatin1Char('"');
    const auto value = isQuoted ? quoted() : std::optional(untilSpace());
    if (!value)
        return nullptr;
    if (comparison == base::Comparison::Equal && isQuoted) // "5" is a text only, 5 may be a number or a text
        return finished(base::JsonCondition::typed(*std::move(path), comparison, base::OrderedJson(*value)));
    if (comparison != base::Comparison::Equal) {
        static const QRegularExpression number(QStringLiteral("^[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?$"));
        if (!number.match(*value).hasMatch())
            return fail(start, tr("Only numbers can be compared by size."), m_at - start);
    }
    return finished(base::JsonCondition::written(*std::move(path), comparison, *value));
}

} // namespace framescope::capture
