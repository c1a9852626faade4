#include "HttpConnect.h"

#include "Diagnosis.h"

#include "protocol/AuthSchemes.h"

namespace framescope::network {

namespace {

QString authority(const QString &host, quint16 port)
{
    return (host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

protocol::Limits limitsOf(std::uint32_t head)
{
    protocol::Limits limits;
    limits.maxHandshakeBytes = head;
    return limits;
}

} // namespace

QString proxyAuthority(const ProxyOptions &proxy)
{
    return authority(proxy.host, proxy.port);
}

HttpConnect::HttpConnect(const ProxyOptions &proxy, const QString &host, quint16 port)
    : m_proxy(proxyAuthority(proxy)), m_target(authority(host, port)), m_head(protocol::HttpHead::Kind::Response, limitsOf(kMaxHead), true), m_hasCredentials(!proxy.user.isEmpty())
{
    protocol::HandshakeRequest request{"CONNECT", m_target.toUtf8(), {}};
    request.headers.append("Host", request.target);
    if (m_hasCredentials)
        request.headers.append("Proxy-Authorization", "Basic " + (proxy.user + QLatin1Char(':') + proxy.password).toUtf8().toBase64());
    m_output = request.toBytes();
}

std::size_t HttpConnect::receive(base::ByteView bytes)
{
    std::size_t used = 0;
    while (used < bytes.size() && m_state == State::Reading) {
        const auto rest = bytes.subspan(used);
        if (m_refused) {
            used += m_body.receive(rest);
            if (m_body.state() != protocol::HttpBody::State::Reading)
                finishRefusal(protocol::BodyEnd::Told);
            continue;
        }
        used += m_head.receive(rest);
        if (m_head.state() == protocol::HttpHead::State::Done)
            finishHead();
        else if (m_head.state() == protocol::HttpHead::State::Failed)
            fail(Diagnosis::proxyBadAnswer(m_proxy, base::viewOf(m_head.raw())));
    }
    return used;
}

void HttpConnect::finishHead()
{
    int minor = 0;
    m_answer = {};
    if (!m_head.splitStatusLine(m_answer.status, m_answer.reason, minor)) {
        m_answer.status = 0;
        fail(Diagnosis::proxyBadAnswer(m_proxy, base::viewOf(m_head.raw())));
        return;
    }
    if (m_answer.status < 200) {
        m_answer = {};
        m_head.restart();
        return;
    }
    m_answer.raw = m_head.raw();
    m_answer.headers = m_head.headers();
    if (m_answer.status < 300) {
        m_state = State::Open; // A successful CONNECT has no body, whatever length the head declares.
        return;
    }
    m_refused = true;
    if (m_answer.status == 304)
        m_body.beginEmpty();
    else
        m_body.begin(m_answer.headers, true, kMaxBody);
    // The head of a 407 says what is required; do not wait for a body of unknown length.
    const bool endless = m_answer.status == 407 && !m_body.toldLength() && !m_body.chunked();
    if (m_body.state() != protocol::HttpBody::State::Reading || endless)
        finishRefusal(protocol::BodyEnd::Told);
}

void HttpConnect::giveUpBody(int waitedMs)
{
    if (awaitsBody())
        finishRefusal(protocol::BodyEnd::GivenUp, waitedMs);
}

void HttpConnect::finishRefusal(protocol::BodyEnd end, int waitedMs)
{
    m_answer.takeBody(m_body, kMaxBody, end, waitedMs);
    QString seen = base::escapedPreview(base::viewOf(m_head.startLine()));
    if (const QString body = m_answer.content.preview(); !body.isEmpty())
        seen += QStringLiteral(": ") + body;
    for (const QString &note : m_answer.content.notes)
        seen += QStringLiteral(" [%1]").arg(note);
    if (m_answer.status == 407)
        fail(Diagnosis::proxyAuthentication(m_proxy, m_hasCredentials, seen, protocol::authSchemes(m_answer.headers, "Proxy-Authenticate")));
    else
        fail(Diagnosis::proxyRefused(m_proxy, m_target, seen));
}

void HttpConnect::receiveEnd(const QString &words)
{
    if (m_state != State::Reading)
        return;
    if (m_refused)
        finishRefusal(protocol::BodyEnd::StreamEnd);
    else if (!m_head.raw().isEmpty())
        fail(Diagnosis::proxyBadAnswer(m_proxy, base::viewOf(m_head.raw())));
    else
        fail(Diagnosis::proxyClosed(m_proxy, words));
}

void HttpConnect::fail(base::Error error)
{
    m_failure = std::move(error);
    m_state = State::Failed;
}

} // namespace framescope::network
