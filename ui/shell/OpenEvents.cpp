#include "OpenEvents.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

namespace framescope::ui::shell {

OpenEvents::OpenEvents(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool OpenEvents::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(object, event);
    const auto *open = static_cast<QFileOpenEvent *>(event);
    const QString what = open->file().isEmpty() ? open->url().toString(QUrl::FullyEncoded) : open->file();
    if (!what.isEmpty())
        emit asked(what);
    return true;
}

} // namespace framescope::ui::shell
