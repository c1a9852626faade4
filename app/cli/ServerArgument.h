#pragma once

#include "OptionParser.h"

#include "server/ServerSettings.h"

namespace framescope::cli {

/// The saved server that `serve FILE|NAME` means: a file of that name, or a server of the workspace (--workspace) by its path
/// or its name. Errors: "file.not-readable", "server.settings" with line and column, "server.not-found". Main thread.
base::Result<server::ServerSettings> settingsOfServer(const QString &target, const ParsedOptions &options);

} // namespace framescope::cli
