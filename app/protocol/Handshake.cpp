#include "Handshake.h"

#include "HttpBody.h"
#include "HttpHead.h"

#include "base/HttpSyntax.h"
#include "base/Translation.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace framescope::protocol {

namespace {

FRAMESCOPE_TR("framescope::protocol::Handshake")

void appendHeaders(QByteArray &out, const HeaderList &headers)
{
    for (const auto &[name, value] : headers)
        out += name + ": " + value + "\r\n";
    out += "\r\n";
}

/// The received part of an incomplete body, as text.
QString incomplete(const HttpBody &body)
{
    const qsizetype size = body.bytes().size();
    if (const auto told = body.toldLength())
        return tr("Body incomplete: %1 of %2 bytes came.").arg(size).arg(*told);
    if (body.chunked())
        return tr("Body incomplete: %1 bytes came, without the last chunk.").arg(size);
    return tr("Body perhaps incomplete: %1 bytes came, and the answer tells no length.").arg(size);
}

/// Why the body is incomplete; empty: it is complete.
QString missing(HttpBody &body, BodyEnd end, int waitedMs)
{
    const QString came = incomplete(body);
    switch (body.state()) {
    case HttpBody::State::Full: return tr("Body cut: the first %1 bytes are kept, which is the limit for bodies.").arg(body.bytes().size());
    case HttpBody::State::Failed: return came + QLatin1Char(' ') + tr("What follows is not a valid chunk (RFC 9112 section 7.1).");
    case HttpBody::State::Done: return {};
    case HttpBody::State::Reading: break;
    }
    if (end == BodyEnd::Told)
        return {};
    if (end == BodyEnd::StreamEnd)
        return body.receiveEnd() ? QString() : QString(came + QLatin1Char(' ') + tr("The stream ended there."));
    if (waitedMs <= 0) // more may have been in transit
        return came;
    return came + QLatin1Char(' ') + tr("Nothing more came within %1 s, and the stream is still open.").arg(waitedMs / 1000.0);
}

/// Reads a Sec-WebSocket-Extensions value from left to right.
class ExtensionReader
{
public:
    explicit ExtensionReader(QByteArrayView text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }

