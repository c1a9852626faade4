#include "HeaderRules.h"

#include "FrameReader.h"

#include "base/Translation.h"

namespace framescope::protocol {

namespace {

FRAMESCOPE_TR("framescope::protocol::HeaderRules")

} // namespace

HeaderRules::Verdict HeaderRules::judge(const FrameHeader &h, std::uint64_t offset, const EngineState &state, const MessageAssembly &message,
                                        ViolationQueue &violations)
{
    Verdict verdict;
    verdict.part = isReserved(h.opcode) ? Part::Stray : isControl(h.opcode) ? Part::Control : Part::Message;
    const auto refuses = [&](std::string_view rule, const QString &seen) {
        verdict.refused = !violations.report(rule, seen + QLatin1String(" (") + describe(h) + QLatin1Char(')'), offset, h.raw());
        return verdict.refused;
    };

    if (state.close.received && refuses("rfc6455.data-after-close", tr("A frame came after the Close frame.")))
        return verdict;
    if (FrameReader::isTooLarge(h) && refuses("rfc6455.length-too-large", tr("A payload length of %1 bytes.").arg(h.payloadLength)))
        return verdict;
    if (!FrameReader::isMinimal(h) && refuses("rfc6455.length-not-minimal", tr("A length of %1 in a header of %2 bytes.").arg(h.payloadLength).arg(h.size)))
        return verdict;
    if (state.isClient() && h.masked && refuses("rfc6455.masked-server-frame", tr("A masked frame came from the server.")))
        return verdict;
    if (!state.isClient() && !h.masked && refuses("rfc6455.unmasked-client-frame", tr("An unmasked frame came from the client.")))
        return verdict;
    const bool deflate = message.mayInflate() && !isReserved(h.opcode);
    if ((h.rsv2 || h.rsv3 || (h.rsv1 && !deflate)) && refuses("rfc6455.reserved-bit", tr("A reserved bit is set.")))
        return verdict;
    if (isReserved(h.opcode)) {
        refuses("rfc6455.reserved-opcode", tr("Opcode %1.").arg(static_cast<int>(h.opcode)));
        return verdict;
    }
    if (isControl(h.opcode)) {
        if (h.rsv1 && deflate && refuses("rfc7692.control-compressed", tr("RSV1 is set on a control frame.")))
            return verdict;
        if (!h.fin && refuses("rfc6455.fragmented-control", tr("FIN is 0 on a control frame.")))
            return verdict;
        if (h.payloadLength > 125 && refuses("rfc6455.control-too-long", tr("A control frame of %1 bytes.").arg(h.payloadLength)))
            return verdict;
    } else if (h.opcode == Opcode::Continuation) {
        if (!message.isOpen()) {
            if (refuses("rfc6455.unexpected-continuation", tr("A continuation frame came, and no message is open.")))
                return verdict;
            verdict.part = Part::Stray;
        } else if (h.rsv1 && deflate && refuses("rfc7692.rsv1-on-continuation", tr("RSV1 is set on a continuation frame."))) {
            return verdict;
        }
    } else if (message.isOpen()) {
        if (refuses("rfc6455.expected-continuation", tr("A new message began while one is open, of which %1 frames came.").arg(message.frames())))
            return verdict;
    }
    judgeSize(verdict, h, offset, state, message, violations);
    verdict.refused = violations.failing();
    return verdict;
}

void HeaderRules::judgeSize(Verdict &verdict, const FrameHeader &h, std::uint64_t offset, const EngineState &state, const MessageAssembly &message,
                            ViolationQueue &violations)
{
    const Limits &limits = state.options.limits;
    const bool begins = h.opcode != Opcode::Continuation;
    const bool ofMessage = verdict.part == Part::Message;
    const std::uint64_t before = begins ? 0 : message.wireSize();
    const bool compressed = begins ? h.rsv1 && message.mayInflate() : message.isCompressed();
    const bool keeps = ofMessage && (begins || !message.isCut());
    // What cannot be made smaller grows by 5 bytes for each stored block; the inflated size has a limit of its own.
    const std::uint64_t margin = compressed ? limits.maxFrame / 1024 + 64 : 0;
    if (h.payloadLength > limits.maxFrame && h.payloadLength - limits.maxFrame > margin) {
        violations.report("limit.frame-too-big", tr("A frame declares %1 bytes; the limit is %2.").arg(h.payloadLength).arg(limits.maxFrame), offset, h.raw());
        verdict.cut = ofMessage;
    } else if (keeps && !compressed && state.options.assembleMessages && h.payloadLength > limits.maxMessage - std::min(before, limits.maxMessage)) {
        violations.report("limit.message-too-big", tr("A message reaches %1 bytes; the limit is %2.").arg(before + h.payloadLength).arg(limits.maxMessage), offset,
                          h.raw());
        verdict.cut = true;
    } else if (keeps && (begins ? 0 : message.frames()) >= limits.maxFragments) {
        violations.report("limit.too-many-fragments", tr("A message has more than %1 frames.").arg(limits.maxFragments), offset, h.raw());
        verdict.cut = true;
    }
}

} // namespace framescope::protocol
