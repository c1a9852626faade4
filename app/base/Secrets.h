#pragma once

#include "Error.h"
#include "SecretNames.h"

#include <QByteArray>
#include <QString>

namespace framescope::base {

/// All secrets known in one context (a session, a client of the server, an export): names, and values that
/// were sent. Masks bytes in place and changes no other byte. A plain value.
///
/// A value is found in plain form, percent-encoded, in base64, and escaped for HTML and JSON. Values of less than four bytes are known by
/// name only, and those of less than eight are found only as whole words.
class Secrets
{
public:
    /// Adds a name, such as that of a profile's API key.
    void addName(QByteArrayView name) { m_names.add(name); }
    /// As SecretNames::exempt().
    void exemptName(QByteArrayView name) { m_names.exempt(name); }
    /// A value that was sent or may be.
    void addValue(const QByteArray &value);
    /// The password, and the pair as Basic sends it (RFC 7617).
    void addCredentials(const QString &user, const QString &password);
    void add(const Secrets &other);
    /// The values in the head of a request: in its target, headers, cookies and subprotocols. Responses add no values.
    void learn(QByteArrayView head);
    /// The values of one request header.
    void learnHeader(QByteArrayView name, QByteArrayView value);
    /// The password and the secret parameters of an address or a request's target.
    void learnAddress(QByteArrayView address);

    const SecretNames &names() const { return m_names; }
    bool isSecretHeader(QByteArrayView name, QByteArrayView value = {}) const;

    /// Free text, a request's or a response's head: values of secret headers become "[redacted]", those of addresses (passwords and
    /// parameters, in the query and in the fragment) "redacted", and every known value and every token that can be recognised "[redacted]".
    QByteArray text(const QByteArray &text) const;
    QString textOf(const QString &text) const { return QString::fromUtf8(this->text(text.toUtf8())); }
    /// Known values and recognisable tokens only.
    QByteArray values(const QByteArray &text) const;
    /// The value of Sec-WebSocket-Protocol, or one name of it.
    QByteArray subprotocols(const QByteArray &list) const;
    /// The names of such a list that another origin may get: no tokens, no known values, and no names that only announce them.
    QList<QByteArray> withoutTokens(const QList<QByteArray> &subprotocols) const;
    /// The error's sentences, each masked as by text().
    Error error(const Error &error) const;

private:
    struct Value {
        QByteArray bytes;
        bool alone = false; ///< so short that it counts only without a letter or digit beside it
    };

    void addForm(const QByteArray &form, bool alone);
    QByteArray headerLines(const QByteArray &text) const;
    QByteArray addresses(const QByteArray &text) const;

    SecretNames m_names;
    QList<Value> m_values; ///< the longest first
};

} // namespace framescope::base
