#pragma once

#include "ui/shell/MainWindow.h"

namespace framescope::ui::session {
class SessionPage;
}

namespace framescope::ui::program {

class Camera;
struct ScreenshotPlace;

/// Visits every panel and dialog of the window for screenshots. GUI thread.
class ScreenshotTour
{
public:
    /// All of it outlives this.
    ScreenshotTour(Camera &camera, shell::MainWindow &window, ScreenshotPlace &place);

    /// What cannot be shown counts as the camera's failure.
    void run();

private:
    bool showSession();
    void showDetailsAndComposer(session::SessionPage &page);
    void showLog(session::SessionPage &page);
    void showWorkspace();
    void showDialogs();
    void showServer(shell::Page *page);
    void showSizes();
    void showFailure();

    Camera &m_camera;
    shell::MainWindow &m_window;
    ScreenshotPlace &m_place;
};

} // namespace framescope::ui::program
