#include "FilterTermParser.h"

#include "PatternLiteral.h"

#include "base/NearName.h"
#include "base/Translation.h"
#include "base/Units.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace framescope::capture {

namespace {

FRAMESCOPE_TR("framescope::capture")

const QStringList &keys()
{
    static const QStringList all = {QStringLiteral("hex"),  QStringLiteral("dir"),   QStringLiteral("type"), QStringLiteral("size"),
                                    QStringLiteral("wire"), QStringLiteral("ratio"), QStringLiteral("code"), QStringLiteral("json"),
                                    QStringLiteral("time"), QStringLiteral("delta"), QStringLiteral("conn"), QStringLiteral("is")};
    return all;
}

constexpr qsizetype kShortestTypo = 3; ///< letters; a shorter word is ambiguous

} // namespace

FilterTermParser::Node FilterTermParser::read()
{
    if (m_in.isAt('/'))
        return pattern();
    if (m_in.isAt('"'))
        return word();
    const QString &text = m_in.text();
    const qsizetype start = m_in.at();
    qsizetype end = start;
    while (end < text.size() && text[end] >= QLatin1Char('a') && text[end] <= QLatin1Char('z'))
        ++end;
    if (end < text.size() && QLatin1String(":<>=").contains(text[end])) {
        const QString key = text.mid(start, end - start);
        if (keys().contains(key))
            return keyed(key, end);
        for (const QString &known : keys()) {
            if (key.size() >= kShortestTypo && base::NearName::distance(key, known) <= 1)
                return m_in.fail(start, tr("There is no term “%1”; did you mean “%2”? Put it into quotation marks to look for the text itself.").arg(key, known),
                                 key.size());
        }
    }
    return word();
}

FilterTermParser::Node FilterTermParser::word()
{
    QString text;
    if (m_in.isAt('"')) {
        const qsizetype start = m_in.at();
        const auto inner = m_in.quoted();
        if (!inner)
            return nullptr;
        if (inner->isEmpty())
            return m_in.fail(start, tr("There is no text between the quotation marks."), 2);
        text = *inner;
    } else {
        text = m_in.untilSpace();
    }
    auto node = std::make_unique<FilterNode>();
    node->kind = FilterNode::Kind::Bytes;
    const bool capital = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper() || c.isTitleCase(); });
    node->search = ByteSearch::forText(text, !capital);
    return node;
}

std::optional<base::TextPattern> FilterTermParser::regularExpression()
{
    const qsizetype start = m_in.at();
    m_in.advance();
    QString text;
    while (!m_in.atEnd() && !m_in.isAt('/')) {
        if (m_in.isAt('\\') && m_in.at() + 1 < m_in.text().size()) {
            if (m_in.text()[m_in.at() + 1] != QLatin1Char('/'))
                text += m_in.current();
            m_in.advance();
        }
        text += m_in.current();
        m_in.advance();
    }
    if (m_in.atEnd()) {
        m_in.fail(start, tr("This regular expression is not closed with “/”."));
        return {};
    }
    m_in.advance();
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    for (; !m_in.atEndOfWord(); m_in.advance()) {
        switch (m_in.current().unicode()) {
        case 'i': options |= QRegularExpression::CaseInsensitiveOption; break;
        case 's': options |= QRegularExpression::DotMatchesEverythingOption; break;
        case 'm': options |= QRegularExpression::MultilineOption; break;
        case 'x': options |= QRegularExpression::ExtendedPatternSyntaxOption; break;
        default:
            m_in.fail(m_in.at(), tr("“%1” is no option of a regular expression: i, m, s and x are.").arg(m_in.current()));
            return {};
        }
    }
    base::TextPattern expression(text, options);
    if (!expression.isValid()) {
        m_in.fail(start + 1 + std::max<qsizetype>(expression.errorOffset(), 0), tr("The regular expression is wrong here: %1.").arg(expression.errorString()));
        return {};
    }
    expression.optimize();
    return expression;
}

