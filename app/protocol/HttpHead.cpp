#include "HttpHead.h"

#include "base/HttpSyntax.h"
#include "base/Translation.h"

#include <algorithm>

namespace framescope::protocol {

using base::HttpSyntax;

namespace {

constexpr std::size_t kPreview = 120;

FRAMESCOPE_TR("framescope::protocol::HttpHead")

QString preview(QByteArrayView bytes)
{
    return base::escapedPreview(base::viewOf(std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size()))), kPreview);
}

/// What to try if the peer does not speak HTTP.
QString remedyFor(QByteArrayView seen, HttpHead::Kind kind)
{
    const auto byte = [&](qsizetype i) { return i < seen.size() ? static_cast<std::uint8_t>(seen[i]) : 0; };
    const bool request = kind == HttpHead::Kind::Request;
    if ((byte(0) >= 0x14 && byte(0) <= 0x17 && (seen.size() < 2 || byte(1) == 0x03)) || (byte(0) & 0x80 && byte(2) == 0x01)) {
        return request ? tr("The client speaks TLS: use ws:// in its address, or start this server with TLS.")
                       : tr("This looks like TLS: use wss:// instead of ws://.");
    }
    if (seen.startsWith("SSH-"))
        return tr("This is an SSH server: check the port.");
    if (seen.startsWith("220") || seen.startsWith("+OK") || seen.startsWith("* OK"))
        return tr("This is a mail or FTP server: check the port.");
    if (seen.startsWith("RFB "))
        return tr("This is a VNC server: check the port.");
    if (byte(0) == 0 && byte(1) == 0)
        return tr("This may be HTTP/2, which this program does not speak: use an address that serves HTTP/1.1.");
    if (seen.startsWith('<') || seen.startsWith('{'))
        return tr("The answer has a body but no HTTP head: check the port and what listens there.");
    return request ? tr("Check that the client opens a WebSocket and connects to the right port.")
                   : tr("Check host and port: what listens there does not speak HTTP.");
}

} // namespace

std::size_t HttpHead::receive(base::ByteView bytes)
{
    if (m_state != State::Reading || bytes.empty())
        return 0;
    const qsizetype before = m_raw.size();
    // One byte more than the limit is enough to see that it was exceeded.
    const auto room = static_cast<std::size_t>(std::max<qsizetype>(0, qsizetype(m_limits.maxHandshakeBytes) + 1 - before - m_before));
    const std::size_t taken = std::min(bytes.size(), room);
    m_raw.append(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(taken));
    if (!checkBeginning())
        return bytes.size();

    // The head ends at the first empty line. Lines end in LF; the CR before it is checked later.
    for (qsizetype at = std::max<qsizetype>(0, before - 2); (at = m_raw.indexOf('\n', at)) >= 0; ++at) {
        const bool emptyLine = (at >= 1 && m_raw[at - 1] == '\n') || (at >= 2 && m_raw[at - 1] == '\r' && m_raw[at - 2] == '\n');
        if (!emptyLine)
            continue;
        const qsizetype end = at + 1;
        m_raw.truncate(end);
        parse();
        return static_cast<std::size_t>(end - before);
    }
    if (m_raw.size() + m_before > qsizetype(m_limits.maxHandshakeBytes)) {
        broken("http.head-too-large",
               tr("%1 bytes came without the empty line that ends a head; the limit is %1.").arg(m_limits.maxHandshakeBytes),
               tr("Check what listens there, or raise the limit for handshakes."), base::viewOf(m_raw), true);
        return bytes.size();
    }
    return taken;
}

void HttpHead::restart()
{
    m_before += m_raw.size();
    m_raw.clear();
    m_startLine.clear();
    m_headers = {};
    m_state = State::Reading;
}

bool HttpHead::checkBeginning()
{
    if (m_kind == Kind::Response) {
        static constexpr QByteArrayView http = "HTTP/";
        const qsizetype known = std::min(m_raw.size(), http.size());
        if (QByteArrayView(m_raw).first(known) == http.first(known))
            return true;
    } else {
        const qsizetype known = std::min<qsizetype>(m_raw.size(), 32);
        const qsizetype space = QByteArrayView(m_raw).first(known).indexOf(' ');
        const QByteArrayView method = QByteArrayView(m_raw).first(space >= 0 ? space : known);
        if (HttpSyntax::isToken(method) && (space >= 0 || m_raw.size() < 32))
            return true;
    }
    return broken("http.not-http", preview(m_raw), remedyFor(m_raw, m_kind), base::viewOf(m_raw), true);
}

