#pragma once

#include "Colors.h"

#include <QString>

namespace framescope::ui::theme {

/// The one style sheet of the application, made of a set of colours: flat fields, quiet tabs, thin scroll bars.
/// Widgets choose a look with the dynamic property "look" ("primary", "danger", "quiet", "chip", "bar", "title", "muted", "card").
QString styleSheet(const Colors &colors);

} // namespace framescope::ui::theme
