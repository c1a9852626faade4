#include "FaultFrames.h"
#include "ServerClient.h"
#include "Text.h"

#include "base/json/OrderedJson.h"
#include "protocol/CloseCode.h"

#include <algorithm>

/// What ServerClient does wrong when it is told to.
namespace framescope::server {

void ServerClient::tellFault(const FaultSpec &fault)
{
    ++m_faults;
    base::OrderedJson json = base::OrderedJson::object();
    json.set(QStringLiteral("server"), base::OrderedJson(QStringLiteral("fault")));
    json.set(QStringLiteral("fault"), base::OrderedJson(fault.info().name));
    json.set(QStringLiteral("spec"), base::OrderedJson(fault.text));
    json.set(QStringLiteral("client"), base::OrderedJson(static_cast<qint64>(m_id.value)));
    json.set(QStringLiteral("text"), base::OrderedJson(Text::tr("On purpose: the server %1.").arg(fault.info().summary)));
    json.set(QStringLiteral("deliberate"), base::OrderedJson(true));
    recordServer(json.toCompact(), capture::FlagDeliberate);
    m_host.clientTouched();
}

void ServerClient::inject(const FaultSpec &fault)
{
    if (!m_connection || m_gone)
        return;
    tellFault(fault);
    switch (fault.kind) {
    case FaultKind::Silence:
        m_silent = true;
        m_connection->setAutoPong(false);
        m_connection->setAutoClose(false);
        break;
    case FaultKind::SlowRead: m_connection->setReadPace(fault.bytes, fault.milliseconds); break;
    case FaultKind::SlowWrite: m_connection->setWritePace(fault.bytes, fault.milliseconds); break;
    case FaultKind::Pause: hold(fault.milliseconds); break;
    case FaultKind::NoPong: m_connection->setAutoPong(false); break;
    case FaultKind::NoClose: m_connection->setAutoClose(false); break;
    case FaultKind::Drop: m_connection->abort(fault.reset); break;
    case FaultKind::Close: injectClose(fault); break;
    case FaultKind::PingFlood: pumpPings(fault, fault.count); break;
    case FaultKind::Mask:
    case FaultKind::Rsv:
    case FaultKind::Opcode:
    case FaultKind::Length:
    case FaultKind::Utf8:
    case FaultKind::FragmentedControl:
    case FaultKind::Continuation:
    case FaultKind::Oversized:
    case FaultKind::Bomb:
    case FaultKind::CorruptDeflate: injectFrames(fault); break;
    case FaultKind::Refuse:
    case FaultKind::Redirect:
    case FaultKind::LateHandshake:
    case FaultKind::HalfHandshake:
    case FaultKind::WrongAccept:
    case FaultKind::UnaskedSubprotocol:
    case FaultKind::UnaskedExtension: break; // done in the opening handshake
    }
}

void ServerClient::injectFrames(const FaultSpec &fault)
{
    setDeliberate(true);
    for (const protocol::RawFrame &frame : FaultFrames::make(fault, m_random)) {
        if (auto sent = m_connection->sendRaw(frame); !sent) {
            note(sent.error().toString());
            break;
        }
    }
    setDeliberate(false);
}

void ServerClient::injectClose(const FaultSpec &fault)
{
    // A code that may be on the wire goes the ordinary way, so that the stream ends once the client has answered.
    const bool ordinary = !fault.code || (protocol::mayBeOnTheWire(*fault.code) && fault.reason.size() <= 123 && fault.reason.isValidUtf8());
    if (!ordinary)
        return injectFrames(fault);
    setDeliberate(true);
    if (auto sent = m_connection->close(fault.code, base::viewOf(fault.code ? fault.reason : QByteArray())); !sent)
        note(sent.error().toString());
    setDeliberate(false);
}

void ServerClient::pumpPings(const FaultSpec &fault, qint64 left)
{
    constexpr int kTurn = 1000;
    const protocol::RawFrame frame = FaultFrames::make(fault, m_random).front();
    int turn = 0;
    setDeliberate(true);
    while (left > 0 && turn < (fault.milliseconds > 0 ? 1 : kTurn) && m_connection->canSend()) {
        if (!m_connection->sendRaw(frame).ok()) {
            left = 0;
            break;
        }
        --left;
        ++turn;
    }
    setDeliberate(false);
    if (left > 0 && isOpen())
        after(std::max(fault.milliseconds, turn == 0 ? 10 : 0), [this, &fault, left] { pumpPings(fault, left); });
}

void ServerClient::hold(int milliseconds)
{
    m_holding = true;
    setPaused(PausedForFault, true);
    after(milliseconds, [this] { release(); });
}

void ServerClient::release()
{
    if (!m_holding)
        return;
    m_holding = false;
    setPaused(PausedForFault, false);
    while (!m_held.empty()) {
        const Held held = std::move(m_held.front());
        m_held.pop_front();
        if (!sendMessage(held.kind, base::viewOf(held.payload), held.fragmentSizes).ok())
            m_held.clear();
    }
    m_heldBytes = 0;
    writable();
}

} // namespace framescope::server
