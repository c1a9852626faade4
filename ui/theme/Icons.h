#pragma once

#include <QIcon>
#include <QString>

namespace framescope::ui::theme {

/// An icon of resources/icons in the colour of the adjacent text; follows light and dark automatically. GUI thread.
QIcon icon(const QString &name);
/// The same in a fixed colour, for states ("session" in the colour of success).
QIcon icon(const QString &name, const QColor &color);
/// The program's own icon in every size.
QIcon programIcon();

} // namespace framescope::ui::theme
