#include "Authorisation.h"

#include <QPointer>

#include <utility>

namespace framescope::session {

void Authorisation::ask(Access &access, Answer answer)
{
    m_answer = std::move(answer);
    access.authorise([self = QPointer<Authorisation>(this), number = ++m_number](const base::Result<void> &result) {
        if (self)
            self->post(number, result);
    });
}

void Authorisation::giveUp(Access &access)
{
    const quint64 number = ++m_number;
    access.cancelAuthorise();
    post(number, {});
}

void Authorisation::drop(Access &access)
{
    ++m_number;
    if (std::exchange(m_answer, {}))
        access.cancelAuthorise();
}

void Authorisation::post(quint64 number, const base::Result<void> &result)
{
    QMetaObject::invokeMethod(
        this,
        [this, number, result] {
            if (m_number != number || !m_answer)
                return;
            const Answer answer = std::exchange(m_answer, {});
            answer(result);
        },
        Qt::QueuedConnection);
}

} // namespace framescope::session
