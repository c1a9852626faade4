#pragma once

#include "ConnectionOptions.h"

#include "base/Bytes.h"

namespace framescope::network {

/// The client's side of an HTTP proxy's CONNECT (RFC 9110 section 9.3.6): bytes in, a verdict out. Sans-I/O, any thread.
class HttpConnect
{
public:
    enum class State : std::uint8_t { Reading, Open, Failed };

    /// `host` is sent as it is (IPv6 without brackets). With a user name in `proxy`, Basic credentials go along at once.
    HttpConnect(const ProxyOptions &proxy, const QString &host, quint16 port);

    /// What is to be sent; once.
    const QByteArray &output() const { return m_output; }

    /// Takes bytes and returns how many belong to the proxy's answer; the rest comes from the server behind it.
    std::size_t receive(base::ByteView bytes);
    void receiveEnd(const QString &words);

    State state() const { return m_state; }
    const base::Error &failure() const { return m_failure; } ///< once Failed
    int status() const { return m_status; }

private:
    void finishHead();
    void finishRefusal();
    void fail(base::Error error);

    static constexpr int kMaxHead = 16 << 10;
    static constexpr int kMaxBody = 4 << 10; ///< of a refusal, for the error's text

    QString m_proxy;
    QString m_target;
    QByteArray m_output;
    QByteArray m_head;
    QByteArray m_statusLine;
    QByteArray m_body;
    qint64 m_bodyLeft = 0;
    base::Error m_failure;
    State m_state = State::Reading;
    int m_status = 0;
    bool m_hasCredentials = false;
    bool m_headDone = false;
};

/// "host:port" of a proxy, IPv6 in brackets, without credentials.
QString proxyAuthority(const ProxyOptions &proxy);

} // namespace framescope::network
