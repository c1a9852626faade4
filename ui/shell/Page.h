#pragma once

#include "Unsaved.h"

#include "ui/models/CommandState.h"

#include <QIcon>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace framescope::ui::shell {

/// Identifies a page for restoring it at the next start: "capture" and its path. Empty: not restored. Contains no secrets. A plain value.
struct PageToken {
    QString kind;
    QString what;

    bool isEmpty() const { return kind.isEmpty(); }
};

/// A page's contribution to the status bar of the window. A plain value.
struct PageStatus {
    bool isOpen = false;             ///< a connection is open
    double inPerSecond = 0;          ///< messages
    double outPerSecond = 0;
    std::uint64_t wireBytes = 0;     ///< sent and received since the page was opened
};

/// A palette entry. A plain value.
struct Command {
    QString title;
    QString detail;   ///< shortcut or address, shown on the right
    QIcon icon;
    std::function<void()> run;
    int rank = 0;     ///< of those that fit equally well the highest comes first: 1 for what is connected to or gone to
};

class Page;

/// The content of a page that outlives its widgets: connections, logs, drafts. The window is rebuilt around it when the language changes. GUI thread.
class PageContent
{
public:
    PageContent() = default;
    virtual ~PageContent() = default;
    Q_DISABLE_COPY_MOVE(PageContent)

    /// Creates a page that shows and owns it; once.
    virtual Page *makePage(QWidget *parent) = 0;
};

/// What a tab of the window shows. The window knows its pages by this interface alone. GUI thread.
class Page : public QWidget, public Unsaved
{
    Q_OBJECT

public:
    /// `helpTopic`: its page in the manual, see widgets::HelpEvent.
    explicit Page(const QString &helpTopic, QWidget *parent = nullptr) : QWidget(parent) { setProperty("helpTopic", helpTopic); }

    virtual QString title() const = 0;
    /// What tells it from another page of the same title: a port, a path.
    virtual QString titleDetail() const { return {}; }
    virtual QIcon icon() const = 0;
    virtual PageToken token() const { return {}; }
    virtual PageStatus status() const { return {}; }
    /// Runs a menu action for the current page ("log.find"); false: the page has no such action.
    virtual bool run(const QString &actionId)
    {
        Q_UNUSED(actionId);
        return false;
    }
    /// The state of such an action, for the menus.
    virtual models::CommandState stateOf(const QString &actionId) const
    {
        Q_UNUSED(actionId);
        return {};
    }
    /// Additional palette entries while this is the current page.
    virtual std::vector<Command> commands() { return {}; }
    /// The files that the page is recording to.
    virtual QStringList recordings() const { return {}; }
    /// The stored log that it shows; empty: none, or it is in memory only.
    virtual QString logPath() const { return {}; }
    /// Shows the log that it had at the last start, until there is a new one. A file that is gone is no error.
    virtual void showEarlierLog(const QString &path) { Q_UNUSED(path); }

    /// Whether something is open that closing the tab would end.
    virtual bool isBusy() const { return false; }
    bool isModified() const override { return false; }
    QString unsavedName() const override { return title(); }
    void saveChanges(const Done &done) override { done(true); }
    /// Ends in order, then emits ended(). Nothing to end: hasEnded() is true at once.
    virtual void shutDown() {}
    virtual bool hasEnded() const { return true; }

    /// Pages with the same name share their layout; empty: there is none.
    virtual QString layoutName() const { return {}; }
    virtual QByteArray saveLayout() const { return {}; }
    virtual void restoreLayout(const QByteArray &) {}

    /// Hands over its content; the page is then empty and will be deleted. Null: there is none.
    virtual std::unique_ptr<PageContent> takeContent() { return {}; }

signals:
    void titleChanged();
    void stateChanged();
    /// The user wants the tab closed.
    void closeRequested();
    void ended();
};

} // namespace framescope::ui::shell
