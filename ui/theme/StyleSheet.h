#pragma once

#include "Colors.h"

#include <QString>

namespace framescope::ui::theme {

/// The style sheet of the application, generated from a set of colours: flat fields, quiet tabs, thin scroll bars.
/// Widgets select a style with the dynamic property "look" ("primary", "danger", "quiet", "chip", "bar", "title", "muted", "card").
QString styleSheet(const Colors &colors);

} // namespace framescope::ui::theme
