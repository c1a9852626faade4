#pragma once

#include "Command.h"

namespace framescope::profiles {
class Workspace;
}

namespace framescope::cli {

/// `profiles list|show|check|import|export|copy-as`: the workspace from a terminal. Main thread.
class ProfilesCommand final : public Command
{
public:
    ProfilesCommand();
    const CommandSpec &spec() const override { return m_spec; }
    base::Result<int> run(const ParsedOptions &options, Console &console) override;

private:
    struct Call;
    static base::Result<int> list(Call &call);
    static base::Result<int> show(Call &call);
    static base::Result<int> check(Call &call);
    static base::Result<int> import(Call &call);
    static base::Result<int> exportTo(Call &call);
    static base::Result<int> copyAs(Call &call);

    CommandSpec m_spec;
};

} // namespace framescope::cli
