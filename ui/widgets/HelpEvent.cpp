#include "HelpEvent.h"

#include <QAction>
#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace framescope::ui::widgets {

HelpEvent::HelpEvent(const QString &topic)
    : QEvent(eventType())
    , m_topic(topic)
{
    ignore();
}

QEvent::Type HelpEvent::eventType()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

bool HelpEvent::send(QWidget *from, const QString &topic)
{
    for (QWidget *at = from; at; at = at->parentWidget()) {
        HelpEvent event(topic);
        QCoreApplication::sendEvent(at, &event);
        if (event.isAccepted())
            return true;
    }
    return false;
}

QString HelpEvent::topicOf(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        const QString topic = at->property("helpTopic").toString();
        if (!topic.isEmpty())
            return topic;
    }
    return {};
}

void HelpEvent::listen(QWidget *dialog)
{
    // The same text as in the menu.
    auto *action = new QAction(QCoreApplication::translate("framescope::ui::program::MainWindow", "&Manual"), dialog);
    action->setObjectName(QStringLiteral("dialogHelp"));
    action->setShortcut(Qt::Key_F1);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    dialog->addAction(action);
    QObject::connect(action, &QAction::triggered, dialog, [dialog] {
        QWidget *focus = QApplication::focusWidget();
        QWidget *from = focus && dialog->isAncestorOf(focus) ? focus : dialog;
        send(from, topicOf(from));
    });
}

} // namespace framescope::ui::widgets
