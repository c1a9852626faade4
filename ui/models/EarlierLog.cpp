#include "EarlierLog.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace framescope::ui::models {

void EarlierLog::open(const QString &path, QObject *receiver, const std::function<void(const std::shared_ptr<capture::CaptureReader> &)> &done)
{
    QThreadPool::globalInstance()->start([path, done, receiver = QPointer<QObject>(receiver)] {
        auto opened = capture::CaptureReader::open(path);
        if (!opened)
            return;
        std::shared_ptr<capture::CaptureReader> reader = std::move(opened).value();
        QMetaObject::invokeMethod(
            qApp,
            [reader, done, receiver] {
                if (receiver)
                    done(reader);
            },
            Qt::QueuedConnection);
    });
}

} // namespace framescope::ui::models
