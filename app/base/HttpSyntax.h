#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace framescope::base {

/// What HTTP's grammar lets stand in names and values (RFC 9110 section 5). Any thread.
class HttpSyntax
{
public:
    /// Section 5.6.2, as methods, header names and subprotocols are: at least one character, none but tchar.
    static bool isToken(QByteArrayView text);
    static bool isToken(QStringView text);
    static bool isTokenChar(char c);
    /// A character that no field value may have (section 5.5): a control character other than the tab.
    static bool hasControls(QByteArrayView text);
    static bool hasControls(QStringView text);
};

} // namespace framescope::base
