#pragma once

#include "Workspace.h"

namespace framescope::profiles {

/// The workspace used by default. Any thread may create it; it lives on that thread.
class DefaultWorkspace
{
public:
    /// Its path: $FRAMESCOPE_WORKSPACE, or "Framescope/workspace" in the system's data folder.
    static QString folder();
    /// Opens it; the first start creates it with a demo profile.
    static base::Result<std::unique_ptr<Workspace>> open();
};

} // namespace framescope::profiles
