#pragma once

#include "SecretBackend.h"

namespace framescope::profiles {

/// The system's keychain, and the one place that knows QtKeychain: libsecret or KWallet, the macOS keychain, the Windows credential store.
class SystemKeychain
{
public:
    /// Lives on the thread that opens it. Null where the program was built without QtKeychain.
    static std::unique_ptr<SecretBackend> open();
};

} // namespace framescope::profiles
