// Imports Framescope's own exchange format (JSON Lines), entry for entry.
#include "EntryJson.h"
#include "Import.h"

#include "base/Translation.h"
#include "base/json/JsonScanner.h"
#include "base/json/OrderedJson.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <map>
#include <optional>

namespace framescope::capture {

namespace {

using Token = base::JsonScanner::Token;

FRAMESCOPE_TR("framescope::capture")

template<typename Number>
bool readNumber(const base::JsonScanner &json, Number &number)
{
    const std::string_view raw = json.raw();
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), number);
    return json.token() == Token::Number && error == std::errc() && end == raw.data() + raw.size();
}

/// Parses one line into an EntryView and owns the bytes that it points to. One thread; reused for every line.
class LineReader
{
public:
    /// A sentence about the error, or nothing.
    QString read(base::ByteView line);

    EntryView entry;
    /// A duplicate name in the line; the last value counts. Empty: none.
    QByteArray twice;

private:
    QString readField(base::JsonScanner &json);
    QString finish(base::ByteView line);
    bool opcodeFromKind();

    std::array<QByteArray, 48> m_seen;
    std::size_t m_seenCount = 0;
    QByteArray m_payload;
    QByteArray m_wire;
    std::size_t m_eventFields = 0; // where an event's own fields begin
    QByteArray m_kind;
    QByteArray m_time;
    QByteArray m_reason;
    std::optional<std::uint16_t> m_code;
    bool m_hasFin = false;
    bool m_isEvent = false;
    bool m_hasLength = false;
    bool m_hasWire = false;
    bool m_hasOpcode = false;
};

QString LineReader::read(base::ByteView line)
{
    entry = {};
    entry.flags = 0;
    twice.clear();
    m_seenCount = 0;
    m_payload.clear();
    m_wire.clear();
    m_eventFields = 0;
    m_kind.clear();
    m_time.clear();
    m_reason.clear();
    m_code.reset();
    m_hasFin = m_isEvent = m_hasLength = m_hasWire = m_hasOpcode = false;
    base::JsonScanner json(line);
    if (json.next() != Token::ObjectBegin)
        return tr("It is not a JSON object.");
    while (json.next() == Token::Key) {
        if (const QString wrong = readField(json); !wrong.isEmpty())
            return wrong;
    }
    if (json.token() != Token::ObjectEnd || json.next() != Token::End)
        return tr("It is not valid JSON (at byte %1).").arg(json.tokenStart() + 1);
    return finish(line);
}

QString LineReader::readField(base::JsonScanner &json)
{
    const QByteArray key = json.text();
    const std::size_t keyStart = json.tokenStart();
    // Lines have few names: a linear search is cheaper than a table.
    const auto seenEnd = m_seen.begin() + std::ptrdiff_t(m_seenCount);
    if (std::find(m_seen.begin(), seenEnd, key) != seenEnd)
        twice = key;
    else if (m_seenCount < m_seen.size())
        m_seen[m_seenCount++] = key;
    json.next();
    if (json.token() == Token::Error)
        return tr("It is not valid JSON (at byte %1).").arg(json.tokenStart() + 1);
    if (m_isEvent && m_eventFields == 0) {
        // Flags precede the event's own fields.
        const auto flag = std::find_if(std::begin(kJsonFlags), std::end(kJsonFlags), [&key](const JsonFlag &known) { return key == known.name; });
        if (json.token() == Token::True && flag != std::end(kJsonFlags))
            entry.flags |= flag->flag;
        else
            m_eventFields = keyStart;
        return json.skipValue() ? QString() : tr("It is not valid JSON.");
    }
    if (m_isEvent)
        return json.skipValue() ? QString() : tr("It is not valid JSON.");
    bool good = true;
    if (key == "wall_ns") {
        good = readNumber(json, entry.time.wallNs);
    } else if (key == "time") {
        m_time = json.text();
    } else if (key == "mono_ns") {
        good = readNumber(json, entry.time.monoNs);
    } else if (key == "n") {
        good = readNumber(json, entry.number);
    } else if (key == "conn") {
        good = readNumber(json, entry.connection);
    } else if (key == "dir") {
        entry.direction = json.textEquals("in") ? Direction::In : json.textEquals("out") ? Direction::Out : Direction::None;
        good = entry.direction != Direction::None || json.token() == Token::Null;
    } else if (key == "event") {
        m_isEvent = true;
        const QByteArray name = json.text();
        good = false;
        for (unsigned kind = 16; kind < 256 && !good; ++kind) {
            const auto known = entryKindName(EntryKind(kind));
            good = known != "unknown" && name == QByteArrayView(known.data(), qsizetype(known.size()));
            entry.kind = EntryKind(kind);
        }
        if (!good)
            return tr("“%1” is no event that this program knows.").arg(QString::fromUtf8(name));
    } else if (key == "kind") {
        good = json.token() == Token::String;
        m_kind = json.text();
    } else if (key == "opcode") {
        unsigned opcode = 99;
        good = readNumber(json, opcode) && opcode < 16;
        entry.opcode = protocol::Opcode(opcode & 15);
        m_hasOpcode = good;
    } else if (key == "fin") {
        entry.flags |= json.token() == Token::True ? FlagFin : 0u;
        m_hasFin = true;
    } else if (key == "code") {
        std::uint16_t code = 0;
        if (readNumber(json, code))
            m_code = code;
        else
            good = json.token() == Token::Null;
    } else if (key == "reason") {
        m_reason = json.text();
    } else if (key == "rsv") {
        unsigned rsv = 0;
        good = readNumber(json, rsv) && rsv < 8;
        entry.flags |= (rsv & 4 ? FlagRsv1 : 0u) | (rsv & 2 ? FlagRsv2 : 0u) | (rsv & 1 ? FlagRsv3 : 0u);
    } else if (key == "mask") {
        if (json.token() == Token::String) {
            const std::string_view raw = json.raw();
            const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), entry.maskKey, 16);
            good = error == std::errc() && raw.size() == 8 && end == raw.data() + raw.size();
            entry.flags |= FlagMasked;
        }
    } else if (key == "header") {
        good = readNumber(json, entry.headerLength);
    } else if (key == "wire") {
        good = m_hasWire = readNumber(json, entry.wireLength);
    } else if (key == "length") {
        good = m_hasLength = readNumber(json, entry.payloadLength);
    } else if (key == "rtt_ns") {
        good = readNumber(json, entry.rttNs);
    } else if (key == "text") {
        good = json.token() == Token::String;
        m_payload = json.text();
    } else if (key == "base64" || key == "wire_bytes") {
        const auto decoded = QByteArray::fromBase64Encoding(QByteArray(json.raw().data(), qsizetype(json.raw().size())), QByteArray::AbortOnBase64DecodingErrors);
        good = json.token() == Token::String && bool(decoded);
        (key == "base64" ? m_payload : m_wire) = decoded.decoded;
    } else {
        for (const JsonFlag &flag : kJsonFlags) {
            if (key == flag.name && json.token() == Token::True)
                entry.flags |= flag.flag;
        }
    }
    if (!good)
        return tr("The value of “%1” makes no sense.").arg(QString::fromUtf8(key));
    return json.skipValue() ? QString() : tr("It is not valid JSON.");
}

