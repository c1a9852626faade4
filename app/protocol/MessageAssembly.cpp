#include "MessageAssembly.h"

#include "base/Translation.h"

namespace framescope::protocol {

namespace {

FRAMESCOPE_TR("framescope::protocol::MessageAssembly")

} // namespace

MessageAssembly::MessageAssembly(const EngineState &state, ViolationQueue &violations) : m_state(state), m_violations(violations)
{
    const auto &deflate = state.options.deflate;
    if (!deflate)
        return;
    const bool fromServer = state.isClient();
    const auto &bits = fromServer ? deflate->serverMaxWindowBits : deflate->clientMaxWindowBits;
    const int window = bits && *bits != DeflateParameters::kClientWindowNoValue ? *bits : 15;
    m_inflater = std::make_unique<Inflater>(window, fromServer ? deflate->serverNoContextTakeover : deflate->clientNoContextTakeover);
}

void MessageAssembly::beginFrame(const FrameHeader &header, bool cut)
{
    if (header.opcode != Opcode::Continuation) {
        m_open = true;
        m_kind = header.opcode;
        m_compressed = header.rsv1 && m_inflater;
        m_cut = false;
        m_notInflated = false;
        m_badText = false;
        m_frames = 0;
        m_wireSize = 0;
        m_utf8.reset();
        m_bytes.clear(EngineState::kKeptMemory);
        m_wire.clear(EngineState::kKeptMemory);
        // The message before was given up half-way (observe mode): its rest is not in the context.
        if (m_compressed && m_inflating)
            m_inflater->reset();
        m_inflating = m_compressed;
    }
    m_cut = m_cut || cut;
    ++m_frames;
    m_wireSize += header.payloadLength;
}

void MessageAssembly::checkText(base::ByteView piece, std::uint64_t offset)
{
    if (m_kind != Opcode::Text || m_badText || !m_state.options.checkUtf8 || m_utf8.feed(piece))
        return;
    m_badText = true;
    const std::size_t at = m_utf8.badAt();
    const std::size_t from = at > 3 ? at - 3 : 0;
    const auto around = piece.subspan(from, std::min<std::size_t>(piece.size() - from, 8));
    m_violations.report("rfc6455.invalid-utf8",
                        tr("The byte %1 cannot stand where it does in UTF-8; around it: %2").arg(base::hexPreview(piece.subspan(at, 1)), base::hexPreview(around)),
                        offset + at, around);
}

void MessageAssembly::inflate(base::ByteView piece, bool whole, bool last, const FrameHeader &header, std::uint64_t frameOffset)
{
    const std::uint64_t limit = m_state.options.limits.maxMessage;
    // Where a bad stream is no reason to end, the bytes as on the wire are what can be shown of it.
    if (m_state.options.mode == Mode::Observe && !whole && m_wire.size() < limit)
        m_wire.append(piece.first(static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), limit - m_wire.size()))));
    if (m_notInflated)
        return;
    const std::size_t before = m_bytes.size();
    auto status = m_inflater->feed(piece, m_bytes, limit);
    if (status == Inflater::Status::Ok && last)
        status = m_inflater->finish(m_bytes, limit);
    if (status != Inflater::Status::Bad)
        checkText(from(before), frameOffset);
    switch (status) {
    case Inflater::Status::Ok:
        m_inflating = !last;
        return;
    case Inflater::Status::Limit:
        m_violations.report("limit.message-too-big", tr("%1 compressed bytes inflate to more than %2, which is the limit.").arg(m_wireSize).arg(limit),
                            frameOffset, header.raw());
        m_cut = true;
        break;
    case Inflater::Status::Bad:
        m_violations.report("rfc7692.invalid-data", tr("The compressed bytes are not a DEFLATE stream: %1").arg(base::hexPreview(piece, 16)), frameOffset, piece);
        m_notInflated = true;
        break;
    case Inflater::Status::Truncated:
        m_violations.report("rfc7692.truncated-data",
                            tr("The compressed message ends inside a block: %1").arg(base::hexPreview(piece.last(std::min<std::size_t>(piece.size(), 16)))),
                            frameOffset, piece.last(std::min<std::size_t>(piece.size(), 64)));
        m_notInflated = true;
        break;
    }
    m_inflater->reset();
    m_inflating = false;
}

void MessageAssembly::finish(Event &event, base::ByteView payload, std::uint64_t offset)
{
    m_open = false;
    event.messageKind = m_kind;
    event.messageWireSize = m_wireSize;
    event.messageFrames = m_frames;
    event.messageCut = m_cut;
    event.completesMessage = true;
    if (!m_state.options.assembleMessages)
        return;
    const bool single = m_frames == 1 && event.firstPiece;
    if (m_notInflated) {
        event.messageNotInflated = true;
        event.message = single ? payload : m_wire.view();
        return;
    }
    event.message = single && !m_compressed && !m_cut ? payload : m_bytes.view();
    // Only now is it certain that no more of the last character will come.
    if (m_kind == Opcode::Text && m_state.options.checkUtf8 && !m_badText && !m_cut && !m_utf8.complete()) {
        m_badText = true;
        const base::ByteView tail = event.message.last(std::min<std::size_t>(event.message.size(), 4));
        if (!m_violations.report("rfc6455.invalid-utf8", tr("The text ends in the middle of a character: %1").arg(base::hexPreview(tail)), offset, tail)) {
            event.completesMessage = false;
            event.message = {};
            event.messageFrames = 0;
        }
    }
}

void MessageAssembly::reportBadText(base::ByteView message, std::uint64_t offset)
{
    m_kind = Opcode::Text;
    m_utf8.reset();
    m_badText = false;
    checkText(message, offset);
    if (!m_badText)
        m_violations.report("rfc6455.invalid-utf8", tr("The text ends in the middle of a character."), offset + message.size(),
                            message.last(std::min<std::size_t>(message.size(), 4)));
}

} // namespace framescope::protocol
