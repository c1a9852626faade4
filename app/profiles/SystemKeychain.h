#pragma once

#include "SecretBackend.h"

namespace framescope::profiles {

/// The system's keychain, and the only user of QtKeychain: libsecret or KWallet, the macOS keychain, the Windows credential store.
class SystemKeychain
{
public:
    /// Lives on the thread that opens it. Null if the program was built without QtKeychain.
    static std::unique_ptr<SecretBackend> open();
};

} // namespace framescope::profiles
