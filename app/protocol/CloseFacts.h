#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace framescope::protocol {

/// How the end of the TCP or TLS stream looked.
enum class StreamEnd : std::uint8_t {
    None,  ///< still open
    Eof,   ///< the peer ended its side in order (FIN, TLS close_notify)
    Reset, ///< the stream broke (RST, time-out of the network, TLS error)
    Local, ///< we ended it
};

/// One Close frame as it was (RFC 6455 section 5.5.1).
struct CloseFrame {
    std::optional<std::uint16_t> code; ///< none: the body was empty or one byte
    QByteArray reason;                 ///< the bytes behind the code, UTF-8 or not
    QByteArray payload;                ///< the whole body, raw
};

/// The facts about how a connection closed, not a verdict. A plain value.
struct CloseFacts {
    enum class First : std::uint8_t { None, Local, Remote };

    std::optional<CloseFrame> sent;
    std::optional<CloseFrame> received;
    First first = First::None;            ///< whose Close frame was first
    StreamEnd streamEnd = StreamEnd::None;
    bool insideFrame = false;             ///< the stream ended in the middle of a frame
    int keptOpenMs = 0;                   ///< after the closing handshake the peer left the stream open, and after so long we ended it
    bool answerHidden = false;            ///< the stack does not tell whether our Close was answered

    /// Both Close frames were exchanged (RFC 6455 section 7.1.4).
    bool clean() const { return sent.has_value() && (received.has_value() || answerHidden); }

    /// The code to show: the one received, 1005 for an empty Close, 1006 where none came. Where an answer could not have been
    /// seen, it is our own.
    std::uint16_t shownCode() const
    {
        if (!received)
            return answerHidden && sent ? sent->code.value_or(1005) : 1006;
        return received->code.value_or(1005);
    }
};

} // namespace framescope::protocol
