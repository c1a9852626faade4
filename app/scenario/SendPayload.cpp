#include "SendPayload.h"

#include "FrameSpec.h"
#include "PayloadText.h"

namespace framescope::scenario {

namespace {

base::Result<Outgoing> unfragmented(SendStep::Kind kind, const QString &value, const OutgoingSource &file, const OutgoingSource &saved)
{
    switch (kind) {
    case SendStep::Kind::Text:
    case SendStep::Kind::Json: break;
    case SendStep::Kind::File: return file(value);
    case SendStep::Kind::Saved: return saved(value);
    case SendStep::Kind::Hex:
    case SendStep::Kind::Base64: {
        auto bytes = kind == SendStep::Kind::Hex ? payloadtext::fromHex(value) : payloadtext::fromBase64(value);
        if (!bytes)
            return bytes.error();
        return Outgoing::binary(std::move(*bytes));
    }
    case SendStep::Kind::Frame: {
        auto frame = FrameSpec::parse(value);
        if (!frame)
            return frame.error();
        return Outgoing::rawFrame(std::move(*frame));
    }
    }
    return Outgoing::text(value.toUtf8());
}

} // namespace

base::Result<Outgoing> outgoingOf(const SendStep &step, const QString &value, const OutgoingSource &file, const OutgoingSource &saved)
{
    auto outgoing = unfragmented(step.kind, value, file, saved);
    if (outgoing && !step.fragments.empty())
        outgoing->fragmentSizes.assign(step.fragments.begin(), step.fragments.end());
    return outgoing;
}

} // namespace framescope::scenario
