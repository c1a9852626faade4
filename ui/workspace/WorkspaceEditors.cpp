#include "WorkspaceEditors.h"

#include "EnvironmentEditor.h"
#include "ProfileEditor.h"

#include "ui/shell/MainWindow.h"

namespace framescope::ui::workspace {

namespace {

constexpr auto kLaterOnce = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection);

} // namespace

WorkspaceEditors::WorkspaceEditors(shell::MainWindow &window, profiles::Workspace *workspace, profiles::SecretStore *secrets)
    : m_window(window)
    , m_workspace(workspace)
    , m_secrets(secrets)
{
}

ProfileEditor *WorkspaceEditors::editorOf(const QString &path, bool folder)
{
    const auto subject = folder ? ProfileEditor::Subject::Folder : ProfileEditor::Subject::Connection;
    if (!m_workspace)
        return nullptr;
    for (ProfileEditor *open : m_window.findChildren<ProfileEditor *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (open->subject() == subject && open->path() == path) {
            open->activateWindow();
            return open;
        }
    }
    auto *editor = new ProfileEditor(m_workspace, m_secrets, path, m_environment, &m_window, subject);
    editor->show();
    return editor;
}

void WorkspaceEditors::editProfile(const QString &path)
{
    if (const ProfileEditor *editor = editorOf(path, false)) {
        connect(editor, &ProfileEditor::saved, this, &WorkspaceEditors::profileSaved, Qt::UniqueConnection);
        connect(editor, &ProfileEditor::reopenRequested, this, &WorkspaceEditors::editProfile, kLaterOnce);
    }
}

void WorkspaceEditors::editField(const QString &path, const QString &field)
{
    editProfile(path);
    if (ProfileEditor *editor = editorOf(path, false))
        editor->showField(field);
}

void WorkspaceEditors::editFolder(const QString &path)
{
    if (const ProfileEditor *editor = editorOf(path, true))
        connect(editor, &ProfileEditor::reopenRequested, this, &WorkspaceEditors::editFolder, kLaterOnce);
}

void WorkspaceEditors::showEnvironments(const QString &variable)
{
    if (!m_workspace)
        return;
    auto *editor = m_window.findChild<EnvironmentEditor *>(QString(), Qt::FindDirectChildrenOnly);
    if (!editor)
        editor = new EnvironmentEditor(*m_workspace, m_secrets, &m_window);
    editor->show();
    editor->raise();
    editor->activateWindow();
    editor->choose(m_environment);
    if (!variable.isEmpty())
        editor->wantVariable(variable);
}

} // namespace framescope::ui::workspace
