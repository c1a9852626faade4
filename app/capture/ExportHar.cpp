// Exports HAR 1.2 in Chrome's form: a log entry for each connection, with its messages in _webSocketMessages.
#include "EntryCloseCode.h"
#include "EventFacts.h"
#include "ExportWriter.h"
#include "HeadLines.h"
#include "SpoolByKey.h"

#include "base/IsoTime.h"
#include "base/NativeFolder.h"
#include "base/Translation.h"
#include "base/Utf8Text.h"
#include "base/json/JsonText.h"
#include "base/json/JsonWriter.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <map>

namespace framescope::capture {

namespace {

constexpr qsizetype kFlushFrom = 1 << 20;

FRAMESCOPE_TR("framescope::capture")

/// What the first pass learns about a connection.
struct HarConnection {
    std::uint64_t first = 0; ///< entry numbers
    std::uint64_t last = 0;
    base::Instant start;
    std::int64_t endMonoNs = 0;
    QByteArray opening;      ///< the redacted JSON of its open, open-failed or connecting event
    bool hasMessages = false;
    int rank = 0;            ///< of the opening event: the most informative one wins
};

void writeHeaders(base::JsonWriter &json, const HeadLines &head)
{
    json.beginArray("headers");
    for (const auto &[name, value] : head.headers) {
        json.beginItem();
        json.field("name", name);
        json.field("value", value);
        json.endObject();
    }
    json.endArray();
    json.beginArray("cookies");
    json.endArray();
}

void appendSeconds(QByteArray &out, std::int64_t wallNs)
{
    char digits[16];
    const std::int64_t fraction = wallNs % 1'000'000'000;
    out += QByteArray::number(qint64(wallNs / 1'000'000'000));
    snprintf(digits, sizeof digits, ".%09lld", static_cast<long long>(fraction < 0 ? -fraction : fraction));
    out += digits;
}

/// Writes the entries of a HAR log, connection by connection. One thread.
class HarWriter
{
public:
    HarWriter(const CaptureReader &reader, const ExportOptions &options, QByteArray &out, ExportReport &report)
        : m_reader(reader), m_options(options), m_redactor(options.redaction), m_out(out), m_report(report), m_walk(reader, options)
    {
    }

    base::Result<bool> write(const std::function<bool()> &flush)
    {
        if (!learn())
            return false;
        // Consecutive connections are written directly. The messages of simultaneous connections are sorted first, so
        // that the capture is read only once.
        const auto folder = base::NativeFolder::open(QFileInfo(m_options.path).absolutePath());
        SpoolByKey spool(folder ? folder->path() : QFileInfo(m_options.path).absolutePath());
        const bool mixed = atTheSameTime();
        if (mixed) {
            if (auto sorted = sortInto(spool); !sorted || !*sorted)
                return sorted;
        }
        begin();
        bool first = true;
        for (const auto &[number, connection] : m_connections) {
            m_out += first ? "\n" : ",\n";
            first = false;
            writeHead(number, connection);
            const auto done = mixed ? copyMessages(spool, number, flush) : base::Result<bool>(writeMessages(number, flush));
            if (!done || !*done)
                return done;
            m_out += "]}";
        }
        m_out += ']';
        m_report.undecided = m_walk.undecided();
        if (m_report.undecided) {
            m_out += ",\"comment\":";
            const QByteArray sentence = m_report.undecided.sentence().toUtf8();
            base::appendJsonString(m_out, base::viewOf(sentence));
        }
        m_out += "}}\n";
        if (m_control > 0)
            m_report.notes.append(tr("%1 control frames are in the file with their own opcodes; tools that know text and binary only may skip them.").arg(m_control));
        if (m_unfinished > 0)
            m_report.notes.append(tr("%1 fragments of messages that never ended are not in the file: HAR holds whole messages.").arg(m_unfinished));
        notePartial(m_report, m_cut);
        return true;
    }

private:
    bool learn()
    {
        ExportOptions all;
        all.progress = [this](std::uint64_t, std::uint64_t) { return !m_options.progress || m_options.progress(0, m_walk.last() - m_walk.first() + 1); };
        const EntryWalk everything(m_reader, all);
        // Openings may precede the exported range or not match the filter, so the properties of all entries are read.
        return everything.run(m_reader.firstEntry(), m_walk.last(), 0, false, [this](const PageView &page, std::uint32_t i) {
            const EntryRecord &record = page.record(i);
            const std::uint64_t number = page.firstEntry() + i;
            HarConnection &connection = m_connections[record.connection];
            if (connection.first == 0) {
                connection.first = number;
                connection.start = {page.wallNs(i), page.monoNs(i)};
            }
            connection.last = number;
            connection.endMonoNs = page.monoNs(i);
            const auto kind = EntryKind(record.kind);
            const int rank = kind == EntryKind::Open ? 3 : kind == EntryKind::OpenFailed ? 2 : kind == EntryKind::Connecting ? 1 : 0;
            if (rank > connection.rank) {
                connection.rank = rank;
                connection.opening = m_redactor.json(m_reader.payload(number));
            }
            return true;
        });
    }

    bool atTheSameTime() const
    {
        std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
        for (const auto &[number, connection] : m_connections)
            ranges.emplace_back(connection.first, connection.last);
        std::sort(ranges.begin(), ranges.end());
        return std::adjacent_find(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return b.first < a.second; }) != ranges.end();
    }

    base::Result<bool> sortInto(SpoolByKey &spool)
    {
        base::Result<void> kept;
        const bool done = m_walk.run(m_walk.first(), m_walk.last(), 0, true, [&](const PageView &page, std::uint32_t i) {
            const std::uint32_t number = page.record(i).connection;
            QByteArray &out = spool.of(number);
            const qsizetype before = out.size();
            writeMessage(page.info(i), page.payload(i), m_connections[number], out);
            kept = spool.added(std::size_t(out.size() - before));
            return kept.ok();
        });
        if (!kept)
            return kept.error();
        return done;
    }

    base::Result<bool> copyMessages(SpoolByKey &spool, std::uint32_t number, const std::function<bool()> &flush)
    {
        return spool.read(number, [&](const QByteArray &piece) {
            m_out += piece;
            return m_out.size() < kFlushFrom || flush();
        });
    }

    bool writeMessages(std::uint32_t number, const std::function<bool()> &flush)
    {
        HarConnection &connection = m_connections[number];
        return m_walk.run(std::max(connection.first, m_walk.first()), std::min(connection.last, m_walk.last()), number, true,
                          [&](const PageView &page, std::uint32_t i) {
                              writeMessage(page.info(i), page.payload(i), connection, m_out);
                              return m_out.size() < kFlushFrom || flush();
                          });
    }

    void begin()
    {
        m_out += "{\"log\":{\"version\":\"1.2\",\"creator\":";
        base::JsonWriter json(m_out);
        json.beginObject();
        json.field("name", m_options.program);
        json.field("version", m_options.programVersion);
        json.endObject();
        m_out += ",\"pages\":[],\"entries\":[";
    }

    /// The log entry of a connection without its messages and the end.
    void writeHead(std::uint32_t number, const HarConnection &connection)
    {
        const auto opening = eventFrom<OpeningEvent>(base::viewOf(connection.opening));
        const OpeningTimings &timings = opening.timings;
        const QByteArray &body = opening.response.body;
        const HeadLines request = HeadLines::of(opening.request.raw);
        const HeadLines response = HeadLines::of(opening.response.raw);
        QByteArray started;
        base::appendIsoTime(started, connection.start.wallNs);
        double connect = -1;
        for (const auto &phase : {timings.tcp, timings.proxy, timings.tls}) {
            if (phase)
                connect = std::max(connect, 0.0) + *phase;
        }
        const double total = double(connection.endMonoNs - connection.start.monoNs) / 1e6;
        base::JsonWriter json(m_out);
        json.beginObject();
        json.field("startedDateTime", started.left(23) + 'Z'); // milliseconds: every importer can read them
        json.field("time", std::max(total, 0.0));
        json.field("_resourceType", "websocket");
        json.field("_connectionNumber", std::int64_t(number));
        json.field("connection", QByteArray::number(number));
        if (!opening.address.isEmpty())
            json.field("serverIPAddress", opening.address);
        json.beginObject("request");
        json.field("method", request.first[0].isEmpty() ? QByteArray("GET") : request.first[0]);
        json.field("url", opening.url.isEmpty() ? QByteArray("ws://unknown.invalid/") : opening.url);
        json.field("httpVersion", request.first[2].startsWith("HTTP/") ? request.first[2] : QByteArray("HTTP/1.1"));
        writeHeaders(json, request);
        json.beginArray("queryString");
        for (const auto &[name, value] : QUrlQuery(QUrl(QString::fromUtf8(opening.url))).queryItems(QUrl::FullyDecoded)) {
            json.beginItem();
            json.field("name", name);
            json.field("value", value);
            json.endObject();
        }
        json.endArray();
        json.field("headersSize", std::int64_t(request.size));
        json.field("bodySize", 0);
        json.endObject();
        json.beginObject("response");
        json.field("status", opening.status.value_or(0));
        json.field("statusText", response.first[2]);
        json.field("httpVersion", response.first[0].startsWith("HTTP/") ? response.first[0] : QByteArray("HTTP/1.1"));
        writeHeaders(json, response);
        json.beginObject("content");
        json.field("size", std::int64_t(body.size()));
        json.field("mimeType", "x-unknown");
        if (!body.isEmpty())
            json.field("text", body);
        json.endObject();
        json.field("redirectURL", "");
        json.field("headersSize", std::int64_t(response.size));
        json.field("bodySize", body.isEmpty() ? std::int64_t(-1) : std::int64_t(body.size()));
        json.endObject();
        json.beginObject("cache");
        json.endObject();
        json.beginObject("timings");
        json.field("blocked", -1);
        json.field("dns", timings.lookup.value_or(-1));
        json.field("connect", connect); // HAR counts TLS as part of it
        json.field("ssl", timings.tls.value_or(-1));
        json.field("send", 0);
        json.field("wait", timings.upgrade.value_or(0));
        json.field("receive", 0);
        json.endObject();
        json.beginArray("_webSocketMessages");
    }

    void writeMessage(const EntryInfo &info, base::ByteView stored, HarConnection &connection, QByteArray &out)
    {
        const bool failure = info.kind == EntryKind::OpenFailed || info.kind == EntryKind::Violation;
        if (!info.isFrame() && !failure)
            return;
        if (!info.isMessageRow()) {
            // The last frame delivers the message; a message without one is counted.
            m_open[{info.connection, info.direction}] += 1;
            ++m_unfinished;
            return;
        }
        QByteArray assembled;
        base::ByteView payload = stored;
        if (info.messageFirst != info.number) {
            assembled = m_reader.messagePayload(info.number);
            payload = base::viewOf(assembled);
            const auto open = m_open.find({info.connection, info.direction});
            if (open != m_open.end()) {
                m_unfinished -= open->second;
                m_open.erase(open);
            }
        }
        EntryView shown = info.view(payload);
        QByteArray kept;
        m_redactor.redact(shown, kept);
        payload = shown.payload;
        ++m_report.entries;
        out += !connection.hasMessages ? "\n{\"type\":\"" : ",\n{\"type\":\"";
        connection.hasMessages = true;
        out += failure ? "error" : info.direction == Direction::Out ? "send" : "receive";
        out += "\",\"time\":";
        appendSeconds(out, info.time.wallNs);
        const int opcode = failure ? -1 : int(info.messageKind);
        out += ",\"opcode\":" + QByteArray::number(opcode) + ",\"data\":";
        if (failure) {
            base::appendJsonStringLoosely(out, payload);
        } else if (opcode != 1) {
            base::appendJsonBase64(out, payload);
        } else if (!base::appendJsonString(out, payload)) {
            // The four fields stay as other tools expect them; the bytes are stored in addition.
            base::appendJsonStringLoosely(out, base::viewOf(base::textFromUtf8(QByteArrayView(payload.data(), qsizetype(payload.size()))).toUtf8()));
            out += ",\"_dataBase64\":";
            base::appendJsonBase64(out, payload);
        }
        if (!failure) {
            m_cut += info.has(FlagCut) ? 1 : 0;
            m_control += protocol::isControl(info.messageKind) ? 1 : 0;
            out += ",\"_wireLength\":" + QByteArray::number(quint64(info.wireLength));
            if (info.has(FlagMasked))
                out += ",\"_mask\":\"" + QByteArray::number(info.maskKey, 16).rightJustified(8, '0') + '"';
            if (info.has(FlagCompressed))
                out += ",\"_compressed\":true";
            if (info.has(FlagFragmented))
                out += ",\"_fragmented\":true";
            if (info.has(FlagAutomatic))
                out += ",\"_automatic\":true";
            if (info.rttNs >= 0)
                out += ",\"_rttMs\":" + QByteArray::number(double(info.rttNs) / 1e6, 'f', 6);
            if (info.opcode == protocol::Opcode::Close) {
                out += ",\"_closeCode\":" + QByteArray::number(closeCodeOf(info.kind, info.opcode, payload)) + ",\"_closeReason\":";
                base::appendJsonStringLoosely(out, payload.size() > 2 ? payload.subspan(2) : base::ByteView());
            }
        }
        out += '}';
    }

    const CaptureReader &m_reader;
    const ExportOptions &m_options;
    Redactor m_redactor;
    QByteArray &m_out;
    ExportReport &m_report;
    EntryWalk m_walk;
    std::map<std::uint32_t, HarConnection> m_connections;
    std::map<std::pair<std::uint32_t, Direction>, std::uint64_t> m_open;
    std::uint64_t m_control = 0;
    std::uint64_t m_cut = 0;
    std::uint64_t m_unfinished = 0;
};

} // namespace

base::Result<bool> writeHar(const CaptureReader &reader, const ExportOptions &options, QByteArray &out, const std::function<bool()> &flush, ExportReport &report)
{
    return HarWriter(reader, options, out, report).write(flush);
}

} // namespace framescope::capture
