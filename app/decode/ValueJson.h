#pragma once

#include "Decoder.h"
#include "ValueTree.h"

#include <vector>

namespace framescope::decode {

/// A value of MessagePack or CBOR as JSON, for protocols that are the same in both (WAMP, Socket.IO): their decoder reads the JSON, and what
/// it finds there is moved to the bytes that the JSON was made from. Bytes, extensions and numbers that JSON does not have become strings,
/// tags their content, keys text. A plain value.
class ValueJson
{
public:
    static ValueJson of(const ValueTree &tree, std::size_t index);
    /// Puts text in front, which like everything that is no value stands for `whole`.
    void prepend(const QByteArray &text, ByteRange whole);

    const QByteArray &json() const { return m_json; }
    /// Lets a decoder read the text instead of the message and appends what it finds. A value's range is that of its bytes, any other that
    /// of the smallest value around it.
    void decodeBy(Decoder &decoder, const MessageView &message, Want want, Decoded &out) const;

private:
    struct Span {
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
        ByteRange origin;
    };

    ByteRange originOf(ByteRange range) const;

    QByteArray m_json;
    std::vector<Span> m_spans; ///< by `begin`; a container before what it contains
};

} // namespace framescope::decode
