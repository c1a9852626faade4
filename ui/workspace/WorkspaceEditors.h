#pragma once

#include <QObject>

namespace framescope::profiles {
class SecretStore;
class Workspace;
}
namespace framescope::ui::shell {
class MainWindow;
}

namespace framescope::ui::workspace {

class ProfileEditor;

/// The editors of the workspace's items, as windows of the main window: of each item one at most. GUI thread.
class WorkspaceEditors : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this; null: there is nothing to edit.
    WorkspaceEditors(shell::MainWindow &window, profiles::Workspace *workspace, profiles::SecretStore *secrets);

    /// For connections without an environment of their own, the one that is in use.
    void setEnvironment(const QString &name) { m_environment = name; }
    void editProfile(const QString &path);
    /// The same with this field in front.
    void editField(const QString &path, const QString &field);
    /// What a folder ("": the workspace) hands down to its connections.
    void editFolder(const QString &path);
    /// `variable`: a row for it is added where there is none.
    void showEnvironments(const QString &variable);

signals:
    void profileSaved(const QString &path);

private:
    ProfileEditor *editorOf(const QString &path, bool folder);

    shell::MainWindow &m_window;
    profiles::Workspace *m_workspace;
    profiles::SecretStore *m_secrets;
    QString m_environment;
};

} // namespace framescope::ui::workspace
