#pragma once

#include "Handshake.h"
#include "HttpBody.h"
#include "HttpHead.h"
#include "Limits.h"

namespace framescope::protocol {

/// What a client wants from the opening handshake; everything else of the request is its user's. A plain value.
struct ClientHandshakeOptions {
    QByteArray host;                         ///< the Host header's value; must be set
    QByteArray target = "/";
    QByteArray origin;                       ///< empty: no Origin header
    std::vector<QByteArray> subprotocols;    ///< in order of preference
    std::optional<DeflateParameters> deflate; ///< offer permessage-deflate with these
    bool deflateChosen = false;              ///< it is not just the default: one is told where a header takes its place
    HeaderList extraHeaders;                 ///< appended as given; one of our own names replaces our value in place
    QByteArray key;                          ///< empty: random
    Limits limits;
    bool observe = false;                    ///< report violations and go on where the connection still makes sense
};

/// The client's side of the opening handshake (RFC 6455 section 4.1): bytes in, one verdict out. Sans-I/O, any thread.
class ClientHandshake
{
public:
    enum class State : std::uint8_t {
        Reading,  ///< more bytes are needed
        Open,     ///< 101 and everything agreed: frames follow
        Refused,  ///< a valid HTTP answer other than 101 (redirects and 401/407 too): response() has it
        Failed,   ///< not an acceptable answer: failure() says why
    };

    explicit ClientHandshake(ClientHandshakeOptions options);

    const HandshakeRequest &request() const { return m_request; }
    /// Sentences on settings that a header of the user's took the place of.
    const QStringList &notes() const { return m_notes; }

    /// Takes bytes and returns how many of them belong to the handshake; the rest is WebSocket data and is the caller's.
    std::size_t receive(base::ByteView bytes);
    /// The stream ended: a body without length is complete now, an unfinished head is a failure. response() has what came so
    /// far at any time, so that a time-out while a body is awaited can still show status and headers.
    void receiveEnd();

    /// The head of a final answer other than 101 is there and its body is not, or not all of it: response() has the head.
    bool awaitsBody() const { return m_headDone && m_state == State::Reading; }
    /// Nobody waits for more of the body: what has come is what there is. `waitedMs` is for the label.
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
    /// False: the connection cannot go on (strict).
    bool broken(std::string_view rule, const QString &seen, const QString &remedy, const QByteArray &bytes = {});

    ClientHandshakeOptions m_options;
    std::vector<DeflateParameters> m_offers; ///< of permessage-deflate, in order; a user's own header may have several
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
    int m_interim = 0; ///< 1xx answers before the real one
};

} // namespace framescope::protocol
