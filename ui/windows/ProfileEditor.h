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
class QPlainTextEdit;
class QStackedWidget;
class QTableWidget;

namespace framescope::ui::widgets {
class NoticeBar;
}

namespace framescope::ui::windows {

/// The editor of a saved connection, page by page. An empty field inherits; what it inherits stands in it in grey. Saving never
/// overwrites what somebody else has changed in the meantime without asking. GUI thread.
class ProfileEditor : public QDialog
{
    Q_OBJECT

public:
    /// `workspace` and `secrets` outlive the dialog; `environment` is the name of the chosen one, empty for none.
    ProfileEditor(profiles::Workspace *workspace, const profiles::SecretStore *secrets, QString path, QString environment, QWidget *parent = nullptr);
    ~ProfileEditor() override;

    const QString &path() const { return m_path; }
    /// What the fields say now.
    profiles::Profile edited() const;
    bool save();
    QLineEdit *nameEdit() const { return m_name; }
    QLineEdit *urlEdit() const { return m_url; }
    QTableWidget *headerTable() const { return m_headers; }
    QListWidget *pageList() const { return m_pages; }
    widgets::NoticeBar *notice() const { return m_notice; }

signals:
    void saved(const QString &path);

private:
    using Settings = profiles::Settings;
    QFormLayout *addPage(const QString &title, const QString &icon);
    void makeRequestPage();
    void makeHeadersPage();
    void makeAuthPage();
    void makeTlsPage();
    void makeProxyPage();
    void makeTimingPage();
    void makeVariablesPage();
    void makeNotesPage();
    QLineEdit *addText(QFormLayout *form, const QString &label, const QString &value, const QString &inherited, std::function<void(profiles::Profile &, const QString &)> take);
    void addNumber(QFormLayout *form, const QString &label, const std::optional<int> &value, const std::optional<int> &inherited,
                   std::function<void(profiles::Profile &, std::optional<int>)> take);
    void addChoice(QFormLayout *form, const QString &label, const QStringList &choices, int value, int inherited,
                   std::function<void(profiles::Profile &, int)> take);
    void addSwitch(QFormLayout *form, const QString &label, const std::optional<bool> &value, const std::optional<bool> &inherited,
                   std::function<void(profiles::Profile &, std::optional<bool>)> take);
    void showResolved();
    void addHeaderRow(const profiles::Row &row);

    profiles::Workspace *m_workspace;
    const profiles::SecretStore *m_secrets;
    QString m_path;
    QString m_environment;
    profiles::Loaded<profiles::Profile> m_loaded;
    Settings m_inherited;                                       ///< what stands where the profile says nothing
    std::vector<std::function<void(profiles::Profile &)>> m_takers; ///< each moves one field's value into a profile
    QListWidget *m_pages;
    QStackedWidget *m_stack;
    widgets::NoticeBar *m_notice;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    QLabel *m_resolved = nullptr;
    QTableWidget *m_headers = nullptr;
    QTableWidget *m_variables = nullptr;
    bool m_overwrite = false;
};

} // namespace framescope::ui::windows
