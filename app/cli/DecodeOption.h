#pragma once

#include "Option.h"
#include "OptionParser.h"

#include "decode/ConnectionDecoder.h"

#include <optional>

/// --decode, as `connect` and `show` take it. Main thread.
namespace framescope::cli::decodeoption {

Option row(const QString &group = {});
/// What is to be decoded; none where it was not asked for. With --decoded (of `show`) it is "auto". Errors are DecoderChoice::parse()'s.
base::Result<std::optional<decode::DecoderChoice>> read(const ParsedOptions &options);

} // namespace framescope::cli::decodeoption
