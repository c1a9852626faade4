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

/// What OAuth 2.0 needs from outside. A plain value; used on the session's thread, and `secrets` lives there.
struct SignIn {
    std::shared_ptr<profiles::SecretStore> secrets = {};    ///< keeps the refresh token; null: it is in memory only
    std::function<void(const QUrl &page)> openBrowser = {}; ///< shows the user this page; null: signing in is an error
};

/// The account of a saved profile: sends and stores the cookies of the workspace's jar (RFC 6265), answers a digest challenge once
/// (RFC 7616), fetches an OAuth 2.0 token, keeps it fresh and fetches it anew once when the server does not take it, and puts in the
/// values of {{variables}}. Lives on its session's thread.
class ProfileAccess final : public Access
{
public:
    /// What it is made of. A plain value; the profile's variables are resolved.
    struct Parts {
        profiles::Auth auth = {};
        bool otherCredentials = false;    ///< credentials of another kind were given for this time, so that no token is fetched
        bool sendCookies = false;
        bool storeCookies = false;
        QString cookieFile = {};          ///< profiles::CookieJar::fileFor(workspace id); empty: the jar lives as long as the access
        network::ProxyOptions proxy = {}; ///< the way to the authorization server
        network::TlsOptions tls = {};
        network::Timeouts timeouts = {};  ///< of an opening, of which the token takes its share
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
    std::shared_ptr<Account> m_account; ///< an answer that is on its way keeps it alive
    std::optional<ProfileValues> m_values;
};

/// Sessions that run by `settings` get a ProfileAccess of their own. The authorization server is reached by the proxy and with the TLS
/// settings that `settings` has at this moment.
void useProfileAccess(SessionSettings &settings, const profiles::Effective &effective, const QString &cookieFile, SignIn signIn = {},
                      std::optional<ProfileValues::Source> values = {});

/// The same for what is no saved profile: only values are put in.
void useProfileValues(SessionSettings &settings, ProfileValues::Source values);

} // namespace framescope::session
