#pragma once

#include "Node.h"

#include "base/json/OrderedJson.h"

namespace framescope::yaml {

/// A tree as JSON: numbers with their digits, keys in order with duplicates, merge keys (<<) applied. Every key is a string.
/// Duplicate keys of a map are in `info`. Any thread.
base::OrderedJson toJson(const Node &node, base::JsonParseInfo *info = nullptr);
/// parse() and toJson(). Error: `import.yaml`.
base::Result<base::OrderedJson> parseJson(const QByteArray &utf8, base::JsonParseInfo *info = nullptr);
/// Text that looks like JSON and parses is JSON; anything else may be YAML (a superset of JSON, so its error is the better one).
base::Result<base::OrderedJson> parseJsonOrYaml(const QByteArray &utf8, base::JsonParseInfo *info = nullptr);
/// Whether it begins like JSON.
bool isJsonLike(const QByteArray &text);

} // namespace framescope::yaml
