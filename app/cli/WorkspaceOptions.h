#pragma once

#include "OptionParser.h"

#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"

namespace framescope::cli {

/// --workspace, --env and --var, and the secrets that come with a workspace. Main thread.
namespace workspaceoptions {

/// --workspace DIR, or the default workspace (made at first use).
base::Result<std::unique_ptr<profiles::Workspace>> open(const ParsedOptions &options);
/// Every --var NAME=VALUE; an error (usage) for one without a name.
base::Result<std::vector<profiles::Variable>> variables(const ParsedOptions &options);
/// The sources of {{names}} for a profile (an empty path: for the workspace's top).
base::Result<profiles::Variables> sources(const profiles::Workspace &workspace, const QString &path, const ParsedOptions &options);
/// Brings these secrets into memory: FRAMESCOPE_SECRET_NAME (upper case, other characters as _) of the process's environment,
/// the keychain, and where standard input is a terminal the user. What is not to be had is left out. `patienceMs`: how long the
/// keychain is waited for; negative: a minute, in which its user may unlock it.
base::Result<void> fetchSecrets(profiles::SecretStore &store, const QStringList &names, qint64 patienceMs = -1);
/// "FRAMESCOPE_SECRET_STAGING_TOKEN"
QByteArray environmentNameOf(const QString &secret);

} // namespace workspaceoptions

} // namespace framescope::cli
