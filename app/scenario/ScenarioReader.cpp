#include "ScenarioReader.h"

#include "LimitReader.h"
#include "StepReader.h"
#include "VariableNames.h"

#include "yaml/Parser.h"

#include <QSet>

#include <algorithm>

#include "base/Translation.h"

namespace framescope::scenario {

using profiles::Problem;
using yaml::Node;

namespace {

FRAMESCOPE_TR("Scenario")

constexpr auto kFormat = "framescope-scenario/1";

/// One use, on one text.
class Reading
{
public:
    Reading(ProblemList &problems, QString file) : m_problems(problems) { m_scenario.file = std::move(file); }

    Scenario read(const Node &root)
    {
        MapReader map(root, {}, m_problems);
        if (!map.isMap() || !formatFits(root, map))
            return m_scenario;
        m_scenario.name = map.text("name").value_or(QString());
        m_scenario.tags = map.texts("tags");
        if (const Node *connect = map.node("connect"))
            connections(*connect);
        else
            m_problems.add("scenario.missing", root.place, {}, tr("\"connect\" is missing: the scenario does not say where to."), tr("Add connect: ws://…, or the path of a saved connection."));
        if (const Node *list = map.node("variables"))
            variables(*list);
        m_scenario.dataFile = map.text("data").value_or(QString());

        QStringList names;
        for (const ConnectionSpec &connection : m_scenario.connections)
            names.append(connection.name);
        names.removeAll(QString());
        StepReader steps(m_problems, names);
        if (const Node *list = map.node("steps"))
            m_scenario.steps = steps.read(*list, QStringLiteral("steps"));
        else
            m_problems.add("scenario.missing", root.place, {}, tr("\"steps\" is missing: there is nothing to do."));
        LimitReader limits(m_problems, steps.names());
        if (const Node *list = map.node("limits"))
            m_scenario.limits = limits.limits(*list, QStringLiteral("limits"));
        if (const Node *plan = map.node("load"))
            m_scenario.load = limits.load(*plan, QStringLiteral("load"));
        map.finish();
        return m_scenario;
    }

private:
    bool formatFits(const Node &root, MapReader &map)
    {
        const auto format = map.text("format");
        if (!map.has("format")) {
            m_problems.add("scenario.format", root.place, QStringLiteral("format"), tr("\"format\" is missing."), tr("Begin the file with: format: %1").arg(QLatin1String(kFormat)));
            return true;
        }
        if (!format || *format == QLatin1String(kFormat))
            return true;
        const Node *node = root.find(u"format");
        if (format->startsWith(QLatin1String("framescope-scenario/")))
            m_problems.add("scenario.format", node->place, QStringLiteral("format"),
                           tr("This file is of version %1 of the format; this program knows version 1.").arg(format->mid(20)), tr("Use a newer Framescope."));
        else
            m_problems.add("scenario.format", node->place, QStringLiteral("format"), tr("\"%1\" is not a format of scenarios.").arg(*format), tr("Write: format: %1").arg(QLatin1String(kFormat)));
        return false; // the keys of another format are unknown
    }

    void connections(const Node &node)
    {
        static const QStringList own{QStringLiteral("url"), QStringLiteral("headers"), QStringLiteral("protocols"), QStringLiteral("deflate"), QStringLiteral("tls"), QStringLiteral("origin"), QStringLiteral("profile")};
        const QString where = QStringLiteral("connect");
        const bool one = !node.isMap() || std::any_of(node.pairs.begin(), node.pairs.end(), [](const Node::Pair &pair) { return own.contains(pair.key); });
        if (one) {
            m_scenario.connections.push_back(connection(node, {}, where));
            return;
        }
        if (node.pairs.empty())
            m_problems.add("scenario.missing", node.place, where, tr("No connection is named."));
        QSet<QString> seen;
        for (const Node::Pair &pair : node.pairs) {
            if (seen.contains(pair.key))
                m_problems.add("scenario.duplicate-key", pair.place, where, tr("The connection \"%1\" stands here twice.").arg(pair.key));
            seen.insert(pair.key);
            m_scenario.connections.push_back(connection(pair.value, pair.key, where + u'.' + pair.key));
        }
    }

    ConnectionSpec connection(const Node &node, const QString &name, const QString &where)
    {
        ConnectionSpec out;
        out.name = name;
        out.place = node.place;
        if (!node.isMap()) {
            const QString text = MapReader::textOf(node, where, m_problems).value_or(QString());
            const bool address = text.contains(QLatin1String("://"));
            (address ? out.url : out.profile) = text;
            if (node.isScalar() && text.isEmpty())
                m_problems.add("scenario.missing", node.place, where, tr("The address is empty."));
            return out;
        }
        MapReader map(node, where, m_problems);
        out.url = map.text("url").value_or(QString());
        out.profile = map.text("profile").value_or(QString());
        if (!map.has("url") && !map.has("profile"))
            m_problems.add("scenario.missing", node.place, where, tr("\"url\" is missing."));
        out.protocols = map.texts("protocols");
        out.origin = map.text("origin").value_or(QString());
        if (const Node *deflate = map.node("deflate")) {
            if (deflate->isBool())
                out.deflate = deflate->text.startsWith(u't', Qt::CaseInsensitive) ? QStringLiteral("on") : QStringLiteral("off");
            else
                out.deflate = MapReader::textOf(*deflate, map.where(QStringLiteral("deflate")), m_problems).value_or(QString());
        }
        if (const Node *headers = map.node("headers"))
            out.headers = this->headers(*headers, map.where(QStringLiteral("headers")));
        if (const Node *tls = map.node("tls")) {
            MapReader inner(*tls, map.where(QStringLiteral("tls")), m_problems);
            out.checkCertificate = inner.boolean("verify").value_or(true);
            out.caFile = inner.text("ca").value_or(QString());
            inner.finish();
        }
        map.finish();
        return out;
    }

