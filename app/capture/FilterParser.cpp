#include "FilterParser.h"

#include <QCoreApplication>

#include <algorithm>

namespace framescope::capture {

namespace {

constexpr int kMostDepth = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("framescope::capture", text);
}

const QStringList &keys()
{
    static const QStringList all = {QStringLiteral("hex"),  QStringLiteral("dir"),   QStringLiteral("type"), QStringLiteral("size"),
                                    QStringLiteral("wire"), QStringLiteral("ratio"), QStringLiteral("code"), QStringLiteral("json"),
                                    QStringLiteral("time"), QStringLiteral("delta"), QStringLiteral("conn"), QStringLiteral("is")};
    return all;
}

/// One letter too many, too few, another, or two swapped.
bool isNearly(const QString &typed, const QString &key)
{
    if (std::abs(typed.size() - key.size()) > 1 || typed.size() < 3)
        return false;
    qsizetype same = 0;
    while (same < typed.size() && same < key.size() && typed[same] == key[same])
        ++same;
    qsizetype sameEnd = 0;
    while (sameEnd < typed.size() - same && sameEnd < key.size() - same && typed[typed.size() - 1 - sameEnd] == key[key.size() - 1 - sameEnd])
        ++sameEnd;
    const qsizetype different = std::max(typed.size(), key.size()) - same - sameEnd;
    return different <= 1
        || (different == 2 && typed.size() == key.size() && typed[same] == key[same + 1] && typed[same + 1] == key[same]);
}

/// The longest run of plain characters that every match must contain; empty where it is not plain to see.
QString literalOf(const QString &pattern)
{
    static const QString special = QStringLiteral("\\^$.|?*+()[]{}");
    if (pattern.contains(QLatin1Char('|')) || pattern.contains(QLatin1String("(?")))
        return {};
    QString best;
    QString run;
    int groups = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        const bool plain = !special.contains(c) && groups == 0;
        if (plain)
            run += c;
        if (c == QLatin1Char('?') || c == QLatin1Char('*') || c == QLatin1Char('{'))
            run.chop(1); // the character before may be missing
        if (!plain || i + 1 == pattern.size()) {
            if (run.size() > best.size())
                best = run;
            run.clear();
        }
        if (c == QLatin1Char('\\')) {
            ++i; // a class, an assertion or a quoted character: the run ended here in any case
            if (i < pattern.size() && pattern[i].isLetterOrNumber() && !QStringLiteral("dDwWsSbB").contains(pattern[i]))
                return {};
        } else if (c == QLatin1Char('[')) {
            for (++i; i < pattern.size() && pattern[i] == QLatin1Char(']'); ++i) { }
            while (i < pattern.size() && pattern[i] != QLatin1Char(']'))
                i += pattern[i] == QLatin1Char('\\') ? 2 : 1;
        } else if (c == QLatin1Char('{')) {
            while (i < pattern.size() && pattern[i] != QLatin1Char('}'))
                ++i;
        } else if (c == QLatin1Char('(')) {
            ++groups;
        } else if (c == QLatin1Char(')')) {
            --groups;
        }
    }
    return best.size() >= 2 ? best : QString();
}

} // namespace

std::nullptr_t FilterParser::fail(qsizetype at, const QString &sentence, qsizetype length)
{
    if (!m_error)
        m_error = FilterError{std::min(at, m_text.size()), std::max<qsizetype>(length, 1), sentence};
    return nullptr;
}

void FilterParser::skipSpace()
{
    while (!atEnd() && current().isSpace())
        ++m_at;
}

bool FilterParser::atOr() const
{
    return QStringView(m_text).mid(m_at).startsWith(QLatin1String("OR")) && (m_at + 2 == m_text.size() || endsWord(m_text[m_at + 2]));
}

QString FilterParser::untilSpace()
{
    const qsizetype start = m_at;
    while (!atEnd() && !endsWord(current()))
        ++m_at;
    return m_text.mid(start, m_at - start);
}

