#include "MapReader.h"

#include "base/Translation.h"
#include "base/NearName.h"
#include "base/Units.h"

namespace framescope::scenario {

using profiles::Problem;
using yaml::Node;

namespace {

FRAMESCOPE_TR("Scenario")

} // namespace

void ProblemList::add(const char *id, const yaml::Place &place, const QString &where, const QString &what, const QString &remedy)
{
    Problem problem;
    problem.id = QLatin1String(id);
    problem.file = m_file;
    problem.line = place.line;
    problem.column = place.column;
    problem.where = where;
    problem.what = what;
    problem.remedy = remedy;
    m_problems.push_back(std::move(problem));
}

QString nearestOf(const QString &wrong, const QStringList &names)
{
    const QString near = base::NearName::best(wrong, names);
    if (!near.isEmpty())
        return tr("Did you mean \"%1\"?").arg(near);
    return names.isEmpty() ? QString() : tr("Known are: %1.").arg(names.join(QStringLiteral(", ")));
}

MapReader::MapReader(const Node &node, QString where, ProblemList &problems) : m_node(node), m_where(std::move(where)), m_problems(problems)
{
    if (!node.isMap())
        problems.add("scenario.wrong-type", node.place, m_where, tr("%1 must be a map of keys and values, and is %2.").arg(m_where.isEmpty() ? tr("The file") : m_where, kindName(node)));
}

QString MapReader::kindName(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Null: return tr("empty");
    case Node::Kind::Sequence: return tr("a list");
    case Node::Kind::Map: return tr("a map");
    case Node::Kind::Scalar: break;
    }
    if (node.isNumber())
        return tr("the number %1").arg(node.text.left(40));
    return tr("the text \"%1\"").arg(node.text.left(40));
}

const Node *MapReader::node(const char *key)
{
    m_known.append(QLatin1String(key));
    return m_node.find(QLatin1String(key));
}

std::optional<QString> MapReader::textOf(const Node &node, const QString &where, ProblemList &problems)
{
    if (node.isScalar())
        return node.text;
    problems.add("scenario.wrong-type", node.place, where, tr("%1 must be a text, and is %2.").arg(where, kindName(node)));
    return {};
}

std::optional<QString> MapReader::text(const char *key)
{
    const Node *value = node(key);
    return value ? textOf(*value, where(QLatin1String(key)), m_problems) : std::nullopt;
}

std::optional<bool> MapReader::boolean(const char *key)
{
    const Node *value = node(key);
    if (!value)
        return {};
    if (value->isBool())
        return value->text.startsWith(u't', Qt::CaseInsensitive);
    const QString at = where(QLatin1String(key));
    m_problems.add("scenario.wrong-type", value->place, at, tr("%1 must be true or false, and is %2.").arg(at, kindName(*value)));
    return {};
}

std::optional<int> MapReader::integerOf(const Node &node, const QString &where, int least, int most, ProblemList &problems)
{
    bool ok = false;
    const int value = node.isNumber() ? node.text.toInt(&ok) : 0;
    if (!ok) {
        problems.add("scenario.wrong-type", node.place, where, tr("%1 must be a whole number, and is %2.").arg(where, kindName(node)));
        return {};
    }
    if (value < least || value > most) {
        problems.add("scenario.bad-value", node.place, where, tr("%1 must be from %2 to %3, and is %4.").arg(where).arg(least).arg(most).arg(value));
        return {};
    }
    return value;
}

std::optional<int> MapReader::integer(const char *key, int least, int most)
{
    const Node *value = node(key);
    return value ? integerOf(*value, where(QLatin1String(key)), least, most, m_problems) : std::nullopt;
}

std::optional<qint64> MapReader::durationOf(const Node &node, const QString &where, ProblemList &problems)
{
    if (!node.isScalar()) {
        problems.add("scenario.wrong-type", node.place, where, tr("%1 must be a duration such as 2s or 250ms, and is %2.").arg(where, kindName(node)));
        return {};
    }
    const auto reading = base::Units::duration(node.text);
    if (reading)
        return reading.value;
    problems.add("scenario.bad-value", {node.place.line, node.place.column + static_cast<int>(reading.at) + (node.quoted ? 1 : 0)}, where,
                 QStringLiteral("%1: %2").arg(where, reading.sentence));
    return {};
}

std::optional<qint64> MapReader::duration(const char *key)
{
    const Node *value = node(key);
    return value ? durationOf(*value, where(QLatin1String(key)), m_problems) : std::nullopt;
}

std::optional<double> MapReader::rateOf(const Node &node, const QString &where, ProblemList &problems)
{
    if (!node.isScalar()) {
        problems.add("scenario.wrong-type", node.place, where, tr("%1 must be a rate such as 20/s, and is %2.").arg(where, kindName(node)));
        return {};
    }
    const auto reading = base::Units::rate(node.text);
    if (reading)
        return reading.value;
    problems.add("scenario.bad-value", {node.place.line, node.place.column + static_cast<int>(reading.at) + (node.quoted ? 1 : 0)}, where,
                 QStringLiteral("%1: %2").arg(where, reading.sentence));
    return {};
}

std::optional<double> MapReader::rate(const char *key)
{
    const Node *value = node(key);
    return value ? rateOf(*value, where(QLatin1String(key)), m_problems) : std::nullopt;
}

QStringList MapReader::texts(const char *key)
{
    const Node *value = node(key);
    if (!value)
        return {};
    const QString at = where(QLatin1String(key));
    if (value->isScalar())
        return {value->text};
    QStringList out;
    if (!value->isSequence()) {
        m_problems.add("scenario.wrong-type", value->place, at, tr("%1 must be a list of texts, and is %2.").arg(at, kindName(*value)));
        return out;
    }
    for (std::size_t i = 0; i < value->items.size(); ++i) {
        if (const auto text = textOf(value->items[i], QStringLiteral("%1[%2]").arg(at).arg(i), m_problems))
            out.append(*text);
    }
    return out;
}

void MapReader::finish(const QStringList &alsoKnown)
{
    QSet<QString> seen;
    const QStringList known = m_known + alsoKnown;
    for (const Node::Pair &pair : m_node.pairs) {
        const QString at = where(pair.key);
        if (!pair.plainKey)
            m_problems.add("scenario.wrong-type", pair.place, m_where, tr("A key must be a word, not a list or a map."));
        else if (!known.contains(pair.key))
            m_problems.add("scenario.unknown-key", pair.place, at, tr("There is no key \"%1\" here.").arg(pair.key), nearestOf(pair.key, known));
        else if (seen.contains(pair.key))
            m_problems.add("scenario.duplicate-key", pair.place, at, tr("The key \"%1\" stands here twice.").arg(pair.key), tr("Remove one of them."));
        seen.insert(pair.key);
    }
}

} // namespace framescope::scenario
