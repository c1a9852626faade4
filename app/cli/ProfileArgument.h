#pragma once

#include "OptionParser.h"

#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"
#include "session/SessionSettings.h"

#include <functional>
#include <memory>

namespace framescope::cli {

/// What a session runs by for the profile of that name, path or id in the workspace (--workspace, --env, --var), or, where
/// `isUrl`, for an address with {{variables}} in it. Main thread; secrets come from the environment variable
/// FRAMESCOPE_SECRET_NAME, the keychain, or the terminal. `change` puts in what the command line says otherwise, before cookies,
/// digest and OAuth 2.0 are arranged: these go by its proxy and its TLS settings too.
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
