#pragma once

#include "Inbox.h"
#include "Scenario.h"

#include "base/json/JsonPath.h"

#include <QHash>

namespace framescope::scenario {

/// Checks a stream of messages over a period, for `listen`: its rate, its silences, its sequence numbers. It has no clock: times are
/// given. One use, one thread.
class StreamCheck
{
public:
    /// `startNs`: on Instant::monoNs, when listening begins.
    StreamCheck(const ListenStep &step, std::int64_t startNs);

    /// The violation since the last message, or by this message; empty: none.
    QString take(const ReceivedMessage &message);
    /// No message until `nowNs`: the resulting violation, or empty.
    QString silentUntil(std::int64_t nowNs) const;
    /// When to call silentUntil() next, or -1.
    std::int64_t silenceEndsNs() const;
    /// The violation of the whole stream at its end, or empty.
    QString atEnd(std::int64_t nowNs) const;

    quint64 messages() const { return m_messages; }

private:
    QString checkSequence(const ReceivedMessage &message);

    ListenStep m_step;
    std::int64_t m_startNs;
    std::int64_t m_lastNs;
    quint64 m_messages = 0;
    base::JsonPath m_field;
    base::JsonPath m_per;
    QHash<QString, qint64> m_sequences; ///< the last number of each series; at most kMostSeries
    static constexpr qsizetype kMostSeries = 100'000;
};

} // namespace framescope::scenario
