#pragma once

#include "JsonParts.h"

/// JSON as fields. Any thread.
namespace framescope::decode {

/// Adds a JSON value with all that it contains under `name`: members by their keys, items as [0], [1] … Where the bytes are not JSON, what
/// stands before the fault is added.
void addJson(FieldTree &tree, const QString &name, const LayerSpan &json);
/// Adds the members or items of an object or array without a container around them; any other value as "value".
void addJsonContent(FieldTree &tree, const LayerSpan &json);
inline void addPart(FieldTree &tree, const QString &name, const LayerSpan &layer, const JsonPart *part)
{
    if (part)
        addJson(tree, name, layer.at(part->range));
}
/// What is inside a JSON string as a span of its own: of the same layer where the string has no escapes, else of a new layer with the
/// escapes undone, of that name.
LayerSpan insideOfString(Decoded &out, const LayerSpan &layer, const JsonPart &part, const QString &name);

} // namespace framescope::decode
