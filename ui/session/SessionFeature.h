#pragma once

#include "SessionPage.h"

#include "ui/shell/Feature.h"
#include "ui/workspace/WorkspaceFeature.h"

#include "capture/CaptureStore.h"

#include <QTimer>

namespace framescope::ui::session {

class ProfileTabs;
class SessionNotices;

/// Sessions in the window: pages of addresses and profiles, the menu Connection, network and notifications in the settings. GUI thread.
class SessionFeature : public shell::Feature
{
    Q_OBJECT

public:
    struct Parts {
        models::IoThread &io;
        capture::CaptureStore &captures;
        QString historyFolder; ///< for what was sent through each profile; empty: it is not kept
    };

    /// All of it outlives the feature.
    SessionFeature(Parts parts, workspace::WorkspaceFeature &workspace);
    ~SessionFeature() override;

    SessionPage *newSession(const QString &address = {});
    /// A profile of the workspace in a tab of its own, or the tab that it already has; null (and a notice) where it cannot be read.
    SessionPage *openProfile(const QString &path, bool connectNow);
    /// The page in front; null where it is no session.
    SessionPage *current() const;
    /// In tabs, and those that are still ending.
    QList<SessionPage *> pages() const;

    void attach(shell::MainWindow &window) override;
    void addPages(shell::PageRegistry &pages) override;
    void watchPages(shell::Pages &pages) override;
    void addMenus(shell::Menus &menus) override;
    void addSettings(shell::SettingsDialog &dialog) override;
    bool open(const shell::OpenRequest &request) override;

private:
    SessionPage *makePage();
    void watch(SessionPage *page);
    void tellTree(const SessionPage *page) const;

    Parts m_parts;
    workspace::WorkspaceFeature &m_workspace;
    shell::MainWindow *m_window = nullptr;
    std::unique_ptr<ProfileTabs> m_profiles;
    std::unique_ptr<SessionNotices> m_notices;
    QTimer m_treeTimer; ///< counts of messages in the tree
};

} // namespace framescope::ui::session
