// JSON where it stands and as a value: the scanner and the reader accept the same texts, and a path and its conditions give the same
// answer over both. Input: a path, a line end, then the JSON.
#include "FuzzInput.h"

#include "base/json/JsonCondition.h"

#include <algorithm>

using namespace framescope::base;

namespace {

bool isScanned(ByteView json)
{
    JsonScanner scanner(json, 200);
    for (std::size_t tokens = 0; scanner.next() != JsonScanner::Token::End; ++tokens) {
        if (scanner.token() == JsonScanner::Token::Error) {
            demand(scanner.fault() != JsonScanner::Fault::None && scanner.faultOffset() <= json.size() && scanner.tokenStart() <= scanner.faultOffset());
            return false;
        }
        demand(tokens <= json.size() && scanner.offset() <= json.size() && scanner.tokenStart() < scanner.offset());
    }
    return true;
}

} // namespace

FUZZ_TARGET(json)
{
    const ByteView input(data, size);
    const auto lineEnd = std::size_t(std::find(input.begin(), input.end(), '\n') - input.begin());
    const ByteView json = input.subspan(std::min(lineEnd + 1, size));
    const QByteArray text = toByteArray(json);
    const bool scanned = isScanned(json);
    const auto value = OrderedJson::parse(text);
    if (text.isValidUtf8() && !text.startsWith("\xef\xbb\xbf"))
        demand(value.ok() == scanned);

    const auto path = JsonPath::parse(QString::fromUtf8(toByteArray(input.first(lineEnd))));
    if (!path || !value || !scanned)
        return 0;
    const auto again = JsonPath::parse(path->text());
    demand(again.ok() && again->steps().size() == path->steps().size());
    const auto found = path->find(*value);
    const OrderedJson operand = found.empty() ? OrderedJson(5) : *found.front();
    for (const JsonCondition &condition :
         {JsonCondition::exists(*path), JsonCondition::exists(*path, false), JsonCondition::written(*path, Comparison::LessOrEqual, operand.toText()),
          JsonCondition::typed(*path, Comparison::Equal, operand), JsonCondition::matches(*path, TextPattern(QStringLiteral("^[a-z0-9]")))}) {
        const auto verdict = condition.judge(json);
        demand(verdict.isJson && verdict.outcome == condition.holds(json) && verdict.outcome == condition.holds(*value)
               && verdict.seen == condition.judge(*value).seen);
    }
    demand(JsonCondition::exists(*path).holds(json) == (found.empty() ? TextPattern::Outcome::No : TextPattern::Outcome::Yes));
    demand(found.empty() || JsonCondition::typed(*path, Comparison::Equal, operand).holds(json) == TextPattern::Outcome::Yes);
    return 0;
}
