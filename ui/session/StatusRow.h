#pragma once

#include "ui/session/models/ConnectFlow.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace framescope::ui::session {

/// What a session's tab says about its connection: a dot, the state with its duration, what was agreed and counted. GUI thread.
class StatusRow : public QWidget
{
    Q_OBJECT

public:
    explicit StatusRow(QWidget *parent = nullptr);

    /// Outlives the row, or is taken away again with null.
    void setFlow(const ConnectFlow *flow);
    /// After a change of state.
    void showState();
    /// After a change of the numbers; the row does it by itself while time matters.
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
