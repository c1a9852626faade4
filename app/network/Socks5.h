#pragma once

#include "ConnectionOptions.h"

#include "base/Bytes.h"

namespace framescope::network {

/// The client's side of a SOCKS5 proxy's CONNECT with and without a user name (RFC 1928, RFC 1929): bytes in, bytes and a
/// verdict out. Names are resolved by the proxy. Sans-I/O, any thread.
class Socks5
{
public:
    enum class State : std::uint8_t { Reading, Open, Failed };

    /// `host` is a name or an address literal without brackets.
    Socks5(const ProxyOptions &proxy, const QString &host, quint16 port);

    /// The bytes to send now; empties them.
    QByteArray takeOutput() { return std::exchange(m_output, {}); }

    /// Takes bytes and returns how many belong to the proxy's responses; the rest is from the server behind it.
    std::size_t receive(base::ByteView bytes);
    void receiveEnd(const QString &words);

    State state() const { return m_state; }
    const base::Error &failure() const { return m_failure; } ///< once Failed

private:
    enum class Step : std::uint8_t { Method, Password, Reply };

    std::size_t needed() const;
    void step();
    void sendConnect();
    void fail(base::Error error);

    QString m_proxy;
    QString m_host;
    QByteArray m_user;
    QByteArray m_password;
    QByteArray m_output;
    QByteArray m_input;
    base::Error m_failure;
    quint16 m_port;
    Step m_step = Step::Method;
    State m_state = State::Reading;
};

} // namespace framescope::network
