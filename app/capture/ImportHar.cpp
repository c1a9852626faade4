// Imports HAR: the messages of every WebSocket entry, as Chrome and the tools that follow it write them.
#include "EventFacts.h"
#include "Import.h"

#include "base/Translation.h"
#include "base/Utf8Text.h"
#include "base/json/JsonScanner.h"
#include "protocol/CloseCode.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>

namespace framescope::capture {

namespace {

using Token = base::JsonScanner::Token;

FRAMESCOPE_TR("framescope::capture")

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
                    const bool version = m_json.textEquals("version");
                    if (entries && sawEntries)
                        m_report.add(tr("log"), tr("The name “%1” stands twice; both are read.").arg(QStringLiteral("entries")), true);
                    const Token token = m_json.next();
                    if (version)
                        checkVersion(token);
                    if (token == Token::ArrayBegin && entries) {
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
        m_report.nothing = m_connection == 0 || (m_messages > 0 && m_messagesTaken == 0);
        if (m_connection == 0)
            m_report.add(tr("log.entries"), tr("None of its %1 entries is a WebSocket connection with messages.").arg(m_entry));
        return {};
    }

private:
    /// HAR is 1.1 or 1.2; other versions are read as well.
    void checkVersion(Token token)
    {
        const QByteArray version = token == Token::String ? m_json.text() : token == Token::Number ? QByteArray(m_json.raw().data(), qsizetype(m_json.raw().size())) : QByteArray("?");
        if (!version.isEmpty() && version != "1" && !version.startsWith("1."))
            m_report.add(tr("log.version"), tr("There is no version “%1” of HAR; it is read as 1.2.").arg(QString::fromUtf8(version.left(20))), true);
    }

    /// Whether the name occurred before in the same object.
    bool stoodBefore(std::vector<QByteArray> &seen, const QByteArray &key, const QString &where)
    {
        const bool before = std::find(seen.begin(), seen.end(), key) != seen.end();
        if (before)
            m_report.add(where, tr("The name “%1” stands twice in the same object; the last one counts.").arg(QString::fromUtf8(key.left(60))), true);
        else if (seen.size() < 64)
            seen.push_back(key);
        return before;
    }

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

    /// Two passes over the entry: its description may follow its messages.
    void readEntry(std::size_t start)
    {
        Http request;
        Http response;
        bool webSocket = false;
        bool hasMessages = false;
        std::optional<std::int64_t> started;
        Close close;
        std::vector<QByteArray> seen;
        std::vector<QByteArray> twice;
        while (m_json.next() == Token::Key) {
            const QByteArray key = m_json.text();
            if (std::find(seen.begin(), seen.end(), key) != seen.end())
                twice.push_back(key);
            else if (seen.size() < 64)
                seen.push_back(key);
            const Token token = m_json.next();
            if (key == "_resourceType" && token == Token::String)
                webSocket = equalsIgnoringCase(m_json.text(), "websocket");
            else if (key == "startedDateTime" && token == Token::String)
                started = timeOf(m_json.text());
            if (equalsIgnoringCase(key, "_webSocketClose")) {
                if (!readClose(close, token))
                    break;
            } else if (token == Token::ObjectBegin && (key == "request" || key == "response")) {
                if (std::find(twice.begin(), twice.end(), key) != twice.end())
                    (key == "request" ? request : response) = {};
                readHttp(key == "request" ? request : response);
            } else {
                if (equalsIgnoringCase(key, "_webSocketMessages")) {
                    if (token == Token::ArrayBegin)
                        hasMessages = true;
                    else if (token != Token::Null) // ordinary requests have something else here
                        m_report.add(where(), tr("“%1” is not an array.").arg(QString::fromUtf8(key)));
                }
                if (!m_json.skipValue())
                    break;
            }
        }
        const std::size_t end = m_json.token() == Token::Error ? m_bytes.size() : m_json.offset();
        if (m_json.token() == Token::Error)
            noteError();
        if (!hasMessages && !webSocket && !close.there)
            return; // an ordinary request: not ours
        ++m_connection;
        for (const QByteArray &key : twice)
            m_report.add(where(), tr("The name “%1” stands twice in the same object; the last one counts.").arg(QString::fromUtf8(key.left(60))), true);
        const auto first = started || !hasMessages ? started : firstTime(start, end);
        if (!first)
            m_report.add(where(), tr("It has no usable time: it stands at the time of the one before."), true);
        m_lastWallNs = first.value_or(m_lastWallNs);
        writeOpen(request, response);
        if (!hasMessages)
            m_report.add(where(), tr("It is a WebSocket connection without messages."), true);
        else if (!readAllMessages(start, end))
            return;
        writeClose(close);
    }

