#include "Filter.h"

#include "FilterParser.h"

#include "base/Translation.h"

#include <algorithm>

namespace framescope::capture {

namespace {

FRAMESCOPE_TR("framescope::capture")

bool looksIntoPayloads(const FilterNode &node)
{
    return node.kind >= FilterNode::Kind::Code
        || std::any_of(node.children.begin(), node.children.end(), [](const auto &child) { return looksIntoPayloads(*child); });
}

} // namespace

int FilterNode::cost() const
{
    switch (kind) {
    case Kind::And:
    case Kind::Or:
    case Kind::Not: {
        int sum = 1;
        for (const auto &child : children)
            sum += child->cost();
        return sum;
    }
    case Kind::Code: return 5;
    case Kind::Bytes: return 20;
    case Kind::Json: return 200;
    case Kind::Pattern: return 400;
    default: return 1;
    }
}

Filter::Filter() = default;

std::optional<Filter> Filter::parse(const QString &text, FilterError *error)
{
    FilterParser parser(text);
    Filter filter;
    filter.m_text = text;
    filter.m_root = parser.parse();
    if (!parser.error())
        return filter;
    if (error)
        *error = *parser.error();
    return {};
}

base::Result<Filter> Filter::parseOrError(const QString &text)
{
    FilterError error;
    if (auto filter = parse(text, &error))
        return *std::move(filter);
    const QString marked = QLatin1Char('\n') + text + QLatin1Char('\n') + QString(error.position, QLatin1Char(' '))
        + QString(std::max<qsizetype>(error.length, 1), QLatin1Char('^'));
    return base::Error{QStringLiteral("filter.syntax"), error.sentence, marked,
                       tr("Correct the marked part; the manual's page on filters lists every term.")};
}

bool Filter::needsPayload() const
{
    return m_root && looksIntoPayloads(*m_root);
}

} // namespace framescope::capture
