#pragma once

#include "base/Bytes.h"

#include <QString>

#include <string_view>

/// Text of a peer as one line that is safe everywhere. Any thread.
namespace framescope::decode {

constexpr std::size_t kPreviewLength = 160; ///< bytes

/// At most so many bytes, cut between characters with "…"; control characters escaped, bytes that are not UTF-8 as U+FFFD.
QString previewText(std::string_view utf8, std::size_t most = kPreviewLength);
/// "12 bytes: 0a 1b …".
QString previewBytes(base::ByteView bytes);

} // namespace framescope::decode
