#include "RowsText.h"

#include "ui/models/EntryText.h"

#include "capture/EntryJson.h"

#include <algorithm>

namespace framescope::ui::log {

namespace {

constexpr std::uint64_t kPreview = 4096;

} // namespace

QByteArray RowsText::line(const capture::CaptureReader &reader, const capture::EntryInfo &info, const Options &options, const capture::Redactor &redactor)
{
    const auto payloadOf = [&](std::uint64_t most) {
        return capture::Redactor::visible(info, options.wholeMessages ? reader.messagePayload(info.number, most) : reader.payload(info.number, most));
    };
    const std::uint64_t most = static_cast<std::uint64_t>(options.mostBytes);
    switch (options.format) {
    case Format::Text: {
        capture::EntryInfo shown = info;
        if (options.wholeMessages)
            shown.opcode = info.isFrame() ? info.messageKind : info.opcode;
        else
            shown.messageLength = info.payloadLength;
        QByteArray payload = payloadOf(info.isFrame() ? kPreview : most);
        if (QByteArray kept; !info.isFrame() || info.opcode == protocol::Opcode::Close) {
            capture::EntryView view = info.view(base::viewOf(payload));
            redactor.redact(view, kept);
            payload = base::toByteArray(view.payload);
        }
        return QStringList{QString::number(info.number), models::EntryText::dateTime(info.time.wallNs), models::EntryText::glyph(shown), models::EntryText::type(shown),
                           models::EntryText::size(shown), models::EntryText::preview(shown, payload)}
            .join(QLatin1Char('\t'))
            .toUtf8();
    }
    case Format::JsonLines: {
        QByteArray out;
        // One line per entry. Of a fragmented message only its own frames: control frames can be between them.
        for (std::uint64_t number = options.wholeMessages ? info.messageFirst : info.number; number <= info.number; ++number) {
            const auto part = number == info.number ? info : reader.info(number).value_or(capture::EntryInfo());
            const bool belongs = part.isFrame() && part.has(capture::FlagFragmented) && part.direction == info.direction && part.connection == info.connection;
            if (number != info.number && !belongs)
                continue;
            const QByteArray payload = reader.payload(part.number, most);
            capture::EntryView view = part.view(base::viewOf(payload));
            QByteArray kept;
            redactor.redact(view, kept);
            if (!out.isEmpty())
                out += '\n';
            capture::appendJsonLine(view, out);
        }
        return out;
    }
    case Format::Hex: return payloadOf(most / 4).toHex(' ');
    case Format::Payload: return payloadOf(most);
    }
    return {};
}

RowsText::Result RowsText::of(const capture::CaptureReader &reader, const QList<quint64> &entries, const Options &options)
{
    Result result;
    // What an earlier opening sent is masked in a later row too, as in an export; messages are copied as they are.
    capture::RedactionRules rules = options.redaction;
    const bool masks = options.format == Format::Text || options.format == Format::JsonLines;
    if (masks && std::any_of(entries.begin(), entries.end(), [&](quint64 entry) {
            const auto info = reader.info(entry);
            return info && (!info->isFrame() || info->opcode == protocol::Opcode::Close);
        }))
        rules.learn(reader);
    const capture::Redactor redactor(rules);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (options.progress && i % 256 == 0 && !options.progress(i, entries.size()))
            break;
        const auto info = reader.info(entries[i]);
        if (!info)
            continue;
        const QByteArray text = line(reader, *info, options, redactor);
        if (result.rows > 0 && result.bytes.size() + text.size() > options.mostBytes) {
            result.cut = true;
            break;
        }
        const bool separate = options.format != Format::Payload || models::EntryText::looksLikeText(text);
        if (result.rows > 0 && separate)
            result.bytes += '\n';
        result.bytes += text;
        ++result.rows;
    }
    return result;
}

} // namespace framescope::ui::log
