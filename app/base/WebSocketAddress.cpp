#include "WebSocketAddress.h"

#include "Bytes.h"
#include "OptionId.h"
#include "Translation.h"

#include <QUrl>

#include <algorithm>

namespace framescope::base {

namespace {

FRAMESCOPE_TR("framescope::base::WebSocketAddress")

/// The address without possible secrets. An address that cannot be parsed cannot be redacted part by part.
QString withoutSecrets(QString text)
{
    if (const auto query = text.indexOf(QLatin1Char('?')); query >= 0)
        text = text.left(query + 1) + QStringLiteral("…");
    if (const auto at = text.lastIndexOf(QLatin1Char('@')); at >= 0) {
        const auto scheme = text.indexOf(QLatin1String("://"));
        text = (scheme >= 0 && scheme < at ? text.left(scheme + 3) : QString()) + QStringLiteral("…") + text.mid(at);
    }
    return text;
}

Error invalid(const QString &what, const QString &text, const QString &remedy)
{
    return Error{QStringLiteral("url.invalid"), what, escapeControls(withoutSecrets(text)), remedy}.mendedBy(OptionId::Address);
}

QString example()
{
    return tr("Write it like wss://example.com/path.");
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Joiners shape the letters and emoji beside them and belong to the text; elsewhere they are invisible.
bool joins(char32_t before, char32_t c, char32_t after)
{
    if (c >= 0xFE00 && c <= 0xFE0F)
        return before >= 0x80;
    return (c == 0x200C || c == 0x200D) && before >= 0x80 && after >= 0x80;
}

/// Invisible, or looks like a space without being one.
bool isInvisible(char32_t c)
{
    switch (c) {
    case 0x034F: case 0x115F: case 0x1160: case 0x17B4: case 0x17B5: case 0x180B: case 0x180C: case 0x180D: case 0x180F: case 0x2800: case 0x3164: case 0xFFA0: return true;
    default: break;
    }
    if ((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE0FFF))
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    case QChar::Separator_Space: return c != U' ';
    default: return false;
    }
}

QString nameOf(char32_t c)
{
    const QString code = QStringLiteral("U+%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
    switch (c) {
    case 0x09: return tr("a tab (%1)").arg(code);
    case 0x0A:
    case 0x0D:
    case 0x85:
    case 0x2028:
    case 0x2029: return tr("a line end (%1)").arg(code);
    case 0xA0: return tr("a no-break space (%1)").arg(code);
    case 0xAD: return tr("a soft hyphen (%1)").arg(code);
    case 0x200B: return tr("a zero-width space (%1)").arg(code);
    case 0x200E:
    case 0x200F:
    case 0x061C: return tr("a mark for the direction of writing (%1)").arg(code);
    case 0xFEFF: return tr("a byte order mark (%1)").arg(code);
    default: break;
    }
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
        return tr("a mark for the direction of writing (%1)").arg(code);
    if (QChar::category(c) == QChar::Other_Control)
        return tr("a control character (%1)").arg(code);
    if (QChar::category(c) == QChar::Separator_Space)
        return tr("a space of another kind (%1)").arg(code);
    return tr("an invisible character (%1)").arg(code);
}

/// An error message must show its characters visibly.
QString withoutInvisible(const QString &text)
{
    QString out;
    const auto characters = text.toUcs4();
    for (const uint each : characters) {
        const auto c = static_cast<char32_t>(each);
        if (c >= 0x80 && isInvisible(c))
            out += QStringLiteral("\\u{%1}").arg(each, 0, 16);
        else
            out += QChar::fromUcs4(c);
    }
    return out;
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Decodes escapes to bytes; a % that does not begin an escape stays (QByteArray::fromPercentEncoding() would decode it anyway).
QByteArray decoded(const QByteArray &bytes)
{
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '%' && i + 2 < bytes.size() && isHex(bytes[i + 1]) && isHex(bytes[i + 2])) {
            out += QByteArray::fromHex(bytes.mid(i + 1, 2));
            i += 2;
        } else {
            out += bytes[i];
        }
    }
    return out;
}

/// Percent-encodes every byte that is not allowed; a % stays, whether it begins an escape or not.
QByteArray encoded(const QByteArray &bytes, bool (*mustNotStand)(char))
{
    QByteArray out;
    out.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte >= 0x7F || c == '"' || c == '<' || c == '>' || c == '#' || mustNotStand(c))
            out += '%' + QByteArray(1, c).toHex().toUpper();
        else
            out += c;
    }
    return out;
}

/// WHATWG's sets. Special cases that would change the typed text are not followed: a \ in the path stays (browsers convert it to /),
/// and ' is allowed in the query.
QByteArray encodedPath(const QByteArray &bytes)
{
    return encoded(bytes, [](char c) { return c == '?' || c == '`' || c == '{' || c == '}' || c == '^' || c == '\\'; });
}

