#include "TabArea.h"

#include "Page.h"
#include "TabDrag.h"
#include "TabTitles.h"

#include "ui/models/PlainText.h"
#include "ui/shell/models/ActionRegistry.h"
#include "ui/theme/Icons.h"

#include "base/Bytes.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace framescope::ui::shell {

namespace {

constexpr int kNarrowest = 220; // pixels, of a side
constexpr int kLowest = 200;
constexpr auto kNewButton = "new";
constexpr auto kListButton = "list";

/// One side. GUI thread.
class Pane final : public QTabWidget
{
public:
    using QTabWidget::QTabWidget;

    /// Pages fit themselves into what there is: the window never grows because of a tab.
    QSize minimumSizeHint() const override { return {kNarrowest, tabBar()->sizeHint().height() + kLowest}; }

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
    pane->setElideMode(Qt::ElideLeft);
    pane->setUsesScrollButtons(true);
    pane->tabBar()->setProperty("look", QStringLiteral("documents"));
    pane->tabBar()->setAccessibleName(tr("Open sessions, servers and captures"));
    pane->tabBar()->installEventFilter(this);
    m_drag->watch(pane->tabBar());
    pane->tabBar()->setExpanding(false);
    pane->tabBar()->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *corner = new QWidget(pane);
    auto *buttons = new QHBoxLayout(corner);
    buttons->setContentsMargins(0, 0, 2, 0);
    buttons->setSpacing(0);
    buttons->addWidget(addButton(corner, kNewButton, QStringLiteral("plus"), pane, &TabArea::m_new));
    buttons->addWidget(addButton(corner, kListButton, QStringLiteral("down"), pane, &TabArea::m_list));
    pane->setCornerWidget(corner, Qt::TopRightCorner);
    m_splitter->insertWidget(index, pane);
    showActions(pane);

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

QToolButton *TabArea::addButton(QWidget *corner, const char *name, const QString &icon, QTabWidget *pane, QPointer<QAction> TabArea::*action)
{
    auto *button = new QToolButton(corner);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(theme::icon(icon));
    connect(button, &QToolButton::clicked, this, [this, pane, action] {
        activate(pane);
        if (this->*action)
            (this->*action)->trigger();
    });
    return button;
}

void TabArea::setNewAction(QAction *action)
{
    m_new = action;
    for (const QTabWidget *pane : panes())
        showActions(pane);
}

void TabArea::setListAction(QAction *action)
{
    m_list = action;
    for (const QTabWidget *pane : panes())
        showActions(pane);
}

void TabArea::showActions(const QTabWidget *pane) const
{
    const QWidget *corner = pane->cornerWidget(Qt::TopRightCorner);
    for (const auto &[name, action] : {std::pair(kNewButton, m_new.data()), std::pair(kListButton, m_list.data())}) {
        auto *button = corner->findChild<QToolButton *>(QString::fromLatin1(name));
        button->setVisible(action != nullptr);
        if (!action)
            continue;
        const QString title = ActionRegistry::title(action);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, keys));
        button->setAccessibleName(title);
    }
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
    const int index = pane->insertTab(at, page, page->icon(), {});
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
    showTitles();
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
    pane->setTabIcon(pane->indexOf(page), page->icon());
    showTitles(); // another page's may depend on this one's
}

void TabArea::showTitles()
{
    const QList<Page *> all = pages();
    const QStringList titles = TabTitles::of(all);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QTabWidget *pane = paneWith(all[i]);
        const int index = pane->indexOf(all[i]);
        QString text = titles[i];
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        if (pane->tabText(index) != text)
            pane->setTabText(index, text);
        QString tip = base::escapeControls(all[i]->title());
        if (const QString detail = all[i]->titleDetail(); !detail.isEmpty())
            tip += QStringLiteral(" · ") + base::escapeControls(detail);
        if (all[i]->isModified())
            tip += QLatin1Char('\n') + tr("Not saved yet");
        pane->setTabToolTip(index, models::plainText(tip));
    }
}

void TabArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    // Icons have the colours of the theme.
    for (Page *page : pages()) {
        QTabWidget *pane = paneWith(page);
        pane->setTabIcon(pane->indexOf(page), page->icon());
    }
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
