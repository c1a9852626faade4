#include "JsonParts.h"

#include "base/Translation.h"
#include "base/json/JsonFaultText.h"
#include "base/json/JsonText.h"

#include <algorithm>
#include <charconv>

namespace framescope::decode {

using Token = base::JsonScanner::Token;

namespace {

FRAMESCOPE_TR("decode::JsonParts")

} // namespace

std::string JsonPart::text() const
{
    if (!isString())
        return std::string(raw);
    const std::string_view inside = raw.substr(1, raw.size() - 2);
    if (!isEscaped)
        return std::string(inside);
    const QByteArray text = base::unescapedJson(inside);
    return {text.constData(), std::size_t(text.size())};
}

bool JsonPart::textIs(std::string_view utf8) const
{
    if (isString() && !isEscaped)
        return raw.substr(1, raw.size() - 2) == utf8;
    return text() == utf8;
}

std::optional<std::int64_t> JsonPart::integer() const
{
    std::int64_t value = 0;
    if (!isNumber())
        return {};
    const auto read = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (read.ec != std::errc() || read.ptr != raw.data() + raw.size())
        return {};
    return value;
}

JsonParts JsonParts::read(const LayerSpan &span)
{
    JsonParts json;
    const base::ByteView bytes = span.bytes();
    base::JsonScanner scanner(bytes);
    std::string_view key;
    const auto take = [&](JsonPart &part) {
        const std::size_t begin = scanner.tokenStart();
        part.key = key;
        part.kind = scanner.token();
        part.isEscaped = part.isString() && scanner.isEscaped();
        if (!scanner.skipValue())
            return false;
        part.raw = base::textOf(bytes).substr(begin, scanner.offset() - begin);
        part.range = {span.range.begin + begin, scanner.offset() - begin, span.range.layer};
        return true;
    };
    const auto readAll = [&] {
        const Token first = scanner.next();
        if (first != Token::ObjectBegin && first != Token::ArrayBegin)
            return first != Token::Error && first != Token::End && take(json.m_whole) && scanner.next() == Token::End;
        json.m_whole.kind = first;
        const std::size_t begin = scanner.tokenStart();
        const Token last = first == Token::ObjectBegin ? Token::ObjectEnd : Token::ArrayEnd;
        for (Token token = scanner.next(); token != last; token = scanner.next()) {
            if (token == Token::Key) {
                key = scanner.raw();
                token = scanner.next();
            }
            JsonPart part;
            if (token == Token::Error || token == Token::End || !take(part))
                return false;
            if (json.m_parts.size() < kMostFields)
                json.m_parts.push_back(part);
        }
        json.m_whole.raw = base::textOf(bytes).substr(begin, scanner.offset() - begin);
        json.m_whole.range = {span.range.begin + begin, scanner.offset() - begin, span.range.layer};
        return scanner.next() == Token::End;
    };
    json.m_valid = readAll();
    if (!json.m_valid) {
        json.m_parts.clear();
        const QString why = base::textOf(scanner.fault());
        const auto at = std::min<std::uint64_t>(scanner.faultOffset(), span.range.length);
        json.m_fault = {tr("This is not JSON: %1.").arg(why), QStringLiteral("RFC 8259"), {span.range.begin + at, 0, span.range.layer}};
    }
    return json;
}

const JsonPart *JsonParts::find(std::string_view key) const
{
    if (!isObject())
        return nullptr;
    const auto isKey = [key](const JsonPart &part) {
        if (part.key == key)
            return true;
        if (part.key.find('\\') == std::string_view::npos)
            return false;
        const QByteArray text = base::unescapedJson(part.key);
        return std::string_view(text.constData(), std::size_t(text.size())) == key;
    };
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), isKey);
    return found == m_parts.end() ? nullptr : &*found;
}

std::string JsonParts::text(std::string_view key) const
{
    const JsonPart *part = find(key);
    return part ? part->text() : std::string();
}

std::string JsonParts::text(std::size_t index) const
{
    const JsonPart *part = item(index);
    return part ? part->text() : std::string();
}

} // namespace framescope::decode
