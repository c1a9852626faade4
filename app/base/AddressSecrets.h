#pragma once

#include "SecretNames.h"

namespace framescope::base {

/// Finds the secrets of addresses by their position: passwords, and the values of parameters with a secret name, in the query and in
/// the fragment. Reads every byte a bounded number of times. Any thread.
class AddressSecrets
{
public:
    /// Free text: each secret in an address, or in the tail of one, becomes "redacted" (with brackets the address would not be valid).
    static QByteArray masked(const QByteArray &text, const SecretNames &names);

    /// The secrets of one address, or of a request's target.
    struct Found {
        QByteArray user; ///< the user of the password; all values are percent-decoded
        QByteArray password;
        QList<QByteArray> values;
    };
    static Found in(QByteArrayView address, const SecretNames &names);
};

} // namespace framescope::base
