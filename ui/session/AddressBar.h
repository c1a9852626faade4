#pragma once

#include "ui/session/models/ConnectFlow.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace framescope::ui::widgets {
class AddressEdit;
}

namespace framescope::ui::session {

class StatusRow;

/// The top of a session's tab: address, save, the connect button, and the status row below. GUI thread.
class AddressBar : public QFrame
{
    Q_OBJECT

public:
    explicit AddressBar(QWidget *parent = nullptr);

    widgets::AddressEdit *edit() const { return m_edit; }
    QPushButton *connectButton() const { return m_connect; }
    StatusRow *status() const { return m_status; }
    /// Whether the address or its button has the focus.
    bool hasFocusInside() const;
    /// Updates the button and what can be edited.
    void showState(ConnectFlow::State state);

signals:
    /// Enter in the address.
    void connectRequested();
    void toggleRequested();
    void stopWaitingRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    widgets::AddressEdit *m_edit;
    QToolButton *m_save;
    QToolButton *m_stopWaiting;
    QPushButton *m_connect;
    StatusRow *m_status;
    ConnectFlow::State m_shown = ConnectFlow::State::Idle;
};

} // namespace framescope::ui::session
