#include "RunVariables.h"

#include "FilterText.h"

#include "base/Translation.h"

#include <algorithm>

namespace framescope::scenario {

namespace {

FRAMESCOPE_TR("Scenario")

auto find(std::vector<profiles::Variable> &variables, const QString &name)
{
    return std::find_if(variables.begin(), variables.end(), [&](const profiles::Variable &one) { return one.name == name; });
}

} // namespace

RunVariables::RunVariables(profiles::Resolver outside, const std::vector<profiles::Variable> &first, const std::vector<profiles::Variable> &then, quint64 seed)
    : m_resolver(std::move(outside)), m_outside(m_resolver.variables()), m_own(first)
{
    m_resolver.setSeed(seed);
    for (const profiles::Variable &variable : then) {
        if (find(m_own, variable.name) == m_own.end())
            m_own.push_back(variable);
    }
    apply();
}

void RunVariables::apply()
{
    profiles::Variables all = m_outside;
    profiles::Variables::Source own;
    own.label = tr("scenario");
    own.variables = m_own;
    all.prepend(std::move(own));
    m_resolver.setVariables(std::move(all));
}

void RunVariables::set(const QString &name, const QString &value)
{
    if (const auto found = find(m_own, name); found != m_own.end()) {
        found->value = value;
    } else {
        profiles::Variable variable;
        variable.name = name;
        variable.value = value;
        m_own.push_back(std::move(variable));
    }
    apply();
}

base::Result<QString> RunVariables::resolved(const QString &text)
{
    return text.contains(QLatin1String("{{")) ? m_resolver.text(text) : base::Result<QString>(text);
}

base::Result<std::shared_ptr<const capture::FilterJudge>> RunVariables::judgeOf(const QString &filter)
{
    const auto text = FilterText::resolve(filter, [this](const QString &name) { return m_resolver.text(QStringLiteral("{{%1}}").arg(name)); });
    if (!text)
        return text.error();
    if (const auto known = m_judges.constFind(*text); known != m_judges.constEnd())
        return *known;
    auto parsed = capture::Filter::parseOrError(*text);
    if (!parsed)
        return parsed.error();
    if (m_judges.size() >= kMostJudges)
        m_judges.clear();
    auto judge = std::make_shared<const capture::FilterJudge>(std::move(*parsed), true);
    m_judges.insert(*text, judge);
    return std::shared_ptr<const capture::FilterJudge>(judge);
}

} // namespace framescope::scenario
