#pragma once

#include "Node.h"

#include "base/json/OrderedJson.h"

namespace framescope::yaml {

/// A tree as JSON: numbers in their digits, keys in their order and as often as they stand, merge keys (<<) put in. Every key is a string.
/// Keys that stand twice in one map are in `info`. Any thread.
base::OrderedJson toJson(const Node &node, base::JsonParseInfo *info = nullptr);
/// parse() and toJson(). Error: `import.yaml`.
base::Result<base::OrderedJson> parseJson(const QByteArray &utf8, base::JsonParseInfo *info = nullptr);
/// What looks like JSON and parses is JSON; everything else may be YAML (of which JSON is a part, so the error is the better one).
base::Result<base::OrderedJson> parseJsonOrYaml(const QByteArray &utf8, base::JsonParseInfo *info = nullptr);
/// It begins as JSON does.
bool isJsonLike(const QByteArray &text);

} // namespace framescope::yaml
