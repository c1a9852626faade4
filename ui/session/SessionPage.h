#pragma once

#include "ui/composer/models/MessageCheck.h"
#include "ui/models/Remedy.h"
#include "ui/session/models/ConnectFlow.h"
#include "ui/shell/Page.h"

class QLineEdit;
class QPushButton;
class QSplitter;

namespace framescope::ui::log {
class LogPanel;
}
namespace framescope::ui::details {
class DetailsPanel;
}
namespace framescope::ui::composer {
class ComposerPanel;
}
namespace framescope::ui::widgets {
class NoticeBar;
}
namespace framescope::ui::workspace {
class SecretPrompt;
class TrustPrompt;
}

namespace framescope::ui::session {

class AddressBar;
class LowerPart;

/// One session as a tab: address bar, notices and questions, log, details, composer. What is connected is a ConnectFlow. GUI thread.
class SessionPage : public shell::Page
{
    Q_OBJECT

public:
    using LogFactory = ConnectFlow::LogFactory;
    using State = ConnectFlow::State;

    /// `source` supplies settings, variables and secrets, and outlives the page; null: addresses are used unchanged.
    SessionPage(models::IoThread &io, LogFactory logFactory, workspace::ProfileSource *source, QWidget *parent = nullptr);
    SessionPage(models::IoThread &io, LogFactory logFactory, QWidget *parent = nullptr);
    /// Shows an existing session.
    explicit SessionPage(std::unique_ptr<ConnectFlow> flow, QWidget *parent = nullptr);
    ~SessionPage() override;

    ConnectFlow &flow() const { return *m_flow; }
    QString address() const { return m_flow->address(); }
    void setAddress(const QString &address);
    void trustCa(const QString &file) { m_flow->trustCa(file); }
    /// The profile's name; empty: the address's host is the title.
    void setTitle(const QString &title);
    QString profilePath() const { return m_flow->profilePath(); }
    void setProfilePath(const QString &path);
    /// Log settings shared by all tabs; they outlive the page.
    void setSettings(models::AppSettings *settings);

    /// The address in the profile's file: another one in the tab is a change that can be saved.
    void setSavedAddress(const QString &address);

    QString title() const override { return m_flow->title(); }
    QString titleDetail() const override;
    QIcon icon() const override;
    shell::PageToken token() const override;
    shell::PageStatus status() const override;
    bool run(const QString &actionId) override;
    models::CommandState stateOf(const QString &actionId) const override;
    QStringList recordings() const override;
    QString logPath() const override;
    void showEarlierLog(const QString &path) override;
    bool isModified() const override;
    void saveChanges(const Done &done) override;
    bool isBusy() const override { return m_flow->isBusy(); }
    void shutDown() override { m_flow->shutDown(); }
    bool hasEnded() const override { return !m_flow || m_flow->hasEnded(); }
    QString layoutName() const override { return QStringLiteral("session"); }
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;
    std::unique_ptr<shell::PageContent> takeContent() override;

    State state() const { return m_flow->state(); }
    const framescope::session::SessionStatistics &statistics() const { return m_flow->statistics(); }
    SessionController *controller() const { return m_flow->controller(); }
    log::LogPanel *log() const { return m_log; }
    details::DetailsPanel *details() const { return m_details; }
    composer::ComposerPanel *composer() const { return m_composer; }
    LowerPart *lower() const { return m_lower; }
    widgets::NoticeBar *notice() const { return m_notice; }
    workspace::SecretPrompt *secretPrompt() const { return m_secrets; }
    workspace::TrustPrompt *trustPrompt() const { return m_trust; }
    QLineEdit *addressEdit() const;
    QPushButton *connectButton() const;

public slots:
    void toggleConnection() { m_flow->toggle(); }
    void connectNow() { m_flow->connectNow(); }
    void disconnectNow() { m_flow->disconnectNow(); }
    void stopWaiting() { m_flow->stopWaiting(); }
    void focusAddress();

signals:
    void saveProfileRequested();
    /// A variable that an address or a message uses has no value anywhere.
    void variableWanted(const QString &name);
    /// The user wants to change this setting; models::Remedy::placeOf() gives its place in the window.
    void settingWanted(framescope::base::OptionId option);
    /// The user trusts this certificate (SHA-256 of its DER): to be stored in the profile, if there is one.
    void certificateTrusted(const QByteArray &sha256);
    /// An open connection ended unexpectedly.
    void connectionLost(const QString &why);

private:
    class Content;

    void makeParts();
    void connectParts();
    void connectFlow();
    void showController();
    void showStatus();
    void showQuestions();
    void showProblem(const base::Error &error);
    void carryOut(std::size_t button);
    /// The address with this scheme: "ws://".
    void setScheme(const QString &scheme);
    void writeMessage();
    void sendAgain(quint64 entry);
    /// What has to be asked before this is sent: what its variables hold is a file's wish.
    profiles::TrustQuestion questionOf(const composer::Draft &draft) const;
    base::Result<profiles::Resolved> resolve(const composer::Draft &draft, composer::VariableUse use) const;
    void unknownNames(const QStringList &names);

    void showReader(const std::shared_ptr<capture::CaptureReader> &reader);

    std::unique_ptr<ConnectFlow> m_flow; ///< null once the content was taken
    std::shared_ptr<capture::CaptureReader> m_earlier; ///< what the tab showed at the last start, until it connects
    models::Remedy m_remedy;
    AddressBar *m_bar = nullptr;
    widgets::NoticeBar *m_notice = nullptr;
    workspace::SecretPrompt *m_secrets = nullptr;
    workspace::TrustPrompt *m_trust = nullptr;
    log::LogPanel *m_log = nullptr;
    details::DetailsPanel *m_details = nullptr;
    composer::ComposerPanel *m_composer = nullptr;
    QSplitter *m_vertical = nullptr;
    LowerPart *m_lower = nullptr;
    models::AppSettings *m_settings = nullptr;
};

} // namespace framescope::ui::session
