#include "Engine.h"

#include "Receiver.h"
#include "Sender.h"

namespace framescope::protocol {

/// The two halves and their shared state.
class Engine::Private
{
public:
    explicit Private(EngineOptions options) : state{std::move(options), {}, false}, sender(state), receiver(state, sender) { }

    EngineState state;
    Sender sender;
    Receiver receiver;
};

Engine::Engine(EngineOptions options) : d(std::make_unique<Private>(std::move(options))) { }
Engine::~Engine() = default;

void Engine::receive(base::MutableBytes bytes, base::Instant now)
{
    d->receiver.receive(bytes, now);
}

void Engine::receiveHolding(base::MutableBytes bytes, base::Instant now, Hold hold)
{
    d->receiver.receive(bytes, now, hold);
}

std::size_t Engine::held() const
{
    return d->receiver.held();
}

std::uint64_t Engine::frameLength() const
{
    return d->receiver.frameLength();
}

base::MutableBytes Engine::room()
{
    return d->receiver.room();
}

void Engine::receiveEnd(StreamEnd how)
{
    d->receiver.receiveEnd(how);
}

void Engine::notePeerKeptOpen(int ms)
{
    d->state.close.keptOpenMs = ms;
}

const Event *Engine::next()
{
    return d->receiver.next();
}

base::Result<void> Engine::sendMessage(Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes)
{
    return d->sender.sendMessage(kind, payload, fragmentSizes);
}

bool Engine::mayBorrow(base::ByteView payload) const
{
    return d->sender.mayBorrow(payload);
}

base::Result<void> Engine::sendBorrowed(Opcode kind, base::ByteView payload, bool knownText)
{
    return d->sender.sendBorrowed(kind, payload, knownText);
}

void Engine::appendOutput(base::ByteView rest)
{
    d->sender.appendOutput(rest);
}

base::Result<void> Engine::sendPing(base::ByteView payload, base::Instant now)
{
    return d->sender.sendPing(payload, now);
}

base::Result<void> Engine::sendPong(base::ByteView payload)
{
    return d->sender.sendPong(payload);
}

base::Result<void> Engine::sendClose(std::optional<std::uint16_t> code, base::ByteView reason)
{
    auto result = d->sender.sendClose(code, reason);
    if (result)
        d->receiver.closeSent();
    return result;
}

void Engine::sendRaw(const RawFrame &frame)
{
    const bool before = d->state.close.sent.has_value();
    d->sender.sendRaw(frame);
    if (!before)
        d->receiver.closeSent();
}

base::Result<void> Engine::sendFragment(Opcode kind, base::ByteView payload, bool first, bool last)
{
    return d->sender.sendFragment(kind, payload, first, last);
}

std::span<const SentFrame> Engine::sent() const
{
    return d->sender.sent();
}

base::ByteView Engine::output() const
{
    return d->sender.output();
}

void Engine::consumeOutput(std::size_t bytes)
{
    d->sender.consumeOutput(bytes);
}

const CloseFacts &Engine::close() const
{
    return d->state.close;
}

bool Engine::failed() const
{
    return d->state.failed;
}

bool Engine::mayStillSend() const
{
    return d->state.mayStillSend();
}

std::uint64_t Engine::bytesReceived() const
{
    return d->receiver.bytesReceived();
}

std::uint64_t Engine::bytesSent() const
{
    return d->sender.bytesSent();
}

const EngineOptions &Engine::options() const
{
    return d->state.options;
}

void Engine::setAutoPong(bool on)
{
    d->state.options.autoPong = on;
}

void Engine::setAutoClose(bool on)
{
    d->state.options.autoClose = on;
}

void Engine::setMode(Mode mode)
{
    d->state.options.mode = mode;
}

} // namespace framescope::protocol
