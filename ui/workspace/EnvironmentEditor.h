#pragma once

#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace framescope::ui::widgets {
class NoticeBar;
}

namespace framescope::ui::workspace {

class VariableTable;

/// The variables of the workspace and its folders, and its environments: a list on the left, the chosen one's variables as a table. Secrets go to the keychain,
/// only their references into the files. Saving never overwrites a change from outside without asking. GUI thread.
class EnvironmentEditor : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog; without `secrets` nothing can be marked as secret.
    EnvironmentEditor(profiles::Workspace &workspace, profiles::SecretStore *secrets, QWidget *parent = nullptr);
    ~EnvironmentEditor() override;

    /// Selects the environment with this name; empty: the workspace's own variables.
    void choose(const QString &name);
    /// Adds a row for this variable to the current selection, with its value being edited.
    void wantVariable(const QString &name);
    /// Writes all changes. False if something failed; the notice says why.
    bool save();
    bool isModified() const;

    QListWidget *list() const { return m_list; }
    VariableTable *table() const { return m_table; }
    QPushButton *addButton() const { return m_add; }
    widgets::NoticeBar *notice() const { return m_notice; }

public slots:
    /// Asks once if there are unsaved changes.
    void reject() override;

private:
    /// One row on the left: the workspace, one of its folders, or an environment.
    struct Entry {
        QString path;                        ///< of the environment, or of the folder ("" is the workspace)
        bool isFolder = false;
        profiles::Environment environment;   ///< a folder's variables too, under its name
        profiles::Folder folder;
        profiles::Stamp stamp;
        QString readOnly;
        bool modified = false;
    };
    void load();
    void loadFolder(const QString &path, const QString &name);
    void showEntry(int row);
    void takeEdits();
    void addEnvironment();
    void removeEnvironment();
    void storeSecrets(Entry &entry);
    bool saveEntry(Entry &entry);
    bool confirmLoss();
    void changedOutside();

    profiles::Workspace &m_workspace;
    profiles::SecretStore *m_secrets;
    std::vector<Entry> m_entries;
    QListWidget *m_list;
    VariableTable *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    widgets::NoticeBar *m_notice;
    int m_shown = -1;
    bool m_overwrite = false;
    bool m_saving = false;
    bool m_closeAnyway = false;
};

} // namespace framescope::ui::workspace
