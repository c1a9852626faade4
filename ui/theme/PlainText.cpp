#include "PlainText.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QTextDocument>

namespace framescope::ui::theme {

PlainText::PlainText(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

/// Every widget is polished before it is shown for the first time; a tool tip's label (QTipLabel) before it has its text.
bool PlainText::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        if (auto *label = qobject_cast<QLabel *>(object); label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    }
    return QObject::eventFilter(object, event);
}

QString PlainText::of(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    const QString joiner(QChar(0x2060));
    QString parted = text;
    parted.replace(QLatin1Char('<'), QLatin1Char('<') + joiner);
    parted.replace(QLatin1String("&lt;"), QLatin1Char('&') + joiner + QLatin1String("lt;"));
    return parted;
}

} // namespace framescope::ui::theme
