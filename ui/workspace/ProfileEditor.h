#pragma once

#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"

#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace framescope::ui::widgets {
class AddressEdit;
class NoticeBar;
}

namespace framescope::ui::widgets {
class FormPages;
}

namespace framescope::ui::workspace {

class ProfileForm;
class RowTable;
class VariableTable;

/// The editor of a saved connection, or of what a folder (or the whole workspace) hands down to its connections, page by page. An empty field inherits; what it inherits stands in it in grey, with where it comes from
/// below. Secrets go to the keychain, their references into the file. Saving never overwrites what somebody else has changed in the meantime
/// without asking. GUI thread.
class ProfileEditor : public QDialog
{
    Q_OBJECT

public:
    enum class Subject : std::uint8_t { Connection, Folder };

    /// `workspace` and `secrets` (may be null) outlive the dialog; `environment` is the name of the chosen one, empty for none. The path
    /// of a folder may be empty: the workspace itself.
    ProfileEditor(profiles::Workspace *workspace, profiles::SecretStore *secrets, QString path, QString environment, QWidget *parent = nullptr,
                  Subject subject = Subject::Connection);
    ~ProfileEditor() override;

    const QString &path() const { return m_path; }
    Subject subject() const { return m_subject; }
    /// What the fields say now; secrets still as they were typed.
    profiles::Profile edited() const;
    bool isModified() const;
    bool save();
    QLineEdit *nameEdit() const { return m_name; }
    QLineEdit *urlEdit() const;
    RowTable *headerTable() const { return m_headers; }
    QTableWidget *variableTable() const { return m_variables; }
    /// A folder's own; null for a connection.
    VariableTable *ownVariables() const { return m_ownVariables; }
    QListWidget *pageList() const;
    widgets::NoticeBar *notice() const { return m_notice; }
    QPushButton *saveButton() const { return m_save; }

signals:
    void saved(const QString &path);
    /// The file is another one now: show it anew.
    void reopenRequested(const QString &path);

public slots:
    void reject() override;

private:
    using Settings = profiles::Settings;
    enum class NoticeAction : std::uint8_t { None, Overwrite, Reopen, Discard };

    bool isFolder() const { return m_subject == Subject::Folder; }
    base::Result<void> load();
    base::Result<profiles::Loaded<profiles::Profile>> read(profiles::Folder *folder) const;
    void makeRequestPage();
    void makeAddressFields(QFormLayout *form);
    void makeHeadersPage();
    void makeAuthPage();
    void showAuthFields(QFormLayout *form, int kind);
    void makeTlsPage();
    void makeProxyPage();
    void makeCompressionPage();
    void makeTimingPage();
    void makeLimitsPage();
    void makeVariablesPage();
    void makeNotesPage();
    QLineEdit *addSecret(QFormLayout *form, const QString &key, const QString &label, const QString &value, std::function<void(profiles::Profile &, const QString &)> take);
    QLineEdit *addFile(QFormLayout *form, const QString &key, const QString &label, const QString &value, const QString &inherited,
                       std::function<void(profiles::Profile &, const QString &)> take);
    profiles::Resolver resolver() const;
    void showResolved();
    void fillVariables();
    void changedOutside();
    void runNoticeAction();
    bool goToWrong();
    QHash<QString, QString> moveSecrets(profiles::Profile &profile) const;
    profiles::Folder editedFolder(const profiles::Profile &profile, QHash<QString, QString> *secrets) const;
    profiles::SaveResult write(const profiles::Profile &profile, const profiles::Folder &folder, const profiles::Stamp &stamp);

    profiles::Workspace *m_workspace;
    profiles::SecretStore *m_secrets;
    QString m_path;
    QString m_environment;
    Subject m_subject;
    profiles::Loaded<profiles::Profile> m_loaded;               ///< a folder's settings as those of a connection without an address
    profiles::Folder m_folder;
    Settings m_inherited;                                       ///< what stands where the profile says nothing
    ProfileForm *m_form;
    widgets::FormPages *m_pages;
    widgets::NoticeBar *m_notice;
    NoticeAction m_noticeAction = NoticeAction::None;
    QPushButton *m_save = nullptr;
    QLineEdit *m_name = nullptr;
    widgets::AddressEdit *m_url = nullptr;
    QLabel *m_resolved = nullptr;
    RowTable *m_headers = nullptr;
    QTableWidget *m_variables = nullptr;
    VariableTable *m_ownVariables = nullptr;
    std::vector<std::pair<QWidget *, unsigned>> m_authFields; ///< with the kinds that have them, one bit each
    bool m_saving = false;
};

} // namespace framescope::ui::workspace
