#include "TabArea.h"

#include "Page.h"
#include "TabDrag.h"

#include "ui/models/PlainText.h"
#include "ui/shell/models/ActionRegistry.h"
#include "ui/theme/Icons.h"

#include "base/Bytes.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace framescope::ui::shell {

namespace {

/// One side. GUI thread.
class Pane final : public QTabWidget
{
public:
    using QTabWidget::QTabWidget;

protected:
    /// Qt would draw the tab bar's base line over the corner's button only.
    void paintEvent(QPaintEvent *) override {}
};

} // namespace

TabArea::TabArea(QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_drag(new TabDrag(*this))
{
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_active = addPane(0);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (QTabWidget *pane : panes()) {
            if (now && pane->isAncestorOf(now))
                activate(pane);
        }
    });
}

TabArea::~TabArea()
{
    // Destroyed widgets lose the focus, and destroyed panes change their tabs, when there is no TabArea left to notify.
    qApp->disconnect(this);
    for (QTabWidget *pane : panes())
        pane->disconnect(this);
}

QTabWidget *TabArea::addPane(int index)
{
    auto *pane = new Pane(m_splitter);
    pane->setDocumentMode(true);
    pane->setMovable(true);
    pane->setTabsClosable(true);
    pane->setElideMode(Qt::ElideRight);
    pane->setUsesScrollButtons(true);
    pane->tabBar()->setProperty("look", QStringLiteral("documents"));
    pane->tabBar()->setAccessibleName(tr("Open sessions, servers and captures"));
    pane->tabBar()->installEventFilter(this);
    m_drag->watch(pane->tabBar());
    pane->tabBar()->setExpanding(false);
    pane->tabBar()->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *plus = new QToolButton(pane);
    plus->setIcon(theme::icon(QStringLiteral("plus")));
    pane->setCornerWidget(plus, Qt::TopRightCorner);
    m_splitter->insertWidget(index, pane);
    showNewAction(pane);

    connect(plus, &QToolButton::clicked, this, [this, pane] {
        activate(pane);
        if (m_new)
            m_new->trigger();
    });
    connect(pane, &QTabWidget::tabCloseRequested, this, [this, pane](int tab) {
        if (auto *page = qobject_cast<Page *>(pane->widget(tab)))
            emit closeRequested(page);
    });
    connect(pane, &QTabWidget::currentChanged, this, [this, pane] {
        if (pane == m_active)
            emit currentChanged();
    });
    connect(pane, &QTabWidget::tabBarClicked, this, [this, pane] { activate(pane); });
    connect(pane->tabBar(), &QWidget::customContextMenuRequested, this, [this, pane](const QPoint &at) {
        if (auto *page = qobject_cast<Page *>(pane->widget(pane->tabBar()->tabAt(at))))
            emit menuRequested(page, pane->tabBar()->mapToGlobal(at));
    });
    return pane;
}

void TabArea::setNewAction(QAction *action)
{
    m_new = action;
    for (const QTabWidget *pane : panes())
        showNewAction(pane);
}

void TabArea::showNewAction(const QTabWidget *pane) const
{
    QWidget *plus = pane->cornerWidget(Qt::TopRightCorner);
    plus->setVisible(m_new != nullptr);
    if (!m_new)
        return;
    const QString title = ActionRegistry::title(m_new);
    const QString keys = m_new->shortcut().toString(QKeySequence::NativeText);
    plus->setToolTip(keys.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, keys));
    plus->setAccessibleName(title);
}

QList<QTabWidget *> TabArea::panes() const
{
    QList<QTabWidget *> all;
    for (int i = 0; i < m_splitter->count(); ++i) {
        // A pane about to be deleted is hidden and no longer counts.
        if (auto *pane = qobject_cast<QTabWidget *>(m_splitter->widget(i)); pane && !pane->property("gone").toBool())
            all << pane;
    }
    return all;
}

QTabWidget *TabArea::activePane() const
{
    return m_active ? m_active.data() : panes().value(0);
}

QList<Page *> TabArea::pages() const
{
    QList<Page *> all;
    for (const QTabWidget *pane : panes()) {
        for (int i = 0; i < pane->count(); ++i) {
            if (auto *page = qobject_cast<Page *>(pane->widget(i)))
                all << page;
        }
    }
    return all;
}

Page *TabArea::current() const
{
    return qobject_cast<Page *>(activePane()->currentWidget());
}

QTabWidget *TabArea::paneWith(const Page *page) const
{
    for (QTabWidget *pane : panes()) {
        if (pane->indexOf(const_cast<Page *>(page)) >= 0)
            return pane;
    }
    return nullptr;
}

int TabArea::paneOf(const Page *page) const
{
    return static_cast<int>(panes().indexOf(paneWith(page)));
}

void TabArea::activate(QTabWidget *pane)
{
    if (pane == m_active || pane->property("gone").toBool())
        return;
    m_active = pane;
    markActive();
    emit currentChanged();
}

void TabArea::markActive()
{
    // With one pane no distinction is needed.
    const bool several = panes().size() > 1;
    for (QTabWidget *pane : panes())
        pane->tabBar()->setAccessibleDescription(several && pane == m_active ? tr("The active side") : QString());
}

