#pragma once

#include "Inbox.h"
#include "RunResult.h"

#include "capture/FilterJudge.h"

#include <memory>

namespace framescope::scenario {

/// What an `expect` waits for, or a `never` waits out: looks at the messages of an inbox in their order and says how the step stands. It has no clock:
/// its owner says when the time is over. For one step; one thread.
class MessageWait
{
public:
    enum class State : std::uint8_t { Waits, Fits, Fails };
    using Judge = std::shared_ptr<const capture::FilterJudge>;

    /// `count` messages that fit; with `strict` each of them has to be the next one. `runStartNs`: on Instant::monoNs, what times are counted from.
    static MessageWait forMessages(Judge judge, int count, bool strict, std::int64_t runStartNs) { return MessageWait(std::move(judge), count, strict, runStartNs); }
    /// No message that fits.
    static MessageWait forNone(Judge judge, std::int64_t runStartNs) { return MessageWait(std::move(judge), 0, false, runStartNs); }

    /// Goes on behind the message that it looked at last. A message that fits is consumed; Fits: it was the last one that was wanted.
    State look(Inbox &inbox);
    /// Why look() said Fails: `what`, `seen` and `remedy`.
    const Failure &failure() const { return m_failure; }
    /// What is missing after `limitNs`.
    Failure missing(const Inbox &inbox, qint64 limitNs) const;
    /// Adds what the message has that comes nearest.
    void takeNearest(const Inbox &inbox, Failure &failure) const;

private:
    MessageWait(Judge judge, int count, bool strict, std::int64_t runStartNs) : m_judge(std::move(judge)), m_count(count), m_strict(strict), m_startNs(runStartNs) {}

    Judge m_judge;
    int m_count;                ///< 0: none must come
    bool m_strict;
    std::int64_t m_startNs;
    quint64 m_lookedAt = 0;     ///< the number of the last one
    int m_matches = 0;
    Failure m_failure;
};

} // namespace framescope::scenario
