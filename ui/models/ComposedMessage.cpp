#include "ComposedMessage.h"

#include "session/PayloadText.h"

#include <QFile>

namespace framescope::ui::models {

using base::Error;
using base::Result;
using profiles::MessageKind;
using session::Outgoing;

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
            ok = ok && end > 0 && code <= 0x10ffff && (braces || digits.size() == 4);
            length = end - i + (braces ? 1 : 0);
            if (ok)
                out += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1).toUtf8();
            break;
        }
        default: ok = false;
        }
        if (!ok)
            return Error{QStringLiteral("compose.escape"), tr("The escape at column %1 is not known.").arg(i + 1), text.mid(i, 6),
                         tr("Use \\n \\r \\t \\0 \\\\ \\xNN or \\u{NNNN}, or switch escapes off.")};
        i += length - 1;
        plainFrom = i + 1;
    }
    flush(text.size());
    return out;
}

Result<QByteArray> ComposedMessage::payload(const Draft &draft)
{
    switch (draft.kind) {
    case MessageKind::Hex: return session::payloadtext::fromHex(draft.text);
    case MessageKind::Base64: return session::payloadtext::fromBase64(draft.text);
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
        if (data.size() > 123)
            return Error{QStringLiteral("compose.too-long"), tr("A close reason has at most 123 bytes."), tr("%1 bytes").arg(data.size()),
                         tr("Shorten the reason.")};
        return Outgoing::close(draft.closeCode, data);
    case MessageKind::Frame: {
        protocol::RawFrame frame = draft.frame;
        frame.payload = data;
        return Outgoing::rawFrame(frame);
    }
    case MessageKind::File: {
        QFile file(draft.text);
        if (!file.open(QIODevice::ReadOnly))
            return Error{QStringLiteral("file.not-readable"), tr("The file cannot be read: %1").arg(draft.text), file.errorString(),
                         tr("Choose a file that exists and that you may read.")};
        if (file.size() > kLargestFile)
            return Error{QStringLiteral("compose.too-long"), tr("The file is too large for one message."), tr("%1 bytes").arg(file.size()),
                         tr("Send at most %1 MiB at a time.").arg(kLargestFile >> 20)};
        outgoing = draft.fileAsText ? Outgoing::text(file.readAll()) : Outgoing::binary(file.readAll());
        break;
    }
    case MessageKind::Hex:
    case MessageKind::Base64: outgoing = Outgoing::binary(data); break;
    default: outgoing = Outgoing::text(data); break;
    }
    if (!draft.fragments.trimmed().isEmpty()) {
        auto sizes = session::payloadtext::sizesFrom(draft.fragments);
        if (!sizes)
            return sizes.error();
        outgoing.fragmentSizes = std::move(sizes).value();
    }
    return outgoing;
}

QStringList ComposedMessage::rawFrameWarnings(const protocol::RawFrame &frame, bool client)
{
    QStringList warnings;
    const auto opcode = frame.header.opcode;
    if (protocol::isReserved(opcode))
        warnings << tr("Opcode %1 is reserved (RFC 6455 section 5.2).").arg(static_cast<int>(opcode));
    if (frame.header.rsv2 || frame.header.rsv3)
        warnings << tr("RSV2 and RSV3 belong to no extension that was agreed (section 5.2).");
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
        warnings << tr("The declared length is not the payload's: what follows will be misread (section 5.2).");
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

} // namespace framescope::ui::models
