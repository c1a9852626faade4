#pragma once

#include "Feature.h"

#include "ui/models/AppSettings.h"
#include "ui/shell/models/ActionRegistry.h"

#include <QDialog>

#include <map>

class QFormLayout;
class QListWidget;

namespace framescope::ui::widgets {
class FormPages;
}

namespace framescope::ui::shell {

class ShortcutsPage;

/// The settings dialog of the program, page by page. Every change takes effect at once; there is nothing to save. GUI thread.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Adds the rows of a page to its form.
    using Fill = std::function<void(QFormLayout &form)>;

    /// All of it outlives the dialog; each feature adds its pages.
    SettingsDialog(models::AppSettings &settings, ActionRegistry &actions, const std::vector<std::unique_ptr<Feature>> &features, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// For features: pages are ordered by `place`, 10 to 90. Rows for an existing place go below its rows.
    void addPage(int place, const QString &title, const QString &icon, Fill fill);

    QListWidget *pageList() const;
    ShortcutsPage *shortcuts() const { return m_shortcuts; }
    int currentPage() const;
    void showPage(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Page {
        QString title;
        QString icon;
        std::vector<Fill> fills;
    };

    models::AppSettings &m_settings;
    std::map<int, Page> m_added; ///< until they are created
    widgets::FormPages *m_pages;
    ShortcutsPage *m_shortcuts = nullptr;
};

} // namespace framescope::ui::shell
