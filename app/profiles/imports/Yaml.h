#pragma once

#include "base/OrderedJson.h"

namespace framescope::profiles {

/// YAML 1.2 as JSON: numbers in their digits, anchors and merge keys (<<) put in. What is broken is refused with line and column,
/// also where yaml-cpp would take a part of it: a second document, a quote that does not close, a line of a map without a colon.
/// Keys that stand twice are in `info`. Bounds: 500,000 values, 100 levels, 96 MiB of text with all anchors put in.
/// Errors: import.yaml. Any thread.
base::Result<base::OrderedJson> parseYaml(const QByteArray &text, base::JsonParseInfo *info = nullptr);
/// What looks like JSON and parses is JSON; everything else may be YAML (of which JSON is a part, so the error is the better one).
base::Result<base::OrderedJson> parseJsonOrYaml(const QByteArray &text, base::JsonParseInfo *info = nullptr);
/// It begins as JSON does.
bool isJsonLike(const QByteArray &text);

} // namespace framescope::profiles
