#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace framescope::protocol {

/// How the TCP or TLS stream ended.
enum class StreamEnd : std::uint8_t {
    None,  ///< still open
    Eof,   ///< the peer ended its side cleanly (FIN, TLS close_notify)
    Reset, ///< the stream broke (RST, network timeout, TLS error)
    Local, ///< we ended it
};

/// One Close frame as received or sent (RFC 6455 section 5.5.1).
struct CloseFrame {
    std::optional<std::uint16_t> code; ///< none: the body was empty or one byte
    QByteArray reason;                 ///< the bytes after the code, UTF-8 or not
    QByteArray payload;                ///< the whole body, raw
};

/// The facts about how a connection closed, not a verdict. A plain value.
struct CloseFacts {
    enum class First : std::uint8_t { None, Local, Remote };

    std::optional<CloseFrame> sent;
    std::optional<CloseFrame> received;
    First first = First::None;            ///< whose Close frame came first
    StreamEnd streamEnd = StreamEnd::None;
    bool insideFrame = false;             ///< the stream ended in the middle of a frame
    int keptOpenMs = 0;                   ///< how long the peer left the stream open after the closing handshake, until we ended it
    bool answerHidden = false;            ///< the stack does not expose whether our Close was answered

    /// Whether both Close frames were exchanged (RFC 6455 section 7.1.4).
    bool clean() const { return sent.has_value() && (received.has_value() || answerHidden); }

    /// The code to show: the received one, 1005 for an empty Close, 1006 without a Close. If the stack hides the answer,
    /// our own code.
    std::uint16_t shownCode() const
    {
        if (!received)
            return answerHidden && sent ? sent->code.value_or(1005) : 1006;
        return received->code.value_or(1005);
    }
};

} // namespace framescope::protocol
