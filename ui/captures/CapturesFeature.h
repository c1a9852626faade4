#pragma once

#include "ui/captures/models/CapturesRoot.h"
#include "ui/shell/Feature.h"
#include "ui/workspace/WorkspaceFeature.h"

#include "capture/CaptureStore.h"

#include <QHash>

#include <initializer_list>

namespace framescope::capture {
class CaptureReader;
}

namespace framescope::ui::captures {

/// Captures in the window: opening and importing them, their list in the tree, menu entries for the current log, the Log and
/// Storage pages of the settings. GUI thread.
class CapturesFeature : public shell::Feature
{
    Q_OBJECT

public:
    /// `store` outlives the feature; the workspace's tree gets a root, and is not used after the feature.
    CapturesFeature(capture::CaptureStore &store, workspace::WorkspaceFeature &workspace);

    /// Empty: asks for the file.
    void openCapture(const QString &path = {});

    void attach(shell::MainWindow &window) override;
    void addPages(shell::PageRegistry &pages) override;
    void watchPages(shell::Pages &pages) override;
    void addMenus(shell::Menus &menus) override;
    void addSettings(shell::SettingsDialog &dialog) override;
    void addToWelcome(shell::WelcomePage &page) override;
    bool open(const shell::OpenRequest &request) override;

private:
    /// `done` gets the page, or null if it could not be opened; a large one is read in the background first.
    void load(const QString &path, const std::function<void(shell::Page *)> &done);
    void show(const std::shared_ptr<capture::CaptureReader> &reader, const QString &file, const QString &note, const std::function<void(shell::Page *)> &done);
    void removeCapture(const QString &path);
    /// Lists the captures folder in the tree.
    void refresh();

    capture::CaptureStore &m_store;
    CapturesRoot m_root;
    shell::MainWindow *m_window = nullptr;
    QHash<const shell::Page *, bool> m_busy; ///< a page that is no longer busy has left a capture
};

} // namespace framescope::ui::captures
