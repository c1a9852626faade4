#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QAction;
class QSplitter;
class QTabWidget;

namespace framescope::ui::shell {

class Page;
class TabDrag;

/// The pages of the window as tabs, in one pane or in several side by side. The active pane is the one that was used last. GUI thread.
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
    /// At the end of the active pane, and in front.
    void add(Page *page);
    /// Takes the page out; an empty pane goes, unless it is the only one. The page is the caller's.
    void take(Page *page);
    /// Title, icon and tool tip anew.
    void refresh(Page *page);
    /// What the button beside the tabs does; null: it is hidden. Not owned.
    void setNewAction(QAction *action);

    QList<QTabWidget *> panes() const;
    QTabWidget *activePane() const;
    /// 0 for the first; -1: none of ours.
    int paneOf(const Page *page) const;
    /// Moves the page into a new pane beside its own, `before` or after it; no effect on the only page of a pane.
    void splitOff(Page *page, bool before = false);
    /// Into this pane, as the tab of that index; -1: the last.
    void moveTo(Page *page, QTabWidget *pane, int index = -1);
    /// Into the next pane, around the end; a new one where there is only one.
    void moveToNextPane(Page *page);
    /// Everything back into one pane.
    void unsplit();
    void focusNextPane();

    QByteArray saveSizes() const;
    void restoreSizes(const QByteArray &state);

signals:
    void currentChanged();
    void closeRequested(framescope::ui::shell::Page *page);
    /// A tab's own menu is wanted.
    void menuRequested(framescope::ui::shell::Page *page, const QPoint &at);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QTabWidget *addPane(int index);
    void dropIfEmpty(QTabWidget *pane);
    /// What had the focus in a page before it moved; it is hidden on the way and loses it.
    static void focusInside(QWidget *page, QWidget *inside);
    void activate(QTabWidget *pane);
    QTabWidget *paneWith(const Page *page) const;
    void insert(QTabWidget *pane, Page *page, int at = -1);
    void markActive();
    void showNewAction(const QTabWidget *pane) const;

    QSplitter *m_splitter;
    TabDrag *m_drag;
    QPointer<QTabWidget> m_active;
    QPointer<QAction> m_new;
};

} // namespace framescope::ui::shell
