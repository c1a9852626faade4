#pragma once

#include "Page.h"

#include "ui/models/ServerController.h"

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QSplitter;
class QTreeWidget;

namespace framescope::ui::panels::details {
class DetailsPanel;
}
namespace framescope::ui::widgets {
class NoticeBar;
}

namespace framescope::ui::windows {

/// A local server as a tab: what it does, where it listens, who is connected, its log. GUI thread.
class ServerPage : public Page
{
    Q_OBJECT

public:
    ServerPage(models::IoThread &io, const server::ServerSettings &settings, const capture::CaptureOptions &log, QWidget *parent = nullptr);
    ~ServerPage() override;

    QString title() const override;
    QIcon icon() const override;
    panels::log::LogPanel *log() const override { return m_log; }
    bool isBusy() const override { return m_controller->status().listening; }
    void shutDown() override;
    bool hasEnded() const override { return m_controller->hasEnded(); }
    models::ServerController *controller() const { return m_controller.get(); }
    QPushButton *startButton() const { return m_start; }
    QTreeWidget *clients() const { return m_clients; }

public slots:
    void toggle();

signals:
    /// The user wants a session with this server.
    void connectRequested(const QUrl &url);

private:
    QWidget *makeBar();
    void updateStatus();
    void updateClients();

    std::unique_ptr<models::ServerController> m_controller;
    QComboBox *m_behaviour = nullptr;
    QSpinBox *m_port = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_connect = nullptr;
    QLabel *m_state = nullptr;
    QLineEdit *m_url = nullptr;
    QTreeWidget *m_clients = nullptr;
    widgets::NoticeBar *m_notice = nullptr;
    panels::log::LogPanel *m_log = nullptr;
    panels::details::DetailsPanel *m_details = nullptr;
};

} // namespace framescope::ui::windows
