#pragma once

#include <QWidget>

class QComboBox;

namespace framescope::profiles {
class Workspace;
}

namespace framescope::ui::workspace {

class ConnectionsModel;
class ConnectionsPanel;

/// The left column of the window: the tree, and below it the current environment. GUI thread.
class WorkspaceSide : public QWidget
{
    Q_OBJECT

public:
    /// `model` outlives this; `environment` is selected if it exists.
    WorkspaceSide(ConnectionsModel &model, const QString &environment, QWidget *parent = nullptr);

    ConnectionsPanel *connections() const { return m_connections; }
    QComboBox *environmentBox() const { return m_environments; }
    /// Empty: none.
    QString environment() const;
    /// Focuses the tree's filter.
    void focusFilter() const;

signals:
    /// By the user.
    void environmentChosen(const QString &name);
    /// The files of environments changed; the current one may be gone.
    void environmentsChanged();
    void editEnvironmentsRequested();

private:
    void fillEnvironments(const QString &chosen);

    const profiles::Workspace *m_workspace;
    ConnectionsPanel *m_connections;
    QComboBox *m_environments;
};

} // namespace framescope::ui::workspace
