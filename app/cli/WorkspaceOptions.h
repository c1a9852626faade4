#pragma once

#include "OptionParser.h"

#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"

namespace framescope::cli {

/// --workspace, --env and --var, and the secrets of a workspace. Main thread.
namespace workspaceoptions {

/// --workspace DIR, or the default workspace (created at the first use).
base::Result<std::unique_ptr<profiles::Workspace>> open(const ParsedOptions &options);
/// Every --var NAME=VALUE. Error (usage): one without a name.
base::Result<std::vector<profiles::Variable>> variables(const ParsedOptions &options);
/// The sources of {{names}} for a profile (an empty path: for the workspace's top).
base::Result<profiles::Variables> sources(const profiles::Workspace &workspace, const QString &path, const ParsedOptions &options);
/// Loads these secrets into memory: from FRAMESCOPE_SECRET_NAME (upper case, other characters as _) in the environment,
/// the keychain, and the user if standard input is a terminal. Missing ones are skipped. `patienceMs`: how long to wait for the
/// keychain; negative: a minute, so that the user can unlock it.
base::Result<void> fetchSecrets(profiles::SecretStore &store, const QStringList &names, qint64 patienceMs = -1);
/// "FRAMESCOPE_SECRET_STAGING_TOKEN"
QByteArray environmentNameOf(const QString &secret);

} // namespace workspaceoptions

} // namespace framescope::cli
