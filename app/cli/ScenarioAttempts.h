#pragma once

#include "Console.h"
#include "OptionParser.h"

#include "profiles/Workspace.h"
#include "scenario/SuiteRun.h"

#include <map>
#include <memory>

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
    base::Result<scenario::SuiteRun::Attempt> prepare(const scenario::PlannedRun &run, int attempt);

private:
    ScenarioAttempts(const ParsedOptions &options, Console &console) : m_options(options), m_console(console) {}
    base::Result<profiles::Resolver> resolver();
    QString captureName(const scenario::PlannedRun &run, std::size_t connection, int attempt) const;

    const ParsedOptions &m_options;
    Console &m_console;
    std::unique_ptr<profiles::Workspace> m_workspace;
    std::shared_ptr<profiles::SecretStore> m_secrets;
    std::map<QString, bool> m_permitted; ///< scenario files whose wishes were granted
    Keep m_keep = Keep::Failed;
    QString m_captures;
    qint64 m_runLimitNs = 0;
};

} // namespace framescope::cli
