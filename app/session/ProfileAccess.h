#pragma once

#include "SessionSettings.h"

#include "profiles/Effective.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace framescope::profiles {
class SecretStore;
}

namespace framescope::session {

/// What OAuth 2.0 needs from outside. A plain value; used on the session's thread, and `secrets` lives there.
struct SignIn {
    std::shared_ptr<profiles::SecretStore> secrets;  ///< keeps the refresh token; null: it is in memory only
    std::function<void(const QUrl &page)> openBrowser; ///< shows the user this page; null: signing in is an error
};

/// Gives a session what goes on between a profile and the server over several openings: cookies of the workspace's jar are
/// sent and stored (RFC 6265), and a 401 with a digest challenge is answered once (RFC 7616), and an OAuth 2.0 token
/// is fetched, kept fresh and, when the server does not take it, fetched anew once. `cookieFile` is
/// profiles::CookieJar::fileFor(workspace id); empty: the jar lives as long as the settings. The profile's variables are resolved.
/// A prepare() that `settings` has already goes first.
/// The authorization server is reached by the proxy and with the TLS settings that `settings` has at this moment.
void useProfileAccess(SessionSettings &settings, const profiles::Effective &effective, const QString &cookieFile, SignIn signIn = {});

} // namespace framescope::session