FilterTermParser::Node FilterTermParser::pattern()
{
    const qsizetype start = m_in.at();
    auto expression = regularExpression();
    if (!expression)
        return nullptr;
    if (expression->pattern().isEmpty())
        return m_in.fail(start, tr("The regular expression is empty."), 2);
    auto node = std::make_unique<FilterNode>();
    node->kind = FilterNode::Kind::Pattern;
    node->pattern = std::make_unique<PayloadPattern>();
    const bool extended = expression->options() & QRegularExpression::ExtendedPatternSyntaxOption;
    if (const QString literal = extended ? QString() : literalOfPattern(expression->pattern()); !literal.isEmpty())
        node->pattern->literal = ByteSearch::forText(literal, expression->options() & QRegularExpression::CaseInsensitiveOption);
    node->pattern->expression = std::move(*expression);
    return node;
}

FilterTermParser::Node FilterTermParser::keyed(const QString &key, qsizetype end)
{
    m_in.moveTo(end);
    const bool compares = key == QLatin1String("size") || key == QLatin1String("wire") || key == QLatin1String("ratio")
        || key == QLatin1String("time") || key == QLatin1String("delta");
    if (!compares) {
        if (!m_in.isAt(':'))
            return m_in.fail(m_in.at(), tr("“%1” needs a colon: %1:…").arg(key));
        m_in.advance();
        if (m_in.atEndOfWord())
            return m_in.fail(m_in.at(), tr("Something must follow “%1:”.").arg(key));
    } else if (m_in.isAt(':')) {
        return m_in.fail(m_in.at(), tr("“%1” compares: %1>… or %1<… instead of a colon.").arg(key));
    }
    if (key == QLatin1String("hex"))
        return hex();
    if (key == QLatin1String("json"))
        return json();
    if (key == QLatin1String("type"))
        return types();
    if (key == QLatin1String("is"))
        return is();
    if (key == QLatin1String("code"))
        return ranges(FilterNode::Kind::Code, key);
    if (key == QLatin1String("conn"))
        return ranges(FilterNode::Kind::Connection, key);
    if (key == QLatin1String("size"))
        return sizes(FilterNode::Kind::Size, key);
    if (key == QLatin1String("wire"))
        return sizes(FilterNode::Kind::Wire, key);
    if (key == QLatin1String("ratio"))
        return ratio();
    if (key == QLatin1String("time"))
        return times();
    if (key == QLatin1String("delta"))
        return delta();
    const qsizetype at = m_in.at();
    const QString value = m_in.untilSpace();
    auto node = std::make_unique<FilterNode>();
    node->kind = FilterNode::Kind::Direction;
    node->direction = value == QLatin1String("in") ? Direction::In : Direction::Out;
    if (value != QLatin1String("in") && value != QLatin1String("out"))
        return m_in.fail(at, tr("A direction is “in” or “out”."), value.size());
    return node;
}

FilterTermParser::Node FilterTermParser::hex()
{
    QByteArray digits;
    for (; !m_in.atEndOfWord(); m_in.advance()) {
        const char c = m_in.current().toLatin1();
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')))
            return m_in.fail(m_in.at(), tr("“%1” is no hexadecimal digit.").arg(m_in.current()));
        digits += c;
    }
    if (digits.size() % 2 != 0)
        return m_in.fail(m_in.at(), tr("A byte needs two hexadecimal digits: one is missing at the end."), 1);
    auto node = std::make_unique<FilterNode>();
    node->kind = FilterNode::Kind::Bytes;
    node->search = ByteSearch::forBytes(QByteArray::fromHex(digits));
    return node;
}

FilterTermParser::Node FilterTermParser::types()
{
    auto node = std::make_unique<FilterNode>();
    node->kind = FilterNode::Kind::Type;
    const qsizetype start = m_in.at();
    const QString value = m_in.untilSpace();
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
            return m_in.fail(at, tr("“%1” is no type: text, binary, ping, pong, close, continuation and event are.").arg(name), name.size());
        node->types |= bits;
        at += name.size() + 1;
    }
    return node;
}

