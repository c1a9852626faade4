#pragma once

#include "MemoryKeychain.h"
#include "UiFixture.h"

#include "ui/captures/CapturesFeature.h"
#include "ui/log/LogPanel.h"
#include "ui/program/Features.h"
#include "ui/server/ServerFeature.h"
#include "ui/session/SessionFeature.h"
#include "ui/shell/MainWindow.h"
#include "ui/workspace/ConnectionsPanel.h"
#include "ui/workspace/WorkspaceFeature.h"

#include <QSettings>
#include <QTemporaryDir>

#include <map>
#include <memory>

namespace uitest {

/// The window with all features, and short ways to what they can do. Test thread.
class ProgramWindow : public ui::shell::MainWindow
{
public:
    using SessionPage = ui::session::SessionPage;

    explicit ProgramWindow(const ui::program::Services &services) : MainWindow(services.theme, services.settings, ui::program::Features::make(services)) {}

    ui::session::SessionFeature &sessions() const { return feature<ui::session::SessionFeature>(); }
    ui::server::ServerFeature &servers() const { return feature<ui::server::ServerFeature>(); }
    ui::captures::CapturesFeature &captures() const { return feature<ui::captures::CapturesFeature>(); }
    ui::workspace::WorkspaceFeature &space() const { return feature<ui::workspace::WorkspaceFeature>(); }

    ui::shell::Page *currentPage() { return pages().current(); }
    SessionPage *currentSession() const { return sessions().current(); }
    SessionPage *newSession(const QString &address = {}) const { return sessions().newSession(address); }
    SessionPage *openProfile(const QString &path, bool connectNow) const { return sessions().openProfile(path, connectNow); }
    ui::server::ServerPage *newServer() const { return servers().newServer(); }
    ui::server::ServerPage *openServer(const QString &path, bool startNow) const { return servers().openServer(path, startNow); }
    ui::workspace::ConnectionsPanel *connections() const { return space().connections(); }
    QComboBox *environmentBox() const { return space().environmentBox(); }
    ui::workspace::ProfileSource &source() const { return space().source(); }
    ui::widgets::NoticeBar *notice() { return notices().bar(); }
};

/// Everything that main.cpp puts together, in a folder of its own.
struct Program {
    explicit Program(bool withKeychain = false)
        : theme(*qApp)
        , store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , settings(store)
        , captures(folder.filePath(QStringLiteral("captures")))
        , workspace(std::move(profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"))).value())
        , secrets(workspace->id(), withKeychain ? std::make_unique<MemoryKeychain>(keychain) : nullptr)
        , window(services())
    {
        // The screen of the offscreen platform is smaller than the window that tests are about.
        window.resize(1280, 820);
        window.show();
    }

    ui::program::Services services()
    {
        return {io, theme, settings, captures, workspace.get(), &secrets, {}, [this](const QUrl &url) { opened << url; }, folder.filePath(QStringLiteral("sent"))};
    }
    QString addProfile(const QString &name, const QString &url, const QString &into = {})
    {
        const auto path = workspace->addProfile(into, profiles::Profile::create(name, url));
        return path ? *path : QString();
    }

    QTemporaryDir folder;
    std::map<QString, QString> keychain;
    QList<QUrl> opened; ///< in the browser
    ui::theme::Theme theme;
    QSettings store;
    ui::models::AppSettings settings;
    capture::CaptureStore captures;
    std::unique_ptr<profiles::Workspace> workspace;
    profiles::SecretStore secrets;
    ui::models::IoThread io;
    ProgramWindow window;
};

} // namespace uitest
