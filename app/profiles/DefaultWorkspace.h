#pragma once

#include "Workspace.h"

namespace framescope::profiles {

/// The workspace that is there without anybody having chosen one. Any thread makes it; it lives where it was made.
class DefaultWorkspace
{
public:
    /// Where it is: $FRAMESCOPE_WORKSPACE, or "Framescope/workspace" in the system's place for data.
    static QString folder();
    /// Opens it; at the first start it is made, with a demo profile.
    static base::Result<std::unique_ptr<Workspace>> open();
};

} // namespace framescope::profiles
