#include "SchemaCheck.h"

#include "JsonSchema.h"

#include "base/Bytes.h"
#include "base/Translation.h"

namespace framescope::scenario {

namespace {

FRAMESCOPE_TR("Scenario")

} // namespace

std::optional<Failure> unmetOfSchema(const QString &file, const QByteArray &schema, const ReceivedMessage &message)
{
    Failure failure;
    const auto parsed = JsonSchema::parse(schema);
    if (!parsed) {
        failure = Failure::of(parsed.error());
        failure.what = QStringLiteral("%1: %2").arg(file, failure.what);
        return failure;
    }
    const auto json = base::OrderedJson::parse(message.bytes);
    if (!json) {
        failure.what = tr("Message %1 is not JSON, so that it does not fit %2.").arg(message.number).arg(file);
        failure.seen = json.error().what;
        return failure;
    }
    const std::vector<JsonSchema::Violation> violations = parsed->validate(*json);
    if (violations.empty())
        return {};
    failure.what = tr("Message %1 does not fit %2: %3").arg(message.number).arg(file, violations.front().sentence);
    failure.seen = base::escapedPreview(base::viewOf(message.bytes), 200);
    return failure;
}

} // namespace framescope::scenario
