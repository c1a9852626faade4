#include "ContentDecoder.h"

#include "GrowBuffer.h"
#include "Unpacker.h"
#include "Utf8.h"

#include "base/Translation.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

namespace framescope::protocol {

namespace {

constexpr qsizetype kMostCodings = 4;        ///< the most nested codings
constexpr qsizetype kMostDeclaration = 1024; ///< the part of a page to search for its charset

FRAMESCOPE_TR("framescope::protocol::ContentDecoder")

QString shown(const QByteArray &bytes)
{
    return base::escapedPreview(base::viewOf(bytes), 40);
}

/// "deflate" is zlib's format, but some servers send raw DEFLATE under that name (RFC 9110 section 8.4.1.2).
UnpackEnding inflateDeflate(base::ByteView in, GrowBuffer &out, std::uint64_t most)
{
    if (Unpacker::hasZlibHeader(in)) {
        const UnpackEnding ending = Unpacker::unpack(Packing::Zlib, in, out, most);
        if (ending != UnpackEnding::Bad || !out.empty())
            return ending;
    }
    return Unpacker::unpack(Packing::RawDeflate, in, out, most);
}

UnpackEnding undo(const QByteArray &coding, base::ByteView in, GrowBuffer &out, std::uint64_t most)
{
    if (coding == "gzip" || coding == "x-gzip")
        return Unpacker::unpack(Packing::Gzip, in, out, most);
    if (coding == "deflate")
        return inflateDeflate(in, out, most);
    if (coding == "br")
        return Unpacker::unpack(Packing::Brotli, in, out, most);
    return UnpackEnding::Unknown;
}

/// The codings of a message in the order in which they were applied, including transfer codings (RFC 9112 section 6.1).
QList<QByteArray> codingsOf(const HeaderList &headers)
{
    QList<QByteArray> codings;
    for (const char *name : {"Content-Encoding", "Transfer-Encoding"}) {
        const auto parts = headers.combined(name).split(',');
        for (const QByteArray &part : parts) {
            const QByteArray coding = part.trimmed().toLower();
            if (!coding.isEmpty() && coding != "identity" && coding != "chunked")
                codings.append(coding);
        }
    }
    return codings;
}

QString unknownCoding(const QByteArray &coding)
{
    if (coding == "br")
        return tr("This build has no Brotli, so that the body in the coding br is shown as it came.");
    return tr("The body's coding %1 is not known here; it is shown as it came.").arg(shown(coding));
}

void undoAll(BodyContent &content, const QList<QByteArray> &codings, std::uint64_t most, bool whole)
{
    if (codings.size() > kMostCodings) {
        content.notes += tr("The body has %1 codings on top of each other, more than are undone here; it is shown as it came.").arg(codings.size());
        return;
    }
    QList<QByteArray> undone;
    for (qsizetype i = codings.size() - 1; i >= 0 && !content.bytes.isEmpty(); --i) {
        const QByteArray &coding = codings[i];
        GrowBuffer out;
        const UnpackEnding ending = undo(coding, base::viewOf(content.bytes), out, most);
        if (ending == UnpackEnding::Unknown) {
            content.notes += unknownCoding(coding);
            break;
        }
        if (out.empty() && ending == UnpackEnding::Bad) {
            content.notes += tr("The body is not in the coding %1 that the answer names; it is shown as it came.").arg(shown(coding));
            break;
        }
        content.bytes = base::toByteArray(out.view());
        undone.prepend(coding);
        if (ending == UnpackEnding::Limit)
            content.notes += tr("Decoded from %1, the body is larger than %2 bytes; the rest was not decoded.").arg(shown(coding)).arg(most);
        else if (ending == UnpackEnding::Bad)
            content.notes += tr("The body in the coding %1 is damaged behind %2 decoded bytes.").arg(shown(coding)).arg(content.bytes.size());
        else if (ending == UnpackEnding::Early && whole)
            content.notes += tr("The body in the coding %1 ends too early, behind %2 decoded bytes.").arg(shown(coding)).arg(content.bytes.size());
        whole = whole && ending == UnpackEnding::Complete;
    }
    content.codings = undone.join(", ");
}

/// "text/html; charset=\"utf-8\"" → type and charset, both in lower case.
std::pair<QByteArray, QByteArray> contentType(const HeaderList &headers)
{
    const auto parts = headers.value("Content-Type").value_or(QByteArray()).split(';');
    QByteArray charset;
    for (qsizetype i = 1; i < parts.size() && charset.isEmpty(); ++i) {
        const qsizetype equals = parts[i].indexOf('=');
        if (equals > 0 && parts[i].left(equals).trimmed().toLower() == "charset")
            charset = parts[i].mid(equals + 1).trimmed().replace('"', "").replace('\'', "").toLower();
    }
    return {parts.front().trimmed().toLower(), charset};
}

/// The charset that a page declares: <meta charset=…>, <?xml encoding="…"?>.
QByteArray declaredCharset(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(kMostDeclaration).toLower();
    for (const QByteArrayView key : {QByteArrayView("charset="), QByteArrayView("encoding=")}) {
        const qsizetype at = start.indexOf(key);
        if (at < 0)
            continue;
        QByteArray name;
        for (qsizetype i = at + key.size(); i < start.size() && name.size() < 40; ++i) {
            const char c = start[i];
            if (std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_')
                name += c;
            else if (!name.isEmpty() || (c != '"' && c != '\''))
                break;
        }
        if (!name.isEmpty())
            return name;
    }
    return {};
}

/// As on the web, Latin-1 means Windows-1252, which has letters where Latin-1 has controls.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> high{0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
                                                   0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(high[static_cast<std::size_t>(c.unicode() - 0x80)]);
    }
    return text;
}

std::optional<QString> fromCharset(const QByteArray &bytes, const QByteArray &charset)
{
    if (charset == "iso-8859-1" || charset == "latin1" || charset == "windows-1252" || charset == "cp1252")
        return fromWindows1252(bytes);
    QStringDecoder decoder(charset == "us-ascii" || charset == "ascii" || charset == "utf8" ? "UTF-8" : charset.constData());
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    return text;
}

/// Removes a truncated character at the end.
QByteArray wholeCharacters(const QByteArray &bytes)
{
    qsizetype tail = 0;
    while (tail < std::min<qsizetype>(3, bytes.size()) && (static_cast<std::uint8_t>(bytes[bytes.size() - 1 - tail]) & 0xc0) == 0x80)
        ++tail;
    if (tail >= bytes.size())
        return bytes;
    const auto lead = static_cast<std::uint8_t>(bytes[bytes.size() - 1 - tail]);
    const qsizetype needed = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    return needed > tail + 1 ? bytes.left(bytes.size() - 1 - tail) : bytes;
}

bool isText(const QByteArray &type)
{
    return type.isEmpty() || type.startsWith("text/") || type.endsWith("+xml") || type.endsWith("/xml") || type.endsWith("/javascript") || type.endsWith("/x-www-form-urlencoded");
}

void readText(BodyContent &content, const HeaderList &headers, bool encoded)
{
    const QByteArray bytes = content.bytes;
    const auto preview = [&] {
        content.text = base::escapedPreview(base::viewOf(bytes), 4096);
        content.isText = false;
    };
    if (encoded)
        return preview();
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        content.text = QStringDecoder(*marked).decode(bytes);
        return;
    }
    auto [type, charset] = contentType(headers);
    const bool json = type == "application/json" || type.endsWith("+json");
    // JSON was once allowed in UTF-16 or UTF-32 (RFC 4627 section 3), which its zeros reveal.
    for (const char16_t first : {u'{', u'['}) {
        const auto encoding = json && charset.isEmpty() ? QStringConverter::encodingForData(bytes, first) : std::nullopt;
        if (encoding) {
            content.text = QStringDecoder(*encoding).decode(bytes);
            return;
        }
    }
    if (charset.isEmpty() && !json && (type.endsWith("html") || type.endsWith("xml")))
        charset = declaredCharset(bytes);
    if (!charset.isEmpty()) {
        // A character cut by a limit is not an error of the body.
        if (auto text = fromCharset(charset.startsWith("utf8") || charset.startsWith("utf-8") ? wholeCharacters(bytes) : bytes, charset)) {
            content.text = std::move(*text);
            return;
        }
        content.notes += tr("The characters of the body are in %1, which is not known here.").arg(shown(charset));
    }
    const QByteArray whole = wholeCharacters(bytes);
    // JSON is UTF-8 (RFC 8259 section 8.1), like nearly everything else today; other encodings are detected.
    if (Utf8::isValid(base::viewOf(whole)))
        content.text = QString::fromUtf8(whole);
    else if (!json && charset.isEmpty() && isText(type) && !bytes.contains('\0'))
        content.text = fromWindows1252(bytes);
    else
        preview();
}

} // namespace

QString BodyContent::preview() const
{
    return base::escapedPreview(base::viewOf(isText ? text.simplified().toUtf8() : bytes));
}

BodyContent ContentDecoder::decode(const HeaderList &headers, const QByteArray &body, std::uint64_t most, bool whole)
{
    BodyContent content;
    content.bytes = body;
    const auto codings = codingsOf(headers);
    undoAll(content, codings, most, whole);
    const qsizetype undone = content.codings.isEmpty() ? 0 : content.codings.count(',') + 1;
    readText(content, headers, undone < codings.size());
    return content;
}

bool ContentDecoder::knowsBrotli()
{
    return Unpacker::knows(Packing::Brotli);
}

} // namespace framescope::protocol