bool LineReader::opcodeFromKind()
{
    for (unsigned opcode = 0; opcode < 16; ++opcode) {
        const auto name = protocol::opcodeName(protocol::Opcode(opcode));
        if (m_kind == QByteArrayView(name.data(), qsizetype(name.size()))) {
            entry.opcode = protocol::Opcode(opcode);
            return true;
        }
    }
    return false;
}

QString LineReader::finish(base::ByteView line)
{
    if (m_isEvent) {
        m_payload = "{}";
        if (m_eventFields != 0) {
            std::size_t end = line.size();
            while (end > 0 && line[end - 1] != '}')
                --end;
            m_payload = '{' + base::toByteArray(line.subspan(m_eventFields, end - m_eventFields));
        }
        entry.payloadLength = std::uint64_t(m_payload.size());
    } else {
        if (m_kind.isEmpty() && !m_hasOpcode)
            return tr("It is neither a frame (no “opcode”) nor an event (no “event”).");
        if (!m_hasOpcode && !opcodeFromKind())
            return tr("The value of “%1” makes no sense.").arg(QStringLiteral("kind"));
        // Hand-written lines omit what is obvious: that a message is complete, the bytes of a Close.
        if (!m_hasFin)
            entry.flags |= FlagFin | (entry.opcode < protocol::Opcode::Close ? FlagEndsMessage : 0u);
        if (entry.opcode == protocol::Opcode::Close && !m_hasLength && m_payload.isEmpty() && m_code) {
            m_payload.append(char(*m_code >> 8)).append(char(*m_code & 0xff)).append(m_reason);
        }
        if (!m_hasLength)
            entry.payloadLength = std::uint64_t(m_payload.size());
        if (!m_hasWire)
            entry.wireLength = entry.payloadLength;
    }
    if (entry.time.wallNs == 0 && !m_time.isEmpty()) { // without the exact number, use the readable time
        if (const auto time = QDateTime::fromString(QString::fromUtf8(m_time), Qt::ISODateWithMs); time.isValid())
            entry.time.wallNs = time.toMSecsSinceEpoch() * 1'000'000;
    }
    entry.payload = base::viewOf(m_payload);
    entry.wire = base::viewOf(m_wire);
    return {};
}

