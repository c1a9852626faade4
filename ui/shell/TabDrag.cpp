#include "TabDrag.h"

#include "Page.h"
#include "TabArea.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTabBar>
#include <QTabWidget>

namespace framescope::ui::shell {

TabDrag::TabDrag(TabArea &area)
    : QObject(&area)
    , m_area(area)
    , m_frame(QRubberBand::Rectangle, &area)
{
}

void TabDrag::watch(QTabBar *bar)
{
    bar->installEventFilter(this);
}

TabDrag::Target TabDrag::targetAt(const QPoint &global) const
{
    Target target;
    const QTabWidget *own = nullptr;
    for (QTabWidget *pane : m_area.panes()) {
        if (pane->indexOf(m_pressed) >= 0)
            own = pane;
        if (pane->rect().contains(pane->mapFromGlobal(global)))
            target.pane = pane;
    }
    if (!target.pane)
        return target;
    const QPoint at = target.pane->mapFromGlobal(global);
    QRect frame = target.pane->rect();
    if (target.pane == own) {
        // The outer thirds below the tabs: a side of its own.
        const int third = frame.width() / 3;
        const bool left = at.x() < third;
        const bool right = at.x() > frame.width() - third;
        if (own->count() < 2 || at.y() <= own->tabBar()->height() || (!left && !right)) {
            target.pane = nullptr;
            return target;
        }
        target.split = true;
        target.before = left != (m_area.layoutDirection() == Qt::RightToLeft);
        frame.setWidth(frame.width() / 2);
        if (right)
            frame.moveRight(target.pane->rect().right());
    } else if (const QTabBar *bar = target.pane->tabBar(); bar->rect().contains(bar->mapFromGlobal(global))) {
        target.index = bar->tabAt(bar->mapFromGlobal(global));
    }
    target.frame = QRect(target.pane->mapTo(&m_area, frame.topLeft()), frame.size());
    return target;
}

void TabDrag::begin(QTabBar *bar, const QMouseEvent &mouse)
{
    // The bar has been moving the tab itself: let it drop the tab.
    QMouseEvent release(QEvent::MouseButtonRelease, mouse.position(), mouse.globalPosition(), Qt::LeftButton, Qt::NoButton, mouse.modifiers());
    m_swallow = true;
    m_passing = true;
    QCoreApplication::sendEvent(bar, &release);
    m_passing = false;
    m_dragging = true;
    qApp->installEventFilter(this); // for Escape, wherever the focus is
    QApplication::setOverrideCursor(Qt::ClosedHandCursor);
}

void TabDrag::end()
{
    if (!std::exchange(m_dragging, false))
        return;
    qApp->removeEventFilter(this);
    QApplication::restoreOverrideCursor();
    m_frame.hide();
}

bool TabDrag::barEvent(QTabBar *bar, QMouseEvent *mouse)
{
    const QPoint global = mouse->globalPosition().toPoint();
    switch (mouse->type()) {
    case QEvent::MouseButtonPress: {
        const auto *pane = qobject_cast<QTabWidget *>(bar->parentWidget());
        const int tab = bar->tabAt(mouse->position().toPoint());
        m_pressed = mouse->button() == Qt::LeftButton && pane && tab >= 0 ? qobject_cast<Page *>(pane->widget(tab)) : nullptr;
        m_from = global;
        m_swallow = false;
        return false;
    }
    case QEvent::MouseMove:
        if (!m_dragging && !m_swallow && m_pressed && mouse->buttons() & Qt::LeftButton) {
            // Vertical movement soon leaves the bar; horizontal movement moves the tab inside it.
            const int room = QApplication::startDragDistance();
            if (!bar->rect().adjusted(-room, -room, room, room).contains(mouse->position().toPoint()))
                begin(bar, *mouse);
        }
        if (m_dragging) {
            const Target target = targetAt(global);
            m_frame.setVisible(target.pane != nullptr);
            m_frame.setGeometry(target.frame);
            m_frame.raise();
        }
        return m_dragging || m_swallow;
    case QEvent::MouseButtonRelease: {
        const bool dragged = m_dragging;
        const bool swallowed = std::exchange(m_swallow, false);
        const Target target = dragged ? targetAt(global) : Target();
        end();
        if (target.pane && m_pressed) {
            if (target.split)
                m_area.splitOff(m_pressed, target.before);
            else
                m_area.moveTo(m_pressed, target.pane, target.index);
        }
        m_pressed = nullptr;
        return swallowed;
    }
    default: return false;
    }
}

bool TabDrag::eventFilter(QObject *object, QEvent *event)
{
    if (m_passing)
        return false;
    if (m_dragging && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        end();
        event->accept();
        return true;
    }
    const bool ofMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonRelease;
    auto *bar = qobject_cast<QTabBar *>(object);
    return ofMouse && bar && bar->parentWidget() && m_area.isAncestorOf(bar) && barEvent(bar, static_cast<QMouseEvent *>(event));
}

} // namespace framescope::ui::shell
