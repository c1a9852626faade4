#pragma once

#include "FaultSpec.h"

#include "base/Bytes.h"

namespace framescope::base {
class Random;
}

namespace framescope::server {

/// Decides which faults occur for one client and when. Each client has its own random numbers, so a seed repeats them regardless of
/// other clients. Lives on the server's thread.
class FaultPlan
{
public:
    /// The faults must outlive the plan.
    FaultPlan(const std::vector<FaultSpec> &faults, base::Random &random);

    /// Faults in, or instead of, the response to the opening handshake.
    std::vector<const FaultSpec *> atAccept();
    std::vector<const FaultSpec *> atOpen();
    /// Faults with a time: the caller calls chance() when it is due.
    std::vector<const FaultSpec *> timed() const;
    bool chance(const FaultSpec &fault);
    /// A message was received: number `count`, from 1. `notes` (if given) gets a sentence for each fault whose condition is
    /// undecided.
    std::vector<const FaultSpec *> atMessage(quint64 count, protocol::Opcode kind, base::ByteView bytes, QStringList *notes = nullptr);
    /// False if no message can trigger a fault, so no call per message is needed.
    bool watchesMessages() const { return m_watchesMessages; }

private:
    bool strike(std::size_t index);
    std::vector<const FaultSpec *> all(FaultMoment::Kind kind);

    const std::vector<FaultSpec> &m_faults;
    base::Random &m_random;
    std::vector<quint32> m_struck;
    bool m_watchesMessages = false;
};

} // namespace framescope::server