    /// A map of names and values, or a list of "Name: value" for repeated names.
    std::vector<std::pair<QString, QString>> headers(const Node &node, const QString &where)
    {
        std::vector<std::pair<QString, QString>> out;
        for (const Node::Pair &pair : node.pairs) {
            if (const auto value = MapReader::textOf(pair.value, where + u'.' + pair.key, m_problems))
                out.emplace_back(pair.key, *value);
        }
        for (const Node &item : node.items) {
            const auto line = MapReader::textOf(item, where, m_problems);
            const qsizetype colon = line ? line->indexOf(u':') : -1;
            if (colon > 0)
                out.emplace_back(line->left(colon), line->mid(colon + 1).trimmed());
            else if (line)
                m_problems.add("scenario.bad-value", item.place, where, tr("\"%1\" is not a header.").arg(*line), tr("Write \"Name: value\"."));
        }
        if (!node.isMap() && !node.isSequence())
            m_problems.add("scenario.wrong-type", node.place, where, tr("%1 must be a map of names and values, and is %2.").arg(where, MapReader::kindName(node)));
        return out;
    }

    void variables(const Node &node)
    {
        MapReader map(node, QStringLiteral("variables"), m_problems);
        for (const Node::Pair &pair : node.pairs) {
            const QString where = map.where(pair.key);
            if (!VariableNames::isName(pair.key))
                m_problems.add("scenario.bad-value", pair.place, where, tr("\"%1\" cannot be the name of a variable.").arg(pair.key), tr("Use letters, digits, _, - and points."));
            if (const auto value = MapReader::textOf(pair.value, where, m_problems)) {
                profiles::Variable variable;
                variable.name = pair.key;
                variable.value = *value;
                m_scenario.variables.push_back(std::move(variable));
            }
        }
    }

    ProblemList &m_problems;
    Scenario m_scenario;
};

/// Steps that are unreachable or impossible because the connection was closed before.
class Reachable
{
public:
    explicit Reachable(ProblemList &problems) : m_problems(problems) {}

    void walk(const Steps &steps, const QString &where)
    {
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const Step &step = steps[i];
            const QString at = QStringLiteral("%1[%2]").arg(where).arg(i + 1);
            if (const auto *on = std::get_if<OnStep>(&step.what)) {
                m_connection = on->connection;
                continue;
            }
            if (const auto *repeat = std::get_if<RepeatStep>(&step.what)) {
                walk(repeat->steps, at + QStringLiteral(".steps"));
                continue;
            }
            const QString ended = m_ended.value(m_connection);
            const bool needsOpen = std::holds_alternative<SendStep>(step.what) || std::holds_alternative<PingStep>(step.what) || std::holds_alternative<CloseStep>(step.what);
            const bool needsPeer = needsOpen || std::holds_alternative<ExpectStep>(step.what) || std::holds_alternative<NeverStep>(step.what)
                || std::holds_alternative<ListenStep>(step.what) || std::holds_alternative<ExpectCloseStep>(step.what);
            if ((ended == QLatin1String("close") && needsOpen) || (!ended.isEmpty() && ended != QLatin1String("close") && needsPeer))
                m_problems.add("scenario.unreachable", step.place, at, tr("This step cannot be carried out: \"%1\" has ended the connection before it.").arg(ended));
            const auto *expect = std::get_if<ExpectStep>(&step.what);
            if (std::holds_alternative<CloseStep>(step.what) || std::holds_alternative<ExpectCloseStep>(step.what))
                m_ended.insert(m_connection, step.key());
            else if (expect && expect->kind == ExpectStep::Kind::Refused)
                m_ended.insert(m_connection, QStringLiteral("refused"));
        }
    }

private:
    ProblemList &m_problems;
    QString m_connection;
    QHash<QString, QString> m_ended; ///< connection and the step that ended it
};

} // namespace

QString Step::key() const
{
    static_assert(std::variant_size_v<What> == 12);
    return StepReader::stepKeys().value(static_cast<qsizetype>(what.index()));
}

bool ScenarioReader::Outcome::ok() const
{
    return std::none_of(problems.begin(), problems.end(), [](const Problem &problem) { return problem.severity == Problem::Severity::Error; });
}

ScenarioReader::Outcome ScenarioReader::read(const QByteArray &utf8, const QString &file)
{
    Outcome outcome;
    ProblemList problems(file);
    yaml::Place place;
    const auto tree = yaml::parse(utf8, &place);
    if (!tree) {
        problems.add("scenario.syntax", place, {}, tree.error().what, tree.error().remedy);
        outcome.scenario.file = file;
    } else if (tree->isNull()) {
        problems.add("scenario.missing", {1, 1}, {}, tr("The file is empty."), tr("Begin it with: format: %1").arg(QLatin1String(kFormat)));
        outcome.scenario.file = file;
    } else {
        outcome.scenario = Reading(problems, file).read(*tree);
        if (!outcome.scenario.connections.empty())
            Reachable(problems).walk(outcome.scenario.steps, QStringLiteral("steps"));
    }
    outcome.problems = problems.take();
    std::stable_sort(outcome.problems.begin(), outcome.problems.end(),
                     [](const Problem &a, const Problem &b) { return std::pair(a.line, a.column) < std::pair(b.line, b.column); });
    return outcome;
}

std::vector<Problem> ScenarioReader::unknownVariables(const Scenario &scenario, const QStringList &known)
{
    ProblemList problems(scenario.file);
    VariableNames(scenario, known).check(problems);
    return problems.take();
}

} // namespace framescope::scenario
