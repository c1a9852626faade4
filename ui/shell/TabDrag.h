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

/// Dragging a tab out of its bar: a drop on another side moves it there, a drop on the edge of its own side creates a new side. A frame
/// previews the result; Escape cancels. GUI thread.
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
        QTabWidget *pane = nullptr; ///< null: no drop here
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
    bool m_swallow = false; ///< hide the rest of this gesture from the bar
    bool m_passing = false; ///< we are sending an event to the bar
};

} // namespace framescope::ui::shell
