#include "FilterJudge.h"

#include "EntryCloseCode.h"
#include "FilterTerm.h"

#include "base/Translation.h"
#include "base/Units.h"

#include <QDateTime>

#include <algorithm>

namespace framescope::capture {

using Outcome = base::TextPattern::Outcome;

namespace {

FRAMESCOPE_TR("framescope::capture")

Outcome opposite(Outcome outcome)
{
    return outcome == Outcome::Yes ? Outcome::No : outcome == Outcome::No ? Outcome::Yes : Outcome::Undecided;
}

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

/// The beginning of a payload, quoted.
QString excerpt(base::ByteView payload)
{
    return payload.empty() ? tr("an empty payload") : QStringLiteral("\"%1\"").arg(base::escapedPreview(payload, 80));
}

QString flagsText(std::uint32_t flags, bool isBookmarked)
{
    static const struct {
        const char *name;
        std::uint32_t flag;
    } names[] = {{"violation", FlagViolation}, {"fragmented", FlagFragmented}, {"compressed", FlagCompressed}, {"masked", FlagMasked},
                 {"automatic", FlagAutomatic}, {"cut", FlagCut},               {"deliberate", FlagDeliberate}};
    QStringList is;
    for (const auto &each : names) {
        if ((flags & each.flag) != 0)
            is << QStringLiteral("is:") + QLatin1String(each.name);
    }
    if (isBookmarked)
        is << QStringLiteral("is:bookmarked");
    return is.isEmpty() ? tr("none of the properties that is: knows") : is.join(QLatin1Char(' '));
}

const base::TextPattern &expressionOf(const FilterNode &node)
{
    return node.pattern ? node.pattern->expression : node.json->expression();
}

} // namespace

/// Adapts a subject to propertyHolds().
class FilterJudge::Facts
{
public:
    Facts(const FilterSubject &subject, bool messages) : m_subject(subject), m_isWholeMessage(messages && subject.endsFragments) {}

