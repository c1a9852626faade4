#pragma once

#include "profiles/TrustStore.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;

namespace framescope::ui::workspace {

/// Asks in place for consent to everything that a file from elsewhere asks for, and lists it. GUI thread.
class TrustPrompt : public QFrame
{
    Q_OBJECT

public:
    explicit TrustPrompt(QWidget *parent = nullptr);

    /// Shows itself; `allowed` or `refused` follows.
    void ask(const profiles::TrustQuestion &question);
    const profiles::TrustQuestion &question() const { return m_question; }
    /// The text: the title and the list.
    QString text() const;
    QPushButton *allowButton() const { return m_allow; }
    QPushButton *refuseButton() const { return m_refuse; }

signals:
    void allowed(const framescope::profiles::TrustQuestion &question);
    void refused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refuse();
    void fit();

    profiles::TrustQuestion m_question;
    QLabel *m_title;
    QLabel *m_what;
    QScrollArea *m_scroll; ///< around m_what
    QPushButton *m_allow;
    QPushButton *m_refuse;
};

} // namespace framescope::ui::workspace
