#pragma once

#include "FaultSpec.h"

#include "base/Random.h"
#include "protocol/Engine.h"

#include <vector>

namespace framescope::server {

/// The frames of a protocol fault. Stateless; any thread.
class FaultFrames
{
public:
    /// In sending order; empty for faults without frames. `random` supplies the random parts.
    static std::vector<protocol::RawFrame> make(const FaultSpec &spec, base::Random &random);

    /// A raw deflate stream (RFC 1951) without the last four bytes of its flush, as RFC 7692 section 7.2.1 sends it, that
    /// inflates to this many zeros: about a thousandth of the size, generated without allocating the zeros.
    static QByteArray bomb(qint64 inflatedBytes);
};

} // namespace framescope::server
