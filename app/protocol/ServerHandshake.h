#pragma once

#include "Handshake.h"
#include "HttpBody.h"
#include "HttpHead.h"
#include "Limits.h"

namespace framescope::protocol {

/// What a server can agree to. A plain value.
struct ServerHandshakeOptions {
    std::vector<QByteArray> subprotocols;      ///< supported, in order of preference; empty: none is ever chosen
    std::optional<DeflateParameters> deflate;  ///< accept permessage-deflate with at most these
    Limits limits;
    bool observe = false;
};

/// The server's side of the opening handshake (RFC 6455 section 4.2): bytes in, a request out, a response on demand.
/// Sans-I/O, any thread.
class ServerHandshake
{
public:
    enum class State : std::uint8_t {
        Reading,  ///< more bytes are needed
        Request,  ///< a valid opening handshake: call accept() or refuse()
        PlainHttp, ///< a valid HTTP request that does not ask for an upgrade to WebSocket
        Failed,   ///< failure() says why; response() is the 400, 426 or 431 to send
        Done,     ///< answered
    };

    explicit ServerHandshake(ServerHandshakeOptions options);

    /// Takes bytes and returns how many of them belong to the request head (and, for PlainHttp, its body); the rest is the caller's.
    std::size_t receive(base::ByteView bytes);

    State state() const { return m_state; }
    const HandshakeRequest &request() const { return m_request; }
    const QByteArray &rawRequest() const { return m_head.raw(); }
    const std::vector<QByteArray> &offeredSubprotocols() const { return m_offeredSubprotocols; }
    const base::Error &failure() const { return m_failure; }
    const std::vector<Violation> &violations() const { return m_violations; }

    /// Agrees to what both sides support: the first own subprotocol that was offered (or `subprotocol`), the first acceptable
    /// permessage-deflate offer. Returns the 101; agreement() has the result.
    HandshakeResponse accept(const HeaderList &extraHeaders = {}, const std::optional<QByteArray> &subprotocol = {});
    /// Any other response, with Content-Length set for the body.
    HandshakeResponse refuse(int status, const QByteArray &reason, const HeaderList &headers, const QByteArray &body);

    const Agreement &agreement() const { return m_agreement; }
    const HandshakeResponse &response() const { return m_response; }

private:
    void finishHead();
    void checkUpgrade();
    bool checkTarget();
    void readOffers();
    void negotiateDeflate(HeaderList &headers);
    void fail(int status, base::Error error);
    /// False: the client is refused with this status (strict, or `fatal`).
    bool broken(int status, std::string_view rule, const QString &seen, const QString &remedy, const QByteArray &bytes = {},
                bool fatal = false);

    ServerHandshakeOptions m_options;
    HandshakeRequest m_request;
    HandshakeResponse m_response;
    Agreement m_agreement;
    base::Error m_failure;
    std::vector<Violation> m_violations;
    std::vector<QByteArray> m_offeredSubprotocols;
    std::vector<Extension> m_offeredExtensions;
    HttpHead m_head;
    HttpBody m_body;
    QByteArray m_key;
    State m_state = State::Reading;
    bool m_headDone = false;
};

} // namespace framescope::protocol
