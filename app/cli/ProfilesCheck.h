#pragma once

#include "OptionParser.h"

#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"

namespace framescope::cli {

/// The checks of `profiles check`: broken files, wrong values, secrets in files, undefined variables. Main thread.
class ProfilesCheck
{
public:
    ProfilesCheck(profiles::Workspace &workspace, const ParsedOptions &options) : m_workspace(workspace), m_options(options) {}

    base::Result<std::vector<profiles::Problem>> run() const;
    /// Moves values that look like secrets to the store and writes references into the files; a line for each. A value is
    /// removed from its file only after the keychain has stored it.
    base::Result<QStringList> moveSecrets(profiles::SecretStore &store);

private:
    profiles::Workspace &m_workspace;
    const ParsedOptions &m_options;
};

} // namespace framescope::cli
