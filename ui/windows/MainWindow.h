#pragma once

#include "ui/models/AppSettings.h"
#include "ui/models/IoThread.h"
#include "ui/theme/Theme.h"

#include "ui/models/ConnectionsModel.h"

#include "capture/CaptureStore.h"
#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"
#include "server/ServerSettings.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <initializer_list>

class QAction;
class QComboBox;
class QLabel;
class QSplitter;
class QTabWidget;

namespace framescope::ui::widgets {
class NoticeBar;
class Sparkline;
}
namespace framescope::ui::panels::connections {
class ConnectionsPanel;
}

namespace framescope::ui::windows {

class HelpWindow;
class Page;
class ServerPage;
class SessionPage;
class WelcomePage;

/// The main window: tabs of sessions, servers and captures, menus, status bar. Owns its pages and ends them in order. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window works with; all of it outlives the window.
    struct Services {
        models::IoThread &io;
        theme::Theme &theme;
        models::AppSettings &settings;
        capture::CaptureStore &captures;
        profiles::Workspace *workspace = nullptr;      ///< null: none could be opened
        profiles::SecretStore *secrets = nullptr;
    };

    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A URL, a capture or nothing: what the command line says. `connectNow`: a URL is connected to.
    void open(const QString &what, bool connectNow);

    Page *currentPage() const;
    SessionPage *currentSession() const;
    QTabWidget *tabs() const { return m_tabs; }
    panels::connections::ConnectionsPanel *connections() const { return m_connections; }
    /// Shown above the tabs until dismissed.
    void showNotice(const base::Error &error);
    /// The same place, with a button that does something.
    void offer(const QString &what, const QString &more, const QString &actionText, std::function<void()> action);
    /// Files that sessions and servers are being recorded into now.
    QStringList recordings() const;

public slots:
    SessionPage *newSession(const QString &address = {});
    ServerPage *newServer();
    /// A saved server of the workspace in a tab of its own, or the tab that it already has; null (and a notice) where it cannot be read.
    ServerPage *openServer(const QString &path, bool startNow);
    void openCapture(const QString &path = {});
    void showWelcome();
    /// Starts an echo server, connects to it and sends a message.
    void runDemo();
    void showPalette();
    /// A profile of the workspace in a tab of its own, or the tab that it already has.
    SessionPage *openProfile(const QString &path, bool connectNow);
    void saveAsProfile(SessionPage *page);
    void editProfile(const QString &path);
    /// The manual at a topic of widgets::HelpEvent; empty: at its first page.
    void showHelp(const QString &topic = {});

public:
    /// Null until the manual was opened.
    HelpWindow *help() const { return m_help.get(); }

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeMenus();
    /// What a log can do, by its ids; an empty one is a separator. Works on the log in front.
    void addLogCommands(QMenu *menu, std::initializer_list<const char *> ids);
    void makeStatusBar();
    int addPage(Page *page);
    ServerPage *addServer(server::ServerSettings settings);
    void closeTab(int index);
    void updateTab(Page *page);
    void updateStatus();
    capture::CaptureOptions logFor(const QString &title) const;
    void makeSide();
    void watchSession(SessionPage *page);
    void refreshCaptures();
    void removeFromWorkspace(const QString &path);
    void openConnectionFile(const QString &file, bool connectNow);
    base::Result<session::SessionSettings> settingsOf(const QString &path) const;
    void restore();
    void restoreTabs();
    void save();
    void finishClosing();
    void about();
    QAction *addAction(QMenu *menu, const QString &icon, const QString &text, const QKeySequence &keys, std::function<void()> run);

    Services m_services;
    std::unique_ptr<HelpWindow> m_help; ///< a window of its own: a dialog of this one does not lock it
    QTabWidget *m_tabs;
    models::ConnectionsModel *m_model;
    panels::connections::ConnectionsPanel *m_connections = nullptr;
    widgets::NoticeBar *m_notice = nullptr;
    QSplitter *m_splitter = nullptr;
    QComboBox *m_environment = nullptr;
    std::optional<profiles::Workspace::Removed> m_removed; ///< what "Undo" brings back
    QLabel *m_summary = nullptr;
    widgets::Sparkline *m_sparkline = nullptr;
    QTimer m_statusTimer;
    QTimer m_closeLimit;
    QList<QAction *> m_actions;
    std::function<void()> m_offered; ///< what the notice's button does
    bool m_closing = false;
};

} // namespace framescope::ui::windows
