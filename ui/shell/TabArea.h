#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QAction;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace framescope::ui::shell {

class Page;
class TabDrag;

/// The pages of the window as tabs, in one pane or in several side by side. The active pane is the one used last. GUI thread.
class TabArea : public QWidget
{
    Q_OBJECT

public:
    explicit TabArea(QWidget *parent = nullptr);
    ~TabArea() override;

    /// Every page, pane by pane, from the first tab on.
    QList<Page *> pages() const;
    Page *current() const;
    void setCurrent(Page *page);
    /// Appends it to the active pane and selects it.
    void add(Page *page);
    /// Removes the page; an empty pane is deleted, unless it is the only one. The caller owns the page.
    void take(Page *page);
    /// Updates title, icon and tool tip.
    void refresh(Page *page);
    /// What the buttons beside the tabs do: a new page, and a list of all. Null: the button is hidden. Not owned.
    void setNewAction(QAction *action);
    void setListAction(QAction *action);

    QList<QTabWidget *> panes() const;
    QTabWidget *activePane() const;
    /// 0 for the first; -1: not one of ours.
    int paneOf(const Page *page) const;
    /// Moves the page to a new pane beside its own, `before` or after it; no effect on the only page of a pane.
    void splitOff(Page *page, bool before = false);
    /// Moves it to this pane, at that index; -1: last.
    void moveTo(Page *page, QTabWidget *pane, int index = -1);
    /// Moves it to the next pane, cyclically; a new one if there is only one.
    void moveToNextPane(Page *page);
    /// Moves everything back to one pane.
    void unsplit();
    void focusNextPane();

    QByteArray saveSizes() const;
    void restoreSizes(const QByteArray &state);

signals:
    void currentChanged();
    void closeRequested(framescope::ui::shell::Page *page);
    /// The context menu of a tab was requested.
    void menuRequested(framescope::ui::shell::Page *page, const QPoint &at);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QTabWidget *addPane(int index);
    void dropIfEmpty(QTabWidget *pane);
    /// The focused widget of a page before it moved; moving hides it and removes the focus.
    static void focusInside(QWidget *page, QWidget *inside);
    void activate(QTabWidget *pane);
    QTabWidget *paneWith(const Page *page) const;
    void insert(QTabWidget *pane, Page *page, int at = -1);
    void markActive();
    /// The buttons beside the tabs of a pane, as the actions are now.
    void showActions(const QTabWidget *pane) const;
    QToolButton *addButton(QWidget *corner, const char *name, const QString &icon, QTabWidget *pane, QPointer<QAction> TabArea::*action);
    void showTitles();

    QSplitter *m_splitter;
    TabDrag *m_drag;
    QPointer<QTabWidget> m_active;
    QPointer<QAction> m_new;
    QPointer<QAction> m_list;
};

} // namespace framescope::ui::shell
