#pragma once

#include <QByteArray>

namespace framescope::profiles {

/// SHA-512/256 (FIPS 180-4 section 5.3.6.2), which RFC 7616 names for digest authentication and Qt does not have: OpenSSL's. Any thread.
class Sha512_256
{
public:
    /// 32 bytes; none where OpenSSL is configured without it.
    static QByteArray hash(QByteArrayView content);
};

} // namespace framescope::profiles
