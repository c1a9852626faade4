#pragma once

#include <QObject>
#include <QPointer>
#include <QRubberBand>

class QMouseEvent;
class QTabBar;
class QTabWidget;

namespace framescope::ui::shell {

class Page;
class TabArea;

/// A tab that is drawn out of its bar: onto another side it goes there, onto the edge of its own it becomes a side of its own. What would
/// happen is shown as a frame; Escape leaves everything as it was. GUI thread.
class TabDrag : public QObject
{
    Q_OBJECT

public:
    /// `area` owns this.
    explicit TabDrag(TabArea &area);

    void watch(QTabBar *bar);
    bool isDragging() const { return m_dragging; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Target {
        QTabWidget *pane = nullptr; ///< null: nothing happens here
        int index = -1;             ///< among the pane's tabs; -1: the last
        bool split = false;         ///< a new side, before or after the pane
        bool before = false;
        QRect frame;                ///< in the area's coordinates
    };
    Target targetAt(const QPoint &global) const;
    bool barEvent(QTabBar *bar, QMouseEvent *mouse);
    void begin(QTabBar *bar, const QMouseEvent &mouse);
    void end();

    TabArea &m_area;
    QPointer<Page> m_pressed;
    QRubberBand m_frame;
    QPoint m_from;
    bool m_dragging = false;
    bool m_swallow = false; ///< the bar is not to see the rest of this gesture
    bool m_passing = false; ///< an event of our own is on its way to the bar
};

} // namespace framescope::ui::shell
