#pragma once

#include "base/json/OrderedJson.h"

namespace framescope::profiles {

/// JSON as YAML in block style; every text that YAML could take for something else is quoted. Any thread.
QByteArray toYaml(const base::OrderedJson &value);

} // namespace framescope::profiles
