#include "Sha512_256.h"

#include <openssl/evp.h>

namespace framescope::profiles {

QByteArray Sha512_256::hash(QByteArrayView content)
{
    QByteArray out(32, '\0');
    auto *const to = reinterpret_cast<unsigned char *>(out.data());
    const bool done = EVP_Digest(content.data(), static_cast<std::size_t>(content.size()), to, nullptr, EVP_sha512_256(), nullptr) == 1;
    return done ? out : QByteArray();
}

} // namespace framescope::profiles
