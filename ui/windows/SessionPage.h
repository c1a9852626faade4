#pragma once

#include "Page.h"

#include "ui/models/SessionController.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QToolButton;

namespace framescope::ui::panels::log {
class LogPanel;
}
namespace framescope::ui::panels::details {
class DetailsPanel;
}
namespace framescope::ui::panels::composer {
class ComposerPanel;
}
namespace framescope::ui::widgets {
class NoticeBar;
}

namespace framescope::ui::windows {

/// One session as a tab: address and connect, state, log, details, composer. Makes its session at the first connect. GUI thread.
class SessionPage : public Page
{
    Q_OBJECT

public:
    /// Where a new session's log goes, by its title.
    using LogFactory = std::function<capture::CaptureOptions(const QString &title)>;
    using State = session::Session::State;

    SessionPage(models::IoThread &io, LogFactory logFactory, QWidget *parent = nullptr);
    ~SessionPage() override;

    QString address() const;
    void setAddress(const QString &address);
    /// The profile's name; empty: the address's host is the title.
    void setTitle(const QString &title);
    QString profilePath() const { return m_profilePath; }
    void setProfilePath(const QString &path) { m_profilePath = path; }
    /// Asked for the settings anew before each connect: variables and files may have changed since.
    using SettingsSource = std::function<base::Result<session::SessionSettings>()>;
    void setSettingsSource(SettingsSource source) { m_source = std::move(source); }

    QString title() const override;
    QIcon icon() const override;
    bool isBusy() const override { return m_controller && m_controller->isActive(); }
    void shutDown() override;
    bool hasEnded() const override { return !m_controller || m_controller->hasEnded(); }
    State state() const;
    const session::SessionStatistics &statistics() const;
    models::SessionController *controller() const { return m_controller.get(); }
    panels::log::LogPanel *log() const override { return m_log; }
    panels::details::DetailsPanel *details() const { return m_details; }
    panels::composer::ComposerPanel *composer() const { return m_composer; }
    widgets::NoticeBar *notice() const { return m_notice; }
    QLineEdit *addressEdit() const { return m_address; }
    QPushButton *connectButton() const { return m_connect; }

    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

public slots:
    /// Connect, cancel, disconnect or connect now: what the button says.
    void toggleConnection();
    void connectNow();
    void disconnectNow();
    void focusAddress();

signals:
    /// A connection was made of this address.
    void connectedTo(const QString &address);
    void saveProfileRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeAddressBar();
    QWidget *makeStatusRow();
    void makeController();
    void updateStatus();
    void updateStatistics();
    void showFailure();
    void carryOutRemedy();
    void sendAgain(quint64 entry);

    models::IoThread &m_io;
    LogFactory m_logFactory;
    SettingsSource m_source;
    session::SessionSettings m_base;
    QString m_title;
    QString m_profilePath;
    QString m_remedy;
    QList<QByteArray> m_pins; ///< certificates that the user trusts for this session
    std::unique_ptr<models::SessionController> m_controller;
    QLineEdit *m_address = nullptr;
    QPushButton *m_connect = nullptr;
    QToolButton *m_more = nullptr;
    QLabel *m_dot = nullptr;
    QLabel *m_stateText = nullptr;
    QLabel *m_facts = nullptr;
    QToolButton *m_stopWaiting = nullptr;
    widgets::NoticeBar *m_notice = nullptr;
    panels::log::LogPanel *m_log = nullptr;
    panels::details::DetailsPanel *m_details = nullptr;
    panels::composer::ComposerPanel *m_composer = nullptr;
    QSplitter *m_vertical = nullptr;
    QSplitter *m_horizontal = nullptr;
    QTimer m_clock;
};

} // namespace framescope::ui::windows
