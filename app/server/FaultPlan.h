#pragma once

#include "FaultSpec.h"

#include "base/Bytes.h"

namespace framescope::base {
class Random;
}

namespace framescope::server {

/// Decides which faults happen to one client and when; the dice are the client's own, so that a seed repeats them whatever
/// other clients do. Lives on the server's thread.
class FaultPlan
{
public:
    /// The faults must outlive the plan.
    FaultPlan(const std::vector<FaultSpec> &faults, base::Random &random);

    /// In place of, or in, the opening handshake's answer.
    std::vector<const FaultSpec *> atAccept();
    std::vector<const FaultSpec *> atOpen();
    /// Faults with a time: the caller asks chance() when it has come.
    std::vector<const FaultSpec *> timed() const;
    bool chance(const FaultSpec &fault);
    /// A message came: the `count`th, from 1. `notes` (if given) gets a sentence for each fault of which it is not known whether its
    /// moment has come.
    std::vector<const FaultSpec *> atMessage(quint64 count, protocol::Opcode kind, base::ByteView bytes, QStringList *notes = nullptr);
    /// False where no message can bring a fault: nothing to ask for each.
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