/// The header line: version, profile, name. Bookmarks and notes wait until their entries have been read, because these may get
/// other numbers here.
class HeaderLine
{
public:
    base::Result<void> read(base::ByteView line, CaptureWriter &writer, ImportReport &report)
    {
        base::JsonParseInfo info;
        const auto parsed = base::OrderedJson::parse(base::textOf(line), &info);
        if (!parsed || !parsed->isObject())
            report.add(tr("line %1").arg(1), tr("The header line is not valid JSON; the profile and the notes that it may hold are left out."));
        const base::OrderedJson header = parsed && parsed->isObject() ? *parsed : base::OrderedJson::object();
        const base::OrderedJson *const version = last(header, u"version");
        if (version && version->toDouble(0) < 1)
            report.add(tr("line %1").arg(1), tr("There is no version “%1” of this format; it is read as version 1.").arg(version->toText().left(20)), true);
        for (std::size_t i = 0; i < info.duplicates.size() && i < 20; ++i)
            report.add(tr("line %1, column %2").arg(1).arg(info.duplicates[i].column), tr("The name “%1” stands twice in the same object; the last one counts.").arg(info.duplicates[i].key.left(60)), true);
        if (version && version->toDouble(1) > 1)
            return base::Error{QStringLiteral("import.newer-version"), tr("The file was written by a newer Framescope."),
                               tr("Its format is version %1; this program reads version 1.").arg(version->toText()), tr("Update Framescope.")};
        if (const base::OrderedJson *const session = last(header, u"profile"); session && !session->members().empty())
            writer.annotate(Annotations::sessionRecord(asRecord(*session)));
        const base::OrderedJson *const annotations = last(header, u"annotations");
        for (const base::OrderedJson &value : annotations ? annotations->items() : base::OrderedJson::Items()) {
            const QJsonObject record = asRecord(value);
            if (const std::uint64_t entry = record.value(QLatin1String("entry")).toString().toULongLong(); entry != 0)
                m_waiting.emplace(entry, record);
            else
                writer.annotate(record);
        }
        return {};
    }

    void entryCame(std::uint64_t oldNumber, CaptureWriter &writer)
    {
        for (auto [record, end] = m_waiting.equal_range(oldNumber); record != end; record = m_waiting.erase(record)) {
            record->second[QLatin1String("entry")] = QString::number(writer.entryCount());
            writer.annotate(record->second);
        }
    }

private:
    /// The last value of a duplicate name counts.
    static const base::OrderedJson *last(const base::OrderedJson &object, QStringView key)
    {
        const auto &members = object.members();
        const auto found = std::find_if(members.rbegin(), members.rend(), [key](const base::OrderedJson::Member &member) { return member.key == key; });
        return found == members.rend() ? nullptr : &found->value;
    }

    /// In the form of a capture's records.
    static QJsonObject asRecord(const base::OrderedJson &value) { return QJsonDocument::fromJson(value.toCompact()).object(); }

    std::multimap<std::uint64_t, QJsonObject> m_waiting; // by the entry's number in the file
};

/// The last line says what is missing from the file (the filter of the export reached its step limit); empty: it is another line.
QString endLineComment(base::ByteView line)
{
    if (!base::textOf(line).starts_with("{\"end\":\"framescope-jsonl\""))
        return {};
    const auto end = base::OrderedJson::parse(base::textOf(line));
    return end ? (*end)[u"comment"].toString() : QString();
}

} // namespace

base::Result<void> importJsonLines(base::ByteView bytes, CaptureWriter &writer, ImportReport &report, const ImportProgress &progress)
{
    LineReader reader;
    HeaderLine headerLine;
    std::size_t at = 0;
    std::size_t reported = 0;
    for (std::uint64_t number = 1; at < bytes.size(); ++number) {
        const auto *newline = static_cast<const std::uint8_t *>(std::memchr(bytes.data() + at, '\n', bytes.size() - at));
        const std::size_t end = newline ? std::size_t(newline - bytes.data()) : bytes.size();
        base::ByteView line = bytes.subspan(at, end - at);
        at = end + 1;
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line = line.first(line.size() - 1);
        if (line.empty())
            continue;
        if (number == 1 && base::textOf(line).find("\"framescope-jsonl\"") != std::string_view::npos) {
            if (const auto header = headerLine.read(line, writer, report); !header)
                return header.error();
            continue;
        }
        if (const QString comment = endLineComment(line); !comment.isEmpty()) {
            report.add(tr("line %1").arg(number), comment, true);
            continue;
        }
        if (const QString wrong = reader.read(line); wrong.isEmpty()) {
            if (!reader.twice.isEmpty())
                report.add(tr("line %1").arg(number), tr("The name “%1” stands twice in the same object; the last one counts.").arg(QString::fromUtf8(reader.twice.left(60))), true);
            appendImported(writer, reader.entry);
            headerLine.entryCame(reader.entry.number, writer);
        } else {
            report.add(tr("line %1").arg(number), wrong);
        }
        if (at - reported > (1 << 20)) {
            reported = at;
            if (progress && !progress(at))
                return {};
        }
    }
    return {};
}

} // namespace framescope::capture
