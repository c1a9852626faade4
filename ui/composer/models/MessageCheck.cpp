#include "MessageCheck.h"

#include "ui/models/EntryText.h"
#include "ui/models/JsonIndex.h"
#include "ui/models/PayloadLayout.h"

#include "base/Utf8Text.h"
#include "scenario/PayloadText.h"

#include <QFileInfo>
#include <QStringDecoder>

namespace framescope::ui::composer {

using profiles::MessageKind;

namespace {

constexpr qsizetype kDecoded = 1024;     // bytes shown of what was decoded
constexpr qsizetype kDecodedHex = 256;   // of those that are no text
constexpr qsizetype kResolvedShown = 400;

/// A draft's text with its escapes interpreted, where it has any and they make text.
QString shownText(const Draft &draft)
{
    const bool escapes = draft.kind == MessageKind::Frame || draft.escapes;
    const auto bytes = escapes ? ComposedMessage::unescape(draft.text) : base::Result<QByteArray>(QByteArray());
    return escapes && bytes && models::EntryText::looksLikeText(*bytes) ? base::textFromUtf8(*bytes) : draft.text;
}

/// Shows the bytes of a draft as people can read them: as text where they are text, in hex otherwise. Nothing where they cannot be made.
void decode(MessageCheck &check, const Draft &draft)
{
    const auto bytes = ComposedMessage::payload(draft);
    if (!bytes)
        return;
    const QByteArray head = bytes->left(kDecoded);
    check.decodedAsHex = !models::EntryText::looksLikeText(head);
    check.decoded = check.decodedAsHex ? models::PayloadLayout::hexDump(head.left(kDecodedHex)) : models::PayloadLayout::rawText(head, head.size(), 400).text;
    while (check.decoded.endsWith(QLatin1Char('\n')))
        check.decoded.chop(1);
    if (bytes->size() > (check.decodedAsHex ? kDecodedHex : kDecoded))
        check.decoded += QStringLiteral("\n…");
}

} // namespace

base::Result<Draft> MessageCheck::resolve(const Draft &draft, const VariableResolver &resolver, VariableUse use, QString *masked)
{
    Draft result = draft;
    if (!resolver || (!draft.text.contains(QLatin1String("{{")) && draft.kind != MessageKind::File))
        return result;
    const auto resolved = resolver(draft, use);
    if (!resolved)
        return resolved.error();
    result.text = resolved->text;
    if (masked)
        *masked = resolved->masked;
    return result;
}

MessageCheck MessageCheck::of(const Draft &draft, const VariableResolver &resolver)
{
    MessageCheck check;
    const auto fault = [&check](const base::Error &error) {
        check.fault = error.what;
        if (!error.seen.isEmpty())
            check.fault += QLatin1Char(' ') + error.seen;
    };
    QString masked = draft.text;
    const auto resolved = resolve(draft, resolver, VariableUse::Look, &masked);
    if (!resolved && resolved.error().id == QLatin1String("trust.needed")) {
        check.warnings << resolved.error().what; // sending it asks the user
        return check;
    }
    if (!resolved) {
        fault(resolved.error());
        check.mark = draft.text.indexOf(QLatin1String("{{"));
        return check;
    }
    // What is shown of the bytes must not show a secret that is among them.
    Draft visible = *resolved;
    visible.text = masked;
    if (masked != draft.text)
        check.resolved = shownText(visible).left(kResolvedShown);
    std::vector<std::uint64_t> sizes;
    if (!draft.fragments.trimmed().isEmpty()) {
        const auto parsed = scenario::payloadtext::sizesFrom(draft.fragments);
        if (!parsed) {
            fault(parsed.error());
            return check;
        }
        sizes = *parsed;
    }
    if (draft.kind == MessageKind::File) {
        // Only the name is checked; the file is read on the pool when it is sent.
        const QFileInfo file(resolved->text);
        if (resolved->text.isEmpty())
            check.fault = tr("No file selected.");
        else if (!file.isFile())
            check.fault = tr("This file does not exist.");
        else if (file.size() > ComposedMessage::kLargestFile)
            check.fault = tr("The file is too large for one message; the limit is %1 MiB.").arg(ComposedMessage::kLargestFile >> 20);
        check.bytes = file.isFile() ? file.size() : -1;
        check.plan = ComposedMessage::fragmentPlan(check.bytes, sizes);
        return check;
    }
    const auto bytes = ComposedMessage::payload(*resolved);
    if (!bytes) {
        fault(bytes.error());
        return check;
    }
    check.bytes = bytes->size();
    check.plan = ComposedMessage::fragmentPlan(check.bytes, sizes);
    const bool changed = resolved->text != draft.text;
    switch (draft.kind) {
    case MessageKind::Text:
        if (draft.escapes && draft.text.contains(QLatin1Char('\\'))) {
            decode(check, visible);
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            [[maybe_unused]] const QString text = decoder.decode(*bytes);
            if (decoder.hasError())
                check.warnings << tr("A text message must be UTF-8: the peer will fail the connection (section 8.1).");
        }
        break;
    case MessageKind::Json:
        if (bytes->trimmed().isEmpty())
            break;
        if (const auto json = models::JsonIndex::build(*bytes); !json->isValid()) {
            const QString before = base::textFromUtf8(bytes->left(json->errorAt()));
            const qsizetype line = before.count(QLatin1Char('\n')) + 1;
            const qsizetype column = before.size() - before.lastIndexOf(QLatin1Char('\n'));
            check.warnings << tr("Invalid JSON at line %1, column %2. It will be sent as is.").arg(line).arg(column);
            check.mark = changed ? -1 : before.size();
        }
        break;
    case MessageKind::Hex:
    case MessageKind::Base64:
        if (!bytes->isEmpty())
            decode(check, visible);
        break;
    case MessageKind::Ping:
    case MessageKind::Pong:
    case MessageKind::Close: {
        check.left = static_cast<int>((draft.kind == MessageKind::Close ? 123 : 125) - bytes->size());
        if (const auto composed = ComposedMessage::compose(*resolved); !composed)
            fault(composed.error());
        else if (draft.escapes && draft.text.contains(QLatin1Char('\\')))
            decode(check, visible);
        break;
    }
    case MessageKind::Frame: {
        protocol::RawFrame frame = draft.frame;
        frame.payload = *bytes;
        check.warnings = ComposedMessage::rawFrameWarnings(frame, true);
        check.decoded = tr("Header: %1").arg(QString::fromLatin1(ComposedMessage::headerOf(frame).toHex(' ')));
        if (frame.header.masked && frame.randomMaskKey)
            check.decoded += QLatin1Char(' ') + tr("(the last four bytes are random for each frame)");
        break;
    }
    default: break;
    }
    return check;
}

} // namespace framescope::ui::composer