FilterTermParser::Node FilterTermParser::is()
{
    static const struct {
        const char *name;
        std::uint32_t flag;
    } properties[] = {{"violation", FlagViolation}, {"fragmented", FlagFragmented}, {"compressed", FlagCompressed}, {"bookmarked", 0},
                      {"masked", FlagMasked},       {"automatic", FlagAutomatic},   {"cut", FlagCut},               {"deliberate", FlagDeliberate}};
    const qsizetype start = m_in.at();
    const QString value = m_in.untilSpace();
    for (const auto &property : properties) {
        if (value == QLatin1String(property.name)) {
            auto node = std::make_unique<FilterNode>();
            node->kind = FilterNode::Kind::Is;
            node->flag = property.flag;
            return node;
        }
    }
    return m_in.fail(start, tr("“%1” is no property: violation, fragmented, compressed, bookmarked, masked, automatic, cut and deliberate are.").arg(value),
                value.size());
}

bool FilterTermParser::readComparison(base::Comparison &comparison, const QString &key)
{
    const QChar c = m_in.current();
    if (c != QLatin1Char('<') && c != QLatin1Char('>') && c != QLatin1Char('=')) {
        m_in.fail(m_in.at(), tr("“%1” needs <, <=, =, >= or >.").arg(key));
        return false;
    }
    m_in.advance();
    const bool orEqual = c != QLatin1Char('=') && m_in.isAt('=');
    m_in.advance(orEqual ? 1 : 0);
    comparison = c == QLatin1Char('=') ? base::Comparison::Equal
        : c == QLatin1Char('<')        ? (orEqual ? base::Comparison::LessOrEqual : base::Comparison::Less)
                                       : (orEqual ? base::Comparison::GreaterOrEqual : base::Comparison::Greater);
    if (m_in.atEndOfWord()) {
        m_in.fail(m_in.at(), tr("A value must follow “%1” and its comparison.").arg(key));
        return false;
    }
    return true;
}

FilterTermParser::Node FilterTermParser::sizes(FilterNode::Kind kind, const QString &key)
{
    auto node = std::make_unique<FilterNode>();
    node->kind = kind;
    if (!readComparison(node->comparison, key))
        return nullptr;
    const qsizetype start = m_in.at();
    const QString value = m_in.untilSpace();
    const auto bytes = base::Units::size(value);
    if (!bytes)
        return m_in.fail(start + bytes.at, bytes.sentence, bytes.length);
    node->number = bytes.value;
    return node;
}

FilterTermParser::Node FilterTermParser::ratio()
{
    auto node = std::make_unique<FilterNode>();
    node->kind = FilterNode::Kind::Ratio;
    if (!readComparison(node->comparison, QStringLiteral("ratio")))
        return nullptr;
    const qsizetype start = m_in.at();
    const QString value = m_in.untilSpace();
    bool ok = false;
    node->ratio = value.toDouble(&ok);
    if (!ok || node->ratio < 0 || !std::isfinite(node->ratio))
        return m_in.fail(start, tr("A ratio is a number like 0.2: wire size divided by size."), value.size());
    return node;
}

FilterTermParser::Node FilterTermParser::ranges(FilterNode::Kind kind, const QString &key)
{
    auto node = std::make_unique<FilterNode>();
    node->kind = kind;
    qsizetype at = m_in.at();
    const QString value = m_in.untilSpace();
    for (const QString &part : value.split(QLatin1Char(','))) {
        const qsizetype dash = part.indexOf(QLatin1Char('-'));
        bool okFirst = false;
        bool okLast = true;
        const qulonglong first = part.left(dash < 0 ? part.size() : dash).toULongLong(&okFirst);
        const qulonglong last = dash < 0 ? first : part.mid(dash + 1).toULongLong(&okLast);
        if (!okFirst || !okLast || last < first)
            return m_in.fail(okFirst && !okLast ? at + dash + 1 : at, tr("“%1:” takes a number or a range: %1:1006 or %1:4000-4999.").arg(key),
                        okFirst && !okLast ? part.size() - dash - 1 : part.size());
        node->ranges.emplace_back(first, last);
        at += part.size() + 1;
    }
    return node;
}

std::optional<std::int64_t> FilterTermParser::duration(QStringView text, qsizetype at)
{
    const auto ns = base::Units::duration(text);
    if (ns)
        return ns.value;
    m_in.fail(at + ns.at, ns.sentence, ns.length);
    return {};
}

