#include "FaultPlayer.h"

#include "FaultFrames.h"

#include "protocol/CloseCode.h"

#include <algorithm>

namespace framescope::server {

namespace {

/// While it lives, the frames of the stage's connection are marked as deliberate faults.
class Deliberately
{
public:
    explicit Deliberately(FaultPlayer::Stage &stage) : m_stage(stage) { stage.setDeliberate(true); }
    ~Deliberately() { m_stage.setDeliberate(false); }
    Deliberately(const Deliberately &) = delete;
    Deliberately &operator=(const Deliberately &) = delete;

private:
    FaultPlayer::Stage &m_stage;
};

} // namespace

void FaultPlayer::play(const FaultSpec &fault)
{
    network::Connection *const connection = m_stage.connection();
    if (connection == nullptr)
        return;
    switch (fault.kind) {
    case FaultKind::Silence:
        m_silent = true;
        connection->setAutoPong(false);
        connection->setAutoClose(false);
        break;
    case FaultKind::SlowRead: connection->setReadPace(fault.bytes, fault.milliseconds); break;
    case FaultKind::SlowWrite: connection->setWritePace(fault.bytes, fault.milliseconds); break;
    case FaultKind::Pause: pause(fault.milliseconds); break;
    case FaultKind::NoPong: connection->setAutoPong(false); break;
    case FaultKind::NoClose: connection->setAutoClose(false); break;
    case FaultKind::Drop: connection->abort(fault.reset); break;
    case FaultKind::Close: close(fault); break;
    case FaultKind::PingFlood: floodPings(fault, fault.count); break;
    case FaultKind::Mask:
    case FaultKind::Rsv:
    case FaultKind::Opcode:
    case FaultKind::Length:
    case FaultKind::Utf8:
    case FaultKind::FragmentedControl:
    case FaultKind::Continuation:
    case FaultKind::Oversized:
    case FaultKind::Bomb:
    case FaultKind::CorruptDeflate: sendFrames(fault); break;
    case FaultKind::Refuse:
    case FaultKind::Redirect:
    case FaultKind::LateHandshake:
    case FaultKind::HalfHandshake:
    case FaultKind::WrongAccept:
    case FaultKind::UnaskedSubprotocol:
    case FaultKind::UnaskedExtension: break; // done by AcceptPlan in the opening handshake
    }
}

void FaultPlayer::sendFrames(const FaultSpec &fault)
{
    const Deliberately deliberately(m_stage);
    for (const protocol::RawFrame &frame : FaultFrames::make(fault, m_stage.peer().random())) {
        // Sending may end the client.
        network::Connection *const connection = m_stage.connection();
        if (connection == nullptr)
            return;
        if (auto sent = connection->sendRaw(frame); !sent) {
            m_stage.peer().note(sent.error().toString());
            return;
        }
    }
}

void FaultPlayer::close(const FaultSpec &fault)
{
    // A valid code is sent the ordinary way, so that the stream ends once the client has answered.
    const bool ordinary = !fault.code || (protocol::mayBeOnTheWire(*fault.code) && fault.reason.size() <= 123 && fault.reason.isValidUtf8());
    if (!ordinary)
        return sendFrames(fault);
    const Deliberately deliberately(m_stage);
    if (auto sent = m_stage.connection()->close(fault.code, base::viewOf(fault.code ? fault.reason : QByteArray())); !sent)
        m_stage.peer().note(sent.error().toString());
}

void FaultPlayer::floodPings(const FaultSpec &fault, qint64 left)
{
    constexpr int kTurn = 1000;
    const protocol::RawFrame frame = FaultFrames::make(fault, m_stage.peer().random()).front();
    const int most = fault.milliseconds > 0 ? 1 : kTurn;
    int turn = 0;
    {
        const Deliberately deliberately(m_stage);
        for (; left > 0 && turn < most; ++turn, --left) {
            network::Connection *const connection = m_stage.connection();
            if (connection == nullptr || !connection->canSend())
                break;
            if (!connection->sendRaw(frame).ok())
                return;
        }
    }
    // Wait ten milliseconds for a client that is not reading.
    if (left > 0 && m_stage.peer().isOpen())
        m_stage.peer().after(std::max(fault.milliseconds, turn == 0 ? 10 : 0), [this, &fault, left] { floodPings(fault, left); });
}

void FaultPlayer::pause(int milliseconds)
{
    m_pausing = true;
    m_stage.pauseReading(true);
    m_stage.peer().after(milliseconds, [this] { endPause(); });
}

bool FaultPlayer::takes(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes)
{
    if (m_silent)
        return true;
    if (!m_pausing)
        return false;
    m_kept.push_back({kind, base::toByteArray(payload), {fragmentSizes.begin(), fragmentSizes.end()}});
    m_keptBytes += static_cast<qint64>(payload.size());
    return true;
}

void FaultPlayer::endPause()
{
    if (!m_pausing)
        return;
    m_pausing = false;
    m_stage.pauseReading(false);
    while (!m_kept.empty()) {
        const Kept kept = std::move(m_kept.front());
        m_kept.pop_front();
        if (!m_stage.peer().sendMessage(kept.kind, base::viewOf(kept.payload), kept.fragmentSizes).ok())
            m_kept.clear();
    }
    m_keptBytes = 0;
    m_stage.pauseOver();
}

void FaultPlayer::clear()
{
    m_kept.clear();
    m_keptBytes = 0;
}

} // namespace framescope::server
