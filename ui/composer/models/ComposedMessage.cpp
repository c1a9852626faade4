#include "ComposedMessage.h"

#include "ui/models/TextUnit.h"

#include "base/Bytes.h"
#include "base/InputFile.h"
#include "base/Utf8Text.h"
#include "protocol/CloseCode.h"
#include "protocol/FrameHeader.h"
#include "scenario/FrameSpec.h"
#include "scenario/PayloadText.h"

#include <QStringDecoder>

#include <algorithm>

namespace framescope::ui::composer {

using base::Error;
using base::Result;
using profiles::MessageKind;
using session::Outgoing;

namespace {

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder.decode(bytes);
    return !decoder.hasError();
}

} // namespace

Result<QByteArray> ComposedMessage::unescape(const QString &text)
{
    QByteArray out;
    out.reserve(text.size());
    qsizetype plainFrom = 0;
    const auto flush = [&](qsizetype to) { out += QStringView(text).mid(plainFrom, to - plainFrom).toUtf8(); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != QLatin1Char('\\'))
            continue;
        flush(i);
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        qsizetype length = 2;
        bool ok = true;
        switch (next.unicode()) {
        case 'n': out += '\n'; break;
        case 'r': out += '\r'; break;
        case 't': out += '\t'; break;
        case 'b': out += '\b'; break;
        case 'f': out += '\f'; break;
        case 'v': out += '\v'; break;
        case 'e': out += '\x1b'; break;
        case '0': out += '\0'; break;
        case '\\': out += '\\'; break;
        case 'x':
            length = 4;
            out += static_cast<char>(text.mid(i + 2, 2).toUInt(&ok, 16));
            ok = ok && text.mid(i + 2, 2).size() == 2;
            break;
        case 'u': {
            // \u{1F600} or \u00e4
            const bool braces = i + 2 < text.size() && text[i + 2] == QLatin1Char('{');
            const qsizetype end = braces ? text.indexOf(QLatin1Char('}'), i) : i + 6;
            const QString digits = braces ? text.mid(i + 3, end - i - 3) : text.mid(i + 2, 4);
            const uint code = digits.toUInt(&ok, 16);
            // Half of a surrogate pair is no character.
            ok = ok && end > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && (braces || digits.size() == 4);
            length = end - i + (braces ? 1 : 0);
            if (ok)
                out += QStringView(QChar::fromUcs4(code)).toUtf8();
            break;
        }
        default: ok = false;
        }
        if (!ok)
            return Error{QStringLiteral("compose.escape"), tr("Unknown escape at column %1.").arg(i + 1), text.mid(i, 6),
                         tr("Use \\n \\r \\t \\e \\0 \\\\ \\xNN or \\u{NNNN}, or turn escapes off.")};
        i += length - 1;
        plainFrom = i + 1;
    }
    flush(text.size());
    return out;
}

Result<QByteArray> ComposedMessage::payload(const Draft &draft)
{
    switch (draft.kind) {
    case MessageKind::Hex: return scenario::payloadtext::fromHex(draft.text);
    case MessageKind::Base64: return scenario::payloadtext::fromBase64(draft.text);
    case MessageKind::File: return QByteArray();
    case MessageKind::Frame: return unescape(draft.text);
    case MessageKind::Json:
        return draft.text.toUtf8();
    default: break;
    }
    return draft.escapes ? unescape(draft.text) : Result<QByteArray>(draft.text.toUtf8());
}

