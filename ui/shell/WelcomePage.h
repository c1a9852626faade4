#pragma once

#include "Page.h"

class QLineEdit;
class QPushButton;

namespace framescope::ui::shell {

/// The first thing a new user sees: one button that shows the whole program at work, an address field, a few ways in. GUI thread.
class WelcomePage : public Page
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    QString title() const override { return tr("Welcome"); }
    QIcon icon() const override;
    QPushButton *demoButton() const { return m_demo; }
    QLineEdit *addressEdit() const { return m_address; }

signals:
    /// Start the echo server, connect to it, send a message.
    void demoRequested();
    void connectRequested(const QString &address);
    void serverRequested();
    void captureRequested();

private:
    QPushButton *m_demo;
    QLineEdit *m_address;
};

} // namespace framescope::ui::shell
