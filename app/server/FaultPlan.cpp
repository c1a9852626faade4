#include "FaultPlan.h"

#include "Text.h"

#include "base/Random.h"
#include "base/Utf8Text.h"

namespace framescope::server {

FaultPlan::FaultPlan(const std::vector<FaultSpec> &faults, base::Random &random) : m_faults(faults), m_random(random), m_struck(faults.size(), 0)
{
    for (const FaultSpec &fault : faults)
        m_watchesMessages |= fault.when.kind == FaultMoment::Kind::Messages || fault.when.kind == FaultMoment::Kind::Match;
}

bool FaultPlan::strike(std::size_t index)
{
    const FaultMoment &when = m_faults[index].when;
    if (when.times > 0 && m_struck[index] >= static_cast<quint32>(when.times))
        return false;
    if (!m_random.chance(when.probability))
        return false;
    ++m_struck[index];
    return true;
}

std::vector<const FaultSpec *> FaultPlan::all(FaultMoment::Kind kind)
{
    std::vector<const FaultSpec *> faults;
    for (std::size_t i = 0; i < m_faults.size(); ++i) {
        if (m_faults[i].when.kind == kind && strike(i))
            faults.push_back(&m_faults[i]);
    }
    return faults;
}

std::vector<const FaultSpec *> FaultPlan::atAccept()
{
    return all(FaultMoment::Kind::Accept);
}

std::vector<const FaultSpec *> FaultPlan::atOpen()
{
    return all(FaultMoment::Kind::Open);
}

std::vector<const FaultSpec *> FaultPlan::timed() const
{
    std::vector<const FaultSpec *> faults;
    for (const FaultSpec &fault : m_faults) {
        if (fault.when.kind == FaultMoment::Kind::Seconds)
            faults.push_back(&fault);
    }
    return faults;
}

bool FaultPlan::chance(const FaultSpec &fault)
{
    return strike(static_cast<std::size_t>(&fault - m_faults.data()));
}

std::vector<const FaultSpec *> FaultPlan::atMessage(quint64 count, protocol::Opcode kind, base::ByteView bytes, QStringList *notes)
{
    std::vector<const FaultSpec *> faults;
    if (!m_watchesMessages)
        return faults;
    std::optional<QString> text;
    for (std::size_t i = 0; i < m_faults.size(); ++i) {
        const FaultMoment &when = m_faults[i].when;
        if (when.kind == FaultMoment::Kind::Messages) {
            const bool now = when.times == 1 && when.probability >= 1 ? count == when.messages : count % when.messages == 0;
            if (now && strike(i))
                faults.push_back(&m_faults[i]);
        } else if (when.kind == FaultMoment::Kind::Match && kind == protocol::Opcode::Text) {
            if (!text)
                text = base::textFromUtf8(base::toByteArray(bytes));
            const auto outcome = when.match.search(*text);
            if (outcome == base::TextPattern::Outcome::Yes && strike(i))
                faults.push_back(&m_faults[i]);
            else if (outcome == base::TextPattern::Outcome::Undecided && notes)
                notes->append(when.match.undecidedSentence(Text::tr("message %1").arg(count)) + QLatin1Char(' ')
                              + Text::tr("The fault “%1” did not happen.").arg(base::escapeControls(m_faults[i].text)));
        }
    }
    return faults;
}

} // namespace framescope::server
