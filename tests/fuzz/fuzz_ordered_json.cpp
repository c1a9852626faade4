// JSON and profiles in it: what was read can be written and read again as the same, and saving an untouched profile changes nothing.
// Input: the text.
#include "FuzzInput.h"

#include "profiles/Profile.h"

using namespace framescope;

FUZZ_TARGET(ordered_json)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    base::JsonParseInfo info;
    const auto json = base::OrderedJson::parse(text, &info);
    if (!json) {
        demand(info.line >= 1 && info.column >= 1 && !json.error().what.isEmpty());
        return 0;
    }
    const auto indented = base::OrderedJson::parse(json->toIndented());
    const auto compact = base::OrderedJson::parse(json->toCompact());
    demand(indented.ok() && *indented == *json && compact.ok() && *compact == *json);
    std::vector<profiles::Problem> problems;
    const profiles::Profile profile = profiles::Profile::fromJson(*json, &problems, text);
    const base::OrderedJson saved = profile.toJson();
    demand(profiles::Profile::fromJson(saved).toJson() == saved);
    return 0;
}
