#pragma once

#include "base/OrderedJson.h"

namespace framescope::profiles {

/// YAML 1.2 as JSON: plain scalars of the core schema become null, booleans and numbers, everything else text; anchors are
/// followed up to 500,000 values in all. Errors (`import.yaml`) name line and column. Any thread.
base::Result<base::OrderedJson> parseYaml(const QByteArray &text);

} // namespace framescope::profiles
