#pragma once

#include "ui/session/models/ConnectFlow.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace framescope::ui::session {

/// The status of a session's connection: a dot, the state with its duration, negotiated parameters and counts. GUI thread.
class StatusRow : public QWidget
{
    Q_OBJECT

public:
    explicit StatusRow(QWidget *parent = nullptr);

    /// Must outlive the row, or be reset with null.
    void setFlow(const ConnectFlow *flow);
    /// After a change of state.
    void showState();
    /// After a change of the numbers; the row updates itself while it shows a duration.
    void showNumbers();

    QString stateText() const;
    QString factsText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showDot();
    QStringList parts() const;

    const ConnectFlow *m_flow = nullptr;
    QLabel *m_dot;
    QLabel *m_state;
    QLabel *m_facts;
    QTimer m_clock;
};

} // namespace framescope::ui::session