void TabArea::setCurrent(Page *page)
{
    QTabWidget *pane = paneWith(page);
    if (!pane)
        return;
    pane->setCurrentWidget(page);
    activate(pane);
}

void TabArea::insert(QTabWidget *pane, Page *page, int at)
{
    const int index = pane->insertTab(at, page, page->icon(), page->title());
    pane->setCurrentIndex(index);
    refresh(page);
}

void TabArea::add(Page *page)
{
    insert(activePane(), page);
}

void TabArea::take(Page *page)
{
    QTabWidget *pane = paneWith(page);
    if (!pane)
        return;
    pane->removeTab(pane->indexOf(page));
    dropIfEmpty(pane);
}

void TabArea::dropIfEmpty(QTabWidget *pane)
{
    if (pane->count() > 0 || panes().size() < 2)
        return;
    pane->setProperty("gone", true);
    pane->hide();
    pane->deleteLater();
    if (m_active == pane) {
        m_active = panes().value(0);
        markActive();
        emit currentChanged();
    }
}

void TabArea::refresh(Page *page)
{
    QTabWidget *pane = paneWith(page);
    if (!pane)
        return;
    const int index = pane->indexOf(page);
    QString title = base::escapeControls(page->title()); // a file's name for itself may turn the text around
    title.replace(QLatin1Char('&'), QStringLiteral("&&"));
    pane->setTabText(index, title);
    pane->setTabIcon(index, page->icon());
    pane->setTabToolTip(index, models::plainText(base::escapeControls(page->title())));
}

void TabArea::splitOff(Page *page, bool before)
{
    QTabWidget *from = paneWith(page);
    if (!from || from->count() < 2)
        return;
    const int half = from->width() / 2;
    QList<int> sizes = m_splitter->sizes();
    const int at = m_splitter->indexOf(from);
    QTabWidget *to = addPane(before ? at : at + 1);
    QWidget *inside = page->focusWidget();
    from->removeTab(from->indexOf(page));
    insert(to, page);
    to->show();
    if (at >= 0 && at < sizes.size()) {
        sizes[at] = half;
        sizes.insert(at + 1, half);
        m_splitter->setSizes(sizes);
    }
    activate(to);
    focusInside(page, inside);
}

void TabArea::moveToNextPane(Page *page)
{
    const QList<QTabWidget *> all = panes();
    if (all.size() < 2)
        return splitOff(page);
    if (QTabWidget *from = paneWith(page))
        moveTo(page, all[(all.indexOf(from) + 1) % all.size()]);
}

void TabArea::moveTo(Page *page, QTabWidget *pane, int index)
{
    QTabWidget *from = paneWith(page);
    if (!from || from == pane)
        return;
    QWidget *inside = page->focusWidget();
    from->removeTab(from->indexOf(page));
    insert(pane, page, index);
    activate(pane);
    dropIfEmpty(from);
    focusInside(page, inside);
}

void TabArea::unsplit()
{
    Page *front = current();
    QWidget *inside = front ? front->focusWidget() : nullptr;
    const QList<QTabWidget *> all = panes();
    QTabWidget *first = all.value(0);
    for (QTabWidget *pane : all) {
        if (pane == first)
            continue;
        while (auto *page = qobject_cast<Page *>(pane->widget(0))) {
            pane->removeTab(0);
            insert(first, page);
        }
        dropIfEmpty(pane);
    }
    if (front) {
        setCurrent(front);
        focusInside(front, inside);
    }
}

void TabArea::focusNextPane()
{
    const QList<QTabWidget *> all = panes();
    QTabWidget *next = all.value((all.indexOf(activePane()) + 1) % all.size());
    activate(next);
    if (QWidget *page = next->currentWidget())
        focusInside(page, page->focusWidget());
}

void TabArea::focusInside(QWidget *page, QWidget *inside)
{
    (inside ? inside : page)->setFocus(Qt::ShortcutFocusReason);
}

QByteArray TabArea::saveSizes() const
{
    return m_splitter->saveState();
}

void TabArea::restoreSizes(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

bool TabArea::eventFilter(QObject *object, QEvent *event)
{
    // The Menu key applies to the current tab; Qt reports the middle of the bar as its position.
    if (event->type() == QEvent::ContextMenu && static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard) {
        auto *bar = qobject_cast<QTabBar *>(object);
        auto *pane = bar ? qobject_cast<QTabWidget *>(bar->parentWidget()) : nullptr;
        if (auto *page = pane ? qobject_cast<Page *>(pane->currentWidget()) : nullptr) {
            emit menuRequested(page, bar->mapToGlobal(bar->tabRect(bar->currentIndex()).bottomLeft()));
            return true;
        }
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (auto *bar = qobject_cast<QTabBar *>(object); bar && mouse->button() == Qt::MiddleButton) {
            const int index = bar->tabAt(mouse->position().toPoint());
            if (auto *pane = qobject_cast<QTabWidget *>(bar->parentWidget()); pane && index >= 0)
                emit pane->tabCloseRequested(index);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace framescope::ui::shell
