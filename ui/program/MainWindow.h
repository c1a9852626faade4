#pragma once

#include "ui/models/AppSettings.h"
#include "ui/models/IoThread.h"
#include "ui/shell/models/ActionRegistry.h"
#include "ui/theme/Theme.h"
#include "ui/workspace/models/ConnectionsModel.h"
#include "ui/workspace/models/ProfileSource.h"

#include "capture/CaptureStore.h"
#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"
#include "profiles/imports/Imported.h"
#include "server/ServerSettings.h"

#include <QMainWindow>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <initializer_list>

class QComboBox;
class QLabel;
class QMimeData;
class QSplitter;
class QTabWidget;

namespace framescope::ui::widgets {
class NoticeBar;
class Sparkline;
}
namespace framescope::ui::workspace {
class ConnectionsPanel;
}
namespace framescope::ui::log {
class LogPanel;
}

namespace framescope::ui::shell {
class HelpWindow;
class Notifier;
class Page;
class TabArea;
class WelcomePage;
}
namespace framescope::ui::workspace {
class ProfileEditor;
}
namespace framescope::ui::server {
class ServerPage;
}
namespace framescope::ui::session {
class SessionPage;
}

namespace framescope::ui::program {

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
        std::shared_ptr<profiles::SecretStore> ioSecrets = {}; ///< lives on the I/O thread; null: OAuth's refresh tokens are kept in memory
        std::function<void(const QUrl &)> openBrowser = {};    ///< empty: the system's browser
        QString historyFolder = {};                            ///< for what was sent through each profile; empty: it is not kept
    };

    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A URL, a capture or nothing: what the command line says. `connectNow`: a URL is connected to.
    void open(const QString &what, bool connectNow);

    shell::Page *currentPage() const;
    session::SessionPage *currentSession() const;
    QList<shell::Page *> pages() const;
    /// The side that was used last.
    QTabWidget *tabs() const;
    shell::TabArea *tabArea() const { return m_tabs; }
    workspace::ConnectionsPanel *connections() const { return m_connections; }
    shell::ActionRegistry &actions() { return m_actions; }
    workspace::ProfileSource &source() { return *m_source; }
    widgets::NoticeBar *notice() const { return m_notice; }
    QComboBox *environmentBox() const { return m_environment; }
    /// Shown above the tabs until dismissed.
    void showNotice(const base::Error &error);
    /// The same place, with a button that does something.
    void offer(const QString &what, const QString &more, const QString &actionText, std::function<void()> action);
    /// Files that sessions and servers are being recorded into now.
    QStringList recordings() const;

public slots:
    session::SessionPage *newSession(const QString &address = {});
    server::ServerPage *newServer();
    /// A saved server of the workspace in a tab of its own, or the tab that it already has; null (and a notice) where it cannot be read.
    server::ServerPage *openServer(const QString &path, bool startNow);
    void openCapture(const QString &path = {});
    void showWelcome();
    /// Starts an echo server, connects to it and sends a message.
    void runDemo();
    void showPalette();
    void showSettings();
    /// `variable`: a row for it is added where there is none.
    void showEnvironments(const QString &variable = {});
    /// A profile of the workspace in a tab of its own, or the tab that it already has.
    session::SessionPage *openProfile(const QString &path, bool connectNow);
    void saveAsProfile(session::SessionPage *page);
    void editProfile(const QString &path);
    /// What a folder ("": the workspace) hands down to its connections.
    void editFolder(const QString &path);
    /// Files, folders or text of other tools, into this folder of the workspace; a report follows.
    void importData(const QMimeData &data, const QString &folder);
    void importFiles(const QStringList &files, const QString &folder);
    /// A profile or folder ("": everything) in the format of this name; asks for the file where none is given.
    void exportProfiles(const QString &path, const QString &format, const QString &file = {});
    /// A profile as a command line or program of another tool, to the clipboard.
    void copyAs(const QString &path, const QString &target);
    void about();
    /// The manual at a topic of widgets::HelpEvent; empty: at its first page.
    void showHelp(const QString &topic = {});

public:
    /// Null until the manual was opened.
    shell::HelpWindow *help() const { return m_help.get(); }

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Run = std::function<void()>;
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeSessionMenus();
    void makeHelpMenus();
    QAction *addAction(QMenu *menu, const char *id, const QString &icon, const QString &text, const QKeySequence &keys, Run run);
    /// What a log can do, by its ids; an empty one is a separator. Works on the log in front.
    void addLogCommands(QMenu *menu, std::initializer_list<const char *> ids);
    Run onSession(void (session::SessionPage::*slot)());
    void makeStatusBar();
    void addPage(shell::Page *page);
    server::ServerPage *addServer(framescope::server::ServerSettings settings);
    void closePage(shell::Page *page);
    /// The user wants to leave: false, with the tab that has something to lose in front.
    bool mayLeave();
    void quit();
    void showTabMenu(shell::Page *page, const QPoint &at);
    void stepTab(int by);
    void updateTab(shell::Page *page);
    void updateTitle();
    void updateStatus();
    capture::CaptureOptions logFor(const QString &title) const;
    void makeSide();
    void connectSide();
    void fillEnvironments();
    void watchSession(session::SessionPage *page);
    void watchFilter(session::SessionPage *page);
    void keepHistory(session::SessionPage *page);
    void saveMessages(session::SessionPage *page, const std::vector<profiles::SavedMessage> &messages);
    void trustCertificate(session::SessionPage *page, const QByteArray &sha256);
    void profileSaved(const QString &path);
    workspace::ProfileEditor *editorOf(const QString &path, bool folder);
    void pathChanged(const QString &from, const QString &to);
    void refreshCaptures();
    void openConnectionFile(const QString &file, bool connectNow);
    void showImportReport(profiles::Imported imported, const QString &folder);
    void restore();
    void restoreTabs();
    struct RestoredTabs;
    void arrange(const RestoredTabs &tabs);
    /// `done` gets the page, or null where it could not be opened; a large one is read in the background first.
    void loadCapture(const QString &path, std::function<void(shell::Page *)> done);
    void save();
    void finishClosing();

    Services m_services;
    std::unique_ptr<shell::HelpWindow> m_help; ///< a window of its own: a dialog of this one does not lock it
    shell::ActionRegistry m_actions;
    workspace::ProfileSource *m_source;
    shell::TabArea *m_tabs;
    workspace::ConnectionsModel *m_model;
    shell::Notifier *m_notifier;
    workspace::ConnectionsPanel *m_connections = nullptr;
    widgets::NoticeBar *m_notice = nullptr;
    Run m_noticeAction;
    QSplitter *m_splitter = nullptr;
    QComboBox *m_environment = nullptr;
    QLabel *m_summary = nullptr;
    widgets::Sparkline *m_sparkline = nullptr;
    QTimer m_statusTimer;
    QTimer m_closeLimit;
    bool m_closing = false;
};

} // namespace framescope::ui::program
