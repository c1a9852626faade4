// Imports HAR: the messages of every WebSocket entry, as Chrome and the tools that follow it write them.
#include "Import.h"
#include "JsonScanner.h"
#include "JsonWriter.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <charconv>

namespace framescope::capture {

namespace {

using Token = JsonScanner::Token;

QString tr(const char *text)
{
    return QCoreApplication::translate("framescope::capture", text);
}

/// Seconds since 1970 as decimal text to nanoseconds, without the rounding of a double.
std::optional<std::int64_t> nanoseconds(std::string_view text)
{
    if (text.find_first_of("eE") != std::string_view::npos) {
        const double seconds = QByteArray(text.data(), qsizetype(text.size())).toDouble();
        if (!(seconds > -9e9 && seconds < 9e9))
            return {};
        return std::int64_t(seconds * 1e9);
    }
    const std::size_t point = std::min(text.find('.'), text.size());
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + point, seconds);
    if (error != std::errc() || end != text.data() + point || seconds > 9'000'000'000 || seconds < -9'000'000'000)
        return {};
    std::int64_t fraction = 0;
    if (text.substr(std::min(point + 1, text.size())).find_first_not_of("0123456789") != std::string_view::npos)
        return {};
    for (std::size_t i = 1; i <= 9; ++i)
        fraction = fraction * 10 + (point + i < text.size() ? text[point + i] - '0' : 0);
    return seconds * 1'000'000'000 + (text.front() == '-' ? -fraction : fraction);
}

bool equalsIgnoringCase(const QByteArray &text, const char *other)
{
    return text.compare(QByteArrayView(other), Qt::CaseInsensitive) == 0;
}

/// Reads one HAR document. One thread, one use.
class HarReader
{
public:
    HarReader(base::ByteView bytes, CaptureWriter &writer, ImportReport &report, const ImportProgress &progress)
        : m_bytes(bytes), m_json(bytes), m_writer(writer), m_report(report), m_progress(progress)
    {
    }

    base::Result<void> read()
    {
        bool sawEntries = false;
        if (m_json.next() == Token::ObjectBegin) {
            while (m_json.next() == Token::Key) {
                const bool log = m_json.textEquals("log");
                if (m_json.next() != Token::ObjectBegin || !log) {
                    if (!m_json.skipValue())
                        break;
                    continue;
                }
                while (m_json.next() == Token::Key) {
                    const bool entries = m_json.textEquals("entries");
                    if (m_json.next() == Token::ArrayBegin && entries) {
                        sawEntries = true;
                        if (!readEntries())
                            return {};
                    } else if (!m_json.skipValue()) {
                        break;
                    }
                }
            }
        }
        if (!sawEntries)
            return base::Error{QStringLiteral("import.unknown-format"), tr("The file is no HAR: it has no log.entries."), QString(),
                               tr("Export HAR from the browser's developer tools, or JSON Lines from Framescope.")};
        if (m_json.token() == Token::Error)
            m_report.add(tr("the file's end"), tr("It is not valid JSON from byte %1 on; what stands before was taken.").arg(m_errorAt));
        if (m_connection == 0)
            m_report.add(tr("log.entries"), tr("None of its %1 entries is a WebSocket connection with messages.").arg(m_entry));
        return {};
    }

private:
    struct Http {
        QByteArray method, url, version, statusText;
        int status = 0;
        std::vector<std::pair<QByteArray, QByteArray>> headers;
    };

    /// False: cancelled, or the JSON ends here.
    bool readEntries()
    {
        for (;;) {
            const Token token = m_json.next();
            if (token == Token::ArrayEnd)
                return true;
            if (token == Token::Error) {
                noteError();
                return true;
            }
            ++m_entry;
            const std::size_t start = m_json.tokenStart();
            if (token != Token::ObjectBegin) {
                m_report.add(where(), tr("It is not an object."));
                if (!m_json.skipValue())
                    return true;
                continue;
            }
            readEntry(start);
            if (m_progress && !m_progress(m_json.offset()))
                return false;
        }
    }

    void noteError() { m_errorAt = m_json.tokenStart(); }
    QString where() const { return tr("entry %1").arg(m_entry); }

