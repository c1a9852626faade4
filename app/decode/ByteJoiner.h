#pragma once

#include "LayerSpan.h"

#include <map>

namespace framescope::decode {

/// What is left of a packet that later messages go on with, for protocols whose packets are not aligned to messages; each direction for
/// itself. Keeps at most kMostPartial bytes. Any one thread.
class ByteJoiner
{
public:
    /// The bytes to decode: the message's own, or a layer with what was left of earlier ones in front.
    LayerSpan take(const MessageView &message, Decoded &out);
    /// Keeps what is not decoded yet. False, and nothing is kept, where it is too long: the caller reports it.
    bool keep(const MessageView &message, const LayerSpan &rest);
    bool hasPart(Sender from) const { return m_parts.contains(from); }
    void drop(Sender from) { m_parts.erase(from); }

private:
    struct Part {
        QByteArray bytes;
        int messages = 0;
    };
    std::map<Sender, Part> m_parts;
};

} // namespace framescope::decode
