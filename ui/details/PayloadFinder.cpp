#include "PayloadFinder.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>

namespace framescope::ui::details {

PayloadFinder::PayloadFinder(QWidget *parent)
    : widgets::FindLine(tr("Find in the payload, or hex:de ad"), tr("Find in the payload"), parent)
{
}

PayloadFinder::~PayloadFinder()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void PayloadFinder::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_current = 0;
    if (!isHidden())
        begin(false);
}

void PayloadFinder::search()
{
    begin(true);
}

void PayloadFinder::begin(bool goThere)
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_places.reset();
    m_searching = false;
    const QString wanted = edit()->text();
    if (wanted.isEmpty() || !PayloadSearch::isValid(wanted)) {
        emit placesChanged(nullptr);
        return setCount(wanted.isEmpty() ? QString() : tr("hex: and pairs of digits"));
    }
    setCount(tr("searching…"));
    m_searching = true;
    QThreadPool::globalInstance()->start([finder = QPointer<PayloadFinder>(this), bytes = m_bytes, wanted, sensitivity = sensitivity(), goThere, cancelled = m_cancelled] {
        const auto places = PayloadSearch::find(bytes, wanted, sensitivity, cancelled.get());
        if (!places)
            return;
        QMetaObject::invokeMethod(qApp, [finder, places, goThere, cancelled] {
            if (finder && !cancelled->load())
                finder->take(places, goThere);
        }, Qt::QueuedConnection);
    });
}

void PayloadFinder::take(const std::shared_ptr<const PayloadSearch> &places, bool goThere)
{
    m_searching = false;
    m_places = places;
    emit placesChanged(places);
    const std::size_t count = places->places().size();
    if (count == 0)
        return setCount(tr("not found"));
    if (goThere)
        return goToPlace(places->firstEndingAfter(m_current) % count);
    setCount(tr("%1 found").arg(QLocale().toString(static_cast<qulonglong>(count)) + (places->isCut() ? QStringLiteral("+") : QString())));
}

void PayloadFinder::step(int direction)
{
    const std::size_t count = m_places ? m_places->places().size() : 0;
    if (count == 0)
        return;
    const auto &places = m_places->places();
    const std::size_t at = m_places->firstEndingAfter(m_current);
    const bool there = at < count && places[at].start == m_current;
    if (direction > 0)
        return goToPlace((there ? at + 1 : at) % count);
    goToPlace((at + count - 1) % count);
}

void PayloadFinder::goToPlace(std::size_t at)
{
    const auto &places = m_places->places();
    m_current = places[at].start;
    const QLocale locale;
    setCount(tr("%1 of %2").arg(locale.toString(static_cast<qulonglong>(at + 1)),
                                locale.toString(static_cast<qulonglong>(places.size())) + (m_places->isCut() ? QStringLiteral("+") : QString())));
    emit goTo(places[at].start, places[at].length);
}

void PayloadFinder::stop()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_searching = false;
    m_places.reset();
    setCount({});
    emit placesChanged(nullptr);
}

} // namespace framescope::ui::details