Result<Outgoing> ComposedMessage::compose(const Draft &draft)
{
    auto bytes = payload(draft);
    if (!bytes)
        return bytes.error();
    QByteArray data = std::move(bytes).value();
    Outgoing outgoing;
    switch (draft.kind) {
    case MessageKind::Ping:
    case MessageKind::Pong:
        if (data.size() > 125)
            return Error{QStringLiteral("compose.too-long"), tr("A ping or pong carries at most 125 bytes."), tr("%1 bytes").arg(data.size()),
                         tr("Shorten it, or send it as a raw frame.")};
        return draft.kind == MessageKind::Ping ? Outgoing::ping(data) : Outgoing::pong(data);
    case MessageKind::Close:
        if (draft.closeCode && !protocol::mayBeOnTheWire(*draft.closeCode))
            return Error{QStringLiteral("compose.close-code"), tr("The close code %1 is never sent (RFC 6455 section 7.4).").arg(*draft.closeCode), {},
                         tr("Choose another code, or send it as a raw frame with opcode 8.")};
        if (!draft.closeCode && !data.isEmpty())
            return Error{QStringLiteral("compose.close-code"), tr("A close reason needs a close code."), {}, tr("Choose a code.")};
        if (data.size() > 123)
            return Error{QStringLiteral("compose.too-long"), tr("A close reason is at most 123 bytes."), tr("%1 bytes").arg(data.size()),
                         tr("Shorten the reason.")};
        return Outgoing::close(draft.closeCode, data);
    case MessageKind::Frame: {
        protocol::RawFrame frame = draft.frame;
        frame.payload = data;
        return Outgoing::rawFrame(frame);
    }
    case MessageKind::File: {
        // Not a pipe or a device: it could block the window.
        auto content = base::InputFile::read(draft.text, kLargestFile);
        if (!content && content.error().id == QLatin1String("file.too-large"))
            return Error{QStringLiteral("compose.too-long"), tr("The file is too large for one message."), {},
                         tr("Send at most %1 MiB at a time.").arg(kLargestFile >> 20)};
        if (!content)
            return Error{QStringLiteral("file.not-readable"), tr("The file cannot be read: %1").arg(draft.text),
                         content.error().seen.isEmpty() ? content.error().what : content.error().seen, tr("Choose a file that exists and is readable.")};
        outgoing = draft.fileAsText ? Outgoing::text(std::move(content).value()) : Outgoing::binary(std::move(content).value());
        break;
    }
    case MessageKind::Hex:
    case MessageKind::Base64: outgoing = Outgoing::binary(data); break;
    default: outgoing = Outgoing::text(data); break;
    }
    if (!draft.fragments.trimmed().isEmpty()) {
        auto sizes = scenario::payloadtext::sizesFrom(draft.fragments);
        if (!sizes)
            return sizes.error();
        outgoing.fragmentSizes = std::move(sizes).value();
    }
    return outgoing;
}

QString ComposedMessage::escape(QByteArrayView bytes)
{
    QString out;
    for (qsizetype at = 0; at < bytes.size();) {
        if (bytes[at] == '\\') {
            out += QLatin1String("\\\\");
            ++at;
            continue;
        }
        const models::TextUnit unit = models::TextUnit::next(bytes.sliced(at, std::min<qsizetype>(4, bytes.size() - at)));
        out += unit.text;
        at += unit.bytes;
    }
    return out;
}

Result<profiles::SavedMessage> ComposedMessage::toSaved(const Draft &draft, const QString &name)
{
    profiles::SavedMessage message;
    message.name = name;
    message.kind = draft.kind;
    message.content = draft.text;
    if (draft.kind <= MessageKind::File)
        message.fragments = draft.fragments.trimmed();
    const auto bytes = payload(draft);
    if (!bytes)
        return bytes.error();
    switch (draft.kind) {
    case MessageKind::Text:
    case MessageKind::Ping:
    case MessageKind::Pong:
        if (!draft.escapes)
            break;
        message.content = base::textFromUtf8(*bytes);
        if (message.content.toUtf8() != *bytes)
            return Error{QStringLiteral("compose.not-text"), tr("These bytes are not text and cannot be saved as text."), {},
                         tr("Save them as hex, or as a raw frame.")};
        break;
    case MessageKind::Close:
        message.content = draft.closeCode ? QString::number(*draft.closeCode) : QString();
        if (draft.closeCode && !draft.text.isEmpty())
            message.content += QLatin1Char(':') + draft.text;
        break;
    case MessageKind::Frame: {
        protocol::RawFrame frame = draft.frame;
        frame.payload = *bytes;
        message.content = scenario::FrameSpec::format(frame);
        break;
    }
    default: break;
    }
    return message;
}

