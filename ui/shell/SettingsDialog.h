#pragma once

#include "ui/models/AppSettings.h"
#include "ui/shell/models/ActionRegistry.h"

#include <QDialog>

class QFormLayout;
class QListWidget;

namespace framescope::ui::widgets {
class FormPages;
}

namespace framescope::ui::shell {

class ShortcutsPage;

/// What the user can choose for the whole program, page by page. Every change takes effect at once; there is nothing to save. GUI thread.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// All of it outlives the dialog; `captureFolder` is shown.
    SettingsDialog(models::AppSettings &settings, ActionRegistry &actions, const QString &captureFolder, QWidget *parent = nullptr);

    QListWidget *pageList() const;
    ShortcutsPage *shortcuts() const { return m_shortcuts; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeAppearancePage();
    void makeLogPage();
    void makeStoragePage(const QString &captureFolder);
    void makeNetworkPage();
    void makeNotificationsPage();
    void addHint(QFormLayout *form, const QString &text);

    models::AppSettings &m_settings;
    widgets::FormPages *m_pages;
    ShortcutsPage *m_shortcuts = nullptr;
};

} // namespace framescope::ui::shell