    bool readAllMessages(std::size_t start, std::size_t end)
    {
        base::JsonScanner inner(m_bytes.subspan(start, end - start));
        inner.next();
        while (inner.next() == Token::Key) {
            const QByteArray key = inner.text();
            if (inner.next() == Token::ArrayBegin && equalsIgnoringCase(key, "_webSocketMessages"))
                readMessages(inner);
            else if (!inner.skipValue())
                return false;
        }
        return inner.token() != Token::Error;
    }

    /// The first message time of this entry.
    std::optional<std::int64_t> firstTime(std::size_t start, std::size_t end) const
    {
        base::JsonScanner json(m_bytes.subspan(start, end - start));
        json.next();
        while (json.next() == Token::Key) {
            const bool messages = equalsIgnoringCase(json.text(), "_webSocketMessages");
            if (json.next() != Token::ArrayBegin || !messages) {
                if (!json.skipValue())
                    return {};
                continue;
            }
            while (json.next() == Token::ObjectBegin) {
                while (json.next() == Token::Key) {
                    const bool time = json.textEquals("time");
                    const Token token = json.next();
                    if (time && (token == Token::Number || token == Token::String)) {
                        if (const auto found = messageTime(json, token))
                            return found;
                    }
                    if (!json.skipValue())
                        return {};
                }
            }
            return {};
        }
        return {};
    }

    /// HTTP Toolkit's end of a connection: {code, reason, timestamp} or "aborted".
    struct Close {
        bool there = false;
        bool aborted = false;
        int code = 0;
        QByteArray reason;
        std::optional<std::int64_t> time;
    };

    bool readClose(Close &close, Token token)
    {
        close = {};
        if (token == Token::String) {
            close.there = true;
            close.aborted = true;
            return m_json.skipValue();
        }
        if (token != Token::ObjectBegin)
            return m_json.skipValue(); // null: it was still open
        close.there = true;
        while (m_json.next() == Token::Key) {
            const QByteArray key = m_json.text();
            const Token value = m_json.next();
            if (key == "code" && value == Token::Number)
                std::from_chars(m_json.raw().data(), m_json.raw().data() + m_json.raw().size(), close.code);
            else if (key == "reason" && value == Token::String)
                close.reason = m_json.text();
            else if ((key == "timestamp" || key == "time") && (value == Token::Number || value == Token::String))
                close.time = messageTime(m_json, value);
            if (!m_json.skipValue())
                return false;
        }
        return true;
    }

    /// The file does not say who closed, so this becomes an event, not a frame.
    void writeClose(const Close &close)
    {
        if (!close.there)
            return;
        ClosedEvent event;
        event.clean = !close.aborted;
        event.code = close.code > 0 && close.code <= 65535 ? close.code : close.aborted ? 1006 : 1005;
        event.name = protocol::closeCodeName(static_cast<std::uint16_t>(event.code));
        event.reason = close.reason;
        event.imported = QStringLiteral("har");
        write(event, close.time.value_or(m_lastWallNs));
    }

    /// Seconds since 1970 as a number or a string (milliseconds if too large for seconds), or an ISO date.
    static std::optional<std::int64_t> messageTime(const base::JsonScanner &json, Token token)
    {
        const std::string_view raw = json.raw();
        if (const auto seconds = nanoseconds(raw))
            return seconds;
        const double number = QByteArray(raw.data(), qsizetype(raw.size())).toDouble();
        if (number > 1e11 && number < 9e12)
            return std::int64_t(number * 1000 + 0.5) * 1000; // microseconds are exact in a double, nanoseconds are not
        return token == Token::String ? timeOf(json.text()) : std::nullopt;
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
        OpeningEvent event;
        event.url = request.url;
        event.status = response.status;
        event.request.raw = head((request.method.isEmpty() ? QByteArray("GET") : request.method) + ' ' + target + ' ' + version, request);
        if (response.status != 0)
            event.response.raw = head(version + ' ' + QByteArray::number(response.status) + ' ' + response.statusText, response);
        event.imported = QStringLiteral("har");
        write(event, m_lastWallNs);
    }

    void write(const EventFacts &event, std::int64_t wallNs)
    {
        EntryView entry;
        entry.kind = kindOf(event);
        entry.flags = 0;
        write(entry, toJson(event), wallNs);
    }

    void write(EntryView &entry, const QByteArray &payload, std::int64_t wallNs)
    {
        if (!m_started)
            m_startWallNs = wallNs;
        m_started = true;
        m_lastWallNs = wallNs;
        // The monotonic clock of the other program is unknown: use the time since the first entry, never decreasing.
        m_monoNs = std::max(m_monoNs, wallNs - m_startWallNs);
        entry.time = {wallNs, m_monoNs};
        entry.connection = m_connection;
        entry.payload = base::viewOf(payload);
        entry.payloadLength = entry.payload.size();
        if (entry.wireLength == 0)
            entry.wireLength = entry.payloadLength;
        appendImported(m_writer, entry);
    }

