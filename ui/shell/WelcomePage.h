#pragma once

#include "Page.h"

class QHBoxLayout;
class QLabel;
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

    /// What the first button does; `about` stands below it.
    void setDemo(const QString &text, const QString &about, const std::function<void()> &run);
    /// A button of the last row.
    void addWay(const QString &icon, const QString &text, const std::function<void()> &run);
    QPushButton *demoButton() const { return m_demo; }
    QLineEdit *addressEdit() const { return m_address; }

signals:
    void connectRequested(const QString &address);

private:
    QPushButton *m_demo;
    QLabel *m_demoText;
    QLineEdit *m_address;
    QHBoxLayout *m_ways;
};

} // namespace framescope::ui::shell
