#include "MessageSender.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace framescope::ui::composer {

void MessageSender::send(const Draft &draft, Turn turn)
{
    if (!m_canSend || m_reading)
        return;
    const auto resolved = MessageCheck::resolve(draft, m_resolver, VariableUse::Send);
    if (!resolved) {
        if (resolved.error().id == QLatin1String("trust.needed"))
            emit trustNeeded(draft);
        else
            emit failed(resolved.error());
        return;
    }
    if (draft.kind != profiles::MessageKind::File)
        return finish(draft, turn, ComposedMessage::compose(*resolved));
    // A disk may be slow, and a file long.
    m_reading = true;
    emit readingChanged(true);
    QThreadPool::globalInstance()->start([self = QPointer<MessageSender>(this), draft, turn, file = *resolved] {
        QMetaObject::invokeMethod(qApp, [self, draft, turn, outgoing = ComposedMessage::compose(file)] {
            if (!self)
                return;
            self->m_reading = false;
            emit self->readingChanged(false);
            if (self->m_canSend)
                self->finish(draft, turn, outgoing);
        }, Qt::QueuedConnection);
    });
}

void MessageSender::finish(const Draft &draft, Turn turn, const base::Result<session::Outgoing> &outgoing)
{
    if (!outgoing) {
        emit failed(outgoing.error());
        return;
    }
    emit composed(*outgoing);
    emit sent(draft, turn);
}

} // namespace framescope::ui::composer
