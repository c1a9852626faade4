#include "GenericJson.h"

#include "JsonFields.h"
#include "Packets.h"
#include "Preview.h"
#include "Recognise.h"

#include "base/Translation.h"

namespace framescope::decode {

namespace {

constexpr std::string_view kName = "json";

FRAMESCOPE_TR("decode::GenericJson")

bool beginsValue(std::string_view text)
{
    const std::size_t at = text.find_first_not_of(" \t\r\n");
    return at != std::string_view::npos && (text[at] == '{' || text[at] == '[');
}

std::string_view kindOf(const JsonParts &json)
{
    using Token = base::JsonScanner::Token;
    switch (json.whole().kind) {
    case Token::ObjectBegin: return "object";
    case Token::ArrayBegin: return "array";
    case Token::String: return "string";
    case Token::Number: return "number";
    case Token::Null: return "null";
    default: return "boolean";
    }
}

void addValue(const LayerSpan &span, const JsonParts &json, Want want, Decoded &out)
{
    Packet *packet = out.add(kName, kindOf(json), json.whole().range);
    if (!packet)
        return;
    if (want >= Want::Summary)
        packet->summary = previewText(json.whole().raw);
    if (want == Want::Fields)
        addJsonContent(packet->fields, span);
}

} // namespace

const DecoderType &GenericJson::type()
{
    static const DecoderType type{
        .name = kName,
        .title = [] { return QStringLiteral("JSON, NDJSON"); },
        .about = [] { return tr("Messages that are JSON without a protocol around it: one value, or one on each line."); },
        .attributes = {},
        .byContent = [](const MessageView &message) {
            const LayerSpan span = LayerSpan::of(message);
            if (!message.isText || !beginsValue(span.text()))
                return Recognition{};
            if (JsonParts::read(span).isValid())
                return decode::byContent(40, QStringLiteral("JSON"));
            const std::size_t line = span.text().find('\n');
            const bool isLines = line != std::string_view::npos && JsonParts::read(span.part(0, line)).isValid();
            return isLines ? decode::byContent(30, QStringLiteral("NDJSON")) : Recognition{};
        },
        .make = &GenericJson::make,
    };
    return type;
}

void GenericJson::decode(const MessageView &message, Want want, Decoded &out)
{
    const LayerSpan whole = LayerSpan::of(message);
    const JsonParts json = JsonParts::read(whole);
    if (json.isValid()) {
        addValue(whole, json, want, out);
        return;
    }
    const std::string_view text = whole.text();
    const std::size_t lineEnd = text.find('\n');
    if (lineEnd == std::string_view::npos || !JsonParts::read(whole.part(0, lineEnd)).isValid()) {
        addUnknown(out, kName, whole.range, json.fault().what, json.fault().section, json.fault().range);
        return;
    }
    for (std::size_t begin = 0; begin < text.size() && !out.isCut;) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const LayerSpan line = whole.part(begin, end - begin);
        if (line.text().find_first_not_of(" \t\r") != std::string_view::npos) {
            if (const auto value = readJson(out, kName, line))
                addValue(line, *value, want, out);
        }
        begin = end + 1;
    }
}

} // namespace framescope::decode