    bool isFrame() const { return m_subject.info.isFrame(); }
    EntryKind kind() const { return m_subject.info.kind; }
    Direction direction() const { return m_subject.info.direction; }
    protocol::Opcode opcode() const { return m_isWholeMessage ? m_subject.info.messageKind : m_subject.info.opcode; }
    std::uint32_t flags() const { return m_subject.info.flags; }
    std::uint32_t connection() const { return m_subject.info.connection; }
    std::uint64_t size() const { return m_isWholeMessage ? m_subject.info.messageLength : m_subject.info.payloadLength; }
    std::uint64_t payloadLength() const { return m_subject.info.payloadLength; }
    std::uint64_t wireLength() const { return m_subject.info.wireLength; }
    std::int64_t wallNs() const { return m_subject.info.time.wallNs; }
    std::int64_t utcOffsetNs() const { return UtcOffset().ns(wallNs()); }
    std::int64_t sinceStartNs() const { return timeBetween(m_subject.startMonoNs, m_subject.info.time.monoNs); }
    std::int64_t deltaNs() const { return timeBetween(m_subject.monoNsBefore.value_or(m_subject.info.time.monoNs), m_subject.info.time.monoNs); }
    bool isBookmarked() const { return m_subject.isBookmarked; }

private:
    const FilterSubject &m_subject;
    bool m_isWholeMessage;
};

Outcome FilterJudge::outcome(const FilterSubject &subject) const
{
    if (m_messages && !subject.info.isMessageRow())
        return Outcome::No;
    return m_filter.root() ? outcome(*m_filter.root(), subject) : Outcome::Yes;
}

Judgement FilterJudge::judge(const FilterSubject &subject) const
{
    Judgement judgement;
    if (m_messages && !subject.info.isMessageRow()) {
        judgement.outcome = Outcome::No;
        judgement.unmet.push_back({m_filter.text(), tr("a fragment in the middle of a message"), 0, {}});
    } else if (m_filter.root()) {
        judgement.outcome = explain(*m_filter.root(), subject, true, judgement.unmet);
        if (judgement.holds())
            judgement.unmet.clear();
        // If one term says no, undecided terms do not matter.
        if (judgement.outcome == Outcome::No)
            std::erase_if(judgement.unmet, [](const Judgement::Unmet &each) { return !each.gaveUp.isEmpty(); });
        else
            std::erase_if(judgement.unmet, [](const Judgement::Unmet &each) { return each.gaveUp.isEmpty(); });
        std::stable_sort(judgement.unmet.begin(), judgement.unmet.end(), [](const auto &a, const auto &b) { return a.position < b.position; });
    }
    return judgement;
}

Outcome FilterJudge::termOutcome(const FilterNode &node, const FilterSubject &subject) const
{
    if (node.kind >= FilterNode::Kind::Code)
        return payloadHolds(node, subject.info.kind, subject.info.opcode, subject.payload);
    return propertyHolds(node, Facts(subject, m_messages)) ? Outcome::Yes : Outcome::No;
}

/// Three-valued logic: an And with a false part is false, and an Or with a true part is true, even if other parts are undecided.
Outcome FilterJudge::outcome(const FilterNode &node, const FilterSubject &subject) const
{
    Outcome all = Outcome::Yes;
    Outcome any = Outcome::No;
    switch (node.kind) {
    case FilterNode::Kind::And:
        for (const auto &child : node.children) {
            all = std::min(all, outcome(*child, subject));
            if (all == Outcome::No)
                break;
        }
        return all;
    case FilterNode::Kind::Or:
        for (const auto &child : node.children) {
            any = std::max(any, outcome(*child, subject));
            if (any == Outcome::Yes)
                break;
        }
        return any;
    case FilterNode::Kind::Not:
        return opposite(outcome(*node.children.front(), subject));
    default:
        return termOutcome(node, subject);
    }
}

Outcome FilterJudge::explain(const FilterNode &node, const FilterSubject &subject, bool wanted, std::vector<Judgement::Unmet> &unmet) const
{
    const bool isTerm = node.kind != FilterNode::Kind::And && node.kind != FilterNode::Kind::Or && node.kind != FilterNode::Kind::Not;
    if (isTerm) {
        const Outcome outcome = termOutcome(node, subject);
        if (outcome == Outcome::Undecided)
            unmet.push_back({node.text, {}, node.position, expressionOf(node).pattern()});
        else if ((outcome == Outcome::Yes) != wanted)
            unmet.push_back({wanted ? node.text : QString(QLatin1Char('-') + node.text), seen(node, subject), node.position, {}});
        return outcome;
    }
    if (node.kind == FilterNode::Kind::Not)
        return opposite(explain(*node.children.front(), subject, !wanted, unmet));
    // For an And that should hold, and an Or that should not, each failing part is a reason; otherwise only all parts together are.
    const bool isAnd = node.kind == FilterNode::Kind::And;
    const bool eachIsAReason = isAnd == wanted;
    Outcome outcome = isAnd ? Outcome::Yes : Outcome::No;
    std::vector<Judgement::Unmet> reasons;
    for (const auto &child : node.children) {
        const Outcome part = explain(*child, subject, wanted, reasons);
        outcome = isAnd ? std::min(outcome, part) : std::max(outcome, part);
    }
    const Outcome good = wanted ? Outcome::Yes : Outcome::No;
    if (eachIsAReason || outcome != good)
        unmet.insert(unmet.end(), reasons.begin(), reasons.end());
    return outcome;
}

QString FilterJudge::seen(const FilterNode &node, const FilterSubject &subject) const
{
    const Facts facts(subject, m_messages);
    switch (node.kind) {
    case FilterNode::Kind::Direction:
        return facts.direction() == Direction::In ? QStringLiteral("dir:in") : facts.direction() == Direction::Out ? QStringLiteral("dir:out") : tr("an event of neither direction");
    case FilterNode::Kind::Type:
        if (!facts.isFrame())
            return QStringLiteral("type:") + latin(entryKindName(facts.kind()));
        return QStringLiteral("type:") + (protocol::isReserved(facts.opcode()) ? QStringLiteral("reserved") : latin(protocol::opcodeName(facts.opcode())));
    case FilterNode::Kind::Size: return facts.isFrame() ? QStringLiteral("size=%1").arg(facts.size()) : tr("an event, which has no size");
    case FilterNode::Kind::Wire: return facts.isFrame() ? QStringLiteral("wire=%1").arg(facts.wireLength()) : tr("an event, which has no size");
    case FilterNode::Kind::Ratio:
        if (!facts.isFrame() || facts.payloadLength() == 0)
            return tr("nothing that could be compressed");
        return QStringLiteral("ratio=%1").arg(double(facts.wireLength()) / double(facts.payloadLength()), 0, 'g', 3);
    case FilterNode::Kind::Connection: return QStringLiteral("conn:%1").arg(facts.connection());
    case FilterNode::Kind::Is: return flagsText(facts.flags(), facts.isBookmarked());
    case FilterNode::Kind::ClockTime:
    case FilterNode::Kind::WallTime: {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(facts.wallNs() / 1'000'000);
        return local.toString(node.kind == FilterNode::Kind::ClockTime ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
    }
    case FilterNode::Kind::SinceStart: return QLatin1Char('+') + base::Units::shortDuration(facts.sinceStartNs());
    case FilterNode::Kind::Delta: return base::Units::shortDuration(facts.deltaNs());
    case FilterNode::Kind::Code: {
        const int code = closeCodeOf(subject.info.kind, subject.info.opcode, subject.payload);
        return code >= 0 ? QStringLiteral("code:%1").arg(code) : tr("nothing with a close code");
    }
    case FilterNode::Kind::Json: {
        const auto verdict = node.json->judge(subject.payload);
        if (!verdict.isJson)
            return tr("no JSON: %1").arg(excerpt(subject.payload));
        return verdict.seen.isEmpty() ? tr("missing") : verdict.seen;
    }
    default: return excerpt(subject.payload);
    }
}

} // namespace framescope::capture