std::unique_ptr<FilterNode> FilterParser::parse()
{
    skipSpace();
    if (atEnd())
        return nullptr;
    Node root = alternatives(0);
    if (!m_error && !atEnd())
        fail(m_at, tr("This closing parenthesis has no opening one."));
    return m_error ? nullptr : std::move(root);
}

FilterParser::Node FilterParser::alternatives(int depth)
{
    if (depth > kMostDepth)
        return fail(m_at, tr("The parentheses are nested too deeply."));
    Node first = sequence(depth);
    if (m_error || !atOr())
        return first;
    auto either = std::make_unique<FilterNode>();
    either->kind = FilterNode::Kind::Or;
    either->children.push_back(std::move(first));
    while (!m_error && !atEnd() && atOr()) {
        m_at += 2;
        either->children.push_back(sequence(depth));
    }
    return m_error ? nullptr : std::move(either);
}

FilterParser::Node FilterParser::sequence(int depth)
{
    auto all = std::make_unique<FilterNode>();
    all->kind = FilterNode::Kind::And;
    for (skipSpace(); !atEnd() && current() != QLatin1Char(')') && !atOr(); skipSpace()) {
        Node next = term(depth);
        if (m_error)
            return nullptr;
        all->children.push_back(std::move(next));
    }
    if (all->children.empty())
        return fail(m_at, atEnd() ? tr("A term is missing at the end.") : tr("A term is missing here."), !atEnd() && atOr() ? 2 : 1);
    if (all->children.size() == 1)
        return std::move(all->children.front());
    std::stable_sort(all->children.begin(), all->children.end(), [](const Node &a, const Node &b) { return a->cost() < b->cost(); });
    return all;
}

FilterParser::Node FilterParser::term(int depth)
{
    const qsizetype start = m_at;
    if (current() == QLatin1Char('-')) {
        ++m_at;
        if (atEnd() || current().isSpace() || current() == QLatin1Char(')'))
            return fail(start, tr("“-” needs a term right behind it, which it negates."));
        if (depth > kMostDepth)
            return fail(start, tr("The parentheses are nested too deeply."));
        Node inner = term(depth + 1);
        if (m_error)
            return nullptr;
        auto negation = std::make_unique<FilterNode>();
        negation->kind = FilterNode::Kind::Not;
        negation->children.push_back(std::move(inner));
        return negation;
    }
    if (current() == QLatin1Char('(')) {
        ++m_at;
        Node inner = alternatives(depth + 1);
        if (m_error)
            return nullptr;
        if (current() != QLatin1Char(')'))
            return fail(start, tr("This parenthesis is not closed."));
        ++m_at;
        return inner;
    }
    if (current() == QLatin1Char('/'))
        return pattern();
    if (current() == QLatin1Char('"'))
        return word();
    qsizetype end = m_at;
    while (end < m_text.size() && m_text[end] >= QLatin1Char('a') && m_text[end] <= QLatin1Char('z'))
        ++end;
    if (end < m_text.size() && QLatin1String(":<>=").contains(m_text[end])) {
        const QString key = m_text.mid(m_at, end - m_at);
        if (keys().contains(key))
            return keyed(key, end);
        for (const QString &known : keys()) {
            if (isNearly(key, known))
                return fail(start, tr("There is no term “%1”; did you mean “%2”? Put it into quotation marks to look for the text itself.").arg(key, known),
                            key.size());
        }
    }
    return word();
}

FilterParser::Node FilterParser::word()
{
    QString text;
    if (current() == QLatin1Char('"')) {
        const qsizetype start = m_at;
        const auto inner = quoted();
        if (!inner)
            return nullptr;
        if (inner->isEmpty())
            return fail(start, tr("There is no text between the quotation marks."), 2);
        text = *inner;
    } else {
        text = untilSpace();
    }
    auto node = std::make_unique<FilterNode>();
    node->kind = FilterNode::Kind::Bytes;
    const bool capital = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper() || c.isTitleCase(); });
    node->search = ByteSearch::forText(text, !capital);
    return node;
}

