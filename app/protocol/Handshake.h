#pragma once

#include "ContentDecoder.h"
#include "DeflateParameters.h"
#include "HeaderList.h"
#include "Violation.h"

#include "base/Result.h"

#include <optional>
#include <vector>

namespace framescope::protocol {

/// What a client asks for in its opening handshake (RFC 6455 section 4.1). A plain value; bytes go out as given.
struct HandshakeRequest {
    QByteArray method = "GET";
    QByteArray target = "/";       ///< path and query, already percent-encoded
    HeaderList headers;            ///< all of them, in the order they go out

    /// The bytes of request line and headers.
    QByteArray toBytes() const;
};

class HttpBody;

/// Why nothing more of a body is read.
enum class BodyEnd : std::uint8_t {
    Told,      ///< the body says: it is complete, too long, or not valid
    StreamEnd, ///< the stream ended
    GivenUp,   ///< the stream is open, and nobody waits any longer
};

/// A server's answer, or any HTTP response to the opening handshake. A plain value.
struct HandshakeResponse {
    int status = 0;
    QByteArray reason;
    HeaderList headers;
    QByteArray body;               ///< of an answer other than 101, as it came but without chunks; cut at Limits::maxBody
    bool bodyCut = false;          ///< it is not all of it: content.notes says why
    std::optional<std::uint64_t> bodyLength; ///< as Content-Length tells it
    BodyContent content;           ///< what the body says
    QByteArray raw;                ///< the head's bytes as they came

    /// Takes what `body` has read, decodes it (at most `most` bytes) and notes what is missing; `waitedMs` is for GivenUp.
    void takeBody(HttpBody &body, std::uint64_t most, BodyEnd end, int waitedMs = 0);

    QByteArray toBytes() const;
};

/// What both sides agreed on (RFC 6455 section 4.2.2, RFC 7692 section 5).
struct Agreement {
    QByteArray subprotocol;                    ///< empty: none
    std::optional<DeflateParameters> deflate;  ///< none: no compression
    std::optional<DeflateParameters> deflateOffered;
    QByteArray extensionsHeader;               ///< Sec-WebSocket-Extensions of the answer as it stood
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

/// The full grammar, quoted strings included; an error names the character where it goes wrong.
base::Result<std::vector<Extension>> parseExtensions(QByteArrayView header);

/// The subprotocols of Sec-WebSocket-Protocol headers in order: tokens, each once (RFC 6455 section 4.1, 10). Error::seen says what is wrong.
base::Result<std::vector<QByteArray>> parseSubprotocols(const HeaderList &headers);

/// Whether a header may go out as given: its name a token, its value without control characters (RFC 9110 section 5).
/// To be asked for everything that a user typed; the requests and answers here send what they are given.
base::Result<void> checkHeader(QByteArrayView name, QByteArrayView value);

/// Base64 of SHA-1 of key and GUID (RFC 6455 section 4.2.2, 5.4).
QByteArray acceptFor(const QByteArray &key);
/// 16 random bytes in base64 (RFC 6455 section 4.1, 7).
QByteArray randomKey();

} // namespace framescope::protocol
