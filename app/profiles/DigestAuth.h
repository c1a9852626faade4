#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace framescope::profiles {

/// Digest access authentication (RFC 7616) for a GET without a body: MD5, SHA-256, SHA-512-256 and their -sess forms, qop
/// auth, auth-int or none, userhash. A plain value; a challenge's nonce may be reused with an increasing count.
class DigestAuth
{
public:
    /// The strongest supported challenge among the values of WWW-Authenticate (one per line); none: there is none.
    static std::optional<DigestAuth> fromChallenge(const QList<QByteArray> &wwwAuthenticate);

    QByteArray realm() const { return m_realm; }
    /// Whether only the nonce was stale: the same password may be tried again.
    bool stale() const { return m_stale; }

    /// The value of Authorization for this request; `target` is the request's target with its query, as sent.
    QByteArray authorization(const QByteArray &method, const QByteArray &target, const QString &user, const QString &password,
                             const QByteArray &cnonce = {});

private:
    enum class Algorithm { Md5, Md5Session, Sha256, Sha256Session, Sha512, Sha512Session };
    static std::optional<DigestAuth> parse(QByteArrayView parameters);

    Algorithm m_algorithm = Algorithm::Md5;
    QByteArray m_algorithmName;
    QByteArray m_realm;
    QByteArray m_nonce;
    QByteArray m_opaque;
    QByteArray m_qop; ///< "auth", "auth-int", or empty as in RFC 2069
    bool m_userHash = false;
    bool m_stale = false;
    quint32 m_count = 0;
};

} // namespace framescope::profiles
