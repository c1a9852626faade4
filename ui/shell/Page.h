#pragma once

#include <QIcon>
#include <QWidget>

namespace framescope::ui::log {
class LogPanel;
}

namespace framescope::ui::shell {

/// What a tab of the main window shows: a session, a server, a capture, or the welcome page. GUI thread.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QIcon icon() const = 0;
    /// The log that menu entries work on; null where there is none.
    virtual log::LogPanel *log() const { return nullptr; }
    /// Something is open: closing the tab would end it.
    virtual bool isBusy() const { return false; }
    /// Nothing would be lost with the tab. Otherwise the page says so in place, and true the next time.
    virtual bool mayClose() { return true; }
    /// Ends in order, then says ended(). Nothing to end: hasEnded() is true at once.
    virtual void shutDown() {}
    virtual bool hasEnded() const { return true; }
    virtual QByteArray saveLayout() const { return {}; }
    virtual void restoreLayout(const QByteArray &) {}

signals:
    void titleChanged();
    void stateChanged();
    /// The user wants the tab closed.
    void closeRequested();
    void ended();
};

} // namespace framescope::ui::shell
