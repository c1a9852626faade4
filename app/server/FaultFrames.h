#pragma once

#include "FaultSpec.h"

#include "base/Random.h"
#include "protocol/Engine.h"

#include <vector>

namespace framescope::server {

/// The frames that a fault of the wire consists of. Holds nothing; any thread.
class FaultFrames
{
public:
    /// In the order they go out; empty for faults that are no frames. `random` makes what is random in them.
    static std::vector<protocol::RawFrame> make(const FaultSpec &spec, base::Random &random);

    /// A raw deflate stream (RFC 1951) without the last four bytes of its flush, as RFC 7692 section 7.2.1 sends it, that
    /// inflates to so many zeros: about a thousandth of it, made without making the zeros.
    static QByteArray bomb(qint64 inflatedBytes);
};

} // namespace framescope::server
