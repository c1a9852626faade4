#include "Socks5.h"

#include "Diagnosis.h"
#include "HttpConnect.h"

#include "base/Translation.h"

#include <QHostAddress>
#include <QtEndian>

namespace framescope::network {

namespace {

FRAMESCOPE_TR("framescope::network::Socks5")

constexpr char kNoAuthentication = 0x00;
constexpr char kUserAndPassword = 0x02;

/// The texts for RFC 1928 section 6.
QString replyText(int code)
{
    switch (code) {
    case 1: return tr("general failure (1)");
    case 2: return tr("not allowed by its rules (2)");
    case 3: return tr("network unreachable (3)");
    case 4: return tr("host unreachable (4)");
    case 5: return tr("connection refused (5)");
    case 6: return tr("TTL expired (6)");
    case 7: return tr("command not supported (7)");
    case 8: return tr("address type not supported (8)");
    default: return tr("error %1").arg(code);
    }
}

} // namespace

Socks5::Socks5(const ProxyOptions &proxy, const QString &host, quint16 port)
    : m_proxy(proxyAuthority(proxy)), m_host(host), m_user(proxy.user.toUtf8()), m_password(proxy.password.toUtf8()), m_port(port)
{
    m_output = QByteArray("\x05", 1);
    if (m_user.isEmpty())
        m_output += QByteArray(1, '\1') + kNoAuthentication;
    else
        m_output += QByteArray(1, '\2') + kNoAuthentication + kUserAndPassword;
}

std::size_t Socks5::needed() const
{
    if (m_step != Step::Reply)
        return 2;
    if (m_input.size() < 5)
        return 5;
    // The bound address is not needed, but its length decides where the server's bytes begin.
    switch (m_input[3]) {
    case 1: return 4 + 4 + 2;
    case 4: return 4 + 16 + 2;
    default: return 4 + 1 + static_cast<std::uint8_t>(m_input[4]) + 2;
    }
}

std::size_t Socks5::receive(base::ByteView bytes)
{
    std::size_t used = 0;
    while (used < bytes.size() && m_state == State::Reading) {
        m_input += static_cast<char>(bytes[used++]);
        const char version = m_step == Step::Password ? 1 : 5;
        const bool earlyRefusal = m_step == Step::Reply && m_input.size() == 2 && m_input[1] != 0;
        if (m_input[0] != version) {
            m_input += base::toByteArray(bytes.subspan(used, std::min<std::size_t>(64, bytes.size() - used)));
            fail(Diagnosis::proxyBadAnswer(m_proxy, base::viewOf(m_input)));
        } else if (earlyRefusal || static_cast<std::size_t>(m_input.size()) == needed()) {
            step();
            m_input.clear();
        }
    }
    return used;
}

void Socks5::step()
{
    const int answer = static_cast<std::uint8_t>(m_input[1]);
    switch (m_step) {
    case Step::Method:
        if (answer == kUserAndPassword && !m_user.isEmpty()) {
            m_output = QByteArray("\x01", 1) + static_cast<char>(m_user.size()) + m_user + static_cast<char>(m_password.size()) + m_password;
            m_step = Step::Password;
        } else if (answer == kNoAuthentication) {
            sendConnect();
        } else if (answer == 0xff) {
            fail(Diagnosis::proxyAuthentication(m_proxy, !m_user.isEmpty(), base::hexPreview(base::viewOf(m_input))));
        } else {
            fail(Diagnosis::proxyBadAnswer(m_proxy, base::viewOf(m_input)));
        }
        break;
    case Step::Password:
        if (answer == 0)
            sendConnect();
        else
            fail(Diagnosis::proxyAuthentication(m_proxy, true, base::hexPreview(base::viewOf(m_input))));
        break;
    case Step::Reply:
        if (answer == 0)
            m_state = State::Open;
        else
            fail(Diagnosis::proxyRefused(m_proxy, QStringLiteral("%1:%2").arg(m_host).arg(m_port), replyText(answer)));
        break;
    }
}

void Socks5::sendConnect()
{
    m_step = Step::Reply;
    m_output = QByteArray("\x05\x01\x00", 3);
    const QHostAddress address(m_host);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 number = qToBigEndian(address.toIPv4Address());
        m_output += '\x01' + QByteArray(reinterpret_cast<const char *>(&number), 4);
    } else if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const auto number = address.toIPv6Address();
        m_output += '\x04' + QByteArray(reinterpret_cast<const char *>(number.c), 16);
    } else {
        const QByteArray name = m_host.toUtf8().left(255);
        m_output += '\x03' + QByteArray(1, static_cast<char>(name.size())) + name;
    }
    const quint16 port = qToBigEndian(m_port);
    m_output += QByteArray(reinterpret_cast<const char *>(&port), 2);
}

void Socks5::receiveEnd(const QString &words)
{
    if (m_state != State::Reading)
        return;
    if (m_input.isEmpty())
        fail(Diagnosis::proxyClosed(m_proxy, words));
    else
        fail(Diagnosis::proxyBadAnswer(m_proxy, base::viewOf(m_input)));
}

void Socks5::fail(base::Error error)
{
    m_failure = std::move(error);
    m_state = State::Failed;
}

} // namespace framescope::network
