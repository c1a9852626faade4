#pragma once

#include "base/json/OrderedJson.h"

namespace framescope::profiles {

/// JSON as YAML in block style; every ambiguous text is quoted. Any thread.
QByteArray toYaml(const base::OrderedJson &value);

} // namespace framescope::profiles