QByteArray encodedQuery(const QByteArray &bytes)
{
    return encoded(bytes, [](char) { return false; });
}

/// RFC 4291 section 2.2, without zone and brackets.
bool isIpv6(const QByteArray &text)
{
    const auto gap = text.indexOf("::");
    if (gap >= 0 && text.indexOf("::", gap + 1) >= 0)
        return false;
    const auto groupsIn = [](const QByteArray &part, bool last) {
        if (part.isEmpty())
            return 0;
        int groups = 0;
        const auto pieces = part.split(':');
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const QByteArray &piece = pieces[i];
            if (last && i == pieces.size() - 1 && piece.contains('.')) {
                const auto numbers = piece.split('.');
                const bool good = numbers.size() == 4 && std::all_of(numbers.begin(), numbers.end(), [](const QByteArray &number) {
                    return !number.isEmpty() && number.size() <= 3 && std::all_of(number.begin(), number.end(), isDigit) && number.toInt() <= 255;
                });
                if (!good)
                    return -1;
                groups += 2;
                continue;
            }
            if (piece.isEmpty() || piece.size() > 4 || !std::all_of(piece.begin(), piece.end(), isHex))
                return -1;
            ++groups;
        }
        return groups;
    };
    if (gap < 0)
        return groupsIn(text, true) == 8;
    const int before = groupsIn(text.left(gap), false);
    const int after = groupsIn(text.mid(gap + 2), true);
    return before >= 0 && after >= 0 && before + after < 8;
}

/// The start of the path, the query or the fragment.
qsizetype authorityEnd(const QByteArray &bytes, qsizetype from)
{
    const auto at = std::find_if(bytes.begin() + from, bytes.end(), [](char c) { return c == '/' || c == '?' || c == '#'; });
    return at - bytes.begin();
}

/// The length of a scheme's name in a leading "scheme://"; 0: there is none, as in example.org/?next=http://…
qsizetype schemeLength(const QByteArray &bytes)
{
    const auto at = bytes.indexOf("://");
    if (at <= 0 || !isAlpha(bytes[0]))
        return 0;
    const bool good = std::all_of(bytes.begin(), bytes.begin() + at, [](char c) { return isAlpha(c) || isDigit(c) || c == '+' || c == '-' || c == '.'; });
    return good ? at : 0;
}

/// RFC 3986 section 5.2.4, for literal dots only.
QByteArray withoutDotSegments(const QByteArray &path)
{
    QList<QByteArray> kept;
    const auto segments = path.mid(1).split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool last = i == segments.size() - 1;
        if (segments[i] == "..") {
            if (!kept.isEmpty())
                kept.removeLast();
        } else if (segments[i] != ".") {
            kept << segments[i];
            continue;
        }
        if (last)
            kept << QByteArray();
    }
    return '/' + kept.join('/');
}

} // namespace

std::optional<QByteArray> WebSocketAddress::asciiHost(const QString &host)
{
    const QByteArray bytes = host.toUtf8();
    const bool ascii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    // A name copied together with quotes would be looked up with them.
    const bool quoted = std::any_of(host.begin(), host.end(), [](QChar c) {
        return c.unicode() >= 0x80 && (c.category() == QChar::Punctuation_InitialQuote || c.category() == QChar::Punctuation_FinalQuote);
    });
    if (quoted)
        return std::nullopt;
    const QByteArray name = ascii ? bytes.toLower() : QUrl::toAce(host).toLower();
    // RFC 3986's reg-name.
    const auto mayStand = [](char c) { return isAlpha(c) || isDigit(c) || (c != '\0' && std::string_view("-._~!$&'()*+,;=").find(c) != std::string_view::npos); };
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), mayStand))
        return std::nullopt;
    return name;
}

Result<WebSocketAddress> WebSocketAddress::parse(const QString &text)
{
    // Copying often adds spaces and line breaks around it; every other invisible character is reported.
    qsizetype first = 0;
    qsizetype end = text.size();
    while (first < end && text[first].unicode() < 0x80 && isSpace(text[first].toLatin1()))
        ++first;
    while (end > first && text[end - 1].unicode() < 0x80 && isSpace(text[end - 1].toLatin1()))
        --end;
    const QString address = text.mid(first, end - first);
    if (address.isEmpty())
        return invalid(tr("There is no address to connect to."), text, example());
    const auto characters = address.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const auto c = static_cast<char32_t>(characters[i]);
        const auto before = i > 0 ? static_cast<char32_t>(characters[i - 1]) : U'\0';
        const auto after = i + 1 < characters.size() ? static_cast<char32_t>(characters[i + 1]) : U'\0';
        if (!isInvisible(c) || joins(before, c, after))
            continue;
        // Not QString::fromUcs4(), which removes a byte order mark.
        const QString escape = QString::fromLatin1(QStringView(QChar::fromUcs4(c)).toUtf8().toPercentEncoding());
        return invalid(tr("The address has %1 in it, as character %2.").arg(nameOf(c)).arg(first + i + 1), withoutInvisible(text),
                       tr("Take it out, or write it as %1 if it belongs there.").arg(escape));
    }
    if (!address.isValidUtf16())
        return invalid(tr("The address has half a character in it (a lone surrogate), which cannot be sent."), text, example());
    return parseBytes(address.toUtf8(), text);
}

