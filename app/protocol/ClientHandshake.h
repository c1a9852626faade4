#pragma once

#include "Handshake.h"
#include "HttpBody.h"
#include "HttpHead.h"
#include "Limits.h"

namespace framescope::protocol {

/// What a client asks for in the opening handshake; the user supplies the rest of the request. A plain value.
struct ClientHandshakeOptions {
    QByteArray host;                         ///< the Host header's value; must be set
    QByteArray target = "/";
    QByteArray origin;                       ///< empty: no Origin header
    std::vector<QByteArray> subprotocols;    ///< in order of preference
    std::optional<DeflateParameters> deflate; ///< offer permessage-deflate with these
    bool deflateChosen = false;              ///< not just the default: a note reports if a header replaces it
    HeaderList extraHeaders;                 ///< appended as given; a header with one of our names replaces our value in place
    QByteArray key;                          ///< empty: random
    Limits limits;
    bool observe = false;                    ///< report violations and continue if possible
};

/// The client's side of the opening handshake (RFC 6455 section 4.1): bytes in, one verdict out. Sans-I/O, any thread.
class ClientHandshake
{
public:
    enum class State : std::uint8_t {
        Reading,  ///< more bytes are needed
        Open,     ///< 101 and everything negotiated: frames follow
        Refused,  ///< a valid HTTP response other than 101 (including redirects and 401/407): response() has it
        Failed,   ///< not an acceptable response: failure() says why
    };

    explicit ClientHandshake(ClientHandshakeOptions options);

    const HandshakeRequest &request() const { return m_request; }
    /// Sentences about settings that a header of the user replaced.
    const QStringList &notes() const { return m_notes; }

    /// Takes bytes and returns how many of them belong to the handshake; the rest is WebSocket data for the caller.
    std::size_t receive(base::ByteView bytes);
    /// The stream ended: a body without a length is now complete, an incomplete head is a failure. response() always has what
    /// was received so far, so a timeout while waiting for a body can still show status and headers.
    void receiveEnd();

    /// Whether the head of a final response other than 101 is complete and its body is not: response() has the head.
    bool awaitsBody() const { return m_headDone && m_state == State::Reading; }
    /// Stops waiting for more of the body: what was received is final. `waitedMs` is for the label.
    void giveUpBody(int waitedMs);

    State state() const { return m_state; }
    const HandshakeResponse &response() const { return m_response; }
    const Agreement &agreement() const { return m_agreement; }   ///< once Open
    const base::Error &failure() const { return m_failure; }     ///< once Failed
    const std::vector<Violation> &violations() const { return m_violations; }

private:
    void makeRequest();
    void finishHead();
    void finishBody(BodyEnd end, int waitedMs = 0);
    void checkUpgrade();
    bool checkSubprotocol();
    bool checkExtensions();
    void fail(base::Error error);
    /// False: the connection cannot continue (strict).
    bool broken(std::string_view rule, const QString &seen, const QString &remedy, const QByteArray &bytes = {});

    ClientHandshakeOptions m_options;
    std::vector<DeflateParameters> m_offers; ///< of permessage-deflate, in order; a user's header may have several
    HandshakeRequest m_request;
    QStringList m_notes;
    HandshakeResponse m_response;
    Agreement m_agreement;
    base::Error m_failure;
    std::vector<Violation> m_violations;
    HttpHead m_head;
    HttpBody m_body;
    State m_state = State::Reading;
    bool m_headDone = false;
    int m_interim = 0; ///< number of 1xx responses before the final one
};

} // namespace framescope::protocol