    /// Two passes over the entry: what describes it may stand behind its messages.
    void readEntry(std::size_t start)
    {
        Http request;
        Http response;
        bool webSocket = false;
        bool hasMessages = false;
        std::optional<std::int64_t> started;
        while (m_json.next() == Token::Key) {
            const QByteArray key = m_json.text();
            const Token token = m_json.next();
            if (key == "_resourceType" && token == Token::String)
                webSocket = equalsIgnoringCase(m_json.text(), "websocket");
            else if (key == "startedDateTime" && token == Token::String)
                started = timeOf(m_json.text());
            if (token == Token::ObjectBegin && (key == "request" || key == "response")) {
                readHttp(key == "request" ? request : response);
            } else {
                if (equalsIgnoringCase(key, "_webSocketMessages")) {
                    if (token == Token::ArrayBegin)
                        hasMessages = true;
                    else
                        m_report.add(where(), tr("“%1” is not an array.").arg(QString::fromUtf8(key)));
                }
                if (!m_json.skipValue())
                    break;
            }
        }
        const std::size_t end = m_json.token() == Token::Error ? m_bytes.size() : m_json.offset();
        if (m_json.token() == Token::Error)
            noteError();
        if (!hasMessages && !webSocket)
            return; // an ordinary request: not ours
        ++m_connection;
        m_lastWallNs = started.value_or(m_lastWallNs);
        writeOpen(request, response);
        if (!hasMessages) {
            m_report.add(where(), tr("It is a WebSocket connection without messages."));
            return;
        }
        JsonScanner inner(m_bytes.subspan(start, end - start));
        inner.next();
        while (inner.next() == Token::Key) {
            const QByteArray key = inner.text();
            if (inner.next() == Token::ArrayBegin && equalsIgnoringCase(key, "_webSocketMessages"))
                readMessages(inner);
            else if (!inner.skipValue())
                return;
        }
    }

    static std::optional<std::int64_t> timeOf(const QByteArray &iso)
    {
        const QDateTime time = QDateTime::fromString(QString::fromUtf8(iso), Qt::ISODateWithMs);
        if (!time.isValid() || time.date().year() < 1700 || time.date().year() > 2200)
            return {};
        return time.toMSecsSinceEpoch() * 1'000'000;
    }

    void readHttp(Http &http)
    {
        while (m_json.next() == Token::Key) {
            const QByteArray key = m_json.text();
            const Token token = m_json.next();
            if (token == Token::String) {
                (key == "method" ? http.method : key == "url" ? http.url : key == "httpVersion" ? http.version : key == "statusText" ? http.statusText : m_unused) = m_json.text();
            } else if (token == Token::Number && key == "status") {
                std::from_chars(m_json.raw().data(), m_json.raw().data() + m_json.raw().size(), http.status);
            }
            if (token != Token::ArrayBegin || key != "headers") {
                if (!m_json.skipValue())
                    return;
                continue;
            }
            while (m_json.next() == Token::ObjectBegin) {
                QByteArray name;
                QByteArray value;
                while (m_json.next() == Token::Key) {
                    const QByteArray field = m_json.text();
                    if (m_json.next() == Token::String)
                        (field == "name" ? name : field == "value" ? value : m_unused) = m_json.text();
                    else if (!m_json.skipValue())
                        return;
                }
                if (!name.isEmpty())
                    http.headers.emplace_back(name, value);
            }
        }
    }

    static QByteArray head(const QByteArray &first, const Http &http)
    {
        QByteArray raw = first + "\r\n";
        for (const auto &[name, value] : http.headers) {
            if (!name.startsWith(':')) // HTTP/2's own
                raw += name + ": " + value + "\r\n";
        }
        return raw + "\r\n";
    }

    void writeOpen(const Http &request, const Http &response)
    {
        QByteArray target = request.url;
        if (const qsizetype scheme = target.indexOf("://"); scheme >= 0) {
            const qsizetype path = target.indexOf('/', scheme + 3);
            target = path < 0 ? QByteArray("/") : target.mid(path);
        }
        const QByteArray version = request.version.startsWith("HTTP/") ? request.version : QByteArray("HTTP/1.1");
        QByteArray payload;
        JsonWriter json(payload);
        json.beginObject();
        json.field("url", request.url);
        json.field("status", response.status);
        json.beginObject("request");
        json.field("raw", head((request.method.isEmpty() ? QByteArray("GET") : request.method) + ' ' + target + ' ' + version, request));
        json.endObject();
        json.beginObject("response");
        json.field("raw", response.status == 0 ? QByteArray() : head(version + ' ' + QByteArray::number(response.status) + ' ' + response.statusText, response));
        json.endObject();
        json.field("imported", "har");
        json.endObject();
        EntryView entry;
        entry.kind = EntryKind::Open;
        entry.flags = 0;
        write(entry, payload, m_lastWallNs);
    }

    void write(EntryView &entry, const QByteArray &payload, std::int64_t wallNs)
    {
        if (!m_started)
            m_startWallNs = wallNs;
        m_started = true;
        m_lastWallNs = wallNs;
        // The monotonic clock of another program is not known: time since the first entry, never going back.
        m_monoNs = std::max(m_monoNs, wallNs - m_startWallNs);
        entry.time = {wallNs, m_monoNs};
        entry.connection = m_connection;
        entry.payload = base::viewOf(payload);
        entry.payloadLength = entry.payload.size();
        if (entry.wireLength == 0)
            entry.wireLength = entry.payloadLength;
        appendImported(m_writer, entry);
    }

