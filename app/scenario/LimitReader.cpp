#include "LimitReader.h"

#include "base/Translation.h"
#include "base/Units.h"

#include <QRegularExpression>

namespace framescope::scenario {

using yaml::Node;

namespace {

FRAMESCOPE_TR("Scenario")

} // namespace

LimitReader::LimitReader(ProblemList &problems, QStringList names) : m_problems(problems), m_names(std::move(names))
{
    m_names << QStringLiteral("connect") << QStringLiteral("failed");
}

std::optional<Limit> LimitReader::limit(const Node &node, const QString &where)
{
    const auto text = MapReader::textOf(node, where, m_problems);
    if (!text)
        return {};
    const auto wrong = [&](const QString &what, const QString &remedy) -> std::optional<Limit> {
        m_problems.add("scenario.bad-value", node.place, where, what, remedy);
        return {};
    };
    static const QRegularExpression shape(QStringLiteral("^\\s*([A-Za-z_][A-Za-z0-9_-]*)(?:\\.(avg|min|max|count|p[0-9]+(?:\\.[0-9]+)?))?\\s*(<=|>=|<|>)\\s*(\\S.*?)\\s*$"));
    const QRegularExpressionMatch match = shape.match(*text);
    if (!match.hasMatch())
        return wrong(tr("\"%1\" is not a limit.").arg(*text), tr("Write NAME < VALUE or NAME.p95 < VALUE: \"connect < 1s\", \"failed < 1%\"."));
    Limit out;
    out.text = *text;
    out.place = node.place;
    out.metric = match.captured(1);
    if (!m_names.contains(out.metric))
        return wrong(tr("No step is named \"%1\".").arg(out.metric), nearestOf(out.metric, m_names));
    const QString value = match.captured(2);
    if (value == QLatin1String("avg")) {
        out.value = Limit::Value::Average;
    } else if (value == QLatin1String("min")) {
        out.value = Limit::Value::Minimum;
    } else if (value == QLatin1String("count")) {
        out.value = Limit::Value::Count;
    } else if (value.startsWith(u'p')) {
        out.value = Limit::Value::Percentile;
        out.percentile = value.mid(1).toDouble();
        if (out.percentile > 100)
            return wrong(tr("There is no percentile %1.").arg(value.mid(1)), tr("It is from 0 to 100: p50, p99.9."));
    }
    out.less = match.captured(3).startsWith(u'<');
    out.orEqual = match.captured(3).endsWith(u'=');
    const QString bound = match.captured(4);
    bool ok = false;
    if (bound.endsWith(u'%')) {
        out.isShare = true;
        out.bound = bound.chopped(1).trimmed().toDouble(&ok) / 100;
        if (!ok || out.metric != QLatin1String("failed"))
            return wrong(tr("\"%1\" does not fit here: only \"failed\" is a share.").arg(bound), tr("Write a duration: 250ms."));
    } else if (out.value == Limit::Value::Count || out.metric == QLatin1String("failed")) {
        out.bound = bound.toDouble(&ok);
        if (!ok)
            return wrong(tr("\"%1\" is not a number.").arg(bound), tr("Write a count, or for \"failed\" a share: 1%."));
    } else {
        const auto duration = base::Units::duration(bound);
        if (!duration)
            return wrong(duration.sentence, tr("Write a duration: 250ms."));
        out.bound = static_cast<double>(duration.value);
    }
    return out;
}

std::vector<Limit> LimitReader::limits(const Node &list, const QString &where)
{
    std::vector<Limit> out;
    if (!list.isSequence()) {
        m_problems.add("scenario.wrong-type", list.place, where, tr("%1 must be a list, and is %2.").arg(where, MapReader::kindName(list)), tr("Write [\"connect < 1s\"]."));
        return out;
    }
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        if (auto one = limit(list.items[i], QStringLiteral("%1[%2]").arg(where).arg(i + 1)))
            out.push_back(std::move(*one));
    }
    return out;
}

std::optional<LoadPlan> LimitReader::load(const Node &node, const QString &where)
{
    constexpr int kMostUsers = 1'000'000;
    MapReader map(node, where, m_problems);
    if (!map.isMap())
        return {};
    LoadPlan out;
    if (const Node *stages = map.node("arrive")) {
        const QString at = map.where(QStringLiteral("arrive"));
        if (!stages->isSequence())
            m_problems.add("scenario.wrong-type", stages->place, at, tr("%1 must be a list of stages, and is %2.").arg(at, MapReader::kindName(*stages)), tr("Write [{over: 30s, to: 20/s}]."));
        for (std::size_t i = 0; i < stages->items.size(); ++i) {
            MapReader stage(stages->items[i], QStringLiteral("%1[%2]").arg(at).arg(i + 1), m_problems);
            const auto over = stage.duration("over");
            const auto to = stage.rate("to");
            for (const char *key : {"over", "to"}) {
                if (stage.isMap() && !stage.has(key))
                    m_problems.add("scenario.missing", stage.place(), stage.where(), tr("\"%1\" is missing.").arg(QLatin1String(key)), tr("Write {over: 30s, to: 20/s}."));
            }
            stage.finish();
            if (over && to)
                out.arrive.push_back({*over, *to});
        }
    }
    out.atMost = map.integer("at-most", 1, kMostUsers);
    out.users = map.integer("users", 1, kMostUsers);
    out.ramp = map.duration("ramp").value_or(0);
    out.duration = map.duration("for").value_or(0);
    map.finish();
    if (map.has("arrive") && map.has("users"))
        m_problems.add("scenario.bad-value", node.place, where, tr("Users arrive, or so many of them are there: not both."), tr("Keep \"arrive\" or \"users\"."));
    else if (!map.has("arrive") && !map.has("users"))
        m_problems.add("scenario.missing", node.place, where, tr("How many users is missing."), tr("Write {users: 500, for: 5m} or {arrive: [{over: 30s, to: 20/s}]}."));
    return out;
}

} // namespace framescope::scenario
