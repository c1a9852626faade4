#pragma once

#include "WorkspaceSide.h"

#include "ui/shell/Feature.h"
#include "ui/workspace/models/ConnectionsModel.h"
#include "ui/workspace/models/ProfileSource.h"

#include <QPointer>

class QComboBox;
class QMimeData;

namespace framescope::ui::workspace {

class ConnectionsPanel;
class Transfers;
class WorkspaceEditors;

/// The workspace in the window: its tree and environment in the left column, its editors, imports and exports, and its interface for
/// pages. GUI thread.
class WorkspaceFeature : public shell::Feature
{
    Q_OBJECT

public:
    /// All of it outlives the feature.
    explicit WorkspaceFeature(ProfileSource::Parts parts);
    ~WorkspaceFeature() override;

    /// Null: none could be opened.
    profiles::Workspace *workspace() const { return m_source.workspace(); }
    ProfileSource &source() { return m_source; }
    /// The tree: features add their roots to it.
    ConnectionsModel &model() { return m_model; }
    /// An error without a workspace.
    base::Result<profiles::Loaded<profiles::Profile>> profile(const QString &path) const;
    ConnectionsPanel *connections() const { return m_side->connections(); }
    QComboBox *environmentBox() const { return m_side->environmentBox(); }
    /// Selects the item in the tree and starts renaming it.
    void beginRename(const QString &path);

    void attach(shell::MainWindow &window) override;
    void addMenus(shell::Menus &menus) override;
    QWidget *makeSide(QWidget *parent) override;
    std::vector<shell::Command> commands() override;
    bool open(const shell::OpenRequest &request) override;

public slots:
    void editProfile(const QString &path);
    /// The same, showing this field, "tls.minimumVersion".
    void editProfileField(const QString &path, const QString &field);
    /// The inheritable settings of a folder ("": the workspace).
    void editFolder(const QString &path);
    /// `variable`: adds a row for it if there is none.
    void showEnvironments(const QString &variable = {});
    void importData(const QMimeData &data, const QString &folder);
    void exportProfiles(const QString &path, const QString &format, const QString &file = {});
    void copyAs(const QString &path, const QString &target);

signals:
    /// An item has moved, and with a folder all its content.
    void renamed(const QString &from, const QString &to);
    /// An editor has saved it.
    void profileSaved(const QString &path);
    /// The tree requests the end of all sessions of this profile.
    void disconnectRequested(const QString &path);
    /// The tree wants a server of its own.
    void newServerRequested();

private:
    void useEnvironment();
    void connectSide();
    void connectTree();
    void addItem(const QString &folder, bool isFolder);
    void duplicate(const QStringList &paths);

    ProfileSource m_source;
    ConnectionsModel m_model;
    shell::MainWindow *m_window = nullptr;
    std::unique_ptr<WorkspaceEditors> m_editors;
    std::unique_ptr<Transfers> m_transfers;
    QPointer<WorkspaceSide> m_side;
};

} // namespace framescope::ui::workspace
