#pragma once

#include "OptionParser.h"

#include "server/ServerSettings.h"

namespace framescope::cli {

/// The saved server of `serve FILE|NAME`: a file, or a server of the workspace (--workspace) by its path
/// or its name. Errors: "file.not-readable", "server.settings" with line and column, "server.not-found". Main thread.
base::Result<server::ServerSettings> settingsOfServer(const QString &target, const ParsedOptions &options);

/// Resolves the references of the token: {{secret.NAME}}, {{env.NAME}} and the workspace's variables. Errors: as profiles::Resolver. Main thread.
base::Result<void> resolveToken(server::ServerSettings &settings, const ParsedOptions &options);

} // namespace framescope::cli
