#pragma once

#include "base/Error.h"
#include "profiles/Profile.h"

#include <QObject>

namespace framescope::ui::shell {
class MainWindow;
}
namespace framescope::ui::workspace {
class WorkspaceFeature;
}

namespace framescope::ui::session {

class SessionPage;

/// Keeps sessions and the profiles that they were opened from together: what is saved, renamed, trusted or sent in one is in the other.
/// GUI thread.
class ProfileTabs : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this; an empty folder: what was sent is not kept.
    ProfileTabs(shell::MainWindow &window, workspace::WorkspaceFeature &workspace, const QString &historyFolder);

    void watch(SessionPage *page);
    /// As a new profile; a saved one is edited, or its address is saved where it was changed.
    void save(SessionPage *page);

private:
    void profileSaved(const QString &path);
    void renamed(const QString &from, const QString &to);
    void saveAddress(const SessionPage *page);
    void saveMessages(SessionPage *page, const std::vector<profiles::SavedMessage> &messages);
    void trustCertificate(const SessionPage *page, const QByteArray &sha256);
    void showSetting(SessionPage *page, base::OptionId option);
    /// Messages of the profile, and what was sent through it before.
    void fillComposer(SessionPage *page);
    void keepHistory(SessionPage *page, const QString &profileId);

    shell::MainWindow &m_window;
    workspace::WorkspaceFeature &m_workspace;
    QString m_historyFolder;
};

} // namespace framescope::ui::session