std::optional<QString> FilterParser::quoted()
{
    const qsizetype start = m_at++;
    QString text;
    while (!atEnd() && current() != QLatin1Char('"')) {
        if (current() == QLatin1Char('\\') && m_at + 1 < m_text.size()
            && (m_text[m_at + 1] == QLatin1Char('"') || m_text[m_at + 1] == QLatin1Char('\\')))
            ++m_at;
        text += m_text[m_at++];
    }
    if (atEnd()) {
        fail(start, tr("This quotation mark is not closed."));
        return {};
    }
    ++m_at;
    return text;
}

std::optional<base::TextPattern> FilterParser::regularExpression()
{
    const qsizetype start = m_at++;
    QString text;
    while (!atEnd() && current() != QLatin1Char('/')) {
        if (current() == QLatin1Char('\\') && m_at + 1 < m_text.size()) {
            if (m_text[m_at + 1] != QLatin1Char('/'))
                text += current();
            ++m_at;
        }
        text += m_text[m_at++];
    }
    if (atEnd()) {
        fail(start, tr("This regular expression is not closed with “/”."));
        return {};
    }
    ++m_at;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    for (; !atEnd() && !endsWord(current()); ++m_at) {
        switch (current().unicode()) {
        case 'i': options |= QRegularExpression::CaseInsensitiveOption; break;
        case 's': options |= QRegularExpression::DotMatchesEverythingOption; break;
        case 'm': options |= QRegularExpression::MultilineOption; break;
        case 'x': options |= QRegularExpression::ExtendedPatternSyntaxOption; break;
        default:
            fail(m_at, tr("“%1” is no option of a regular expression: i, m, s and x are.").arg(current()));
            return {};
        }
    }
    base::TextPattern expression(text, options);
    if (!expression.isValid()) {
        fail(start + 1 + std::max<qsizetype>(expression.errorOffset(), 0), tr("The regular expression is wrong here: %1.").arg(expression.errorString()));
        return {};
    }
    expression.optimize();
    return expression;
}

FilterParser::Node FilterParser::pattern()
{
    const qsizetype start = m_at;
    auto expression = regularExpression();
    if (!expression)
        return nullptr;
    if (expression->pattern().isEmpty())
        return fail(start, tr("The regular expression is empty."), 2);
    auto node = std::make_unique<FilterNode>();
    node->kind = FilterNode::Kind::Pattern;
    node->pattern = std::make_unique<PayloadPattern>();
    const bool extended = expression->options() & QRegularExpression::ExtendedPatternSyntaxOption;
    if (const QString literal = extended ? QString() : literalOf(expression->pattern()); !literal.isEmpty())
        node->pattern->literal = ByteSearch::forText(literal, expression->options() & QRegularExpression::CaseInsensitiveOption);
    node->pattern->expression = std::move(*expression);
    return node;
}

FilterParser::Node FilterParser::keyed(const QString &key, qsizetype end)
{
    m_at = end;
    const bool compares = key == QLatin1String("size") || key == QLatin1String("wire") || key == QLatin1String("ratio")
        || key == QLatin1String("time") || key == QLatin1String("delta");
    if (!compares) {
        if (current() != QLatin1Char(':'))
            return fail(m_at, tr("“%1” needs a colon: %1:…").arg(key));
        ++m_at;
        if (atEnd() || endsWord(current()))
            return fail(m_at, tr("Something must follow “%1:”.").arg(key));
    } else if (current() == QLatin1Char(':')) {
        return fail(m_at, tr("“%1” compares: %1>… or %1<… instead of a colon.").arg(key));
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
    const qsizetype at = m_at;
    const QString value = untilSpace();
    auto node = std::make_unique<FilterNode>();
    node->kind = FilterNode::Kind::Direction;
    node->direction = value == QLatin1String("in") ? Direction::In : Direction::Out;
    if (value != QLatin1String("in") && value != QLatin1String("out"))
        return fail(at, tr("A direction is “in” or “out”."), value.size());
    return node;
}

} // namespace framescope::capture
