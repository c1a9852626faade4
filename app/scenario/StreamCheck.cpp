#include "StreamCheck.h"

#include "base/Translation.h"
#include "base/Units.h"

namespace framescope::scenario {

namespace {

FRAMESCOPE_TR("Scenario")

} // namespace

StreamCheck::StreamCheck(const ListenStep &step, std::int64_t startNs) : m_step(step), m_startNs(startNs), m_lastNs(startNs)
{
    if (!step.sequence)
        return;
    // Both were checked when the scenario was read.
    if (auto path = base::JsonPath::parse(step.sequence->field))
        m_field = std::move(*path);
    if (auto path = base::JsonPath::parse(step.sequence->per))
        m_per = std::move(*path);
}

QString StreamCheck::silentUntil(std::int64_t nowNs) const
{
    if (!m_step.maxSilence || nowNs - m_lastNs <= *m_step.maxSilence)
        return {};
    return tr("Nothing came for %1; at most %2 is allowed.").arg(base::Units::shortDuration(nowNs - m_lastNs), base::Units::writeDuration(*m_step.maxSilence));
}

std::int64_t StreamCheck::silenceEndsNs() const
{
    return m_step.maxSilence ? m_lastNs + *m_step.maxSilence + 1 : -1;
}

QString StreamCheck::take(const ReceivedMessage &message)
{
    QString problem = silentUntil(message.time.monoNs);
    ++m_messages;
    m_lastNs = message.time.monoNs;
    if (problem.isEmpty() && m_step.sequence)
        problem = checkSequence(message);
    return problem;
}

QString StreamCheck::checkSequence(const ReceivedMessage &message)
{
    const auto json = base::OrderedJson::parse(message.bytes);
    if (!json)
        return {}; // a message that is not JSON has no number
    const auto found = m_field.find(*json);
    if (found.empty())
        return {};
    if (!found.front()->isInteger())
        return tr("The sequence field json:%1 is %2, which is no whole number.").arg(m_step.sequence->field, found.front()->toText().left(40));
    const qint64 number = found.front()->toInteger();
    QString series;
    if (!m_step.sequence->per.isEmpty()) {
        const auto key = m_per.find(*json);
        series = key.empty() ? QString() : key.front()->toText();
    }
    const auto before = m_sequences.constFind(series);
    const bool known = before != m_sequences.constEnd();
    const qint64 expected = known ? *before + 1 : number;
    if (known || m_sequences.size() < kMostSeries)
        m_sequences.insert(series, number);
    if (number == expected)
        return {};
    const QString where = series.isEmpty() ? QString() : tr(" of %1").arg(series.left(40));
    return number > expected ? tr("The sequence%1 has a gap: %2 came after %3.").arg(where).arg(number).arg(expected - 1)
                             : tr("The sequence%1 went back: %2 came after %3.").arg(where).arg(number).arg(expected - 1);
}

QString StreamCheck::atEnd(std::int64_t nowNs) const
{
    if (const QString silence = silentUntil(nowNs); !silence.isEmpty())
        return silence;
    if (!m_step.minRate || nowNs <= m_startNs)
        return {};
    const double rate = static_cast<double>(m_messages) * 1e9 / static_cast<double>(nowNs - m_startNs);
    if (rate >= *m_step.minRate)
        return {};
    return tr("%1 messages came in %2, which is %3 a second; at least %4 is asked for.")
        .arg(m_messages)
        .arg(base::Units::shortDuration(nowNs - m_startNs))
        .arg(rate, 0, 'f', 2)
        .arg(base::Units::writeRate(*m_step.minRate));
}

} // namespace framescope::scenario
