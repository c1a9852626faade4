#pragma once

#include <QByteArrayView>
#include <QString>

namespace framescope::base {

/// UTF-8 as text, with U+FFFD for invalid bytes, like QString::fromUtf8(), but a leading U+FEFF stays. Qt removes it as the byte order mark of a
/// file. In a message, an argument or a name it is a character like any other, and a WebSocket transmits it as such.
QString textFromUtf8(QByteArrayView bytes);

} // namespace framescope::base
