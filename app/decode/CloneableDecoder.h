#pragma once

#include "Decoder.h"

namespace framescope::decode {

/// A decoder that is copied by its copy constructor: its state is made of values. Any one thread.
template<class Self>
class CloneableDecoder : public Decoder
{
public:
    std::unique_ptr<Decoder> clone() const final { return std::make_unique<Self>(static_cast<const Self &>(*this)); }

    /// For DecoderType::make of a decoder without options.
    static base::Result<std::unique_ptr<Decoder>> make(const HandshakeFacts &facts, const DecoderOptions &)
    {
        return std::unique_ptr<Decoder>(std::make_unique<Self>(facts));
    }
};

} // namespace framescope::decode
