#include "HttpSyntax.h"

#include <algorithm>
#include <string_view>

namespace framescope::base {

namespace {

constexpr bool isControl(char16_t c)
{
    return (c < 0x20 && c != '\t') || c == 0x7f;
}

} // namespace

bool HttpSyntax::isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool HttpSyntax::isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool HttpSyntax::isToken(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && isTokenChar(static_cast<char>(c.unicode())); });
}

bool HttpSyntax::hasControls(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return isControl(static_cast<unsigned char>(c)); });
}

bool HttpSyntax::hasControls(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return isControl(c.unicode()); });
}

} // namespace framescope::base
