#include "RandomEntries.h"

#include "capture/CaptureWriter.h"
#include "capture/Export.h"
#include "capture/Import.h"

#include "support/FileContent.h"
#include "support/TestClass.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace framescope;
using namespace framescope::capture;
using namespace framescope::capture::fixtures;
using testing::contentOf;

namespace {

const char kOpen[] = R"({"url":"ws://example.test/feed?token=hush&x=1","status":101,"address":"192.0.2.7","port":9001,"local_address":"192.0.2.1",)"
                     R"("local_port":51000,"timings":{"lookup":1.5,"tcp":2,"tls":null,"upgrade":3},)"
                     R"("request":{"raw":"GET /feed?token=hush&x=1 HTTP/1.1\r\nHost: example.test\r\nAuthorization: Bearer hush\r\nCookie: a=hush\r\nX-Kept: yes\r\n\r\n"},)"
                     R"("response":{"raw":"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nSet-Cookie: b=hush\r\n\r\n"}})";

} // namespace

/// Every export format from one small capture, and the re-import of those that can be imported.
class tst_Export : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void har();
    void harComesBack();
    void harOfManyConnectionsAtOnce();
    void jsonLinesComeBack();
    void csvIsHarmless();
    void csvCellsAreNoFormulasAndComeBack();
    void csvHasMessages();
    void pcapngIsDissected();
    void pcapngOfLongFrames();
    void payloadFiles();
    void damageIsTold_data();
    void damageIsTold();
    void partsAreTold();
    void redaction_data();
    void redaction();
    void cancelledLeavesNothing();
    void unwritableIsSaid();
    void filterApplies();
    void aStepLimitIsMarkedInTheFile();

private:
    void frame(Direction direction, protocol::Opcode opcode, const QByteArray &payload, std::uint32_t flags = FlagFin | FlagEndsMessage, std::uint32_t connection = 1);
    ExportReport run(ExportFormat format, const QString &path, bool secrets = false);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<CaptureWriter> m_writer;
    base::ManualClock m_clock;
};

void tst_Export::frame(Direction direction, protocol::Opcode opcode, const QByteArray &payload, std::uint32_t flags, std::uint32_t connection)
{
    m_clock.advanceNs(1'234'567);
    EntryView view;
    view.time = m_clock.now();
    view.connection = connection;
    view.direction = direction;
    view.opcode = opcode;
    view.flags = flags | (direction == Direction::Out ? unsigned(FlagMasked) : 0u);
    view.maskKey = direction == Direction::Out ? 0x37fa213d : 0;
    view.headerLength = direction == Direction::Out ? 6 : 2;
    view.payload = base::viewOf(payload);
    view.payloadLength = view.wireLength = view.payload.size();
    m_writer->append(view);
}

