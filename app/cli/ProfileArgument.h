#pragma once

#include "OptionParser.h"

#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"
#include "session/SessionSettings.h"

#include <functional>
#include <memory>

namespace framescope::cli {

/// Session settings for the profile with that name, path or id in the workspace (--workspace, --env, --var), or, if
/// `isUrl`, for an address with {{variables}} in it. Main thread; secrets come from the environment variable
/// FRAMESCOPE_SECRET_NAME, the keychain, or the terminal. `change` applies the command line's overrides before cookies,
/// digest and OAuth 2.0 are set up, because these use its proxy and TLS settings too.
base::Result<session::SessionSettings> settingsOfProfile(const QString &target, bool isUrl, const ParsedOptions &options,
                                                         const std::function<base::Result<void>(session::SessionSettings &)> &change = {});

/// A workspace that is open already, for whoever makes many sessions.
struct ProfileSource {
    profiles::Workspace &workspace;
    std::shared_ptr<profiles::SecretStore> secrets;
    bool warns = true; ///< of what is wrong with the profile's files and is not in the way
};
base::Result<session::SessionSettings> settingsOfProfile(const ProfileSource &source, const QString &target, bool isUrl, const ParsedOptions &options,
                                                         const std::function<base::Result<void>(session::SessionSettings &)> &change = {});

} // namespace framescope::cli
