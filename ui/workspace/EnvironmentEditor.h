#pragma once

#include "ui/shell/Unsaved.h"

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
class EnvironmentEditor : public QDialog, public shell::Unsaved
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
    /// Writes everything that was changed. False where something could not be (the notice says why), or where the keychain is asked first.
    bool save();
    bool isModified() const override;
    QString unsavedName() const override;
    void saveChanges(const Done &done) override;

    QListWidget *list() const { return m_list; }
    VariableTable *table() const { return m_table; }
    QPushButton *addButton() const { return m_add; }
    widgets::NoticeBar *notice() const { return m_notice; }

public slots:
    /// Asks where something was not saved.
    void reject() override;

private:
    /// One row on the left: the workspace, one of its folders, or an environment.
    struct Entry {
        QString path;                        ///< of the environment, or of the folder ("" is the workspace)
        bool isFolder = false;
        profiles::Environment environment;   ///< a folder's variables too, under its name
        profiles::Folder folder;
        std::vector<profiles::Variable> before; ///< as the file has them
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
    /// Writes what was changed; `references` in the place of the secrets that were typed.
    bool write(bool references);
    /// The same, then closes.
    void writeAndClose(bool references);
    void finish();
    bool saveEntry(Entry &entry);
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
    bool m_refused = false; ///< the keychain has not taken the secrets: the notice offers what else can be done
};

} // namespace framescope::ui::workspace
