#pragma once

#include "SessionSettings.h"

#include "profiles/Effective.h"

namespace framescope::session {

/// Gives a session what goes on between a profile and the server over several openings: cookies of the workspace's jar are
/// sent and stored (RFC 6265), and a 401 with a digest challenge is answered once (RFC 7616). `cookieFile` is
/// profiles::CookieJar::fileFor(workspace id); empty: the jar lives as long as the settings. The profile's variables are resolved.
void useProfileAccess(SessionSettings &settings, const profiles::Effective &effective, const QString &cookieFile);

} // namespace framescope::session
