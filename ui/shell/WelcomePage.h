#pragma once

#include "Page.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace framescope::ui::shell {

/// The welcome page for new users: a demo button, an address field, and a few other buttons. GUI thread.
class WelcomePage : public Page
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    QString title() const override { return tr("Welcome"); }
    QIcon icon() const override;
    /// It has nothing that the menus could do something with.
    models::CommandState stateOf(const QString &) const override { return {false, {}}; }

    /// The action of the first button, with `about` below it.
    void setDemo(const QString &text, const QString &about, const std::function<void()> &run);
    /// A button of the last row.
    void addWay(const QString &icon, const QString &text, const std::function<void()> &run);
    QPushButton *demoButton() const { return m_demo; }
    QLineEdit *addressEdit() const { return m_address; }

protected:
    void changeEvent(QEvent *event) override;

signals:
    void connectRequested(const QString &address);

private:
    QPushButton *m_demo;
    QLabel *m_demoText;
    QLineEdit *m_address;
    QHBoxLayout *m_ways;
};

} // namespace framescope::ui::shell
