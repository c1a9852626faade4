#pragma once

#include "Services.h"

#include "ui/shell/MainWindow.h"

namespace framescope::ui::program {

/// The list of the program's features. To add one, add a line here; no other folder knows them all. GUI thread.
class Features
{
public:
    /// In the order of their menus. The services outlive them.
    static shell::MainWindow::Features make(const Services &services);
};

} // namespace framescope::ui::program
