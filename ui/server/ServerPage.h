#pragma once

#include "ui/server/models/ServerController.h"
#include "ui/shell/Page.h"
#include "ui/workspace/models/ProfileSource.h"

#include "profiles/Workspace.h"

#include <memory>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace framescope::ui::details {
class DetailsPanel;
}
namespace framescope::ui::log {
class LogPanel;
}
namespace framescope::ui::widgets {
class NoticeBar;
}

namespace framescope::ui::workspace {
class TrustPrompt;
}

namespace framescope::ui::server {

class AddressPanel;
class ClientsPanel;
class ServerForm;


/// A local server as a tab: start and stop, its addresses, its clients and what to do to them, its log, its settings, and the
/// file of the workspace that it is saved as. GUI thread.
class ServerPage : public shell::Page
{
    Q_OBJECT

public:
    ServerPage(models::IoThread &io, const framescope::server::ServerSettings &settings, const capture::CaptureOptions &log, QWidget *parent = nullptr);
    /// Shows an existing server.
    explicit ServerPage(std::unique_ptr<ServerController> controller, QWidget *parent = nullptr);
    ~ServerPage() override;

    /// The workspace for saving; not owned, outlives the page. Null: saving is not possible.
    void setWorkspace(profiles::Workspace *workspace);
    /// Resolves the token's {{secret.NAME}}, and stores a token when the server is saved; not owned, outlives the page.
    void setSource(workspace::ProfileSource *source) { m_source = source; }
    /// Log settings shared by all tabs; they outlive the page.
    void setSettings(models::AppSettings *settings);
    /// The file of the workspace that it was loaded from, with its stamp.
    void setSaved(const QString &path, const profiles::Stamp &stamp);
    /// Empty: not saved yet.
    QString savedPath() const { return m_path; }
    bool isModified() const override { return m_modified; }
    void saveChanges(const Done &done) override;

    QString title() const override;
    QIcon icon() const override;
    shell::PageToken token() const override;
    bool run(const QString &actionId) override;
    models::CommandState stateOf(const QString &actionId) const override;
    QStringList recordings() const override;
    QString logPath() const override;
    void showEarlierLog(const QString &path) override;
    bool isBusy() const override { return m_controller->status().listening; }
    void shutDown() override;
    bool hasEnded() const override { return !m_controller || m_controller->hasEnded(); }
    QString layoutName() const override { return QStringLiteral("server"); }
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;
    std::unique_ptr<shell::PageContent> takeContent() override;

    log::LogPanel *log() const { return m_log; }
    ServerController *controller() const { return m_controller.get(); }
    QPushButton *startButton() const { return m_start; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *settingsButton() const { return m_settings; }
    AddressPanel *addresses() const { return m_addresses; }
    ClientsPanel *clients() const { return m_clients; }
    ServerForm *form() const { return m_form; }
    widgets::NoticeBar *notice() const { return m_notice; }
    workspace::TrustPrompt *trustPrompt() const { return m_trust; }
    QTabWidget *lowerTabs() const { return m_lower; }

public slots:
    /// Starts or stops, like the button.
    void toggle();
    /// Into its file of the workspace, or into a new one. True where it was saved at once; not where it could not be (the page says why), or
    /// where the keychain is asked for its token first.
    bool save();
    void showSettings(bool on);

signals:
    /// The user requests a session with this server. `caFile`: the CA that a wss client must trust; empty: none.
    void connectRequested(const QUrl &url, const QString &caFile);
    /// Its file was created.
    void saved(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Content;

    QWidget *makeBar();
    QWidget *makeActivity();
    void connectClients();
    void updateStatus();
    void formEdited();
    void setModified(bool on);
    /// Resolves the token in the server's settings, then starts or restarts it.
    void prepare(void (ServerController::*then)());
    /// Writes these; the form shows them afterwards.
    bool write(framescope::server::ServerSettings settings);
    void showReader(const std::shared_ptr<capture::CaptureReader> &reader);

    void connectController();

    std::unique_ptr<ServerController> m_controller; ///< null after the content was taken
    models::AppSettings *m_appSettings = nullptr;
    profiles::Workspace *m_workspace = nullptr;
    workspace::ProfileSource *m_source = nullptr;
    QString m_path;
    QString m_token; ///< of the server as it listens
    QString m_storedToken; ///< in its file
    profiles::Stamp m_stamp;
    enum class Remedy : std::uint8_t { None, Restart, Overwrite, PlainToken, EditSetting } m_remedy = Remedy::None;
    QString m_field; ///< of the form, for EditSetting
    bool m_modified = false;
    QPushButton *m_start = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_settings = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_does = nullptr;
    AddressPanel *m_addresses = nullptr;
    ClientsPanel *m_clients = nullptr;
    ServerForm *m_form = nullptr;
    widgets::NoticeBar *m_notice = nullptr;
    workspace::TrustPrompt *m_trust = nullptr;
    log::LogPanel *m_log = nullptr;
    details::DetailsPanel *m_details = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_vertical = nullptr;
    QTabWidget *m_lower = nullptr;
};

} // namespace framescope::ui::server
