#pragma once

#include "SessionSettings.h"

#include "profiles/Effective.h"

#include "base/Result.h"

namespace framescope::session {

/// From a profile, with everything inherited and its variables put in, to what a session runs by. OAuth 2.0 is not part of
/// it: whoever has a token puts it in as a Bearer one first. Errors: "url.…", "usage.profile" (a value that cannot be used,
/// with the profile's name and the field), "file.not-readable" (a message's file).
base::Result<SessionSettings> settingsFromProfile(const profiles::Effective &effective);

/// One saved message as something to send; relative file names stand against `baseFolder`. A file that `onlyInside` does not
/// contain is an error ("trust.file"). A pipe or a device is no file.
base::Result<Outgoing> outgoingFromMessage(const profiles::SavedMessage &message, const QString &baseFolder,
                                           const std::optional<profiles::WorkspaceAccess> &onlyInside = {});

} // namespace framescope::session
