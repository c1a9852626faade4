#pragma once

#include <QByteArray>
#include <QList>
#include <QRegularExpression>

namespace framescope::base {

/// Decides whether the value of a name is a secret, for headers, address parameters, cookies, form fields, variables and
/// JSON keys alike. It compares the words of the name ("key" covers X-Api-Key, api_key and apiKey, not monkey and not
/// Sec-WebSocket-Key) and knows the names that the user added. A plain value.
class SecretNames
{
public:
    /// Whether the value of such a name is usually a secret. The name is percent-decoded first.
    static bool isSecretByWords(QByteArrayView name);

    /// Adds a name, for example that of a profile's API key; case is ignored.
    void add(QByteArrayView name);
    /// Exempts a name, or a word in names; case is ignored. Added names stay secret.
    void exempt(QByteArrayView name);
    /// Lower case, in the order they were added.
    const QList<QByteArray> &own() const { return m_own; }
    /// Whether the name is secret by its words, except for exemptions, or was added.
    bool isSecret(QByteArrayView name) const;

    /// The start of the secret in a subprotocol name: after "base64url.bearer.authorization.k8s.io.", 0 for a JSON Web Token or
    /// another long random value, -1 if there is none.
    static qsizetype tokenInSubprotocol(QByteArrayView name);
    /// True for a subprotocol that only says that the next one in the list is a secret: "access_token, eyJ…".
    static bool announcesToken(QByteArrayView subprotocol);

    /// Access tokens and private keys that are recognised anywhere: JWT, AWS, GitHub, GitLab, Slack, Google, OpenAI, PEM.
    static const QRegularExpression &knownTokens();

private:
    QList<QByteArray> m_own;
    QList<QByteArray> m_exempt;
};

} // namespace framescope::base
