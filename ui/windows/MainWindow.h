#pragma once

#include "ui/models/IoThread.h"
#include "ui/theme/Theme.h"

#include "capture/CaptureStore.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>

class QAction;
class QLabel;
class QSettings;
class QSplitter;
class QTabWidget;

namespace framescope::ui::widgets {
class Sparkline;
}

namespace framescope::ui::windows {

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
        QSettings &settings;
        capture::CaptureStore &captures;
    };

    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A URL, a capture or nothing: what the command line says. `connectNow`: a URL is connected to.
    void open(const QString &what, bool connectNow);

    Page *currentPage() const;
    SessionPage *currentSession() const;
    QTabWidget *tabs() const { return m_tabs; }

public slots:
    SessionPage *newSession(const QString &address = {});
    ServerPage *newServer();
    void openCapture(const QString &path = {});
    void showWelcome();
    /// Starts an echo server, connects to it and sends a message.
    void runDemo();
    void showPalette();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeMenus();
    void makeStatusBar();
    int addPage(Page *page);
    void closeTab(int index);
    void updateTab(Page *page);
    void updateStatus();
    capture::CaptureOptions logFor(const QString &title) const;
    void restore();
    void save();
    void finishClosing();
    void about();
    QAction *addAction(QMenu *menu, const QString &icon, const QString &text, const QKeySequence &keys, std::function<void()> run);

    Services m_services;
    QTabWidget *m_tabs;
    QLabel *m_summary = nullptr;
    widgets::Sparkline *m_sparkline = nullptr;
    QTimer m_statusTimer;
    QTimer m_closeLimit;
    QList<QAction *> m_actions;
    bool m_closing = false;
};

} // namespace framescope::ui::windows
