#include "ByteJoiner.h"

#include "base/Translation.h"

#include <algorithm>

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("decode::ByteJoiner")

} // namespace

LayerSpan ByteJoiner::take(const MessageView &message, Decoded &out)
{
    const auto found = m_parts.find(message.from);
    if (found == m_parts.end())
        return LayerSpan::of(message);
    // Appends to the bytes where they are: many small messages must not copy what was before each time.
    Part &part = found->second;
    part.bytes.append(reinterpret_cast<const char *>(message.payload.data()), qsizetype(message.payload.size()));
    ++part.messages;
    const std::uint32_t layer = out.addLayer(tr("joined from %n message(s)", nullptr, part.messages), part.bytes, {0, message.payload.size(), 0});
    return LayerSpan::of(out, layer);
}

bool ByteJoiner::keep(const MessageView &message, const LayerSpan &rest)
{
    if (rest.isEmpty() || rest.size() > kMostPartial) {
        m_parts.erase(message.from);
        return rest.isEmpty();
    }
    Part &part = m_parts[message.from];
    if (part.messages > 0 && std::size_t(part.bytes.size()) == rest.size())
        return true; // nothing of it was used
    part = {base::toByteArray(rest.bytes()), 1};
    return true;
}

} // namespace framescope::decode
