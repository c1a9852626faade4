#include "VariableNames.h"

#include "base/Translation.h"
#include "base/Placeholders.h"

namespace framescope::scenario {

namespace {

FRAMESCOPE_TR("Scenario")

} // namespace

VariableNames::VariableNames(const Scenario &scenario, const QStringList &known) : m_scenario(scenario), m_known(known)
{
    for (const profiles::Variable &variable : scenario.variables)
        m_known.append(variable.name);
}

bool VariableNames::isName(const QString &text)
{
    if (text.isEmpty() || text.startsWith(u'$'))
        return false;
    const base::Placeholder found = base::Placeholders::parse(text);
    return found.kind == base::Placeholder::Kind::Value && found.name == text;
}

QStringList VariableNames::textsOf(const Step &step)
{
    QStringList out;
    if (const auto *send = std::get_if<SendStep>(&step.what)) {
        out.append(send->value);
    } else if (const auto *expect = std::get_if<ExpectStep>(&step.what)) {
        out.append(expect->filter);
        out.append(expect->handshake.body);
        for (const auto &header : expect->handshake.headers)
            out.append(header.second);
    } else if (const auto *never = std::get_if<NeverStep>(&step.what)) {
        out.append(never->filter);
    } else if (const auto *close = std::get_if<CloseStep>(&step.what)) {
        out.append(close->reason);
    } else if (const auto *expectClose = std::get_if<ExpectCloseStep>(&step.what)) {
        out.append(expectClose->reason.value_or(QString()));
    }
    return out;
}

void VariableNames::look(const QString &text, const yaml::Place &place, const QString &where, ProblemList &problems)
{
    QStringList reported;
    for (base::Placeholder found = base::Placeholders::next(text, 0); found.found(); found = base::Placeholders::next(text, found.end)) {
        if (found.kind != base::Placeholder::Kind::Value || base::Placeholders::isGenerated(found.name) || found.name.startsWith(QLatin1String("env."))
            || found.name.startsWith(QLatin1String("secret.")))
            continue;
        if (m_known.contains(found.name) || reported.contains(found.name))
            continue;
        reported.append(found.name);
        problems.add("scenario.unknown-variable", place, where, tr("Nothing has given {{%1}} a value when this step runs.").arg(found.name), nearestOf(found.name, m_known));
    }
}

void VariableNames::walk(const Steps &steps, const QString &where, ProblemList &problems)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Step &step = steps[i];
        const QString at = QStringLiteral("%1[%2]").arg(where).arg(i + 1);
        for (const QString &text : textsOf(step))
            look(text, step.place, at, problems);
        if (const auto *expect = std::get_if<ExpectStep>(&step.what)) {
            for (const SaveRule &rule : expect->save)
                m_known.append(rule.variable);
        } else if (const auto *repeat = std::get_if<RepeatStep>(&step.what)) {
            m_known.append(QStringLiteral("n"));
            walk(repeat->steps, at + QStringLiteral(".steps"), problems);
        }
    }
}

void VariableNames::check(ProblemList &problems)
{
    for (const ConnectionSpec &connection : m_scenario.connections) {
        look(connection.url, connection.place, QStringLiteral("connect"), problems);
        for (const auto &header : connection.headers)
            look(header.second, connection.place, QStringLiteral("connect.headers"), problems);
    }
    walk(m_scenario.steps, QStringLiteral("steps"), problems);
}

} // namespace framescope::scenario