    void readMessages(base::JsonScanner &json)
    {
        for (std::uint64_t number = 1;; ++number) {
            const Token token = json.next();
            if (token == Token::ArrayEnd || token == Token::Error)
                return;
            const std::uint64_t before = m_messagesTaken;
            ++m_messages;
            m_place = tr("entry %1, message %2").arg(m_entry).arg(number);
            const QString wrong = token == Token::ObjectBegin ? readMessage(json) : tr("It is not an object.");
            if (token != Token::ObjectBegin && !json.skipValue())
                return;
            if (!wrong.isEmpty())
                m_report.add(m_place, wrong, m_messagesTaken > before);
            if (number % 4096 == 0 && m_progress && !m_progress(m_json.offset()))
                return;
        }
    }

    QString readMessage(base::JsonScanner &json)
    {
        QByteArray type;
        QByteArray data;
        QByteArray exactData;
        std::optional<std::int64_t> time;
        std::optional<int> opcode;
        QByteArray closeReason;
        int closeCode = 0;
        bool hasData = false;
        bool hadTime = false;
        std::vector<QByteArray> seen;
        EntryView entry;
        entry.flags = FlagFin | FlagEndsMessage;
        while (json.next() == Token::Key) {
            const QByteArray key = json.text();
            stoodBefore(seen, key, m_place);
            const Token token = json.next();
            if (key == "type" && token == Token::String) {
                type = json.text();
            } else if (key == "time" && (token == Token::Number || token == Token::String)) {
                time = messageTime(json, token);
                hadTime = true;
            } else if (key == "opcode" && token == Token::Number) {
                int value = 99;
                std::from_chars(json.raw().data(), json.raw().data() + json.raw().size(), value);
                opcode = value;
            } else if (key == "data" && token == Token::String) {
                data = json.text();
                hasData = true;
            } else if ((key == "_closeCode" || key == "code") && token == Token::Number) {
                std::from_chars(json.raw().data(), json.raw().data() + json.raw().size(), closeCode);
            } else if ((key == "_closeReason" || key == "reason") && token == Token::String) {
                closeReason = json.text();
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
        QString note;
        const auto told = [&note](const QString &sentence) { note += note.isEmpty() ? sentence : QString(QLatin1Char(' ') + sentence); };
        if (!time) {
            told(hadTime ? tr("Its time makes no sense: it stands at the time of the one before.") : tr("It has no time: it stands at the time of the one before."));
            time = m_lastWallNs;
        }
        if (type == "close" && !opcode)
            opcode = 8;
        if (!opcode && hasData) {
            told(tr("It has no usable “%1”: it was taken as text.").arg(QLatin1String("opcode")));
            opcode = 1;
        }
        if (!hasData && opcode && *opcode >= 8 && *opcode <= 10)
            hasData = true; // a control frame may be empty
        const char *missing = type.isEmpty() ? "type" : !opcode ? "opcode" : !hasData ? "data" : nullptr;
        if (missing)
            return tr("It has no usable “%1”.").arg(QLatin1String(missing));
        if (type == "error") {
            NoteEvent event{base::textFromUtf8(data)};
            event.other.push_back({QStringLiteral("error"), base::OrderedJson(true)});
            write(event, *time);
            ++m_messagesTaken;
            return note;
        }
        if (type == "close") {
            // The file does not say whose Close it is.
            Close close;
            close.there = true;
            close.code = closeCode;
            close.reason = closeReason;
            close.time = time;
            writeClose(close);
            ++m_messagesTaken;
            return note;
        }
        if (type != "send" && type != "receive")
            return tr("Its type “%1” is not known.").arg(QString::fromUtf8(type));
        if (*opcode < 0 || *opcode > 15)
            return tr("Its opcode %1 does not exist.").arg(*opcode);
        entry.direction = type == "send" ? Direction::Out : Direction::In;
        entry.opcode = protocol::Opcode(*opcode);
        if (protocol::isControl(entry.opcode))
            entry.flags &= ~std::uint32_t(FlagEndsMessage);
        if (*opcode == 8 && data.isEmpty() && closeCode > 0 && closeCode <= 65535) {
            data = QByteArray().append(char(closeCode >> 8)).append(char(closeCode & 0xff)).append(closeReason).toBase64();
        }
        if (*opcode == 1 && !exactData.isEmpty()) {
            data = QByteArray::fromBase64(exactData);
        } else if (*opcode != 1) {
            const auto decoded = QByteArray::fromBase64Encoding(data, QByteArray::AbortOnBase64DecodingErrors);
            if (decoded)
                data = decoded.decoded;
            else
                told(tr("Its data should be base64 and is not: the text was taken as it stands."));
        }
        write(entry, data, *time);
        ++m_messagesTaken;
        return note;
    }

    base::ByteView m_bytes;
    base::JsonScanner m_json;
    CaptureWriter &m_writer;
    ImportReport &m_report;
    const ImportProgress &m_progress;
    QByteArray m_unused;
    QString m_place;                    // of the message being read
    std::uint64_t m_messages = 0;
    std::uint64_t m_messagesTaken = 0;
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
