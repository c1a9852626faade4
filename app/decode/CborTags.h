#pragma once

#include "ValueTree.h"

/// What CBOR's tags say about their content (RFC 8949 section 3.4 and IANA's registry). Any thread.
namespace framescope::decode {

/// "tag 1, time: 2013-03-21T20:04:00Z": the number, the name of a tag that is known, and the content read as the tag says, where it is a
/// time, a UUID or a whole number.
QString cborTagText(const ValueTree &tree, std::size_t tag);

} // namespace framescope::decode
