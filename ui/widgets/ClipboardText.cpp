#include "ClipboardText.h"

#include <QApplication>
#include <QClipboard>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace framescope::ui::widgets {

namespace {

constexpr qint64 kAtOnce = 512 << 10;

} // namespace

void ClipboardText::put(qint64 size, std::function<QString()> make)
{
    QClipboard *clipboard = QApplication::clipboard();
    if (size <= kAtOnce)
        return clipboard->setText(make());
    const auto overtaken = std::make_shared<bool>(false); // accessed only on the GUI thread
    QObject::connect(clipboard, &QClipboard::dataChanged, clipboard, [overtaken] { *overtaken = true; }, Qt::SingleShotConnection);
    QThreadPool::globalInstance()->start([overtaken, make = std::move(make)] {
        QMetaObject::invokeMethod(qApp, [overtaken, text = make()] {
            if (!*overtaken)
                QApplication::clipboard()->setText(text);
        }, Qt::QueuedConnection);
    });
}

} // namespace framescope::ui::widgets
