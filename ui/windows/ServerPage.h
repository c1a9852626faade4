#pragma once

#include "Page.h"

#include "ui/models/ProfileSource.h"
#include "ui/models/ServerController.h"

#include "profiles/Workspace.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace framescope::ui::panels::details {
class DetailsPanel;
}
namespace framescope::ui::panels::server {
class AddressPanel;
class ClientsPanel;
class ServerForm;
}
namespace framescope::ui::widgets {
class NoticeBar;
}

namespace framescope::ui::windows {

class TrustPrompt;

/// A local server as a tab: start and stop, its addresses, its clients and what to do to them, its log, its settings, and the
/// file of the workspace that it is saved as. GUI thread.
class ServerPage : public Page
{
    Q_OBJECT

public:
    ServerPage(models::IoThread &io, const server::ServerSettings &settings, const capture::CaptureOptions &log, QWidget *parent = nullptr);
    ~ServerPage() override;

    /// Where it can be saved; not owned, outlives the page. Null: nowhere.
    void setWorkspace(profiles::Workspace *workspace);
    /// What the token's {{secret.NAME}} means, and where a token goes when the server is saved; not owned, outlives the page.
    void setSource(models::ProfileSource *source) { m_source = source; }
    /// The file of the workspace that it was loaded from, and what that file was then.
    void setSaved(const QString &path, const profiles::Stamp &stamp);
    /// Empty: not saved yet.
    QString savedPath() const { return m_path; }
    bool isModified() const { return m_modified; }

    QString title() const override;
    QIcon icon() const override;
    panels::log::LogPanel *log() const override { return m_log; }
    bool mayClose() override;
    bool isBusy() const override { return m_controller->status().listening; }
    void shutDown() override;
    bool hasEnded() const override { return m_controller->hasEnded(); }
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

    models::ServerController *controller() const { return m_controller.get(); }
    QPushButton *startButton() const { return m_start; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *settingsButton() const { return m_settings; }
    panels::server::AddressPanel *addresses() const { return m_addresses; }
    panels::server::ClientsPanel *clients() const { return m_clients; }
    panels::server::ServerForm *form() const { return m_form; }
    widgets::NoticeBar *notice() const { return m_notice; }
    TrustPrompt *trustPrompt() const { return m_trust; }
    QTabWidget *lowerTabs() const { return m_lower; }

public slots:
    /// Start or stop: what the button says.
    void toggle();
    /// Into its file of the workspace, or into a new one. False where it could not be; the page says why.
    bool save();
    void showSettings(bool on);

signals:
    /// The user wants a session with this server. `caFile`: what a client of wss has to trust; empty where nothing.
    void connectRequested(const QUrl &url, const QString &caFile);
    /// It has its file now.
    void saved(const QString &path);

private:
    QWidget *makeBar();
    QWidget *makeActivity();
    void connectClients();
    void updateStatus();
    void formEdited();
    void setModified(bool on);
    /// Puts what the token refers to into the server's settings, then starts it or starts it again.
    void prepare(void (models::ServerController::*then)());
    /// The settings with the token in the keychain and a reference to it in its place.
    server::ServerSettings withTokenKept(server::ServerSettings settings);

    std::unique_ptr<models::ServerController> m_controller;
    profiles::Workspace *m_workspace = nullptr;
    models::ProfileSource *m_source = nullptr;
    QString m_path;
    QString m_token; ///< of the server as it listens
    profiles::Stamp m_stamp;
    enum class Remedy : std::uint8_t { None, Restart, Overwrite, Discard } m_remedy = Remedy::None;
    bool m_modified = false;
    QPushButton *m_start = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_settings = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_does = nullptr;
    panels::server::AddressPanel *m_addresses = nullptr;
    panels::server::ClientsPanel *m_clients = nullptr;
    panels::server::ServerForm *m_form = nullptr;
    widgets::NoticeBar *m_notice = nullptr;
    TrustPrompt *m_trust = nullptr;
    panels::log::LogPanel *m_log = nullptr;
    panels::details::DetailsPanel *m_details = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_vertical = nullptr;
    QTabWidget *m_lower = nullptr;
};

} // namespace framescope::ui::windows
