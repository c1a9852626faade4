#include "HttpConnect.h"

#include "Diagnosis.h"

namespace framescope::network {

namespace {

QString authority(const QString &host, quint16 port)
{
    return (host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

} // namespace

QString proxyAuthority(const ProxyOptions &proxy)
{
    return authority(proxy.host, proxy.port);
}

HttpConnect::HttpConnect(const ProxyOptions &proxy, const QString &host, quint16 port)
    : m_proxy(proxyAuthority(proxy)), m_target(authority(host, port)), m_hasCredentials(!proxy.user.isEmpty())
{
    const QByteArray target = m_target.toUtf8();
    m_output = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    if (m_hasCredentials)
        m_output += "Proxy-Authorization: Basic " + (proxy.user + QLatin1Char(':') + proxy.password).toUtf8().toBase64() + "\r\n";
    m_output += "\r\n";
}

std::size_t HttpConnect::receive(base::ByteView bytes)
{
    std::size_t used = 0;
    while (used < bytes.size() && m_state == State::Reading) {
        if (m_headDone) {
            const auto take = static_cast<std::size_t>(std::min<qint64>(m_bodyLeft, static_cast<qint64>(bytes.size() - used)));
            m_body += base::toByteArray(bytes.subspan(used, take));
            used += take;
            m_bodyLeft -= static_cast<qint64>(take);
            if (m_bodyLeft == 0)
                finishRefusal();
            continue;
        }
        m_head += static_cast<char>(bytes[used++]);
        static constexpr QByteArrayView start = "HTTP/1.";
        const auto compared = std::min<qsizetype>(m_head.size(), start.size());
        if (QByteArrayView(m_head).first(compared) != start.first(compared)) {
            m_head += base::toByteArray(bytes.subspan(used, std::min<std::size_t>(64, bytes.size() - used)));
            fail(Diagnosis::proxyBadAnswer(m_proxy, base::viewOf(m_head)));
        } else if (m_head.endsWith("\r\n\r\n") || m_head.endsWith("\n\n")) {
            finishHead();
        } else if (m_head.size() > kMaxHead) {
            fail(Diagnosis::proxyBadAnswer(m_proxy, base::viewOf(m_head)));
        }
    }
    return used;
}

void HttpConnect::finishHead()
{
    m_headDone = true;
    m_statusLine = m_head.left(m_head.indexOf('\n')).trimmed();
    const auto words = m_statusLine.split(' ');
    bool ok = false;
    m_status = words.size() >= 2 ? words[1].toInt(&ok) : 0;
    if (!ok || words[1].size() != 3) {
        fail(Diagnosis::proxyBadAnswer(m_proxy, base::viewOf(m_head)));
        return;
    }
    if (m_status >= 100 && m_status < 200) {
        m_headDone = false;
        m_head.clear();
        return;
    }
    if (m_status >= 200 && m_status < 300) {
        m_state = State::Open; // Whatever length the head names, a successful CONNECT has no body.
        return;
    }
    m_bodyLeft = kMaxBody;
    const auto lines = m_head.split('\n');
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare("content-length", Qt::CaseInsensitive) == 0)
            m_bodyLeft = std::clamp<qint64>(line.mid(colon + 1).trimmed().toLongLong(), 0, kMaxBody);
        // Chunks and bodies up to the end of the stream are not worth waiting for: the status says it.
        if (colon > 0 && line.left(colon).trimmed().compare("transfer-encoding", Qt::CaseInsensitive) == 0)
            m_bodyLeft = 0;
    }
    if (m_bodyLeft == 0 || m_status == 407)
        finishRefusal();
}

void HttpConnect::finishRefusal()
{
    QString seen = base::escapedPreview(base::viewOf(m_statusLine));
    if (!m_body.isEmpty())
        seen += QStringLiteral(": ") + base::escapedPreview(base::viewOf(m_body));
    if (m_status == 407)
        fail(Diagnosis::proxyAuthentication(m_proxy, m_hasCredentials, seen));
    else
        fail(Diagnosis::proxyRefused(m_proxy, m_target, seen));
}

void HttpConnect::receiveEnd(const QString &words)
{
    if (m_state != State::Reading)
        return;
    if (m_headDone)
        finishRefusal();
    else if (!m_head.isEmpty())
        fail(Diagnosis::proxyBadAnswer(m_proxy, base::viewOf(m_head)));
    else
        fail(Diagnosis::proxyClosed(m_proxy, words));
}

void HttpConnect::fail(base::Error error)
{
    m_failure = std::move(error);
    m_state = State::Failed;
}

} // namespace framescope::network
