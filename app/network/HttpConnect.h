#pragma once

#include "ConnectionOptions.h"

#include "protocol/Handshake.h"
#include "protocol/HttpBody.h"
#include "protocol/HttpHead.h"

#include "base/Bytes.h"

namespace framescope::network {

/// The client's side of an HTTP proxy's CONNECT (RFC 9110 section 9.3.6): bytes in, a verdict out. Sans-I/O, any thread.
class HttpConnect
{
public:
    enum class State : std::uint8_t { Reading, Open, Failed };

    /// `host` is sent unchanged (IPv6 without brackets). With a user name in `proxy`, Basic credentials are sent at once.
    HttpConnect(const ProxyOptions &proxy, const QString &host, quint16 port);

    /// The bytes to send; once.
    const QByteArray &output() const { return m_output; }

    /// Takes bytes and returns how many belong to the proxy's response; the rest is from the server behind it.
    std::size_t receive(base::ByteView bytes);
    void receiveEnd(const QString &words);

    State state() const { return m_state; }
    const base::Error &failure() const { return m_failure; } ///< once Failed
    int status() const { return m_answer.status; }
    /// The proxy's response, as far as received; status 0: none.
    const protocol::HandshakeResponse &answer() const { return m_answer; }
    /// Whether the head of a refusal is complete and its body is not.
    bool awaitsBody() const { return m_refused && m_state == State::Reading; }
    /// Stops waiting for the body.
    void giveUpBody(int waitedMs);

private:
    void finishHead();
    void finishRefusal(protocol::BodyEnd end, int waitedMs = 0);
    void fail(base::Error error);

    static constexpr int kMaxHead = 16 << 10;
    static constexpr int kMaxBody = 64 << 10; ///< of a refusal

    QString m_proxy;
    QString m_target;
    QByteArray m_output;
    protocol::HttpHead m_head;
    protocol::HttpBody m_body;
    protocol::HandshakeResponse m_answer;
    base::Error m_failure;
    State m_state = State::Reading;
    bool m_hasCredentials = false;
    bool m_refused = false;
};

/// "host:port" of a proxy, IPv6 in brackets, without credentials.
QString proxyAuthority(const ProxyOptions &proxy);

} // namespace framescope::network