FilterTermParser::Node FilterTermParser::delta()
{
    auto node = std::make_unique<FilterNode>();
    node->kind = FilterNode::Kind::Delta;
    if (!readComparison(node->comparison, QStringLiteral("delta")))
        return nullptr;
    const qsizetype start = m_in.at();
    const QString value = m_in.untilSpace();
    const auto ns = duration(value, start);
    if (!ns)
        return nullptr;
    node->number = *ns;
    return node;
}

FilterTermParser::Node FilterTermParser::times()
{
    auto node = std::make_unique<FilterNode>();
    if (!readComparison(node->comparison, QStringLiteral("time")))
        return nullptr;
    const qsizetype start = m_in.at();
    const QString value = m_in.untilSpace();
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
        return m_in.fail(start, tr("A time is a clock’s like 12:00:03.5, or +30s since the start."), value.size());
    const std::int64_t fraction = match.captured(5).leftJustified(9, QLatin1Char('0')).toLongLong();
    const std::int64_t ofDay = ((hours * 60LL + minutes) * 60 + seconds) * 1'000'000'000 + (match.captured(5).isEmpty() ? 0 : fraction);
    if (match.captured(1).isEmpty()) {
        if (!match.captured(6).isEmpty())
            return m_in.fail(start, tr("“Z” needs a date in front: 2026-01-31T12:00:03Z."), value.size());
        node->kind = FilterNode::Kind::ClockTime;
        node->number = ofDay;
        return node;
    }
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!date.isValid() || date.year() > 2200 || date.year() < 1700)
        return m_in.fail(start, tr("There is no such date."), 10);
    const QTime time(hours, minutes, seconds);
    const QDateTime instant = match.captured(6).isEmpty() ? QDateTime(date, time) : QDateTime(date, time, QTimeZone::utc());
    node->kind = FilterNode::Kind::WallTime;
    node->number = instant.toSecsSinceEpoch() * 1'000'000'000 + (match.captured(5).isEmpty() ? 0 : fraction);
    return node;
}

FilterTermParser::Node FilterTermParser::json()
{
    // "!=" is rejected as the operator of other languages, not read as part of a name; ["a!"] is a name.
    const auto ends = [](QStringView rest) {
        return FilterCursor::endsWord(rest.front()) || QStringLiteral("=<>~").contains(rest.front()) || rest.startsWith(QLatin1String("!="));
    };
    base::JsonPath::Fault fault;
    qsizetype at = m_in.at();
    auto path = base::JsonPath::read(m_in.text(), at, ends, fault);
    m_in.moveTo(at);
    if (!path)
        return m_in.fail(fault.at, tr("The path is wrong here: %1.").arg(fault.why), fault.length);
    auto node = std::make_unique<FilterNode>();
    node->kind = FilterNode::Kind::Json;
    const auto finished = [&node](base::JsonCondition condition) {
        node->json = std::make_unique<base::JsonCondition>(std::move(condition));
        return std::move(node);
    };
    if (m_in.atEndOfWord())
        return finished(base::JsonCondition::exists(*std::move(path)));
    if (m_in.isAt('~')) {
        m_in.advance();
        if (!m_in.isAt('/'))
            return m_in.fail(m_in.at(), tr("A regular expression between slashes must follow “~”."));
        auto expression = regularExpression();
        if (!expression)
            return nullptr;
        return finished(base::JsonCondition::matches(*std::move(path), *std::move(expression)));
    }
    base::Comparison comparison = base::Comparison::Equal;
    if (!readComparison(comparison, QStringLiteral("json")))
        return nullptr;
    const qsizetype start = m_in.at();
    const bool isQuoted = m_in.isAt('"');
    const auto value = isQuoted ? m_in.quoted() : std::optional(m_in.untilSpace());
    if (!value)
        return nullptr;
    if (comparison == base::Comparison::Equal && isQuoted) // "5" is only a string, 5 may be a number or a string
        return finished(base::JsonCondition::typed(*std::move(path), comparison, base::OrderedJson(*value)));
    if (comparison != base::Comparison::Equal) {
        static const QRegularExpression number(QStringLiteral("^[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?$"));
        if (!number.match(*value).hasMatch())
            return m_in.fail(start, tr("Only numbers can be compared by size."), m_in.at() - start);
    }
    return finished(base::JsonCondition::written(*std::move(path), comparison, *value));
}

} // namespace framescope::capture