    void skipBlank()
    {
        while (!atEnd() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
            ++m_at;
    }

    bool take(char c)
    {
        skipBlank();
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    std::optional<QByteArray> token()
    {
        skipBlank();
        const qsizetype start = m_at;
        while (!atEnd() && base::HttpSyntax::isTokenChar(m_text[m_at]))
            ++m_at;
        if (m_at == start)
            return std::nullopt;
        return m_text.sliced(start, m_at - start).toByteArray();
    }

    /// A token, or a quoted string whose content is one (section 9.1).
    std::optional<QByteArray> tokenOrQuoted()
    {
        skipBlank();
        if (atEnd() || m_text[m_at] != '"')
            return token();
        QByteArray content;
        for (++m_at; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (!base::HttpSyntax::isToken(content))
                    return std::nullopt;
                ++m_at;
                return content;
            }
            if (c == '\\') {
                if (++m_at >= m_text.size())
                    return std::nullopt;
                content += m_text[m_at];
            } else {
                content += c;
            }
        }
        return std::nullopt;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

QByteArray HandshakeRequest::toBytes() const
{
    QByteArray out = method + ' ' + target + " HTTP/1.1\r\n";
    appendHeaders(out, headers);
    return out;
}

QByteArray HandshakeResponse::toBytes() const
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\n";
    appendHeaders(out, headers);
    return out + body;
}

void HandshakeResponse::takeBody(HttpBody &from, std::uint64_t most, BodyEnd end, int waitedMs)
{
    if (end != BodyEnd::Told)
        from.giveUpChunks();
    const QString why = missing(from, end, waitedMs);
    body = from.bytes();
    bodyCut = !why.isEmpty();
    bodyLength = from.toldLength();
    content = ContentDecoder::decode(headers, body, most, why.isEmpty());
    if (from.lengthInvalid())
        content.notes.prepend(tr("The answer's Content-Length is not a length; everything that came is shown."));
    if (from.chunksMissing())
        content.notes.prepend(tr("The answer promises chunks and sends none; everything that came is shown."));
    if (!why.isEmpty())
        content.notes.prepend(why);
}

base::Result<std::vector<Extension>> parseExtensions(QByteArrayView header)
{
    std::vector<Extension> extensions;
    ExtensionReader reader(header);
    const auto wrong = [&](const QString &expected) {
        const qsizetype at = reader.position();
        return base::Error{QStringLiteral("rfc6455.extensions-malformed"),
                           at < header.size() ? tr("Sec-WebSocket-Extensions goes wrong at character %1: %2").arg(at + 1).arg(expected)
                                              : tr("Sec-WebSocket-Extensions ends too early: %1").arg(expected),
                           base::escapedPreview(base::viewOf(header.toByteArray())),
                           tr("Write it as name; parameter=value, with commas between extensions.")};
    };
    while (true) {
        // Empty elements of a list are to be ignored (RFC 9110 section 5.6.1.2).
        while (reader.take(',')) { }
        if (reader.atEnd())
            return extensions;
        Extension extension;
        const auto name = reader.token();
        if (!name)
            return wrong(tr("the name of an extension is expected."));
        extension.name = *name;
        while (reader.take(';')) {
            const auto parameter = reader.token();
            if (!parameter)
                return wrong(tr("the name of a parameter is expected."));
            std::optional<QByteArray> value;
            if (reader.take('=')) {
                value = reader.tokenOrQuoted();
                if (!value)
                    return wrong(tr("a value is expected: a token, or one in double quotes."));
            }
            extension.parameters.push_back({*parameter, value});
        }
        extensions.push_back(std::move(extension));
        reader.skipBlank();
        if (reader.atEnd())
            return extensions;
        if (!reader.take(','))
            return wrong(tr("a semicolon or a comma is expected."));
    }
}

base::Result<std::vector<QByteArray>> parseSubprotocols(const HeaderList &headers)
{
    std::vector<QByteArray> names;
    const QByteArray all = headers.combined("Sec-WebSocket-Protocol");
    const auto parts = all.split(',');
    for (const QByteArray &part : parts) {
        const QByteArray name = part.trimmed();
        if (name.isEmpty())
            continue;
        const bool repeated = std::find(names.begin(), names.end(), name) != names.end();
        if (repeated || !base::HttpSyntax::isToken(name)) {
            return base::Error{QStringLiteral("rfc6455.subprotocol-malformed"),
                               violationExpected(*violationRule("rfc6455.subprotocol-malformed")),
                               (repeated ? tr("%1 stands twice.") : tr("%1 is not a token.")).arg(base::escapedPreview(base::viewOf(name))),
                               tr("Separate the subprotocols by commas, each a word without spaces.")};
        }
        names.push_back(name);
    }
    return names;
}

base::Result<void> checkHeader(QByteArrayView name, QByteArrayView value)
{
    if (!base::HttpSyntax::isToken(name)) {
        return base::Error{QStringLiteral("http.header-name"), tr("A header's name may have letters, digits and !#$%&'*+-.^_`|~ only."),
                           base::escapedPreview(base::viewOf(name.toByteArray())), tr("Write it as Name: value.")};
    }
    if (base::HttpSyntax::hasControls(value)) {
        return base::Error{QStringLiteral("http.header-value"),
                           tr("The value of %1 has control characters in it.").arg(QString::fromLatin1(name)), {},
                           tr("Remove line ends and other control characters.")};
    }
    return {};
}

QByteArray acceptFor(const QByteArray &key)
{
    return QCryptographicHash::hash(QByteArray(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"), QCryptographicHash::Sha1).toBase64();
}

QByteArray randomKey()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64();
}

} // namespace framescope::protocol
