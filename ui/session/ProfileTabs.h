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

/// Synchronises sessions with their profiles: saved, renamed, trusted or sent data in one is also in the other.
/// GUI thread.
class ProfileTabs : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this; an empty folder: sent messages are not stored.
    ProfileTabs(shell::MainWindow &window, workspace::WorkspaceFeature &workspace, const QString &historyFolder);

    void watch(SessionPage *page);
    /// Saves it as a new profile; a saved one is edited, or its changed address is saved.
    void save(SessionPage *page);

private:
    void profileSaved(const QString &path);
    void renamed(const QString &from, const QString &to);
    void saveAddress(SessionPage *page);
    void saveMessages(SessionPage *page, const std::vector<profiles::SavedMessage> &messages);
    void trustCertificate(const SessionPage *page, const QByteArray &sha256);
    void showSetting(SessionPage *page, base::OptionId option);
    /// The messages of the profile, and those sent through it before.
    void fillComposer(SessionPage *page);
    void keepHistory(SessionPage *page, const QString &profileId);

    shell::MainWindow &m_window;
    workspace::WorkspaceFeature &m_workspace;
    QString m_historyFolder;
};

} // namespace framescope::ui::session
