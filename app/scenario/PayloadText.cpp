#include "PayloadText.h"

#include "base/InputFile.h"
#include "base/NativeFile.h"
#include "base/Translation.h"
#include "base/Units.h"
#include "base/Utf8Text.h"
#include "base/json/JsonScanner.h"
#include "protocol/CloseCode.h"

#include <limits>

namespace framescope::scenario::payloadtext {

namespace {

FRAMESCOPE_TR("framescope::scenario::PayloadText")

base::Error error(const QString &what, const QString &seen, const QString &remedy)
{
    return {QStringLiteral("usage.payload"), what, seen, remedy};
}

int hexValue(QChar c)
{
    const char16_t u = c.unicode();
    return u >= u'0' && u <= u'9' ? u - u'0' : u >= u'a' && u <= u'f' ? u - u'a' + 10 : u >= u'A' && u <= u'F' ? u - u'A' + 10 : -1;
}

bool isGap(QChar c)
{
    return c.isSpace() || c == QLatin1Char(',') || c == QLatin1Char(':') || c == QLatin1Char('-') || c == QLatin1Char('_');
}

} // namespace

QString marked(const QString &text, qsizetype position)
{
    constexpr qsizetype around = 24;
    position = std::clamp<qsizetype>(position, 0, text.size());
    const qsizetype from = std::max<qsizetype>(0, position - around);
    QString shown = from > 0 ? QStringLiteral("…") : QString();
    shown += base::escapeControls(text.mid(from, position - from));
    if (position >= text.size())
        return shown + QStringLiteral("»«");
    shown += QStringLiteral("»") + base::escapeControls(text.mid(position, 1)) + QStringLiteral("«") + base::escapeControls(text.mid(position + 1, around));
    return position + 1 + around < text.size() ? QString(shown + QStringLiteral("…")) : shown;
}

base::Result<QByteArray> fromHex(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size() / 2);
    for (qsizetype i = 0; i < text.size();) {
        if (isGap(text[i])) {
            ++i;
            continue;
        }
        if (text[i] == QLatin1Char('0') && i + 1 < text.size() && text[i + 1].toLower() == QLatin1Char('x')) {
            i += 2;
            continue;
        }
        const int high = hexValue(text[i]);
        if (high < 0)
            return error(tr("The hex text has a character that is no hex digit."), marked(text, i), tr("0-9 and a-f, two for each byte."));
        const int low = i + 1 < text.size() ? hexValue(text[i + 1]) : -1;
        if (low < 0)
            return error(tr("The hex text has a byte of one digit."), marked(text, i), tr("Write two digits for each byte: 0a, not a."));
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return bytes;
}

base::Result<QByteArray> fromBase64(const QString &text)
{
    QByteArray compact;
    compact.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace())
            continue;
        const char16_t u = c.unicode();
        const bool letter = (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || u == u'+' || u == u'/'
                            || u == u'-' || u == u'_' || u == u'=';
        if (!letter)
            return error(tr("The base64 text has a character that is not of base64."), marked(text, i), tr("A-Z, a-z, 0-9, + and /."));
        compact += static_cast<char>(u == u'-' ? '+' : u == u'_' ? '/' : u);
    }
    const auto result = QByteArray::fromBase64Encoding(compact, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    // One remaining letter is only six bits: something is missing.
    const qsizetype letters = compact.indexOf('=') < 0 ? compact.size() : compact.indexOf('=');
    if (!result || letters % 4 == 1)
        return error(tr("The base64 text is not complete."), marked(text, text.size()), tr("Give the whole text, with the = at its end if it has any."));
    return *result;
}

base::Result<Outgoing> closeFrom(const QString &text)
{
    if (text.isEmpty())
        return Outgoing::close();
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QString number = colon < 0 ? text : text.left(colon);
    const QByteArray reason = colon < 0 ? QByteArray() : text.mid(colon + 1).toUtf8();
    bool ok = false;
    const uint code = number.trimmed().toUInt(&ok);
    if (!ok || code > 0xffff)
        return error(tr("A close needs a code, and may have a reason after a colon."), marked(text, 0), tr("Write it like 1000, or 1001:bye."));
    if (!protocol::mayBeOnTheWire(static_cast<std::uint16_t>(code)))
        return error(tr("The close code %1 may not be sent (RFC 6455 section 7.4).").arg(code), marked(text, 0),
                     tr("Use 1000-1003, 1007-1014 or 3000-4999; a raw frame can carry any bytes: opcode=8,payload=hex:%1")
                         .arg(code, 4, 16, QLatin1Char('0')));
    if (reason.size() > 123)
        return error(tr("The close reason has %1 bytes; 123 are allowed (RFC 6455 section 5.5).").arg(reason.size()), {}, tr("Shorten the reason."));
    return Outgoing::close(static_cast<std::uint16_t>(code), reason);
}

base::Result<std::vector<std::uint64_t>> sizesFrom(const QString &text)
{
    std::vector<std::uint64_t> sizes;
    qsizetype at = 0;
    const QStringList parts = text.split(QLatin1Char(','));
    for (const QString &part : parts) {
        const auto size = base::Units::size(part);
        if (!size || size.value == 0 || size.value > (qint64(1) << 40))
            return error(tr("Fragment sizes are whole numbers of bytes from 1 on, with commas between them."), marked(text, at),
                         QStringLiteral("512 – 1,2,3 – 16k"));
        sizes.push_back(static_cast<std::uint64_t>(size.value));
        at += part.size() + 1;
    }
    return sizes;
}

base::Result<void> checkJson(const QString &text)
{
    using Token = base::JsonScanner::Token;
    using Fault = base::JsonScanner::Fault;
    const QByteArray utf8 = text.toUtf8();
    const auto markedAt = [&](std::size_t offset) { return marked(text, base::textFromUtf8(utf8.first(static_cast<qsizetype>(offset))).size()); };
    const auto wrong = [&](std::size_t offset, const QString &why) {
        return error(tr("This is not JSON: %1.").arg(why), markedAt(offset), tr("Correct it, or send it as text."));
    };
    if (utf8.trimmed().isEmpty())
        return wrong(0, tr("it is empty"));
    // Nothing is converted: numbers of any size, duplicate keys and escapes of half a character are valid JSON (RFC 8259).
    base::JsonScanner json(base::viewOf(utf8), std::numeric_limits<std::size_t>::max());
    while (json.next() != Token::Error) {
        if (json.token() == Token::End)
            return {};
    }
    switch (json.fault()) {
    case Fault::MoreText:
        return error(tr("There is more than one JSON value."), markedAt(json.tokenStart()), tr("Give one value, or a list in brackets."));
    case Fault::LeadingZero: return wrong(json.tokenStart(), tr("a number begins with 0"));
    case Fault::UnknownEscape: return wrong(json.faultOffset() - 1, tr("this escape does not exist"));
    case Fault::HexDigitsMissing: return wrong(json.faultOffset() - 2, tr("this escape does not exist"));
    default: break;
    }
    if (json.tokenStart() >= static_cast<std::size_t>(utf8.size()))
        return wrong(json.tokenStart(), tr("it ends too early"));
    return wrong(json.tokenStart(), tr("what stands here is no value, or not where it may stand"));
}

namespace {

Outgoing asMessage(const QByteArray &bytes, const QString &fileName)
{
    const bool text = !fileName.endsWith(QLatin1String(".bin"), Qt::CaseInsensitive) && bytes.isValidUtf8();
    return text ? Outgoing::text(bytes) : Outgoing::binary(bytes);
}

base::Error notTaken(const QString &fileName, const base::Error &error)
{
    if (error.id == QLatin1String("file.too-large"))
        return {error.id, tr("The file %1 is too large for one message.").arg(base::escapeControls(fileName)), error.seen, error.remedy};
    if (error.id == QLatin1String("file.no-answer"))
        return error;
    return {QStringLiteral("file.not-readable"), tr("The file %1 could not be read.").arg(base::escapeControls(fileName)), error.seen.isEmpty() ? error.what : error.seen,
            tr("Give a file that exists and may be read.")};
}

} // namespace

base::Result<Outgoing> fromFile(const QString &fileName)
{
    const auto bytes = base::InputFile::read(fileName, kMostOfFile);
    if (!bytes)
        return notTaken(fileName, bytes.error());
    return asMessage(*bytes, fileName);
}

base::Result<Outgoing> fromFileNamedByUser(const QString &fileName, qint64 patienceMs)
{
    const auto bytes = base::InputFile::readNamedByUser(fileName, kMostOfFile, {base::InputFile::kPatienceMs, patienceMs});
    if (!bytes)
        return notTaken(fileName, bytes.error());
    return asMessage(*bytes, fileName);
}

} // namespace framescope::scenario::payloadtext
