#include "FilterTerm.h"

#include "EntryCloseCode.h"

#include "base/Utf8Text.h"

#include <QDateTime>

namespace framescope::capture {

using Outcome = base::TextPattern::Outcome;

namespace {

Outcome outcomeOf(bool yes)
{
    return yes ? Outcome::Yes : Outcome::No;
}

} // namespace

std::int64_t UtcOffset::ns(std::int64_t wallNs)
{
    constexpr std::int64_t kQuarter = 900'000'000'000;
    const std::int64_t quarter = wallNs / kQuarter - (wallNs % kQuarter < 0 ? 1 : 0);
    if (m_quarter != quarter) {
        m_quarter = quarter;
        m_ns = QDateTime::fromSecsSinceEpoch(wallNs / 1'000'000'000).offsetFromUtc() * 1'000'000'000LL;
    }
    return m_ns;
}

Outcome payloadHolds(const FilterNode &node, EntryKind kind, protocol::Opcode opcode, base::ByteView payload)
{
    switch (node.kind) {
    case FilterNode::Kind::Bytes:
        return outcomeOf(node.search.isIn(payload));
    case FilterNode::Kind::Code: {
        const int code = closeCodeOf(kind, opcode, payload);
        return outcomeOf(code >= 0 && isInRanges(node, std::uint64_t(code)));
    }
    case FilterNode::Kind::Pattern:
        if (node.pattern->literal && !node.pattern->literal->isIn(payload))
            return Outcome::No;
        return node.pattern->expression.search(base::textFromUtf8(QByteArrayView(payload.data(), qsizetype(payload.size()))));
    case FilterNode::Kind::Json:
        return node.json->holds(payload);
    default:
        return Outcome::No;
    }
}

} // namespace framescope::capture
