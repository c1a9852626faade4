// Exports comma-separated values (RFC 4180) for spreadsheets: one row per message, control frame and event, or per frame.
#include "EntryCloseCode.h"
#include "EntryJson.h"
#include "ExportWriter.h"

#include "base/IsoTime.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <iterator>

namespace framescope::capture {

namespace {

/// Whether a spreadsheet may read the cell as a formula. Spreadsheets look at the first character, skip leading blanks and line breaks,
/// and accept the full-width forms from East Asian keyboards.
bool looksLikeFormula(QByteArrayView text)
{
    static constexpr QByteArrayView signs[] = {"=", "+", "-", "@", "\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d", "\xef\xbc\xa0"};
    const auto begin = std::find_if_not(text.begin(), text.end(), [](char c) { return QByteArrayView(" \t\r\n\v\f").contains(c); });
    const QByteArrayView rest = text.sliced(begin - text.begin());
    return (!text.isEmpty() && QByteArrayView("\t\r\n").contains(text[0]))
        || std::any_of(std::begin(signs), std::end(signs), [&rest](QByteArrayView sign) { return rest.startsWith(sign); });
}

/// Appends a quoted cell. A leading apostrophe turns a formula into text. A text that begins with an apostrophe
/// gets another one, so the first apostrophe of a cell is always the guard, and removing it restores the text.
void appendCell(QByteArray &out, QByteArrayView text)
{
    out += '"';
    if (looksLikeFormula(text) || text.startsWith('\''))
        out += '\'';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

/// Rows of properties and payloads; a payload that is not text is base64, and a column says so. One thread.
class CsvWriter final : public ExportWriter
{
public:
    CsvWriter(const CaptureReader &reader, const ExportOptions &options) : m_reader(reader), m_redactor(options.redaction), m_messages(!options.frames) {}

    void begin(QByteArray &out) override
    {
        out += "number,time,mono_ns,connection,direction,kind,opcode,fin,length,wire_length,rtt_ms,code,encoding,payload,frames\r\n";
    }

    void entry(const EntryInfo &info, const EntryView &view, QByteArray &out) override
    {
        if (m_messages && info.has(FlagEndsMessage) && info.messageFirst != 0 && info.messageFirst != info.number) {
            message(info, out);
            return;
        }
        EntryView shown = view;
        QByteArray kept;
        m_redactor.redact(shown, kept);
        row(info, base::toByteArray(shown.payload), info.isFrame() ? 1 : 0, out);
    }

    /// A row of its own, because RFC 4180 has no comments. It has no number and the kind "undecided".
    void end(const Undecided &undecided, QByteArray &out) override
    {
        if (!undecided)
            return;
        out += ",,,,,undecided,,,,,,,text,";
        appendCell(out, undecided.sentence().toUtf8());
        out += ",\r\n";
    }
    bool isStateless() const override { return true; }
    bool wantsMessages() const override { return m_messages; }

private:
    /// A fragmented message, as the row of its last frame.
    void message(const EntryInfo &last, QByteArray &out) const
    {
        EntryInfo whole = last;
        whole.opcode = last.messageKind;
        whole.payloadLength = last.messageLength;
        whole.wireLength = 0;
        std::uint64_t frames = 0;
        for (std::uint64_t number = last.messageFirst; number <= last.number; ++number) {
            const auto part = m_reader.info(number);
            if (!part || !part->isFrame() || part->connection != last.connection || part->direction != last.direction || !part->has(FlagFragmented)
                || protocol::isControl(part->opcode))
                continue;
            whole.wireLength += part->wireLength;
            ++frames;
        }
        row(whole, m_reader.messagePayload(last.number), frames, out);
    }

    void row(const EntryInfo &info, const QByteArray &payload, std::uint64_t frames, QByteArray &out) const
    {
        out += QByteArray::number(quint64(info.number)) + ',';
        base::appendIsoTime(out, info.time.wallNs);
        out += ',' + QByteArray::number(qint64(info.time.monoNs)) + ',' + QByteArray::number(info.connection) + ',';
        out += info.direction == Direction::In ? "in," : info.direction == Direction::Out ? "out," : ",";
        const std::string_view kind = info.isFrame() ? protocol::opcodeName(info.opcode) : entryKindName(info.kind);
        out.append(kind.data(), qsizetype(kind.size()));
        out += ',';
        if (info.isFrame())
            out += QByteArray::number(int(info.opcode)) + ',' + (info.has(FlagFin) ? "1," : "0,");
        else
            out += ",,";
        out += QByteArray::number(quint64(info.payloadLength)) + ',' + QByteArray::number(quint64(info.wireLength)) + ',';
        if (info.rttNs >= 0)
            out += QByteArray::number(double(info.rttNs) / 1e6, 'f', 6);
        out += ',';
        if (const int code = closeCodeOf(info.kind, info.opcode, base::viewOf(payload)); code >= 0)
            out += QByteArray::number(code);
        if (!info.isFrame()) {
            out += ",json,";
            appendCell(out, payload);
        } else if (info.opcode != protocol::Opcode::Binary && info.opcode != protocol::Opcode::Close && isText(payload)) {
            out += ",text,";
            appendCell(out, payload);
        } else {
            out += ",base64,";
            appendCell(out, payload.toBase64());
        }
        out += ',';
        if (frames > 0)
            out += QByteArray::number(quint64(frames));
        out += "\r\n";
    }

    static bool isText(const QByteArray &bytes)
    {
        if (bytes.contains('\0'))
            return false;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(bytes);
        return !decoder.hasError();
    }

    const CaptureReader &m_reader;
    Redactor m_redactor;
    bool m_messages;
};

} // namespace

std::unique_ptr<ExportWriter> makeCsvWriter(const CaptureReader &reader, const ExportOptions &options)
{
    return std::make_unique<CsvWriter>(reader, options);
}

} // namespace framescope::capture
