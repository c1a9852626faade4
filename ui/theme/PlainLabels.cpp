#include "PlainLabels.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

namespace framescope::ui::theme {

PlainLabels::PlainLabels(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

/// Every widget is polished before it is first shown; a tool tip's label (QTipLabel) before it gets its text.
bool PlainLabels::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        if (auto *label = qobject_cast<QLabel *>(object); label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    }
    return QObject::eventFilter(object, event);
}

} // namespace framescope::ui::theme
