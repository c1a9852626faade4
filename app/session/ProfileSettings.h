#pragma once

#include "SessionSettings.h"

#include "profiles/Effective.h"

#include "base/Result.h"

namespace framescope::session {

/// Converts a profile, with inherited values and resolved variables, to session settings. OAuth 2.0 is not part of
/// it: a token must be set as a Bearer token first. Errors: "url.…", "usage.profile" (an invalid value,
/// with the profile's name and the field), "file.not-readable" (a message's file).
base::Result<SessionSettings> settingsFromProfile(const profiles::Effective &effective);

/// Converts a saved message for sending; relative file names are relative to `baseFolder`. A file that `onlyInside` does not
/// contain is an error ("trust.file"). Pipes and devices are not allowed.
base::Result<Outgoing> outgoingFromMessage(const profiles::SavedMessage &message, const QString &baseFolder,
                                           const std::optional<profiles::WorkspaceAccess> &onlyInside = {});

} // namespace framescope::session
