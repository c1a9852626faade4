#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace framescope::ui::widgets {

/// A wish for a page of the manual. It goes up from the widget that has it to the first parent that accepts it, so that no panel needs to
/// know who shows the manual. A value of the GUI thread.
///
/// A topic is a page with an anchor behind it ("server", "log-and-filters#filters"), or "error:", "violation:" or "close:" and an id.
/// Each panel names its page in the dynamic property `helpTopic`.
class HelpEvent : public QEvent
{
public:
    explicit HelpEvent(const QString &topic);

    QString topic() const { return m_topic; }

    static QEvent::Type eventType();
    /// Asks the parents of `from`, itself first, for `topic`; false: nobody shows the manual.
    static bool send(QWidget *from, const QString &topic);
    /// The topic of the nearest of `widget` and its parents that has one; empty: none has.
    static QString topicOf(const QWidget *widget);
    /// F1 in this dialog asks for the topic of what has the focus in it.
    static void listen(QWidget *dialog);

private:
    QString m_topic;
};

} // namespace framescope::ui::widgets
