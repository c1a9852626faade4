#pragma once

#include "Decoded.h"
#include "DecoderInput.h"

#include "base/Bytes.h"

namespace framescope::decode {

/// A range together with the bytes of the layer that it is a range of. Owns nothing. A plain value.
struct LayerSpan {
    base::ByteView layer;
    ByteRange range;

    static LayerSpan of(const MessageView &message) { return {message.payload, {0, message.payload.size(), 0}}; }
    /// All of a layer that `decoded` keeps.
    static LayerSpan of(const Decoded &decoded, std::uint32_t layer)
    {
        const QByteArray &bytes = decoded.layers[layer - 1].bytes;
        return {base::viewOf(bytes), {0, std::uint64_t(bytes.size()), layer}};
    }

    base::ByteView bytes() const { return layer.subspan(range.begin, range.length); }
    std::string_view text() const { return base::textOf(bytes()); }
    std::size_t size() const { return range.length; }
    bool isEmpty() const { return range.length == 0; }
    /// The part from `begin` (from the start of this span) on; to its end, or `length` bytes. Both must be inside.
    LayerSpan from(std::uint64_t begin) const { return {layer, {range.begin + begin, range.length - begin, range.layer}}; }
    LayerSpan part(std::uint64_t begin, std::uint64_t length) const { return {layer, {range.begin + begin, length, range.layer}}; }
    LayerSpan at(ByteRange other) const { return {layer, other}; }
};

} // namespace framescope::decode
