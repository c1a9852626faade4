#pragma once

#include "Feature.h"
#include "NoticeArea.h"
#include "Notifier.h"
#include "PageRegistry.h"
#include "Pages.h"

#include "ui/models/AppSettings.h"
#include "ui/shell/models/ActionRegistry.h"
#include "ui/theme/Theme.h"

#include <QMainWindow>
#include <QPointer>

class QSplitter;
class QTabWidget;

namespace framescope::ui::shell {

class HelpWindow;
class Menus;
class ShellMenus;
class StatusLine;
class TabArea;
class WelcomePage;
class WindowState;

/// The frame of the window: left column, notices, tabs, menus, status bar; the features supply their content. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using Features = std::vector<std::unique_ptr<Feature>>;

    /// `theme` and `settings` outlive the window.
    MainWindow(theme::Theme &theme, models::AppSettings &settings, Features features, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens an address, a file or nothing from the command line. Nothing: the tabs of the last run, or the welcome page.
    void open(const QString &what, bool connectNow);
    /// False if no feature handles it.
    bool open(const OpenRequest &request);

    Pages &pages() { return *m_pages; }
    PageRegistry &registry() { return m_registry; }
    ActionRegistry &actions() { return *m_actions; }
    NoticeArea &notices() { return *m_notices; }
    Notifier &notifier() { return *m_notifier; }
    theme::Theme &theme() { return m_theme; }
    models::AppSettings &settings() { return m_settings; }
    TabArea *tabArea() const { return m_tabs; }
    /// The side used last.
    QTabWidget *tabs() const;
    /// The left column.
    QWidget *side() const { return m_side; }
    /// Null until the manual is opened.
    HelpWindow *help() const { return m_help.get(); }
    /// The window is closing: pages that end now need no notice.
    bool isClosing() const { return m_closing; }
    /// The feature of this type; there is one.
    template<class Type>
    Type &feature() const
    {
        for (const auto &feature : m_features) {
            if (auto *found = qobject_cast<Type *>(feature.get()))
                return *found;
        }
        Q_UNREACHABLE();
    }

    /// Rebuilds all widgets in the current language around the existing content: sessions stay open, logs and drafts stay. Not inside
    /// an event of one of the widgets.
    void rebuild();

public slots:
    void showWelcome();
    void showPalette();
    /// A menu of all tabs, by name.
    void showTabList();
    void showSettings();
    void showAbout();
    /// The manual at a topic of widgets::HelpEvent; empty: at its first page.
    void showHelp(const QString &topic = {});
    /// Unless a page has something to lose.
    void quit();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildCentre();
    void buildMenus();
    /// Everything that build() created, without the pages' content.
    void tearDown();
    Page *makeWelcome();
    void showTabMenu(Page *page, const QPoint &at);
    void pageAdded(Page *page);
    void updateTitle();
    void finishClosing();

    theme::Theme &m_theme;
    models::AppSettings &m_settings;
    Features m_features;
    PageRegistry m_registry;
    std::unique_ptr<HelpWindow> m_help; ///< a separate window: dialogs of this one do not block it
    Notifier *m_notifier;
    // Rebuilt with the language.
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<Menus> m_menus;
    QStringList m_recentCommands; ///< titles of what the palette ran, newest first
    std::unique_ptr<ShellMenus> m_shellMenus;
    std::unique_ptr<Pages> m_pages;
    std::unique_ptr<NoticeArea> m_notices;
    std::unique_ptr<StatusLine> m_status;
    std::unique_ptr<WindowState> m_state;
    TabArea *m_tabs = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_side = nullptr;
    QPointer<WelcomePage> m_welcome;
    bool m_closing = false;
    bool m_ended = false;    ///< all pages have ended: the window may close
    bool m_rebuilding = false;
};

} // namespace framescope::ui::shell