Result<WebSocketAddress> WebSocketAddress::parseBytes(const QByteArray &bytes, const QString &shown)
{
    WebSocketAddress out;
    qsizetype at = 0;
    if (const auto length = schemeLength(bytes); length > 0) {
        const QByteArray scheme = bytes.left(length).toLower();
        if (scheme == "ws" || scheme == "http")
            out.m_scheme = "ws";
        else if (scheme == "wss" || scheme == "https")
            out.m_scheme = "wss";
        else
            return invalid(tr("The scheme %1 is not one of a WebSocket.").arg(QString::fromLatin1(scheme)), shown, tr("Use ws:// or, with TLS, wss://."));
        at = length + 3;
    } else if (bytes.startsWith("://")) {
        return invalid(tr("The address has no scheme."), shown, example());
    } else if (bytes.startsWith("//")) {
        at = 2;
    }

    const auto end = authorityEnd(bytes, at);
    QByteArray authority = bytes.mid(at, end - at);
    // Some programs take the part before a backslash as the host, others the part after it.
    if (authority.contains('\\'))
        return invalid(tr("The address has a backslash before its path."), shown, tr("Write / where the path begins."));
    if (const auto user = authority.lastIndexOf('@'); user >= 0) {
        if (user > 0) // "ws://@host" has an empty user
            out.m_userInfo = authority.left(user);
        authority.remove(0, user + 1);
    }
    QByteArray port;
    const auto noHost = [&] { return invalid(tr("The address names no host."), shown, example()); };
    if (authority.startsWith('[')) {
        const auto closing = authority.indexOf(']');
        QByteArray address = closing < 0 ? QByteArray() : authority.mid(1, closing - 1);
        const QByteArray behind = authority.mid(closing + 1);
        if (const auto zone = address.indexOf('%'); zone >= 0) {
            // RFC 6874 writes %25; people write what their system shows.
            out.m_zone = address.mid(zone + 1);
            if (out.m_zone.startsWith("25"))
                out.m_zone.remove(0, 2);
            out.m_zone = decoded(out.m_zone);
            address.truncate(zone);
            if (out.m_zone.isEmpty())
                return invalid(tr("The address of the host has a % without the zone that belongs behind it."), shown, tr("Write it like [fe80::1%25eth0]."));
        }
        if (closing < 0 || !isIpv6(address) || (!behind.isEmpty() && !behind.startsWith(':')))
            return invalid(tr("What stands in brackets is not an IPv6 address."), shown, tr("Write it like [::1]:8080."));
        out.m_host = address.toLower();
        port = behind.mid(1);
    } else {
        const auto colon = authority.lastIndexOf(':');
        const QByteArray name = decoded(colon < 0 ? authority : authority.left(colon));
        port = colon < 0 ? QByteArray() : authority.mid(colon + 1);
        if (name.isEmpty())
            return noHost();
        if (name.contains(':'))
            return invalid(tr("The address has more than one colon where its host and port stand."), shown, tr("Put an IPv6 address into brackets, like [::1]:8080."));
        const auto ascii = asciiHost(QString::fromUtf8(name));
        if (!ascii)
            return invalid(tr("%1 is not the name of a host.").arg(escapeControls(QString::fromUtf8(name))), shown, example());
        out.m_host = *ascii;
    }
    if (!port.isEmpty()) {
        bool ok = std::all_of(port.begin(), port.end(), isDigit);
        const uint number = ok ? port.toUInt(&ok) : 0;
        if (!ok || number > 65535)
            return invalid(tr("%1 is not a port.").arg(escapeControls(QString::fromUtf8(port))), shown, tr("A port is a number from 1 to 65535."));
        if (number == 0)
            return invalid(tr("Port 0 cannot be connected to."), shown, example());
        out.m_port = static_cast<quint16>(number);
    }

    if (bytes.indexOf('#', end) >= 0)
        return invalid(tr("The address has a fragment (#…), which a WebSocket address must not have (RFC 6455 section 3)."), shown,
                       tr("Leave it out, or write # as %23 if it belongs to the path."));
    const auto mark = bytes.indexOf('?', end);
    out.m_path = encodedPath(bytes.mid(end, mark < 0 ? -1 : mark - end));
    if (mark >= 0)
        out.m_query = encodedQuery(bytes.mid(mark + 1));
    return out;
}

