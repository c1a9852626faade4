#include "ProfileAccess.h"

#include "profiles/CookieJar.h"
#include "profiles/DigestAuth.h"

namespace framescope::session {

namespace {

/// What is remembered from one opening to the next; lives on the session's thread.
struct Access {
    profiles::CookieJar jar;
    QString cookieFile;
    bool sendCookies = true;
    bool storeCookies = true;
    profiles::Auth auth;
    std::optional<profiles::DigestAuth> digest;
    bool answered = false; ///< the current password was tried with the current challenge
};

QByteArray targetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

QList<QByteArray> listOf(const std::vector<QByteArray> &values)
{
    return {values.begin(), values.end()};
}

} // namespace

void useProfileAccess(SessionSettings &settings, const profiles::Effective &effective, const QString &cookieFile)
{
    const profiles::Settings &from = effective.profile.settings;
    auto access = std::make_shared<Access>();
    access->cookieFile = cookieFile;
    access->sendCookies = from.cookies.send.value_or(true);
    access->storeCookies = from.cookies.store.value_or(true);
    access->auth = from.auth.value_or(profiles::Auth());
    // A jar that cannot be read is an empty one; the next cookie that is stored replaces the file.
    if (!cookieFile.isEmpty() && (access->sendCookies || access->storeCookies))
        (void)access->jar.load(cookieFile);

    settings.prepare = [access](network::ConnectionOptions &options) {
        if (access->sendCookies && !options.headers.contains("Cookie")) {
            if (const QByteArray cookies = access->jar.headerFor(options.url); !cookies.isEmpty())
                options.headers.append("Cookie", cookies);
        }
        if (access->digest)
            options.headers.set("Authorization", access->digest->authorization("GET", targetOf(options.url), access->auth.user, access->auth.password));
    };
    settings.answered = [access](const network::OpeningFacts &facts) {
        const QList<QByteArray> cookies = listOf(facts.response.headers.values("Set-Cookie"));
        if (access->storeCookies && !cookies.isEmpty()) {
            access->jar.store(facts.url, cookies);
            if (!access->cookieFile.isEmpty())
                (void)access->jar.save(access->cookieFile);
        }
        if (facts.response.status != 401 || access->auth.kind != profiles::AuthKind::Digest) {
            access->answered = false;
            return false;
        }
        auto challenge = profiles::DigestAuth::fromChallenge(listOf(facts.response.headers.values("WWW-Authenticate")));
        // The same password for the same challenge would be refused again, unless only the nonce was too old.
        if (!challenge || (access->answered && !challenge->stale()))
            return false;
        access->digest = std::move(challenge);
        access->answered = true;
        return true;
    };
}

} // namespace framescope::session
