#include "FilterParser.h"

#include "FilterTermParser.h"

#include "base/Translation.h"

#include <algorithm>

namespace framescope::capture {

namespace {

constexpr int kMostDepth = 100;

FRAMESCOPE_TR("framescope::capture")

} // namespace

std::unique_ptr<FilterNode> FilterParser::parse()
{
    m_in.skipSpace();
    if (m_in.atEnd())
        return nullptr;
    Node root = alternatives(0);
    if (!m_in.error() && !m_in.atEnd())
        m_in.fail(m_in.at(), tr("This closing parenthesis has no opening one."));
    return m_in.error() ? nullptr : std::move(root);
}

FilterParser::Node FilterParser::alternatives(int depth)
{
    if (depth > kMostDepth)
        return m_in.fail(m_in.at(), tr("The parentheses are nested too deeply."));
    Node first = sequence(depth);
    if (m_in.error() || !m_in.atOr())
        return first;
    auto either = std::make_unique<FilterNode>();
    either->kind = FilterNode::Kind::Or;
    either->children.push_back(std::move(first));
    while (!m_in.error() && !m_in.atEnd() && m_in.atOr()) {
        m_in.advance(2);
        either->children.push_back(sequence(depth));
    }
    return m_in.error() ? nullptr : std::move(either);
}

FilterParser::Node FilterParser::sequence(int depth)
{
    auto all = std::make_unique<FilterNode>();
    all->kind = FilterNode::Kind::And;
    for (m_in.skipSpace(); !m_in.atEnd() && !m_in.isAt(')') && !m_in.atOr(); m_in.skipSpace()) {
        Node next = term(depth);
        if (m_in.error())
            return nullptr;
        all->children.push_back(std::move(next));
    }
    if (all->children.empty())
        return m_in.fail(m_in.at(), m_in.atEnd() ? tr("A term is missing at the end.") : tr("A term is missing here."), !m_in.atEnd() && m_in.atOr() ? 2 : 1);
    if (all->children.size() == 1)
        return std::move(all->children.front());
    std::stable_sort(all->children.begin(), all->children.end(), [](const Node &a, const Node &b) { return a->cost() < b->cost(); });
    return all;
}

FilterParser::Node FilterParser::term(int depth)
{
    const qsizetype start = m_in.at();
    if (m_in.isAt('-')) {
        m_in.advance();
        if (m_in.atEnd() || m_in.current().isSpace() || m_in.isAt(')'))
            return m_in.fail(start, tr("“-” needs a term right behind it, which it negates."));
        if (depth > kMostDepth)
            return m_in.fail(start, tr("The parentheses are nested too deeply."));
        Node inner = term(depth + 1);
        if (m_in.error())
            return nullptr;
        auto negation = std::make_unique<FilterNode>();
        negation->kind = FilterNode::Kind::Not;
        negation->children.push_back(std::move(inner));
        return negation;
    }
    if (m_in.isAt('(')) {
        m_in.advance();
        Node inner = alternatives(depth + 1);
        if (m_in.error())
            return nullptr;
        if (!m_in.isAt(')'))
            return m_in.fail(start, tr("This parenthesis is not closed."));
        m_in.advance();
        return inner;
    }
    Node term = FilterTermParser(m_in).read();
    if (term)
        name(*term, start);
    return term;
}

/// The source text of a term, for FilterJudge.
void FilterParser::name(FilterNode &node, qsizetype start) const
{
    node.position = start;
    node.text = m_in.text().mid(start, m_in.at() - start);
}

} // namespace framescope::capture
