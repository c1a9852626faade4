#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace framescope::ui::widgets {

/// A request for a page of the manual. It propagates from the requesting widget to the first parent that accepts it, so that no panel needs to
/// know who shows the manual. A value of the GUI thread.
///
/// A topic is a page with an optional anchor ("server", "log-and-filters#filters"), or "error:", "violation:" or "close:" and an id.
/// Each panel names its page in the dynamic property `helpTopic`.
class HelpEvent : public QEvent
{
public:
    explicit HelpEvent(const QString &topic);

    QString topic() const { return m_topic; }

    static QEvent::Type eventType();
    /// Sends the request for `topic` to `from` and its parents; false: nothing shows the manual.
    static bool send(QWidget *from, const QString &topic);
    /// The topic of the nearest of `widget` and its parents that has one; empty: none has.
    static QString topicOf(const QWidget *widget);
    /// F1 in this dialog requests the topic of the focused widget.
    static void listen(QWidget *dialog);

private:
    QString m_topic;
};

} // namespace framescope::ui::widgets
