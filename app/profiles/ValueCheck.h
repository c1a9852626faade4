#pragma once

#include "Profile.h"

namespace framescope::profiles {

/// A value of the right type that cannot be used. A plain value.
struct BadValue {
    QString where;   ///< "deflate.serverMaxWindowBits", "headers[2].value"
    QString what;    ///< in a sentence, without a value that may be secret
    QString remedy;
};

/// Finds values of a profile that no connection could be made with: ports, window sizes, limits, header names … The profile is
/// one with everything inherited and variables put in; texts that still hold {{variables}} are left alone. Any thread.
std::vector<BadValue> findBadValues(const Profile &profile);

} // namespace framescope::profiles
