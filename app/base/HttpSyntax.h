#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace framescope::base {

/// The characters that HTTP's grammar allows in names and values (RFC 9110 section 5). Any thread.
class HttpSyntax
{
public:
    /// A token (section 5.6.2), such as a method, a header name or a subprotocol: one or more tchar.
    static bool isToken(QByteArrayView text);
    static bool isToken(QStringView text);
    static bool isTokenChar(char c);
    /// A character that is not allowed in a field value (section 5.5): a control character other than the tab.
    static bool hasControls(QByteArrayView text);
    static bool hasControls(QStringView text);
};

} // namespace framescope::base
