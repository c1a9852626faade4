#include "FileJob.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace framescope::ui::models {

FileJob::FileJob(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, [this] { emit progressed(permille()); });
}

FileJob::~FileJob()
{
    if (m_control)
        m_control->cancelled = true;
}

int FileJob::permille() const
{
    if (!m_control || m_control->total == 0)
        return 0;
    return static_cast<int>(1000.0 * static_cast<double>(m_control->done) / static_cast<double>(m_control->total));
}

void FileJob::start(Work work)
{
    cancel();
    m_control = std::make_shared<Control>();
    m_tick.start();
    QThreadPool::globalInstance()->start([control = m_control, work = std::move(work), job = QPointer<FileJob>(this)] {
        auto result = std::make_shared<base::Result<QString>>(work(*control));
        QMetaObject::invokeMethod(qApp, [control, job, result] {
            if (!job || job->m_control != control)
                return; // this one is obsolete
            job->m_control.reset();
            job->m_tick.stop();
            emit job->finished(*result);
        }, Qt::QueuedConnection);
    });
}

void FileJob::cancel()
{
    if (m_control)
        m_control->cancelled = true;
}

} // namespace framescope::ui::models
