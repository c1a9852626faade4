// A schema and a value, the first line and the rest: validation ends, whatever refers to what.
#include "FuzzInput.h"

#include "scenario/JsonSchema.h"

using namespace framescope;

FUZZ_TARGET(json_schema)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = text.indexOf('\n');
    const auto schema = scenario::JsonSchema::parse(end < 0 ? text : text.left(end));
    const auto value = base::OrderedJson::parse(end < 0 ? QByteArray("null") : text.mid(end + 1));
    if (!schema || !value)
        return 0;
    const auto violations = schema->validate(*value);
    for (const auto &violation : violations)
        demand(!violation.sentence.isEmpty());
    return 0;
}
