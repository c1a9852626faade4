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

/// The editors of the workspace's items, as windows of the main window: at most one per item. GUI thread.
class WorkspaceEditors : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this; null: there is nothing to edit.
    WorkspaceEditors(shell::MainWindow &window, profiles::Workspace *workspace, profiles::SecretStore *secrets);

    /// The environment in use, for connections without their own.
    void setEnvironment(const QString &name) { m_environment = name; }
    void editProfile(const QString &path);
    /// The same, showing this field.
    void editField(const QString &path, const QString &field);
    /// The inheritable settings of a folder ("": the workspace).
    void editFolder(const QString &path);
    /// `variable`: adds a row for it if there is none.
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
