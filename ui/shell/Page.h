#pragma once

#include <QIcon>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace framescope::ui::shell {

/// By what a page is found again at the next start: "capture" and its path. Empty: it is not. Holds no secrets. A plain value.
struct PageToken {
    QString kind;
    QString what;

    bool isEmpty() const { return kind.isEmpty(); }
};

/// What a page adds to the status line of the window. A plain value.
struct PageStatus {
    bool isOpen = false;             ///< a connection is open
    double inPerSecond = 0;          ///< messages
    double outPerSecond = 0;
    std::uint64_t wireBytes = 0;     ///< sent and received since the page was opened
};

/// Something the palette offers. A plain value.
struct Command {
    QString title;
    QString detail;   ///< shortcut or address, shown on the right
    QIcon icon;
    std::function<void()> run;
};

class Page;

/// What of a page outlives its widgets: connections, logs, drafts. The window is made anew with it when the language changes. GUI thread.
class PageContent
{
public:
    PageContent() = default;
    virtual ~PageContent() = default;
    Q_DISABLE_COPY_MOVE(PageContent)

    /// A page that shows it and owns it again, once.
    virtual Page *makePage(QWidget *parent) = 0;
};

/// What a tab of the window shows. The window knows its pages by this interface alone. GUI thread.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `helpTopic`: its page of the manual, see widgets::HelpEvent.
    explicit Page(const QString &helpTopic, QWidget *parent = nullptr) : QWidget(parent) { setProperty("helpTopic", helpTopic); }

    virtual QString title() const = 0;
    virtual QIcon icon() const = 0;
    virtual PageToken token() const { return {}; }
    virtual PageStatus status() const { return {}; }
    /// Carries out an action of the menus that is about the page in front ("log.find"); false: the page has no such action.
    virtual bool run(const QString &actionId)
    {
        Q_UNUSED(actionId);
        return false;
    }
    /// What the palette offers besides the actions while the page is in front.
    virtual std::vector<Command> commands() { return {}; }
    /// Files that the page is recording into now.
    virtual QStringList recordings() const { return {}; }
    /// Addresses that are there as long as the page is: no other page is opened with them at the next start.
    virtual QStringList ownAddresses() const { return {}; }

    /// Something is open: closing the tab would end it.
    virtual bool isBusy() const { return false; }
    /// Nothing would be lost with the tab. Otherwise the page asks in place, and the second time it may.
    virtual bool mayClose() { return true; }
    /// Ends in order, then emits ended(). Nothing to end: hasEnded() is true at once.
    virtual void shutDown() {}
    virtual bool hasEnded() const { return true; }

    /// Pages of one name share their layout; empty: there is nothing to keep.
    virtual QString layoutName() const { return {}; }
    virtual QByteArray saveLayout() const { return {}; }
    virtual void restoreLayout(const QByteArray &) {}

    /// Gives its content away; the page is empty afterwards and goes. Null: there is none to keep.
    virtual std::unique_ptr<PageContent> takeContent() { return {}; }

signals:
    void titleChanged();
    void stateChanged();
    /// The user wants the tab closed.
    void closeRequested();
    void ended();
};

} // namespace framescope::ui::shell
