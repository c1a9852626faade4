#pragma once

#include "MessageAssembly.h"

namespace framescope::protocol {

/// Judges the header of a received frame by RFC 6455 section 5, RFC 7692 section 6 and the limits. Functions without state, for any thread.
class HeaderRules
{
public:
    /// What a frame is part of. Stray: of nothing; its payload is only shown.
    enum class Part : std::uint8_t { Message, Control, Stray };

    struct Verdict {
        Part part = Part::Message;
        bool refused = false;        ///< strict mode: the connection fails
        bool cut = false;            ///< a limit bit: nothing more of the message is kept
    };

    /// Reports what is wrong; `offset` is the header's place in the stream, `message` the one under way, if there is one.
    static Verdict judge(const FrameHeader &header, std::uint64_t offset, const EngineState &state, const MessageAssembly &message, ViolationQueue &violations);

private:
    static void judgeSize(Verdict &verdict, const FrameHeader &header, std::uint64_t offset, const EngineState &state, const MessageAssembly &message,
                          ViolationQueue &violations);
};

} // namespace framescope::protocol
