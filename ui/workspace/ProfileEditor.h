#pragma once

#include "ProfileDocument.h"

#include "ui/shell/Unsaved.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace framescope::ui::widgets {
class FormPages;
class NoticeBar;
}

namespace framescope::ui::workspace {

class EditorPage;
class HeadersPage;
class RequestPage;
class RowTable;
class VariablesPage;
class VariableTable;

/// The editor of a saved connection, or of what a folder (or the whole workspace) hands down to its connections, page by page. An empty
/// field inherits: the inherited value stands in it in grey, with its origin below. Saving never overwrites a change from outside, and
/// closing never discards one made here, without asking. A secret that was typed is in the keychain before the file refers to it. GUI thread.
class ProfileEditor : public QDialog, public shell::Unsaved
{
    Q_OBJECT

public:
    using Subject = ProfileDocument::Kind;

    /// `workspace` and `secrets` (may be null) outlive the dialog; `environment` is the name of the chosen one, empty for none. The path
    /// of a folder may be empty: the workspace itself.
    ProfileEditor(profiles::Workspace *workspace, profiles::SecretStore *secrets, QString path, QString environment, QWidget *parent = nullptr,
                  Subject subject = Subject::Connection);
    ~ProfileEditor() override;

    const QString &path() const { return m_document.path(); }
    Subject subject() const { return m_document.kind(); }
    /// The current values of the fields; secrets still in typed form.
    profiles::Profile edited() const { return draft().profile; }
    bool isModified() const override;
    QString unsavedName() const override;
    void saveChanges(const Done &done) override;
    /// True where it was saved at once; not where the keychain is asked first.
    bool save();
    /// Shows and focuses the field with this key, "tls.minimumVersion"; false: there is none.
    bool showField(const QString &key);

    QLineEdit *nameEdit() const;
    QLineEdit *urlEdit() const;
    RowTable *headerTable() const;
    QTableWidget *variableTable() const;
    /// A folder's own; null for a connection.
    VariableTable *ownVariables() const;
    QListWidget *pageList() const;
    widgets::NoticeBar *notice() const { return m_notice; }
    QPushButton *saveButton() const { return m_save; }

signals:
    void saved(const QString &path);
    /// The file has changed: reload it.
    void reopenRequested(const QString &path);

public slots:
    void reject() override;

private:
    enum class NoticeAction : std::uint8_t { None, Overwrite, Reopen, PlainSecret };

    void makeFoot();
    void makePages();
    ProfileDraft draft() const;
    bool write(const ProfileDraft &draft);
    /// The keychain has not taken the secrets.
    void offerPlain(const base::Error &error);
    /// Saves and closes.
    void finish();
    bool goToProblem();
    void changedOutside();
    void runNoticeAction();

    ProfileDocument m_document;
    profiles::SecretStore *m_secrets;
    widgets::NoticeBar *m_notice;
    widgets::FormPages *m_stack;
    std::vector<EditorPage *> m_pages;
    RequestPage *m_request = nullptr;
    HeadersPage *m_headers = nullptr;
    VariablesPage *m_variables = nullptr;
    QPushButton *m_save = nullptr;
    NoticeAction m_noticeAction = NoticeAction::None;
    bool m_saving = false; ///< the workspace changes by save(), not from outside
};

} // namespace framescope::ui::workspace
