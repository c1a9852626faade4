#pragma once

#include "Remedy.h"

#include "ui/session/models/SessionController.h"
#include "ui/shell/Page.h"
#include "ui/workspace/models/ProfileSource.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QToolButton;

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
class AddressEdit;
class NoticeBar;
}

namespace framescope::ui::workspace {
class SecretPrompt;
class TrustPrompt;
}

namespace framescope::ui::session {

/// One session as a tab: address and connect, state, log, details, composer. Makes its session at the first connect. GUI thread.
class SessionPage : public shell::Page
{
    Q_OBJECT

public:
    /// Where a new session's log goes, by its title.
    using LogFactory = std::function<capture::CaptureOptions(const QString &title)>;
    using State = framescope::session::Session::State;

    /// `source` gives settings, variables and secrets, and outlives the page; null: addresses are taken as they are.
    SessionPage(models::IoThread &io, LogFactory logFactory, workspace::ProfileSource *source, QWidget *parent = nullptr);
    SessionPage(models::IoThread &io, LogFactory logFactory, QWidget *parent = nullptr);
    ~SessionPage() override;

    QString address() const;
    void setAddress(const QString &address);
    /// Certificates of this CA (a PEM file) are good for this session; empty: no change.
    void trustCa(const QString &file);
    /// The profile's name; empty: the address's host is the title.
    void setTitle(const QString &title);
    QString profilePath() const { return m_profilePath; }
    void setProfilePath(const QString &path);

    QString title() const override;
    QIcon icon() const override;
    bool isBusy() const override { return m_preparing || (m_controller && m_controller->isActive()); }
    void shutDown() override;
    bool hasEnded() const override { return !m_controller || m_controller->hasEnded(); }
    State state() const;
    const framescope::session::SessionStatistics &statistics() const;
    SessionController *controller() const { return m_controller.get(); }
    log::LogPanel *log() const override { return m_log; }
    details::DetailsPanel *details() const { return m_details; }
    composer::ComposerPanel *composer() const { return m_composer; }
    widgets::NoticeBar *notice() const { return m_notice; }
    workspace::SecretPrompt *secretPrompt() const { return m_secrets; }
    workspace::TrustPrompt *trustPrompt() const { return m_trust; }
    QLineEdit *addressEdit() const;
    QPushButton *connectButton() const { return m_connect; }

    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

public slots:
    /// Connect, cancel, disconnect or connect now: what the button says.
    void toggleConnection();
    void connectNow();
    void disconnectNow();
    /// Ends the waiting for the next attempt.
    void stopWaiting();
    void focusAddress();

signals:
    /// A connection was made of this address.
    void connectedTo(const QString &address);
    void saveProfileRequested();
    /// A variable that an address or a message uses is nowhere.
    void variableWanted(const QString &name);
    /// The user trusts this certificate (SHA-256 of its DER): it belongs into the profile, where there is one.
    void certificateTrusted(const QByteArray &sha256);
    /// An open connection ended without the user's wish.
    void connectionLost(const QString &why);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeAddressBar();
    QWidget *makeStatusRow();
    void makeController();
    void prepared(const QStringList &missing);
    void startSession();
    base::Result<framescope::session::SessionSettings> currentSettings() const;
    void refreshSettings();
    void updateStatus();
    void updateStatistics();
    QStringList statisticsParts() const;
    void showDot(const QColor &colour, bool filled);
    void showProblem(const base::Error &error, const network::OpeningFacts *facts = nullptr);
    void showFailure();
    void noticeLoss();
    void carryOutRemedy();
    void sendAgain(quint64 entry);

    models::IoThread &m_io;
    LogFactory m_logFactory;
    workspace::ProfileSource *m_source;
    framescope::session::SessionSettings m_base;
    QString m_title;
    QString m_profilePath;
    Remedy m_remedy;
    QStringList m_caFiles;
    QList<QByteArray> m_pins; ///< certificates that the user trusts for this session
    std::uint64_t m_raisedLimit = 0; ///< bytes of a message that the user allowed for this session; 0: what the settings say
    int m_moreRedirects = 0;
    quint64 m_preparation = 0;  ///< answers to earlier ones are too late
    bool m_preparing = false;   ///< the keychain is being asked
    bool m_wasOpen = false;
    bool m_endWanted = false;   ///< the user said so: nothing was lost
    std::unique_ptr<SessionController> m_controller;
    widgets::AddressEdit *m_address = nullptr;
    QPushButton *m_connect = nullptr;
    QToolButton *m_more = nullptr;
    QLabel *m_dot = nullptr;
    QLabel *m_stateText = nullptr;
    QLabel *m_facts = nullptr;
    QToolButton *m_stopWaiting = nullptr;
    widgets::NoticeBar *m_notice = nullptr;
    workspace::SecretPrompt *m_secrets = nullptr;
    workspace::TrustPrompt *m_trust = nullptr;
    log::LogPanel *m_log = nullptr;
    details::DetailsPanel *m_details = nullptr;
    composer::ComposerPanel *m_composer = nullptr;
    QSplitter *m_vertical = nullptr;
    QSplitter *m_horizontal = nullptr;
    QTimer m_clock;
};

} // namespace framescope::ui::session
