#pragma once

#include "OptionParser.h"

#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"

namespace framescope::cli {

/// What `profiles check` looks for: broken files, wrong values, secrets in files, variables that nobody sets. Main thread.
class ProfilesCheck
{
public:
    ProfilesCheck(profiles::Workspace &workspace, const ParsedOptions &options) : m_workspace(workspace), m_options(options) {}

    base::Result<std::vector<profiles::Problem>> run() const;
    /// Puts values that look like secrets into the store and their references into the files; a line for each. A value is
    /// taken out of its file only after the keychain has it.
    base::Result<QStringList> moveSecrets(profiles::SecretStore &store);

private:
    profiles::Workspace &m_workspace;
    const ParsedOptions &m_options;
};

} // namespace framescope::cli
