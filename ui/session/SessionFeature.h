#pragma once

#include "SessionPage.h"

#include "ui/shell/Feature.h"
#include "ui/workspace/WorkspaceFeature.h"

#include "capture/CaptureStore.h"

#include <QTimer>

namespace framescope::ui::session {

class ProfileTabs;
class SessionNotices;

/// Sessions in the window: pages for addresses and profiles, the Connection menu, the Network and Notifications settings. GUI thread.
class SessionFeature : public shell::Feature
{
    Q_OBJECT

public:
    struct Parts {
        models::IoThread &io;
        capture::CaptureStore &captures;
        QString historyFolder; ///< for sent messages of each profile; empty: not stored
    };

    /// All of it outlives the feature.
    SessionFeature(Parts parts, workspace::WorkspaceFeature &workspace);
    ~SessionFeature() override;

    SessionPage *newSession(const QString &address = {});
    /// Opens a profile of the workspace in a new tab, or its existing tab; null (and a notice) if it cannot be read.
    SessionPage *openProfile(const QString &path, bool connectNow);
    /// The current page; null if it is not a session.
    SessionPage *current() const;
    /// In tabs, and still ending ones.
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
    QTimer m_treeTimer; ///< updates message counts in the tree
};

} // namespace framescope::ui::session
