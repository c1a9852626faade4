#pragma once

#include "Profile.h"

namespace framescope::profiles {

/// A value with the right type that is invalid. A plain value.
struct BadValue {
    QString where;   ///< "deflate.serverMaxWindowBits", "headers[2].value"
    QString what;    ///< one sentence, without a value that may be secret
    QString remedy;
};

/// Finds values of a profile that would prevent a connection: ports, window sizes, limits, header names … The profile must have
/// inherited values and resolved variables; texts that still contain {{variables}} are skipped. Any thread.
std::vector<BadValue> findBadValues(const Profile &profile);

} // namespace framescope::profiles