Draft ComposedMessage::fromSaved(const profiles::SavedMessage &message)
{
    Draft draft;
    draft.kind = message.kind;
    draft.text = message.content;
    draft.fragments = message.fragments;
    switch (message.kind) {
    case MessageKind::Text:
    case MessageKind::Ping:
    case MessageKind::Pong: {
        const bool untypable = std::any_of(message.content.begin(), message.content.end(), [](QChar c) {
            return (c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t')) || c.unicode() == 0x7f || c.unicode() == 0x2029;
        });
        if (untypable) {
            draft.escapes = true;
            draft.text = escape(message.content.toUtf8());
        }
        break;
    }
    case MessageKind::Close: {
        bool ok = false;
        const auto code = message.content.section(QLatin1Char(':'), 0, 0).trimmed().toUShort(&ok);
        draft.text.clear();
        if (ok) {
            draft.closeCode = code;
            draft.text = message.content.section(QLatin1Char(':'), 1);
        }
        break;
    }
    case MessageKind::Frame:
        if (const auto frame = scenario::FrameSpec::parse(message.content)) {
            draft.frame = *frame;
            draft.text = escape(frame->payload);
            draft.frame.payload.clear();
        }
        break;
    default: break;
    }
    return draft;
}

QString ComposedMessage::fragmentPlan(qint64 bytes, const std::vector<std::uint64_t> &sizes)
{
    if (sizes.empty() || bytes < 0)
        return {};
    QStringList shown;
    qint64 left = bytes;
    qint64 frames = 0;
    // The last size repeats: what is left is counted, not walked through.
    for (std::size_t i = 0; left > 0; ++i) {
        const auto size = static_cast<qint64>(sizes[std::min(i, sizes.size() - 1)]);
        if (i >= sizes.size() && shown.size() >= 6) {
            frames += (left + size - 1) / size;
            shown << QStringLiteral("…");
            break;
        }
        ++frames;
        if (shown.size() < 6)
            shown << QString::number(std::min(size, left));
        left -= std::min(size, left);
    }
    if (frames <= 1)
        return {};
    return tr("%n frame(s): %1", nullptr, static_cast<int>(std::min<qint64>(frames, 2'000'000'000))).arg(shown.join(QStringLiteral(" + ")));
}

QByteArray ComposedMessage::headerOf(const protocol::RawFrame &frame)
{
    protocol::FrameHeader header = frame.header;
    header.payloadLength = frame.declaredLength.value_or(static_cast<std::uint64_t>(frame.payload.size()));
    if (frame.randomMaskKey)
        header.maskKey = {};
    protocol::encodeHeader(header, frame.lengthBytes);
    return base::toByteArray(header.raw());
}

QStringList ComposedMessage::rawFrameWarnings(const protocol::RawFrame &frame, bool client)
{
    QStringList warnings;
    const auto opcode = frame.header.opcode;
    if (protocol::isReserved(opcode))
        warnings << tr("Opcode %1 is reserved (RFC 6455 section 5.2).").arg(static_cast<int>(opcode));
    if (frame.header.rsv2 || frame.header.rsv3)
        warnings << tr("RSV2 and RSV3 belong to no negotiated extension (section 5.2).");
    if (frame.header.rsv1)
        warnings << tr("RSV1 says that the payload is compressed (RFC 7692 section 6).");
    if (client && !frame.header.masked)
        warnings << tr("A client must mask its frames (section 5.1).");
    if (!client && frame.header.masked)
        warnings << tr("A server must not mask its frames (section 5.1).");
    if (protocol::isControl(opcode) && !frame.header.fin)
        warnings << tr("A control frame must not be fragmented (section 5.5).");
    if (protocol::isControl(opcode) && frame.payload.size() > 125)
        warnings << tr("A control frame carries at most 125 bytes (section 5.5).");
    if (opcode == protocol::Opcode::Continuation)
        warnings << tr("A continuation must follow an unfinished message (section 5.4).");
    if (frame.declaredLength && *frame.declaredLength != static_cast<std::uint64_t>(frame.payload.size()))
        warnings << tr("The declared length differs from the payload's: the peer will misread what follows (section 5.2).");
    if (frame.header.masked && !frame.applyMask)
        warnings << tr("The frame says that the payload is masked, but it is sent unmasked (section 5.3).");
    const std::uint64_t length = frame.declaredLength.value_or(static_cast<std::uint64_t>(frame.payload.size()));
    const int shortest = length < 126 ? 0 : length < 65536 ? 2 : 8;
    if (frame.lengthBytes >= 0 && frame.lengthBytes < shortest)
        warnings << tr("This length encoding is too short: the peer will misread what follows (section 5.2).");
    if (frame.lengthBytes > shortest)
        warnings << tr("The length must use its shortest encoding (section 5.2).");
    if (opcode == protocol::Opcode::Text && frame.header.fin && !frame.header.rsv1 && !isUtf8(frame.payload))
        warnings << tr("A text message must be UTF-8 (section 8.1).");
    if (opcode == protocol::Opcode::Close && frame.payload.size() == 1)
        warnings << tr("A Close frame has no payload, or a two-byte code and a reason (section 5.5.1).");
    if (opcode == protocol::Opcode::Close && frame.payload.size() >= 2) {
        const auto code = static_cast<std::uint16_t>(static_cast<unsigned char>(frame.payload[0]) << 8 | static_cast<unsigned char>(frame.payload[1]));
        if (!protocol::mayBeOnTheWire(code))
            warnings << tr("The close code %1 is never sent (section 7.4).").arg(code);
    }
    return warnings;
}

QString ComposedMessage::kindName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text: return tr("Text");
    case MessageKind::Json: return tr("JSON");
    case MessageKind::Hex: return tr("Hex");
    case MessageKind::Base64: return tr("Base64");
    case MessageKind::File: return tr("File");
    case MessageKind::Ping: return tr("Ping");
    case MessageKind::Pong: return tr("Pong");
    case MessageKind::Close: return tr("Close");
    case MessageKind::Frame: return tr("Raw frame");
    }
    return {};
}

} // namespace framescope::ui::composer