    void readMessages(JsonScanner &json)
    {
        for (std::uint64_t number = 1;; ++number) {
            const Token token = json.next();
            if (token == Token::ArrayEnd || token == Token::Error)
                return;
            const QString wrong = token == Token::ObjectBegin ? readMessage(json) : tr("It is not an object.");
            if (token != Token::ObjectBegin && !json.skipValue())
                return;
            if (!wrong.isEmpty())
                m_report.add(tr("entry %1, message %2").arg(m_entry).arg(number), wrong);
            if (number % 4096 == 0 && m_progress && !m_progress(m_json.offset()))
                return;
        }
    }

    QString readMessage(JsonScanner &json)
    {
        QByteArray type;
        QByteArray data;
        QByteArray exactData;
        std::optional<std::int64_t> time;
        std::optional<int> opcode;
        bool hasData = false;
        EntryView entry;
        entry.flags = FlagFin | FlagEndsMessage;
        while (json.next() == Token::Key) {
            const QByteArray key = json.text();
            const Token token = json.next();
            if (key == "type" && token == Token::String) {
                type = json.text();
            } else if (key == "time" && (token == Token::Number || token == Token::String)) {
                time = nanoseconds(json.raw());
            } else if (key == "opcode" && token == Token::Number) {
                int value = 99;
                std::from_chars(json.raw().data(), json.raw().data() + json.raw().size(), value);
                opcode = value;
            } else if (key == "data" && token == Token::String) {
                data = json.text();
                hasData = true;
            } else if (key == "_dataBase64" && token == Token::String) {
                exactData = json.text();
            } else if (key == "_wireLength" && token == Token::Number) {
                std::from_chars(json.raw().data(), json.raw().data() + json.raw().size(), entry.wireLength);
            } else if (key == "_mask" && token == Token::String) {
                const auto raw = json.raw();
                std::from_chars(raw.data(), raw.data() + raw.size(), entry.maskKey, 16);
                entry.flags |= FlagMasked;
            } else if (key == "_rttMs" && token == Token::Number) {
                entry.rttNs = std::int64_t(std::clamp(QByteArray(json.raw().data(), qsizetype(json.raw().size())).toDouble(), 0.0, 1e12) * 1e6);
            } else if (token == Token::True) {
                entry.flags |= key == "_compressed" ? FlagCompressed : key == "_automatic" ? FlagAutomatic : EntryFlag(0);
            }
            if (!json.skipValue())
                break;
        }
        if (json.token() != Token::ObjectEnd)
            return tr("It is not valid JSON.");
        const char *missing = type.isEmpty() ? "type" : !time ? "time" : !opcode ? "opcode" : !hasData ? "data" : nullptr;
        if (missing)
            return tr("It has no usable “%1”.").arg(QLatin1String(missing));
        if (type == "error") {
            QByteArray payload;
            JsonWriter note(payload);
            note.beginObject();
            note.field("text", data);
            note.field("error", true);
            note.endObject();
            EntryView event;
            event.kind = EntryKind::Note;
            event.flags = 0;
            write(event, payload, *time);
            return {};
        }
        if (type != "send" && type != "receive")
            return tr("Its type “%1” is not known.").arg(QString::fromUtf8(type));
        if (*opcode < 0 || *opcode > 15)
            return tr("Its opcode %1 does not exist.").arg(*opcode);
        entry.direction = type == "send" ? Direction::Out : Direction::In;
        entry.opcode = protocol::Opcode(*opcode);
        if (protocol::isControl(entry.opcode))
            entry.flags &= ~std::uint32_t(FlagEndsMessage);
        QString note;
        if (*opcode == 1 && !exactData.isEmpty()) {
            data = QByteArray::fromBase64(exactData);
        } else if (*opcode != 1) {
            const auto decoded = QByteArray::fromBase64Encoding(data, QByteArray::AbortOnBase64DecodingErrors);
            if (decoded)
                data = decoded.decoded;
            else
                note = tr("Its data should be base64 and is not: the text was taken as it stands.");
        }
        write(entry, data, *time);
        return note;
    }

    base::ByteView m_bytes;
    JsonScanner m_json;
    CaptureWriter &m_writer;
    ImportReport &m_report;
    const ImportProgress &m_progress;
    QByteArray m_unused;
    std::uint64_t m_entry = 0;
    std::uint32_t m_connection = 0;
    std::size_t m_errorAt = 0;
    bool m_started = false;
    std::int64_t m_startWallNs = 0;
    std::int64_t m_lastWallNs = 0;
    std::int64_t m_monoNs = 0;
};

} // namespace

base::Result<void> importHar(base::ByteView bytes, CaptureWriter &writer, ImportReport &report, const ImportProgress &progress)
{
    return HarReader(bytes, writer, report, progress).read();
}

} // namespace framescope::capture
