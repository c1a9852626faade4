#pragma once

#include <optional>

namespace framescope::ui::models {

/// How a command of a menu stands now: whether anything would happen, and whether what it switches is on. A plain value.
struct CommandState {
    bool enabled = true;
    std::optional<bool> checked = {}; ///< none: it switches nothing
};

} // namespace framescope::ui::models
