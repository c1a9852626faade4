#pragma once

#include "base/json/OrderedJson.h"

/// Values as they are written into a YAML file. Any thread.
namespace framescope::derive {

/// In single quotes; in double quotes with escapes where it has characters that do not belong into one line.
QString yamlQuoted(const QString &text);
/// As yamlQuoted(), and without quotes where nothing in it means anything in YAML.
QString yamlScalar(const QString &text);
/// JSON on one line with blanks, as a person would write it in YAML: `{op: "hello", n: 1.50}`.
QString yamlFlow(const base::OrderedJson &json);

} // namespace framescope::derive
