#pragma once

#include <QByteArray>
#include <QList>
#include <QRegularExpression>

namespace framescope::base {

/// The one decision whether a name's value is a secret: of headers, parameters of addresses, cookies, form fields, variables and
/// JSON keys alike. By the words that the name is made of ("key" covers X-Api-Key, api_key and apiKey, not monkey and not
/// Sec-WebSocket-Key), and by the names that a user gave to secrets of their own. A plain value.
class SecretNames
{
public:
    /// Whether the value of such a name is a secret as a rule. Percent-encoding in the name is undone.
    static bool isSecretByWords(QByteArrayView name);

    /// A name of one's own, of a profile's API key for example; case is ignored.
    void add(QByteArrayView name);
    /// A name, or a word of names, that is none for this once; case is ignored. Names of one's own stay secret.
    void exempt(QByteArrayView name);
    /// Lower case, in the order they were added.
    const QList<QByteArray> &own() const { return m_own; }
    /// By its words apart from the exceptions, or one's own.
    bool isSecret(QByteArrayView name) const;

    /// Where the secret begins in a subprotocol's name: after "base64url.bearer.authorization.k8s.io.", 0 for a JSON Web Token or
    /// another long random value, -1 where there is none.
    static qsizetype tokenInSubprotocol(QByteArrayView name);
    /// True for a subprotocol that only says that the next one in the list is a secret: "access_token, eyJ…".
    static bool announcesToken(QByteArrayView subprotocol);

    /// Access tokens and private keys that are recognised wherever they stand: JWT, AWS, GitHub, GitLab, Slack, Google, OpenAI, PEM.
    static const QRegularExpression &knownTokens();

private:
    QList<QByteArray> m_own;
    QList<QByteArray> m_exempt;
};

} // namespace framescope::base