WebSocketAddress WebSocketAddress::of(const QUrl &url)
{
    const auto address = parse(QString::fromLatin1(url.toEncoded()));
    return address ? *address : WebSocketAddress();
}

Result<WebSocketAddress> WebSocketAddress::resolved(const QByteArray &reference) const
{
    QByteArray bytes = reference.trimmed();
    if (const auto fragment = bytes.indexOf('#'); fragment >= 0)
        bytes.truncate(fragment);
    const QString shown = QString::fromUtf8(reference);
    if (bytes.startsWith("//"))
        return parseBytes(m_scheme + ':' + bytes, shown);
    if (const auto colon = bytes.indexOf(':'); colon > 0 && isAlpha(bytes[0]) && authorityEnd(bytes, 0) >= colon) {
        const bool scheme = std::all_of(bytes.begin(), bytes.begin() + colon, [](char c) { return isAlpha(c) || isDigit(c) || c == '+' || c == '-' || c == '.'; });
        if (scheme && schemeLength(bytes) == colon)
            return parseBytes(bytes, shown);
        if (scheme)
            return invalid(tr("The scheme %1 is not one of a WebSocket.").arg(QString::fromLatin1(bytes.left(colon))), shown, tr("Use ws:// or, with TLS, wss://."));
    }
    WebSocketAddress out = *this;
    const auto mark = bytes.indexOf('?');
    const QByteArray path = mark < 0 ? bytes : bytes.left(mark);
    if (!path.isEmpty()) {
        const QByteArray merged = path.startsWith('/') ? path : this->path().left(this->path().lastIndexOf('/') + 1) + path;
        out.m_path = encodedPath(withoutDotSegments(merged));
        out.m_query.reset();
    }
    if (mark >= 0)
        out.m_query = encodedQuery(bytes.mid(mark + 1));
    return out;
}

WebSocketAddress WebSocketAddress::withTarget(const QByteArray &target) const
{
    WebSocketAddress out = *this;
    QByteArray bytes = target;
    if (const auto scheme = schemeLength(bytes); scheme > 0) // absolute form (RFC 9112 section 3.2.2)
        bytes.remove(0, authorityEnd(bytes, scheme + 3));
    if (!bytes.startsWith('/') && !bytes.startsWith('?'))
        return out;
    const auto mark = bytes.indexOf('?');
    out.m_path = encodedPath(mark < 0 ? bytes : bytes.left(mark));
    out.m_query.reset();
    if (mark >= 0)
        out.m_query = encodedQuery(bytes.mid(mark + 1));
    return out;
}

QString WebSocketAddress::userName() const
{
    const QByteArray info = m_userInfo.value_or(QByteArray());
    const auto colon = info.indexOf(':');
    return QString::fromUtf8(decoded(colon < 0 ? info : info.left(colon)));
}

QString WebSocketAddress::password() const
{
    const QByteArray info = m_userInfo.value_or(QByteArray());
    const auto colon = info.indexOf(':');
    return colon < 0 ? QString() : QString::fromUtf8(decoded(info.mid(colon + 1)));
}

QString WebSocketAddress::socketHost() const
{
    return m_zone.isEmpty() ? host() : host() + QLatin1Char('%') + QString::fromUtf8(m_zone);
}

quint16 WebSocketAddress::port() const
{
    return m_port.value_or(isSecure() ? 443 : 80);
}

QByteArray WebSocketAddress::hostHeader() const
{
    QByteArray out = m_host.contains(':') ? '[' + m_host + ']' : m_host;
    if (port() != (isSecure() ? 443 : 80))
        out += ':' + QByteArray::number(port());
    return out;
}

QByteArray WebSocketAddress::target() const
{
    return m_query ? path() + '?' + *m_query : path();
}

void WebSocketAddress::addToQuery(const QByteArray &item)
{
    m_query = m_query && !m_query->isEmpty() ? *m_query + '&' + item : item;
}

QByteArray WebSocketAddress::toBytes() const
{
    if (isEmpty())
        return {};
    QByteArray out = m_scheme + "://";
    if (m_userInfo)
        out += encoded(*m_userInfo, [](char c) { return c == '@' || c == '/' || c == '?' || c == '\\'; }) + '@';
    if (m_host.contains(':'))
        out += '[' + m_host + (m_zone.isEmpty() ? QByteArray() : "%25" + m_zone.toPercentEncoding()) + ']';
    else
        out += m_host;
    if (m_port)
        out += ':' + QByteArray::number(*m_port);
    out += m_path;
    if (m_query)
        out += '?' + *m_query;
    return out;
}

} // namespace framescope::base
