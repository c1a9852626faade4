#pragma once

#include <QByteArray>

namespace framescope::profiles {

/// SHA-512/256 (FIPS 180-4 section 5.3.6.2) from OpenSSL: RFC 7616 needs it for digest authentication, and Qt lacks it. Any thread.
class Sha512_256
{
public:
    /// 32 bytes; none if OpenSSL is configured without it.
    static QByteArray hash(QByteArrayView content);
};

} // namespace framescope::profiles