void HttpHead::parse()
{
    m_state = State::Done;
    qsizetype at = 0;
    while (m_state != State::Failed) {
        const qsizetype end = m_raw.indexOf('\n', at);
        const bool bare = end == 0 || m_raw[end - 1] != '\r';
        const QByteArray line = m_raw.mid(at, end - at - (bare ? 0 : 1));
        if (bare && !broken("http.bare-lf", tr("A line ends in LF alone: %1").arg(preview(line)), tr("Make the other side end its lines in CR LF."), base::viewOf(line)))
            return;
        if (line.isEmpty())
            return;
        if (at == 0)
            m_startLine = line;
        else
            parseField(line);
        at = end + 1;
    }
}

void HttpHead::parseField(const QByteArray &line)
{
    if (m_headers.size() >= m_limits.maxHeaders) {
        broken("http.too-many-headers", tr("More than %1 header fields.").arg(m_limits.maxHeaders),
               tr("Send fewer headers, or raise the limit."), base::viewOf(line), true);
        return;
    }
    if (line.startsWith(' ') || line.startsWith('\t')) {
        if (!broken("http.obs-fold", tr("A folded line: %1").arg(preview(line)), tr("Write each header field on one line."), base::viewOf(line)) || m_headers.empty())
            return;
        const Header last = m_headers[m_headers.size() - 1];
        m_headers.replaceLast(last.value + ' ' + line.trimmed());
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = colon < 0 ? line : line.left(colon);
    if ((colon < 0 || !HttpSyntax::isToken(name))
        && !broken("http.header-name", tr("Not a header field's name: %1").arg(preview(name)), tr("Write each header field as Name: value, without a space before the colon."), base::viewOf(name)))
        return;
    const QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (HttpSyntax::hasControls(value)
        && !broken("http.header-value", tr("Control characters in the value of %1.").arg(preview(name)), tr("Remove control characters from header values."), base::viewOf(name)))
        return;
    // Optional white space around a value is not part of it (RFC 9110 section 5.5); only space and tab are.
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    qsizetype first = 0;
    qsizetype last = value.size();
    while (first < last && isBlank(value[first]))
        ++first;
    while (last > first && isBlank(value[last - 1]))
        --last;
    m_headers.append(name, value.mid(first, last - first));
}

bool HttpHead::broken(const char *rule, const QString &seen, const QString &remedy, base::ByteView bytes, bool fatal)
{
    m_violations.push_back(makeViolation(rule, seen, 0, bytes));
    if (m_observe && !fatal)
        return true;
    m_state = State::Failed;
    const QString what = std::string_view(rule) == "http.not-http"
        ? (m_kind == Kind::Request ? tr("What the client sent is not an HTTP request.") : tr("What the server answered is not HTTP."))
        : (m_kind == Kind::Request ? tr("The client's opening handshake is malformed: %1") : tr("The server's answer is malformed: %1"))
              .arg(violationExpected(*violationRule(rule)));
    m_failure = {QLatin1String(rule), what, seen, remedy};
    return false;
}

bool HttpHead::splitRequestLine(QByteArray &method, QByteArray &target, int &minorVersion) const
{
    const qsizetype first = m_startLine.indexOf(' ');
    const qsizetype second = m_startLine.lastIndexOf(' ');
    if (first <= 0 || second <= first)
        return false;
    method = m_startLine.left(first);
    target = m_startLine.mid(first + 1, second - first - 1);
    const QByteArray version = m_startLine.mid(second + 1);
    if (version.size() != 8 || !version.startsWith("HTTP/1.") || version[7] < '0' || version[7] > '9')
        return false;
    minorVersion = version[7] - '0';
    return HttpSyntax::isToken(method) && !target.isEmpty();
}

bool HttpHead::splitStatusLine(int &status, QByteArray &reason, int &minorVersion) const
{
    // "HTTP/1.1 101 Switching Protocols"; the reason and the space before it may be missing in practice.
    const QByteArray &line = m_startLine;
    if (line.size() < 12 || !line.startsWith("HTTP/1.") || line[7] < '0' || line[7] > '9' || line[8] != ' ')
        return false;
    if (line.size() > 12 && line[12] != ' ')
        return false;
    status = 0;
    for (int i = 9; i < 12; ++i) {
        if (line[i] < '0' || line[i] > '9')
            return false;
        status = status * 10 + (line[i] - '0');
    }
    minorVersion = line[7] - '0';
    reason = line.mid(13);
    return status >= 100;
}

} // namespace framescope::protocol
