#pragma once

#include <QString>

namespace uitest {

/// What a peer may send in the hope that it is shown as rich text: an image on a share and a link.
inline const QString kMarkup = QStringLiteral("<img src=\"//share/x.png\"><a href=\"http://evil.example/\">here</a>");

} // namespace uitest
