#pragma once

#include <QByteArrayView>
#include <QString>

namespace framescope::base {

/// UTF-8 as text, with U+FFFD for what is none, as QString::fromUtf8(); but a U+FEFF at the beginning stays. Qt takes it for the mark of a
/// file's encoding; in a message, an argument or a name it is a character like any other, and a WebSocket carries it as such.
QString textFromUtf8(QByteArrayView bytes);

} // namespace framescope::base
