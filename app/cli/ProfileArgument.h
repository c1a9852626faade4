#pragma once

#include "OptionParser.h"

#include "session/SessionSettings.h"

namespace framescope::cli {

/// What a session runs by for the profile of that name, path or id in the workspace (--workspace, --env, --var), or, where
/// `isUrl`, for an address with {{variables}} in it. Main thread; secrets come from the environment variable
/// FRAMESCOPE_SECRET_NAME, the keychain, or the terminal. May fetch an OAuth 2.0 token.
base::Result<session::SessionSettings> settingsOfProfile(const QString &target, bool isUrl, const ParsedOptions &options);

} // namespace framescope::cli
