#include "Violation.h"

#include "base/Translation.h"

#include <algorithm>
#include <array>

namespace framescope::protocol {

namespace {

FRAMESCOPE_TR("framescope::protocol::Violation")

constexpr std::size_t kMostBytes = 64;

constexpr std::array kRules{
    // Frames.
    ViolationRule{"rfc6455.masked-server-frame", "RFC 6455 section 5.1", 1002,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A server must not mask the frames it sends.")},
    ViolationRule{"rfc6455.unmasked-client-frame", "RFC 6455 section 5.1", 1002,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A client must mask every frame it sends.")},
    ViolationRule{"rfc6455.reserved-bit", "RFC 6455 section 5.2", 1002,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "RSV1, RSV2 and RSV3 must be 0 unless an extension that gives them a meaning was agreed on.")},
    ViolationRule{"rfc6455.reserved-opcode", "RFC 6455 section 5.2", 1002,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "Opcodes 3 to 7 and 11 to 15 are reserved and must not be used.")},
    ViolationRule{"rfc6455.length-not-minimal", "RFC 6455 section 5.2", 1002,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A payload length must be written in the shortest form that holds it.")},
    ViolationRule{"rfc6455.length-too-large", "RFC 6455 section 5.2", 1002,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The highest bit of a 64-bit payload length must be 0.")},
    ViolationRule{"rfc6455.fragmented-control", "RFC 6455 section 5.5", 1002,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "Control frames must not be fragmented: FIN must be 1.")},
    ViolationRule{"rfc6455.control-too-long", "RFC 6455 section 5.5", 1002,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "Control frames must have at most 125 bytes of payload.")},
    ViolationRule{"rfc6455.unexpected-continuation", "RFC 6455 section 5.4", 1002,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A continuation frame must follow a frame that began a message and left it open.")},
    ViolationRule{"rfc6455.expected-continuation", "RFC 6455 section 5.4", 1002,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A new message must not begin before the last fragment of the message that is open.")},
    ViolationRule{"rfc6455.invalid-utf8", "RFC 6455 section 8.1", 1007,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "Text messages must be valid UTF-8.")},
    // Closing.
    ViolationRule{"rfc6455.close-body-one-byte", "RFC 6455 section 5.5.1", 1002,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A Close frame's body must be empty or begin with a 2-byte code.")},
    ViolationRule{"rfc6455.close-code-invalid", "RFC 6455 section 7.4", 1002,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A Close frame may carry 1000-1003, 1007-1014 or 3000-4999; the rest is reserved or never sent.")},
    ViolationRule{"rfc6455.close-reason-utf8", "RFC 6455 section 5.5.1", 1007,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The reason in a Close frame must be valid UTF-8.")},
    ViolationRule{"rfc6455.data-after-close", "RFC 6455 section 5.5.1", 1002,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "No frame may follow a Close frame.")},
    ViolationRule{"rfc6455.stream-ended-without-close", "RFC 6455 section 7.1.1", 1006,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The stream must not end before both sides have sent a Close frame.")},
    ViolationRule{"rfc6455.stream-ended-inside-frame", "RFC 6455 section 7.1.1", 1006,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The stream must not end before the frame under way is complete.")},
    // permessage-deflate.
    ViolationRule{"rfc7692.control-compressed", "RFC 7692 section 6", 1002,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "Control frames are never compressed: their RSV1 must be 0.")},
    ViolationRule{"rfc7692.rsv1-on-continuation", "RFC 7692 section 6", 1002,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "RSV1 marks a compressed message on its first frame only.")},
    ViolationRule{"rfc7692.invalid-data", "RFC 7692 section 6.2", 1007,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A compressed message must be a valid DEFLATE stream.")},
    ViolationRule{"rfc7692.truncated-data", "RFC 7692 section 7.2.1", 1007,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A compressed message must end at a block boundary, with the last four bytes 00 00 ff ff removed.")},
    // Our own limits: not rules of an RFC, but section 10.4 recommends them, and their code is 1009.
    ViolationRule{"limit.frame-too-big", "RFC 6455 section 10.4", 1009,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A frame's payload must stay within this program's limit.")},
    ViolationRule{"limit.message-too-big", "RFC 6455 section 10.4", 1009,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A message, inflated, must stay within this program's limit.")},
    ViolationRule{"limit.too-many-fragments", "RFC 6455 section 10.4", 1009,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A message must not come in more frames than this program's limit.")},
    // The opening handshake: HTTP.
    ViolationRule{"http.not-http", "RFC 9112 section 2", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The opening handshake is HTTP/1.1.")},
    ViolationRule{"http.start-line", "RFC 9112 section 3", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The first line must be a request line or a status line.")},
    ViolationRule{"http.version", "RFC 6455 section 4.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The opening handshake needs HTTP/1.1.")},
    ViolationRule{"http.bare-lf", "RFC 9112 section 2.2", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "Lines of a head end in CR LF.")},
    ViolationRule{"http.obs-fold", "RFC 9112 section 5.2", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A header field must not be folded over several lines.")},
    ViolationRule{"http.header-name", "RFC 9110 section 5.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A header field's name must be a token, with a colon right behind it.")},
    ViolationRule{"http.header-value", "RFC 9110 section 5.5", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A header field's value must not contain control characters.")},
    ViolationRule{"http.body-length", "RFC 9112 section 6", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The length of a body must be told in one valid way.")},
    ViolationRule{"http.target", "RFC 9112 section 3.2", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The request target must be a path with an optional query, or an absolute http URL.")},
    ViolationRule{"http.host", "RFC 9112 section 3.2", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A request must have exactly one Host header.")},
    ViolationRule{"http.head-too-large", "RFC 6585 section 5", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The head of the opening handshake must stay within this program's limit.")},
    ViolationRule{"http.too-many-headers", "RFC 6585 section 5", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The number of header fields must stay within this program's limit.")},
    ViolationRule{"http.stream-ended", "RFC 9112 section 8", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The stream must not end before the answer's head is complete.")},
    // The opening handshake: WebSocket.
    ViolationRule{"rfc6455.method", "RFC 6455 section 4.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The method of an opening handshake must be GET.")},
    ViolationRule{"rfc6455.upgrade-missing", "RFC 6455 section 4.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "There must be an Upgrade header with the value websocket.")},
    ViolationRule{"rfc6455.connection-missing", "RFC 6455 section 4.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "There must be a Connection header with the token Upgrade.")},
    ViolationRule{"rfc6455.key-invalid", "RFC 6455 section 4.2.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "There must be one Sec-WebSocket-Key header of 16 bytes in base64.")},
    ViolationRule{"rfc6455.version-unsupported", "RFC 6455 section 4.2.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "There must be one Sec-WebSocket-Version header with the value 13.")},
    ViolationRule{"rfc6455.accept-missing", "RFC 6455 section 4.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "There must be one Sec-WebSocket-Accept header.")},
    ViolationRule{"rfc6455.accept-wrong", "RFC 6455 section 4.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "Sec-WebSocket-Accept must be the SHA-1 of the key and the protocol's GUID, in base64.")},
    ViolationRule{"rfc6455.subprotocol-not-offered", "RFC 6455 section 4.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The server may choose only a subprotocol that the client offered.")},
    ViolationRule{"rfc6455.subprotocol-repeated", "RFC 6455 section 11.3.4", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The server may choose one subprotocol only, in one header.")},
    ViolationRule{"rfc6455.subprotocol-malformed", "RFC 6455 section 4.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "Subprotocols must be tokens, each offered once.")},
    ViolationRule{"rfc6455.extension-not-offered", "RFC 6455 section 4.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The server may use only extensions that the client offered.")},
    ViolationRule{"rfc6455.extensions-malformed", "RFC 6455 section 9.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "Sec-WebSocket-Extensions must follow the grammar of section 9.1.")},
    ViolationRule{"rfc7692.extension-repeated", "RFC 7692 section 5.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The server may accept permessage-deflate only once.")},
    ViolationRule{"rfc7692.parameter-unknown", "RFC 7692 section 7.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "permessage-deflate knows four parameters only.")},
    ViolationRule{"rfc7692.parameter-repeated", "RFC 7692 section 7.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A parameter of permessage-deflate may stand once only.")},
    ViolationRule{"rfc7692.parameter-value", "RFC 7692 section 7.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "Window bits are a number from 8 to 15 without leading zeros; the no_context_takeover parameters have no value.")},
    ViolationRule{"rfc7692.parameter-not-offered", "RFC 7692 section 7.1.2.2", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "The server may set client_max_window_bits only if the client offered it.")},
    ViolationRule{"rfc7692.parameter-too-large", "RFC 7692 section 7.1.2", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "Agreed window bits must not be larger than those offered.")},
    ViolationRule{"rfc7692.parameter-ignored", "RFC 7692 section 7.1", 0,
                  QT_TRANSLATE_NOOP("framescope::protocol::Violation", "A server that accepts an offer must confirm the server_ parameters in it.")},
};

} // namespace

const ViolationRule *violationRule(std::string_view id)
{
    const auto at = std::find_if(kRules.begin(), kRules.end(), [&](const ViolationRule &rule) { return id == rule.id; });
    return at == kRules.end() ? nullptr : &*at;
}

Violation makeViolation(std::string_view id, QString seen, std::uint64_t offset, base::ByteView bytes)
{
    const ViolationRule *rule = violationRule(id);
    Q_ASSERT(rule);
    return {rule, std::move(seen), offset, base::toByteArray(bytes.first(std::min(bytes.size(), kMostBytes)))};
}

std::span<const ViolationRule> violationRules()
{
    return kRules;
}

QString violationExpected(const ViolationRule &rule)
{
    return tr(rule.expected);
}

} // namespace framescope::protocol