void tst_Export::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_clock = base::ManualClock{};
    CaptureOptions options;
    options.session = {{QStringLiteral("url"), QStringLiteral("ws://example.test/feed?token=hush")}};
    m_writer = CaptureWriter::create(options).value();
    EntryView open;
    open.time = m_clock.now();
    open.kind = EntryKind::Open;
    open.flags = 0;
    open.payload = base::viewOf(kOpen);
    open.payloadLength = open.payload.size();
    m_writer->append(open);
    using protocol::Opcode;
    frame(Direction::Out, Opcode::Text, "hello");
    frame(Direction::In, Opcode::Text, "=SUM(A1) \"quoted\", grüße");
    frame(Direction::In, Opcode::Binary, QByteArray("\x00\x01\xff", 3));
    frame(Direction::In, Opcode::Text, "{\"fra\":", FlagFragmented);
    frame(Direction::In, Opcode::Ping, "p");
    frame(Direction::In, Opcode::Continuation, "\"gment\"}", FlagFin | FlagFragmented | FlagEndsMessage);
    frame(Direction::In, Opcode::Text, QByteArray("bad \xff utf-8"));
    frame(Direction::In, Opcode::Text, QByteArray(70'000, 'l'));
    frame(Direction::In, Opcode::Text, "second", FlagFin | FlagEndsMessage, 2);
    frame(Direction::In, Opcode::Close, QByteArray("\x03\xe9going away", 12), FlagFin);
    m_writer->annotate(Annotations::bookmarkRecord(3, true));
    m_writer->annotate(Annotations::noteRecord(4, QStringLiteral("look here")));
}

ExportReport tst_Export::run(ExportFormat format, const QString &path, bool secrets)
{
    ExportOptions options;
    options.format = format;
    options.path = path;
    options.redaction.enabled = !secrets;
    options.programVersion = QStringLiteral("1.0");
    const auto report = exportCapture(*m_writer->reader(), options);
    if (!report)
        QTest::qFail(qPrintable(report.error().toString()), __FILE__, __LINE__);
    return report ? *report : ExportReport();
}

void tst_Export::har()
{
    const QString path = m_dir->filePath(QStringLiteral("a.har"));
    run(ExportFormat::Har, path);
    QVERIFY(!contentOf(path).contains("hush"));
    QJsonParseError wrong;
    const QJsonObject log = QJsonDocument::fromJson(contentOf(path), &wrong).object()[QStringLiteral("log")].toObject();
    QVERIFY2(wrong.error == QJsonParseError::NoError, qPrintable(wrong.errorString()));
    QCOMPARE(log[QStringLiteral("version")].toString(), QStringLiteral("1.2"));
    QVERIFY(log[QStringLiteral("creator")].toObject()[QStringLiteral("name")].isString());
    QVERIFY(log[QStringLiteral("pages")].isArray());
    const QJsonArray entries = log[QStringLiteral("entries")].toArray();
    QCOMPARE(entries.size(), 2);
    for (const auto &value : entries) {
        // What HAR 1.2 requires of every entry, and what the DevTools' importer reads without checks.
        const QJsonObject entry = value.toObject();
        QVERIFY(QDateTime::fromString(entry[QStringLiteral("startedDateTime")].toString(), Qt::ISODateWithMs).isValid());
        QVERIFY(entry[QStringLiteral("time")].isDouble());
        QCOMPARE(entry[QStringLiteral("_resourceType")].toString(), QStringLiteral("websocket"));
        const QJsonObject request = entry[QStringLiteral("request")].toObject();
        for (const char *field : {"method", "url", "httpVersion"})
            QVERIFY2(request[QLatin1String(field)].isString(), field);
        for (const char *field : {"headers", "cookies", "queryString"})
            QVERIFY2(request[QLatin1String(field)].isArray(), field);
        for (const char *field : {"headersSize", "bodySize"})
            QVERIFY2(request[QLatin1String(field)].isDouble(), field);
        const QJsonObject response = entry[QStringLiteral("response")].toObject();
        for (const char *field : {"statusText", "httpVersion", "redirectURL"})
            QVERIFY2(response[QLatin1String(field)].isString(), field);
        for (const char *field : {"status", "headersSize", "bodySize"})
            QVERIFY2(response[QLatin1String(field)].isDouble(), field);
        QVERIFY(response[QStringLiteral("content")].toObject()[QStringLiteral("mimeType")].isString());
        QVERIFY(entry[QStringLiteral("cache")].isObject());
        for (const char *field : {"send", "wait", "receive", "dns", "connect", "ssl", "blocked"})
            QVERIFY2(entry[QStringLiteral("timings")].toObject()[QLatin1String(field)].isDouble(), field);
        const QJsonArray messages = entry[QStringLiteral("_webSocketMessages")].toArray();
        for (const auto &messageValue : messages) {
            const QJsonObject message = messageValue.toObject();
            QVERIFY(message[QStringLiteral("type")].isString());
            QVERIFY(message[QStringLiteral("time")].isDouble());
            QVERIFY(message[QStringLiteral("opcode")].isDouble());
            QVERIFY(message[QStringLiteral("data")].isString());
        }
    }
    const QJsonObject first = entries[0].toObject();
    QCOMPARE(first[QStringLiteral("response")].toObject()[QStringLiteral("status")].toInt(), 101);
    const QJsonArray headers = first[QStringLiteral("request")].toObject()[QStringLiteral("headers")].toArray();
    QCOMPARE(headers.size(), 4);
    QCOMPARE(headers[3].toObject()[QStringLiteral("value")].toString(), QStringLiteral("yes"));
    const QJsonArray messages = first[QStringLiteral("_webSocketMessages")].toArray();
    QCOMPARE(messages.size(), 8);
    QCOMPARE(messages[0].toObject()[QStringLiteral("type")].toString(), QStringLiteral("send"));
    QCOMPARE(messages[0].toObject()[QStringLiteral("data")].toString(), QStringLiteral("hello"));
    QCOMPARE(messages[2].toObject()[QStringLiteral("data")].toString(), QStringLiteral("AAH/"));
    QCOMPARE(messages[4].toObject()[QStringLiteral("opcode")].toInt(), 1);
    QCOMPARE(messages[4].toObject()[QStringLiteral("data")].toString(), QStringLiteral("{\"fra\":\"gment\"}"));
    QCOMPARE(messages[7].toObject()[QStringLiteral("_closeCode")].toInt(), 1001);
}

void tst_Export::harComesBack()
{
    const QString path = m_dir->filePath(QStringLiteral("a.har"));
    run(ExportFormat::Har, path);
    ImportOptions options;
    options.path = path;
    options.capture.path = m_dir->filePath(QStringLiteral("back.fscope"));
    const auto report = importCapture(options);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().toString()));
    QCOMPARE(report->problemCount, std::uint64_t(0));
    const auto reader = CaptureReader::open(options.capture.path).value();
    QCOMPARE(reader->entryCount(), std::uint64_t(11));
    QCOMPARE(reader->payload(2), QByteArray("hello"));
    QCOMPARE(reader->info(2)->time.wallNs, m_writer->reader()->info(2)->time.wallNs);
    QCOMPARE(reader->info(2)->direction, Direction::Out);
    QCOMPARE(reader->info(2)->maskKey, 0x37fa213du);
    QCOMPARE(reader->payload(4), QByteArray("\x00\x01\xff", 3));
    QCOMPARE(reader->payload(7), QByteArray("bad \xff utf-8"));
    QCOMPARE(reader->info(11)->connection, 2u);
}

