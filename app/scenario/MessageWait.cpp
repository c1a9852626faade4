#include "MessageWait.h"

#include "NearestMessage.h"

#include "base/Bytes.h"
#include "base/TextPattern.h"
#include "base/Translation.h"
#include "base/Units.h"

namespace framescope::scenario {

namespace {

FRAMESCOPE_TR("Scenario")

} // namespace

MessageWait::State MessageWait::look(Inbox &inbox)
{
    const auto &messages = inbox.messages();
    while (!messages.empty() && messages.back().number > m_lookedAt) {
        // Messages may have been dropped in front, so a place in the inbox is not kept.
        const std::size_t at = messages.front().number > m_lookedAt ? 0 : static_cast<std::size_t>(m_lookedAt + 1 - messages.front().number);
        const ReceivedMessage &message = messages[at];
        const capture::FilterSubject subject = message.subject(m_startNs);
        switch (m_judge->outcome(subject)) {
        case base::TextPattern::Outcome::Undecided:
            m_failure.what = m_judge->judge(subject).sentence(tr("message %1").arg(message.number));
            m_failure.remedy = base::TextPattern::undecidedRemedy();
            return State::Fails;
        case base::TextPattern::Outcome::No:
            if (m_strict) {
                m_failure.what = tr("The next message had to be %1.").arg(m_judge->filter().text());
                takeNearest(inbox, m_failure);
                return State::Fails;
            }
            m_lookedAt = message.number;
            break;
        case base::TextPattern::Outcome::Yes:
            if (m_count == 0) {
                m_failure.what = tr("A message came that must not: %1").arg(m_judge->filter().text());
                m_failure.seen = base::escapedPreview(base::viewOf(message.bytes), 200);
                return State::Fails;
            }
            m_lookedAt = message.number;
            inbox.consume(at);
            if (++m_matches >= m_count)
                return State::Fits;
            break;
        }
    }
    return State::Waits;
}

Failure MessageWait::missing(const Inbox &inbox, qint64 limitNs) const
{
    Failure failure;
    const QString limit = base::Units::writeDuration(limitNs);
    failure.what = m_matches > 0 ? tr("%1 of %2 messages came in %3: %4").arg(m_matches).arg(m_count).arg(limit, m_judge->filter().text())
                                 : tr("No message came in %1 that is %2").arg(limit, m_judge->filter().text());
    takeNearest(inbox, failure);
    return failure;
}

void MessageWait::takeNearest(const Inbox &inbox, Failure &failure) const
{
    NearestMessage nearest = nearestMessage(inbox, *m_judge, m_startNs);
    failure.seen = std::move(nearest.sentence);
    failure.unmet = std::move(nearest.unmet);
}

} // namespace framescope::scenario
