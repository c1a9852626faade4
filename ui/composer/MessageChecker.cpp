#include "MessageChecker.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace framescope::ui::composer {

namespace {

constexpr qsizetype kCheckedHere = 256 << 10; // characters

} // namespace

void MessageChecker::check(const Draft &draft, const VariableResolver &resolver)
{
    const quint64 id = ++m_id;
    if (draft.text.size() <= kCheckedHere) {
        emit checked(MessageCheck::of(draft, resolver));
        return;
    }
    // Variables belong to this thread: their values go along.
    VariableResolver values;
    if (resolver && draft.text.contains(QLatin1String("{{")))
        values = [result = resolver(draft, VariableUse::Look)](const Draft &, VariableUse) { return result; };
    QThreadPool::globalInstance()->start([self = QPointer<MessageChecker>(this), id, draft, values] {
        QMetaObject::invokeMethod(qApp, [self, id, check = MessageCheck::of(draft, values)] {
            if (self && self->m_id == id)
                emit self->checked(check);
        }, Qt::QueuedConnection);
    });
}

} // namespace framescope::ui::composer
