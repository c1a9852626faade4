#include "DetailsLoader.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace framescope::ui::details {

DetailsLoader::DetailsLoader(QObject *parent)
    : QObject(parent)
{
}

DetailsLoader::~DetailsLoader()
{
    cancel();
}

void DetailsLoader::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_cancelled.reset();
}

void DetailsLoader::load(const std::shared_ptr<capture::CaptureReader> &reader, quint64 entry)
{
    cancel();
    if (!reader)
        return;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    QThreadPool::globalInstance()->start([self = QPointer<DetailsLoader>(this), reader, entry, cancelled = m_cancelled] {
        const auto details = EntryDetails::collect(*reader, entry, cancelled.get());
        QMetaObject::invokeMethod(qApp, [self, details, cancelled] {
            if (!self || cancelled->load())
                return;
            self->m_cancelled.reset();
            emit self->loaded(details);
        }, Qt::QueuedConnection);
    });
}

} // namespace framescope::ui::details
