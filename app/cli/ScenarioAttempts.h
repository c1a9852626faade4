#pragma once

#include "Console.h"
#include "OptionParser.h"

#include "profiles/Workspace.h"
#include "scenario/SuiteRun.h"

#include <QSet>

#include <memory>
#include <optional>

namespace framescope::cli {

/// Makes what a scenario needs to run from the command line: sessions by profiles or addresses, variables, files beside the scenario, consent, and a
/// capture of each attempt. Main thread; must outlive the suite's run.
class ScenarioAttempts
{
public:
    enum class Keep : std::uint8_t { None, Failed, All };

    /// Rows of the table for options that scenarios take.
    static std::vector<Option> options();
    /// Errors are of usage, or the workspace's.
    static base::Result<std::unique_ptr<ScenarioAttempts>> from(const ParsedOptions &options, Console &console);

    /// Consent for everything that these scenarios ask for, and their names that nothing defines; asked before anything runs.
    base::Result<void> check(const std::vector<std::shared_ptr<const scenario::Scenario>> &scenarios, std::vector<profiles::Problem> &problems);
    /// Values for {{secret.NAME}}, for this process only. One without a value is fetched as workspaceoptions::fetchSecrets() says.
    base::Result<void> giveSecrets(const std::vector<std::pair<QString, QString>> &secrets);
    base::Result<scenario::SuiteRun::Attempt> prepare(const scenario::PlannedRun &run, int attempt);

private:
    ScenarioAttempts(const ParsedOptions &options, Console &console) : m_options(options), m_console(console) {}
    base::Result<profiles::Resolver> resolver();
    QString captureName(const scenario::PlannedRun &run, std::size_t connection, int attempt) const;

    const ParsedOptions &m_options;
    Console &m_console;
    std::unique_ptr<profiles::Workspace> m_workspace;
    std::shared_ptr<profiles::SecretStore> m_secrets;
    std::optional<profiles::Variables> m_sources; ///< of every run; read once
    QSet<QString> m_warned; ///< profiles whose files have been complained of
    Keep m_keep = Keep::Failed;
    QString m_captures;
    qint64 m_runLimitNs = 0;
};

} // namespace framescope::cli
