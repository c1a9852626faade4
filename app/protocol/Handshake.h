#pragma once

#include "ContentDecoder.h"
#include "DeflateParameters.h"
#include "HeaderList.h"
#include "Violation.h"

#include "base/Result.h"

#include <optional>
#include <vector>

namespace framescope::protocol {

/// A client's request in the opening handshake (RFC 6455 section 4.1). A plain value; bytes are sent as given.
struct HandshakeRequest {
    QByteArray method = "GET";
    QByteArray target = "/";       ///< path and query, already percent-encoded
    HeaderList headers;            ///< all of them, in the order they are sent

    /// The bytes of request line and headers.
    QByteArray toBytes() const;
};

class HttpBody;

/// Why reading a body ended.
enum class BodyEnd : std::uint8_t {
    Told,      ///< the body itself: it is complete, too long, or invalid
    StreamEnd, ///< the stream ended
    GivenUp,   ///< the stream is open, but the wait is over
};

/// Any HTTP response to the opening handshake. A plain value.
struct HandshakeResponse {
    int status = 0;
    QByteArray reason;
    HeaderList headers;
    QByteArray body;               ///< of a response other than 101, as received but without chunk framing; cut at Limits::maxBody
    bool bodyCut = false;          ///< it is incomplete: content.notes says why
    std::optional<std::uint64_t> bodyLength; ///< from Content-Length
    BodyContent content;           ///< the decoded body
    QByteArray raw;                ///< the received bytes of the head

    /// Takes the content of `body`, decodes it (at most `most` bytes) and notes what is missing; `waitedMs` is for GivenUp.
    void takeBody(HttpBody &body, std::uint64_t most, BodyEnd end, int waitedMs = 0);

    QByteArray toBytes() const;
};

/// What both sides agreed on (RFC 6455 section 4.2.2, RFC 7692 section 5).
struct Agreement {
    QByteArray subprotocol;                    ///< empty: none
    std::optional<DeflateParameters> deflate;  ///< none: no compression
    std::optional<DeflateParameters> deflateOffered;
    QByteArray extensionsHeader;               ///< the response's Sec-WebSocket-Extensions, unchanged
};

/// One extension of a Sec-WebSocket-Extensions header with its parameters in order (RFC 6455 section 9.1).
struct Extension {
    QByteArray name;
    struct Parameter {
        QByteArray name;
        std::optional<QByteArray> value;
        bool operator==(const Parameter &) const = default;
    };
    std::vector<Parameter> parameters;
    bool operator==(const Extension &) const = default;
};

/// Parses the full grammar, including quoted strings; an error names the character that is wrong.
base::Result<std::vector<Extension>> parseExtensions(QByteArrayView header);

/// The subprotocols of Sec-WebSocket-Protocol headers in order: tokens, each once (RFC 6455 section 4.1, 10). Error::seen says what is wrong.
base::Result<std::vector<QByteArray>> parseSubprotocols(const HeaderList &headers);

/// Whether a header may be sent as given: its name is a token, its value has no control characters (RFC 9110 section 5).
/// Check everything that a user typed; the requests and responses here send what they are given.
base::Result<void> checkHeader(QByteArrayView name, QByteArrayView value);

/// The Base64 form of the SHA-1 of key and GUID (RFC 6455 section 4.2.2, 5.4).
QByteArray acceptFor(const QByteArray &key);
/// 16 random bytes in base64 (RFC 6455 section 4.1, 7).
QByteArray randomKey();

} // namespace framescope::protocol
