#pragma once

#include "SecretNames.h"

namespace framescope::base {

/// The secrets of addresses, by where they stand in them: passwords, and the values of parameters with a secret name, in the query and in
/// the fragment. Looks at every byte a bounded number of times. Any thread.
class AddressSecrets
{
public:
    /// Free text: each of them in an address, and in what is only the end of one, becomes "redacted" (brackets would not be a valid address).
    static QByteArray masked(const QByteArray &text, const SecretNames &names);

    /// What one address, or a request's target, has in it.
    struct Found {
        QByteArray user; ///< as it belongs to the password; percent-encoding is undone in all
        QByteArray password;
        QList<QByteArray> values;
    };
    static Found in(QByteArrayView address, const SecretNames &names);
};

} // namespace framescope::base
