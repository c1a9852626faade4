#pragma once

#include "base/Bytes.h"

#include <QByteArray>
#include <QStringList>

namespace framescope::capture {

/// What is a secret in headers and addresses. The lists can be changed by the user. A plain value.
struct RedactionRules {
    bool enabled = true;
    QStringList headers;    ///< names, case ignored
    QStringList parameters; ///< words that a URL parameter's name is made of: "key" covers key, api_key and apiKey, not monkey

    /// Authorization, Cookie, Set-Cookie, Proxy-Authorization and their kin; token, key, secret, password, sig, auth and theirs.
    static RedactionRules standard();
};

/// Takes secrets out of what leaves the program. Immutable, any thread.
class Redactor
{
public:
    explicit Redactor(RedactionRules rules);

    bool isSecretHeader(QByteArrayView name) const;
    bool isSecretParameter(QByteArrayView name) const;

    /// Free text: header lines, and addresses' passwords and secret parameters wherever they stand in it.
    QByteArray text(const QByteArray &text) const;
    /// A JSON value: the same for each of its strings, and for values whose name is a secret header's. Everything else stays
    /// byte for byte; what is no JSON is treated as text.
    QByteArray json(const QByteArray &json) const;

private:
    QByteArray headerLines(const QByteArray &text) const;
    QByteArray addresses(const QByteArray &text) const;

    RedactionRules m_rules;
};

} // namespace framescope::capture
