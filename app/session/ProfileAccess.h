#pragma once

#include "Access.h"
#include "ProfileValues.h"

#include "profiles/Effective.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace framescope::profiles {
class SecretStore;
}

namespace framescope::session {

/// The external services that OAuth 2.0 needs. A plain value; used on the session's thread, where `secrets` lives.
struct SignIn {
    std::shared_ptr<profiles::SecretStore> secrets = {};    ///< stores the refresh token; null: memory only
    std::function<void(const QUrl &page)> openBrowser = {}; ///< opens this page for the user; null: signing in is an error
};

/// The account of a saved profile: sends and stores the cookies of the workspace's jar (RFC 6265), answers a digest challenge once
/// (RFC 7616), fetches an OAuth 2.0 token, refreshes it, fetches a new one once if the server refuses it, and fills in the
/// values of {{variables}}. Lives on its session's thread.
class ProfileAccess final : public Access
{
public:
    /// Its inputs. A plain value; the profile's variables are resolved.
    struct Parts {
        profiles::Auth auth = {};
        bool otherCredentials = false;    ///< other credentials were given for this run, so no token is fetched
        bool sendCookies = false;
        bool storeCookies = false;
        QString cookieFile = {};          ///< profiles::CookieJar::fileFor(workspace id); empty: the jar is in memory only
        network::ProxyOptions proxy = {}; ///< the proxy to the authorization server
        network::TlsOptions tls = {};
        network::Timeouts timeouts = {};  ///< of an opening, including fetching the token
        SignIn signIn = {};
        std::optional<ProfileValues::Source> values = {};
    };
    explicit ProfileAccess(Parts parts);
    ~ProfileAccess() override;

    void continueFrom(Access &before) override;
    bool authorises() const override;
    void authorise(Done done) override;
    void cancelAuthorise() override;
    void prepare(network::ConnectionOptions &options) override;
    bool answered(const network::OpeningFacts &facts) override;
    void redirected(const network::OpeningFacts &facts, const base::WebSocketAddress &next, protocol::HeaderList &headers) override;
    QStringList takeNotes() override;
    std::optional<base::Error> explain(const network::OpeningFacts &facts) override;
    std::optional<std::vector<Outgoing>> messagesAfterOpen() override;

private:
    struct Account;
    std::shared_ptr<Account> m_account; ///< a pending answer keeps it alive
    std::optional<ProfileValues> m_values;
};

/// Each session with `settings` gets its own ProfileAccess. The authorization server is reached through the proxy and with the TLS
/// settings in `settings` at the time of this call.
void useProfileAccess(SessionSettings &settings, const profiles::Effective &effective, const QString &cookieFile, SignIn signIn = {},
                      std::optional<ProfileValues::Source> values = {});

/// The same without a saved profile: only fills in values.
void useProfileValues(SessionSettings &settings, ProfileValues::Source values);

} // namespace framescope::session
