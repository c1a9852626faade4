#pragma once

#include "MapReader.h"
#include "Scenario.h"

namespace framescope::scenario {

/// Reads the list of steps of a scenario; a part of ScenarioReader. One thread.
class StepReader
{
public:
    /// `connections`: the names that `on:` may use.
    StepReader(ProblemList &problems, QStringList connections) : m_problems(problems), m_connections(std::move(connections)) {}

    Steps read(const yaml::Node &list, const QString &where);
    /// All names defined with `as`, for limits.
    const QStringList &names() const { return m_names; }

    /// The possible keys of a step: "send", "expect", …
    static const QStringList &stepKeys();

private:
    std::optional<Step> step(const yaml::Node &node, const QString &where);
    std::optional<SendStep> send(const yaml::Node &node, const QString &where);
    std::optional<ExpectStep> expect(const yaml::Node &node, MapReader &around, const QString &where);
    std::optional<HandshakeExpectation> handshake(const yaml::Node &node, const QString &where, bool refused);
    std::optional<NeverStep> never(const yaml::Node &node, MapReader &around, const QString &where);
    std::optional<PingStep> ping(const yaml::Node &node, MapReader &around, const QString &where);
    std::optional<ThinkStep> think(const yaml::Node &node, const QString &where);
    std::optional<RepeatStep> repeat(const yaml::Node &node, MapReader &around, const QString &where);
    std::optional<ListenStep> listen(const yaml::Node &node, const QString &where);
    std::optional<SchemaStep> schema(const yaml::Node &node, const QString &where);
    std::optional<CloseStep> close(const yaml::Node &node, const QString &where);
    std::optional<ExpectCloseStep> expectClose(const yaml::Node &node, MapReader &around, const QString &where);
    /// Reports what is no `json:PATH`.
    bool isJsonPath(const QString &text, const yaml::Place &place, const QString &where);
    std::vector<SaveRule> saveRules(const yaml::Node &node, const QString &where);
    std::optional<QString> filter(const yaml::Node &node, const QString &where);
    QString named(std::optional<QString> name, const yaml::Node *node, const QString &where);

    ProblemList &m_problems;
    QStringList m_connections;
    QStringList m_names;
};

} // namespace framescope::scenario
