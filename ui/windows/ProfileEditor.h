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
class QStackedWidget;
class QTableWidget;

namespace framescope::ui::widgets {
class AddressEdit;
class NoticeBar;
}

namespace framescope::ui::windows {

class ProfileForm;
class RowTable;

/// The editor of a saved connection, page by page. An empty field inherits; what it inherits stands in it in grey, with where it comes from
/// below. Secrets go to the keychain, their references into the file. Saving never overwrites what somebody else has changed in the meantime
/// without asking. GUI thread.
class ProfileEditor : public QDialog
{
    Q_OBJECT

public:
    /// `workspace` and `secrets` (may be null) outlive the dialog; `environment` is the name of the chosen one, empty for none.
    ProfileEditor(profiles::Workspace *workspace, profiles::SecretStore *secrets, QString path, QString environment, QWidget *parent = nullptr);
    ~ProfileEditor() override;

    const QString &path() const { return m_path; }
    /// What the fields say now; secrets still as they were typed.
    profiles::Profile edited() const;
    bool isModified() const;
    bool save();
    QLineEdit *nameEdit() const { return m_name; }
    QLineEdit *urlEdit() const;
    RowTable *headerTable() const { return m_headers; }
    QTableWidget *variableTable() const { return m_variables; }
    QListWidget *pageList() const { return m_pages; }
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

    QFormLayout *addPage(const QString &title, const QString &icon);
    void makeRequestPage();
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

    profiles::Workspace *m_workspace;
    profiles::SecretStore *m_secrets;
    QString m_path;
    QString m_environment;
    profiles::Loaded<profiles::Profile> m_loaded;
    Settings m_inherited;                                       ///< what stands where the profile says nothing
    ProfileForm *m_form;
    QListWidget *m_pages;
    QStackedWidget *m_stack;
    widgets::NoticeBar *m_notice;
    NoticeAction m_noticeAction = NoticeAction::None;
    QPushButton *m_save = nullptr;
    QLineEdit *m_name = nullptr;
    widgets::AddressEdit *m_url = nullptr;
    QLabel *m_resolved = nullptr;
    RowTable *m_headers = nullptr;
    QTableWidget *m_variables = nullptr;
    std::vector<std::pair<QWidget *, unsigned>> m_authFields; ///< with the kinds that have them, one bit each
    bool m_saving = false;
};

} // namespace framescope::ui::windows
