#pragma once

#include "OptionParser.h"

#include "session/SessionSettings.h"

namespace framescope::cli {

/// What a session runs by for the profile of that name, path or id in the workspace (--workspace, --env, --var), or, where
/// `isUrl`, for an address with {{variables}} in it. Main thread; secrets are fetched from the keychain, then from the
/// environment variable FRAMESCOPE_SECRET_NAME.
base::Result<session::SessionSettings> settingsOfProfile(const QString &target, bool isUrl, const ParsedOptions &options);

} // namespace framescope::cli