void tst_Export::harOfManyConnectionsAtOnce()
{
    // More than is kept in memory, of connections that talk at the same time.
    constexpr int clients = 300;
    constexpr int rounds = 60;
    for (int i = 0; i < clients * rounds; ++i) {
        const auto client = std::uint32_t(10 + i % clients);
        frame(i % 3 ? Direction::In : Direction::Out, protocol::Opcode::Text, QByteArray::number(client) + ' ' + QByteArray::number(i / clients) + QByteArray(1000, '.'),
              FlagFin | FlagEndsMessage, client);
    }
    const QString path = m_dir->filePath(QStringLiteral("many.har"));
    QCOMPARE(run(ExportFormat::Har, path).entries, std::uint64_t(clients * rounds + 9));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("log")].toObject()[QStringLiteral("entries")].toArray();
    QCOMPARE(entries.size(), clients + 2);
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const int client = entry[QStringLiteral("_connectionNumber")].toInt();
        const QJsonArray messages = entry[QStringLiteral("_webSocketMessages")].toArray();
        if (client < 10)
            continue;
        QCOMPARE(messages.size(), rounds);
        for (int i = 0; i < rounds; ++i)
            QVERIFY(messages[i].toObject()[QStringLiteral("data")].toString().startsWith(QStringLiteral("%1 %2.").arg(client).arg(i)));
    }
    QVERIFY(QDir(m_dir->path()).entryList({QStringLiteral(".framescope-export*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

void tst_Export::jsonLinesComeBack()
{
    // Random entries too, so that every property is covered.
    EntryMaker maker(21, 400);
    for (int i = 0; i < 3000; ++i)
        m_writer->append(maker.next().view);
    const QString path = m_dir->filePath(QStringLiteral("a.jsonl"));
    run(ExportFormat::JsonLines, path, true);
    const QByteArray header = contentOf(path).split('\n').first();
    QCOMPARE(QJsonDocument::fromJson(header).object()[QStringLiteral("format")].toString(), QStringLiteral("framescope-jsonl"));
    QCOMPARE(QJsonDocument::fromJson(header).object()[QStringLiteral("version")].toInt(), 1);
    ImportOptions options;
    options.path = path;
    options.capture.path = m_dir->filePath(QStringLiteral("back.fscope"));
    const auto report = importCapture(options);
    QVERIFY(report.ok());
    for (const ImportProblem &problem : report->problems)
        QFAIL(qPrintable(problem.where + problem.sentence));
    const auto before = m_writer->reader();
    const auto after = CaptureReader::open(options.capture.path).value();
    QCOMPARE(after->entryCount(), before->entryCount());
    for (std::uint64_t entry = 1; entry <= before->entryCount(); ++entry) {
        MadeEntry made;
        made.payload = before->payload(entry);
        made.view = before->info(entry)->view(base::viewOf(made.payload));
        QVERIFY2(sameEntry(*after, entry, made), qPrintable(QString::number(entry)));
    }
    QVERIFY(after->isBookmarked(3));
    QCOMPARE(after->annotations().notes.at(4), QStringLiteral("look here"));
    QCOMPARE(after->annotations().session, before->annotations().session);
    QCOMPARE(after->messagePayload(7), QByteArray("{\"fra\":\"gment\"}"));
}

/// Whatever a cell begins with, a spreadsheet reads it as text; removing the first apostrophe restores it.
void tst_Export::csvCellsAreNoFormulasAndComeBack()
{
    const QByteArrayList texts{"=1+1", "+1", "-1", "@A1", "\t=1", "\n=1", "\r=1", "\r\n=1", "\n", "\n\n@x", " =1", "  \t-1", "\xef\xbc\x9d""1", "'", "'=1", "''", "plain", "a=1", " a", "\"=\"", "x\n=1", "", "0"};
    const QString capture = m_dir->filePath(QStringLiteral("cells.fscope"));
    CaptureOptions options;
    options.path = capture;
    auto writer = CaptureWriter::create(options).value();
    for (const QByteArray &text : texts) {
        EntryView view;
        view.direction = Direction::In;
        view.flags = FlagFin | FlagEndsMessage;
        view.payload = base::viewOf(text);
        view.payloadLength = view.wireLength = view.payload.size();
        writer->append(view);
    }
    ExportOptions exporting;
    exporting.format = ExportFormat::Csv;
    exporting.path = m_dir->filePath(QStringLiteral("cells.csv"));
    QVERIFY(exportCapture(*writer->reader(), exporting).ok());
    const QByteArray csv = contentOf(exporting.path);
    // RFC 4180: the last cell of each record is the payload.
    QByteArrayList cells;
    for (qsizetype at = csv.indexOf("text,\""); at >= 0; at = csv.indexOf("text,\"", at)) {
        at += 6;
        QByteArray cell;
        for (;; ++at) {
            if (csv[at] == '"' && csv.mid(at, 2) != "\"\"")
                break;
            at += csv[at] == '"' ? 1 : 0;
            cell += csv[at];
        }
        cells << cell;
    }
    QCOMPARE(cells.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QVERIFY2(cells[i].isEmpty() || !QByteArrayView("=+-@\t\r\n").contains(cells[i].trimmed().isEmpty() ? cells[i][0] : cells[i].trimmed()[0]), cells[i].constData());
        QCOMPARE(cells[i].startsWith('\'') ? cells[i].mid(1) : cells[i], texts[i]);
    }
    QCOMPARE(cells[texts.indexOf("plain")], QByteArray("plain"));
}

void tst_Export::csvIsHarmless()
{
    const QString path = m_dir->filePath(QStringLiteral("a.csv"));
    run(ExportFormat::Csv, path);
    const QByteArray csv = contentOf(path);
    QVERIFY(csv.contains("\"'=SUM(A1) \"\"quoted\"\", grüße\""));
    QVERIFY(csv.contains("base64,\"AAH/\""));
    QVERIFY(csv.contains(",1001,"));
    QVERIFY(!csv.contains("hush"));
    QCOMPARE(csv.count("\r\n"), 11);
}

void tst_Export::csvHasMessages()
{
    using protocol::Opcode;
    frame(Direction::In, Opcode::Text, "half \xf0\x9f", FlagFragmented);
    frame(Direction::Out, Opcode::Text, "never ", FlagFragmented);
    frame(Direction::In, Opcode::Continuation, "\x98\x80", FlagFin | FlagFragmented | FlagEndsMessage);
    frame(Direction::Out, Opcode::Continuation, "ends", FlagFragmented);
    ExportOptions options;
    options.format = ExportFormat::Csv;
    options.path = m_dir->filePath(QStringLiteral("a.csv"));
    const auto exported = [&](const char *filter = "") {
        FilterError wrong;
        options.filter = *Filter::parse(QString::fromLatin1(filter), &wrong);
        return exportCapture(*m_writer->reader(), options) ? contentOf(options.path) : QByteArray();
    };
    const QByteArray messages = exported();
    QVERIFY(messages.startsWith("number,time,") && messages.contains(",payload,frames\r\n"));
    QVERIFY2(messages.contains(",in,text,1,1,15,15,,,text,\"{\"\"fra\"\":\"\"gment\"\"}\",2\r\n"), messages.constData());
    QVERIFY2(messages.contains(",in,text,1,1,9,9,,,text,\"half \xf0\x9f\x98\x80\",2\r\n"), messages.constData());
    // A ping between fragments keeps its place; the frames of a message that never ended are not lost.
    QVERIFY(messages.indexOf(",ping,") < messages.indexOf("gment"));
    QVERIFY(messages.contains("\"never \",1\r\n") && messages.contains("\"ends\",1\r\n"));
    // A filter sees the message, too.
    QCOMPARE(exported("json:fra=gment").count("\r\n"), 2);
    options.frames = true;
    const QByteArray frames = exported();
    QVERIFY(frames.contains("text,\"{\"\"fra\"\":\",1\r\n"));
    QCOMPARE(frames.count("\r\n"), messages.count("\r\n") + 2);
}

void tst_Export::pcapngIsDissected()
{
    const QString path = m_dir->filePath(QStringLiteral("a.pcapng"));
    run(ExportFormat::Pcapng, path);
    QVERIFY(contentOf(path).startsWith(QByteArray("\x0a\x0d\x0d\x0a", 4)));
    const QString tshark = QStandardPaths::findExecutable(QStringLiteral("tshark"));
    if (tshark.isEmpty())
        QSKIP("FRAMESCOPE-SKIPPED: tshark is not installed");
    QProcess process;
    process.start(tshark, {QStringLiteral("-r"), path, QStringLiteral("-T"), QStringLiteral("fields"), QStringLiteral("-e"), QStringLiteral("websocket.opcode"),
                           QStringLiteral("-e"), QStringLiteral("websocket.payload_length"), QStringLiteral("-e"), QStringLiteral("websocket.payload_length_ext_16"),
                           QStringLiteral("-e"), QStringLiteral("websocket.payload_length_ext_64"), QStringLiteral("-e"), QStringLiteral("websocket.mask"),
                           QStringLiteral("-e"), QStringLiteral("ip.src"), QStringLiteral("-e"), QStringLiteral("websocket.payload.close.status_code")});
    QVERIFY(process.waitForFinished(60'000));
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), 10);
    QList<int> opcodes;
    QList<int> lengths;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.split('\t');
        opcodes.append(fields[0].toInt());
        lengths.append(fields[1].toInt() < 126 ? fields[1].toInt() : fields[1].toInt() == 126 ? fields[2].toInt() : fields[3].toInt());
    }
    QCOMPARE(opcodes, (QList<int>{1, 1, 2, 1, 9, 0, 1, 1, 1, 8}));
    QCOMPARE(lengths, (QList<int>{5, 26, 3, 7, 1, 8, 11, 70'000, 6, 12}));
    QVERIFY(lines.last().contains("1001"));
}

void tst_Export::pcapngOfLongFrames()
{
    // Wireshark gives up the whole file at a packet of more than 262,144 bytes: it is cut, and says how long it was.
    frame(Direction::In, protocol::Opcode::Binary, QByteArray(400'000, 'l'));
    frame(Direction::In, protocol::Opcode::Text, "after it");
    const QString path = m_dir->filePath(QStringLiteral("a.pcapng"));
    const auto report = run(ExportFormat::Pcapng, path);
    QCOMPARE(report.notes.size(), 1);
    QVERIFY(contentOf(path).size() < 400'000);
    const QString tshark = QStandardPaths::findExecutable(QStringLiteral("tshark"));
    if (tshark.isEmpty())
        QSKIP("FRAMESCOPE-SKIPPED: tshark is not installed");
    QProcess process;
    process.start(tshark, {QStringLiteral("-r"), path, QStringLiteral("-T"), QStringLiteral("fields"), QStringLiteral("-e"), QStringLiteral("frame.len"),
                           QStringLiteral("-e"), QStringLiteral("frame.cap_len")});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), 12);
    const QList<QByteArray> lengths = lines[10].split('\t');
    QVERIFY(lengths[0].toInt() > 400'000);
    QCOMPARE(lengths[1].toInt(), 262'144);
}

void tst_Export::payloadFiles()
{
    const QString path = m_dir->filePath(QStringLiteral("payloads"));
    run(ExportFormat::Payloads, path);
    const QStringList files = QDir(path).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 7);
    QCOMPARE(files[0], QStringLiteral("0000000002-out.txt"));
    QCOMPARE(files[2], QStringLiteral("0000000004-in.bin"));
    QCOMPARE(files[3], QStringLiteral("0000000007-in.json"));
    QCOMPARE(contentOf(path + QLatin1Char('/') + files[3]), QByteArray("{\"fra\":\"gment\"}"));
    ExportOptions options;
    options.format = ExportFormat::Payloads;
    options.path = path;
    const auto again = exportCapture(*m_writer->reader(), options);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().id, QStringLiteral("file.exists"));
}

void tst_Export::damageIsTold_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("har") << int(ExportFormat::Har);
    QTest::newRow("jsonl") << int(ExportFormat::JsonLines);
    QTest::newRow("csv") << int(ExportFormat::Csv);
    QTest::newRow("pcapng") << int(ExportFormat::Pcapng);
    QTest::newRow("payloads") << int(ExportFormat::Payloads);
}

/// Every format reports what is missing because of a damaged page.
void tst_Export::damageIsTold()
{
    QFETCH(int, format);
    CaptureOptions keeping;
    keeping.path = m_dir->filePath(QStringLiteral("damaged.fscope"));
    m_writer = CaptureWriter::create(keeping).value();
    frame(Direction::In, protocol::Opcode::Text, "hurt");
    m_writer->flush(); // ends the page
    frame(Direction::In, protocol::Opcode::Text, "whole");
    QVERIFY(m_writer->finish().ok());
    m_writer.reset();
    QFile file(keeping.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qsizetype at = file.readAll().indexOf("hurt");
    QVERIFY(at > 0 && file.seek(at) && file.putChar('H'));
    file.close();

    ExportOptions options;
    options.format = ExportFormat(format);
    options.path = m_dir->filePath(QStringLiteral("exported"));
    const auto reader = CaptureReader::open(keeping.path).value();
    const auto report = exportCapture(*reader, options);
    QVERIFY(report.ok());
    QCOMPARE(reader->damage().size(), 1);
    QVERIFY(report->notes.contains(reader->damage().first()));
}

/// Formats that hold nothing but the bytes say that there were more.
void tst_Export::partsAreTold()
{
    CaptureOptions keeping;
    keeping.maxPayload = 4;
    m_writer = CaptureWriter::create(keeping).value();
    frame(Direction::In, protocol::Opcode::Text, "cut off here");
    frame(Direction::In, protocol::Opcode::Text, "not");
    for (const ExportFormat format : {ExportFormat::Har, ExportFormat::Payloads}) {
        ExportOptions options;
        options.format = format;
        options.path = m_dir->filePath(QString::number(int(format)));
        const auto report = exportCapture(*m_writer->reader(), options);
        QVERIFY(report.ok());
        QCOMPARE(report->notes, QStringList(QStringLiteral("Payloads that are not whole in the capture, and so not in what was exported: 1.")));
    }
}

void tst_Export::redaction_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("har") << int(ExportFormat::Har);
    QTest::newRow("jsonl") << int(ExportFormat::JsonLines);
    QTest::newRow("csv") << int(ExportFormat::Csv);
    QTest::newRow("pcapng") << int(ExportFormat::Pcapng);
}

void tst_Export::redaction()
{
    QFETCH(int, format);
    const QString path = m_dir->filePath(QStringLiteral("redacted"));
    // What one event's request sent comes back in another one.
    const QByteArray reason = R"({"code":1008,"reason":"not hush"})";
    EntryView closed;
    closed.time = m_clock.now();
    closed.kind = EntryKind::Closed;
    closed.flags = 0;
    closed.payload = base::viewOf(reason);
    closed.payloadLength = closed.payload.size();
    m_writer->append(closed);
    run(ExportFormat(format), path);
    QVERIFY(!contentOf(path).contains("hush"));
    if (ExportFormat(format) == ExportFormat::Pcapng)
        return;
    run(ExportFormat(format), path, true);
    QVERIFY(contentOf(path).contains("Bearer hush"));
}

void tst_Export::cancelledLeavesNothing()
{
    for (const ExportFormat format : {ExportFormat::Har, ExportFormat::JsonLines, ExportFormat::Csv, ExportFormat::Pcapng, ExportFormat::Payloads}) {
        ExportOptions options;
        options.format = format;
        options.path = m_dir->filePath(QStringLiteral("cancelled"));
        options.progress = [](std::uint64_t, std::uint64_t) { return false; };
        const auto report = exportCapture(*m_writer->reader(), options);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().id, QStringLiteral("export.cancelled"));
        QVERIFY(QDir(m_dir->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
}

void tst_Export::unwritableIsSaid()
{
    ExportOptions options;
    options.path = m_dir->filePath(QStringLiteral("no/such/folder/a.jsonl"));
    const auto report = exportCapture(*m_writer->reader(), options);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().id, QStringLiteral("file.not-writable"));
    QVERIFY(!report.error().remedy.isEmpty());
}

void tst_Export::filterApplies()
{
    ExportOptions options;
    options.path = m_dir->filePath(QStringLiteral("a.jsonl"));
    options.filter = *Filter::parse(QStringLiteral("hello OR type:close"));
    const auto report = exportCapture(*m_writer->reader(), options);
    QVERIFY(report.ok());
    QCOMPARE(report->entries, std::uint64_t(2));
    QCOMPARE(contentOf(options.path).count('\n'), 3);
}

/// Undecided entries are missing permanently: the file itself says so.
void tst_Export::aStepLimitIsMarkedInTheFile()
{
    const QByteArray runaway = QByteArray(40, 'a') + '!';
    frame(Direction::In, protocol::Opcode::Text, runaway);
    ExportOptions options;
    options.filter = *Filter::parse(QStringLiteral("/^(a|a?)+$/ OR hello"));
    options.path = m_dir->filePath(QStringLiteral("undecided"));
    for (const ExportFormat format : {ExportFormat::Har, ExportFormat::JsonLines, ExportFormat::Csv, ExportFormat::Pcapng, ExportFormat::Payloads}) {
        options.format = format;
        const auto report = exportCapture(*m_writer->reader(), options);
        QVERIFY(report.ok());
        QCOMPARE(report->undecided.count, std::uint64_t(1));
        const QByteArray content = contentOf(format == ExportFormat::Payloads ? options.path + QStringLiteral("/index.json") : options.path);
        QVERIFY2(content.contains("^(a|a?)+$") && content.contains("step limit"), content.constData());
        QVERIFY(format == ExportFormat::Payloads ? QDir(options.path).removeRecursively() : QFile::remove(options.path));
    }
    // And importing it again reports it.
    options.format = ExportFormat::JsonLines;
    QVERIFY(exportCapture(*m_writer->reader(), options).ok());
    ImportOptions again;
    again.path = options.path;
    again.capture.path = m_dir->filePath(QStringLiteral("again.fscope"));
    const auto imported = importCapture(again);
    QVERIFY(imported.ok());
    QCOMPARE(imported->entries, std::uint64_t(1));
    QCOMPARE(imported->problems.size(), std::size_t(1));
    QVERIFY(imported->problems.front().taken && imported->problems.front().sentence.contains(QStringLiteral("^(a|a?)+$")));
}

FRAMESCOPE_TEST(tst_Export);
#include "tst_Export.moc"
