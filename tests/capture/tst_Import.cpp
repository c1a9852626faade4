#include "capture/Import.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

namespace {

struct Imported {
    std::unique_ptr<CaptureWriter> writer = CaptureWriter::create({}).value();
    ImportReport report;
    std::shared_ptr<CaptureReader> reader = writer->reader();
    QString error;
};

Imported har(const QByteArray &json)
{
    Imported imported;
    const auto read = importHar(base::viewOf(json), *imported.writer, imported.report);
    imported.error = read ? QString() : read.error().id;
    return imported;
}

Imported lines(const QByteArray &json)
{
    Imported imported;
    const auto read = importJsonLines(base::viewOf(json), *imported.writer, imported.report);
    imported.error = read ? QString() : read.error().id;
    return imported;
}

} // namespace

/// Files of other tools, complete and damaged: what is imported, and what is reported about the rest.
class tst_Import : public QObject
{
    Q_OBJECT

private slots:
    void otherSpellings();
    void harTakesTheRest();
    void harOfOtherTools();
    void strangeVersionsAndDoubleNamesAreTold();
    void nothingReplacesNothing();
    void harThatIsNone_data();
    void harThatIsNone();
    void harOrderOfFieldsIsFree();
    void harCutOff();
    void linesTakeTheRest();
    void linesOfANewerVersion();
    void linesWithoutHeader();
    void linesWrittenByHand();
    void filesAreToldByContent();
};

void tst_Import::otherSpellings()
{
    const Imported one = har(R"({"log":{"entries":[{"request":{"url":"wss://a.test/x","headers":[{"name":"Cookie","value":"c"}]},
        "_websocketMessages":[{"type":"send","time":1700000000.123456789,"opcode":1,"data":"h\u00e9"},{"type":"receive","time":1700000000.5,"opcode":2,"data":"AAEC"}]}]}})");
    QCOMPARE(one.report.problemCount, std::uint64_t(0));
    QCOMPARE(one.reader->entryCount(), std::uint64_t(3));
    QCOMPARE(one.reader->info(1)->kind, EntryKind::Open);
    QVERIFY(one.reader->payload(1).contains("GET /x HTTP/1.1\\r\\nCookie: c"));
    QCOMPARE(one.reader->payload(2), QByteArray("h\xc3\xa9"));
    QCOMPARE(one.reader->info(2)->time.wallNs, std::int64_t(1'700'000'000'123'456'789));
    QCOMPARE(one.reader->payload(3), QByteArray("\x00\x01\x02", 3));
    QCOMPARE(one.reader->info(3)->direction, Direction::In);
}

void tst_Import::harTakesTheRest()
{
    const Imported one = har(R"({"log":{"entries":[{"request":{"url":"http://a.test/"},"_webSocketMessages":null},{"_webSocketMessages":[
        {"type":"send","time":1,"opcode":1},{"type":"send","opcode":1,"data":"x"},{"type":"teleport","time":1,"opcode":1,"data":"x"},
        {"type":"send","time":1,"opcode":77,"data":"x"},7,{"type":"receive","time":2,"opcode":2,"data":"not base64!"},
        {"type":"error","time":3,"opcode":-1,"data":"net::ERR"},{"type":"receive","time":4,"opcode":1,"data":"good","_own":{"deep":[1]}}]}]}})");
    QCOMPARE(one.report.problemCount, std::uint64_t(6));
    QCOMPARE(one.report.problems[0].where, QStringLiteral("entry 2, message 1"));
    QVERIFY(!one.report.problems[0].taken);
    QVERIFY(one.report.problems[1].taken); // without a time it is taken all the same
    QCOMPARE(one.reader->entryCount(), std::uint64_t(5));
    QCOMPARE(one.reader->payload(2), QByteArray("x"));
    QCOMPARE(one.reader->payload(5), QByteArray("good"));
    QCOMPARE(one.reader->info(4)->kind, EntryKind::Note);
    QVERIFY(one.reader->payload(4).contains("net::ERR"));
}

/// What the four fields of Chrome do not say, as other tools write it: HTTP Toolkit's end, closes with their code, no times.
void tst_Import::harOfOtherTools()
{
    const Imported one = har(R"({"log":{"version":"1.2","entries":[
        {"startedDateTime":"2026-01-31T12:00:00.000Z","_resourceType":"websocket","request":{"url":"wss://a.test/"},"_webSocketMessages":[
            {"type":"send","data":"no time, no opcode"},{"type":"receive","time":1769860801500,"opcode":1,"data":"milliseconds"},
            {"type":"receive","time":"2026-01-31T12:00:02.000Z","opcode":8,"data":"","_closeCode":4001,"_closeReason":"why"},{"type":"receive","time":1769860803,"opcode":9}],
         "_webSocketClose":{"code":1001,"reason":"going away","timestamp":1769860804.5}},
        {"startedDateTime":"2026-01-31T13:00:00.000Z","request":{"url":"wss://b.test/"},"_resourceType":"websocket","_webSocketMessages":[],"_webSocketClose":"aborted"}]}})");
    QCOMPARE(one.reader->entryCount(), std::uint64_t(8));
    QCOMPARE(one.reader->payload(2), QByteArray("no time, no opcode"));
    QCOMPARE(one.reader->info(2)->time.wallNs, std::int64_t(1'769'860'800'000'000'000));
    QCOMPARE(one.reader->info(3)->time.wallNs, std::int64_t(1'769'860'801'500'000'000));
    QCOMPARE(one.reader->payload(4), QByteArray("\x0f\xa1why"));
    QCOMPARE(one.reader->payload(5), QByteArray());
    QCOMPARE(one.reader->info(6)->kind, EntryKind::Closed);
    QCOMPARE(one.reader->info(6)->time.wallNs, std::int64_t(1'769'860'804'500'000'000));
    QVERIFY(one.reader->payload(6).contains("1001") && one.reader->payload(6).contains("going away"));
    QCOMPARE(one.reader->info(8)->kind, EntryKind::Closed);
    QVERIFY(one.reader->payload(8).contains("1006"));
    QCOMPARE(one.report.problemCount, std::uint64_t(1)); // the message without a time: what was made of it
    QVERIFY(one.report.problems[0].sentence.contains(QStringLiteral("no time")) && one.report.problems[0].sentence.contains(QStringLiteral("opcode")));
}

void tst_Import::strangeVersionsAndDoubleNamesAreTold()
{
    const auto told = [](const Imported &one, const char *part) {
        return std::any_of(one.report.problems.begin(), one.report.problems.end(), [&](const ImportProblem &problem) { return problem.taken && problem.sentence.contains(QString::fromLatin1(part)); });
    };
    const QByteArray message = R"("_webSocketMessages":[{"type":"send","time":1,"opcode":1,"data":"a"}])";
    QVERIFY(told(har(R"({"log":{"version":-1,"entries":[{)" + message + "}]}}"), "-1"));
    QVERIFY(told(har(R"({"log":{"version":"9.0","entries":[{)" + message + "}]}}"), "9.0"));
    QCOMPARE(har(R"({"log":{"version":"1.2","entries":[{)" + message + "}]}}").report.problemCount, std::uint64_t(0));
    QVERIFY(told(har(R"({"log":{"entries":[{"_webSocketMessages":[{"type":"send","time":1,"opcode":1,"data":"a","data":"b"}]}]}})"), "data"));
    QVERIFY(told(har(R"({"log":{"entries":[{"request":{"url":"wss://a/"},"request":{"url":"wss://b/"},)" + message + "}]}}"), "request"));
    QVERIFY(told(har(R"({"log":{"entries":[],"entries":[{)" + message + "}]}}"), "entries"));
    QVERIFY(told(lines("{\"format\":\"framescope-jsonl\",\"version\":-1}\n{\"opcode\":1,\"text\":\"x\"}"), "-1"));
    QVERIFY(told(lines("{\"format\":\"framescope-jsonl\",\"version\":1,\"version\":1}\n{\"opcode\":1,\"text\":\"x\"}"), "version"));
    const Imported twice = lines("{\"opcode\":1,\"text\":\"x\",\"text\":\"y\"}");
    QVERIFY(told(twice, "text"));
    QCOMPARE(twice.reader->payload(1), QByteArray("y"));
}

/// An import that finds nothing writes nothing, and leaves an existing file alone.
void tst_Import::nothingReplacesNothing()
{
    QTemporaryDir dir;
    ImportOptions options;
    options.path = dir.filePath(QStringLiteral("a.har"));
    options.capture.path = dir.filePath(QStringLiteral("a.fscope"));
    const auto write = [&](const QByteArray &text) {
        QFile file(options.path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    };
    write(R"({"log":{"entries":[{"_webSocketMessages":[{"type":"send","time":1,"opcode":1,"data":"kept"}]}]}})");
    QVERIFY(!importCapture(options)->nothing);
    for (const char *text : {R"({"log":{"entries":[]}})", R"({"log":{"entries":[{"request":{"url":"https://a/"}}]}})", R"({"log":{"entries":[{"_webSocketMessages":[{"type":"teleport","data":"x"},7]}]}})",
                             "{\"opcode\":99}\n", "{\"format\":\"framescope-jsonl\",\"version\":1}\n"}) {
        write(text);
        const auto report = importCapture(options);
        QVERIFY2(report.ok() && report->nothing, text);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
        QCOMPARE(CaptureReader::open(options.capture.path).value()->payload(2), QByteArray("kept"));
    }
}

void tst_Import::harThatIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("log without entries") << QByteArray(R"({"log":{"version":"1.2"}})");
    QTest::newRow("entries are no array") << QByteArray(R"({"log":{"entries":5}})");
    QTest::newRow("garbage") << QByteArray("\x01\x02{{{");
}

void tst_Import::harThatIsNone()
{
    QFETCH(QByteArray, json);
    QCOMPARE(har(json).error, QStringLiteral("import.unknown-format"));
}

void tst_Import::harOrderOfFieldsIsFree()
{
    const Imported one = har(R"({"log":{"entries":[{"_webSocketMessages":[{"data":"d","opcode":1,"time":5.25,"type":"receive"}],
        "startedDateTime":"2026-01-31T12:00:00.000Z","response":{"status":101},"request":{"url":"ws://late.test/"},"_resourceType":"websocket"}]}})");
    QVERIFY(one.reader->payload(1).contains("ws://late.test/"));
    QVERIFY(one.reader->payload(1).contains("101"));
    QCOMPARE(one.reader->entryCount(), std::uint64_t(2));
}

void tst_Import::harCutOff()
{
    const QByteArray whole = R"({"log":{"entries":[{"_webSocketMessages":[{"type":"send","time":1,"opcode":1,"data":"one"},{"type":"send","time":2,"opcode":1,"data":"two"}]}]}})";
    for (qsizetype size = 0; size < whole.size(); ++size)
        har(whole.left(size));
    const Imported one = har(whole.left(whole.size() - 20));
    QVERIFY(one.report.problemCount > 0);
    QCOMPARE(one.reader->payload(2), QByteArray("one"));
}

void tst_Import::linesTakeTheRest()
{
    const Imported one = lines("{\"format\":\"framescope-jsonl\",\"version\":1,\"profile\":{\"url\":\"ws://a.test/\"}}\n"
                               "{\"n\":1,\"wall_ns\":5,\"mono_ns\":6,\"conn\":1,\"dir\":\"in\",\"kind\":\"text\",\"opcode\":1,\"fin\":true,\"text\":\"good\"}\r\n"
                               "not json\n"
                               "{\"opcode\":99}\n"
                               "{\"x\":1}\n"
                               "\n"
                               "{\"wall_ns\":7,\"mono_ns\":8,\"conn\":1,\"event\":\"note\",\"text\":\"a\",\"deep\":{\"b\":[1,2.50]}}\n"
                               "{\"event\":\"teleport\"}\n"
                               "{\"opcode\":2,\"base64\":\"!!\"}");
    QCOMPARE(one.report.problemCount, std::uint64_t(5));
    QCOMPARE(one.report.problems[0].where, QStringLiteral("line 3"));
    QCOMPARE(one.reader->entryCount(), std::uint64_t(2));
    QCOMPARE(one.reader->payload(1), QByteArray("good"));
    QCOMPARE(one.reader->payload(2), QByteArray("{\"text\":\"a\",\"deep\":{\"b\":[1,2.50]}}"));
    QCOMPARE(one.reader->annotations().session[QStringLiteral("url")].toString(), QStringLiteral("ws://a.test/"));
}

void tst_Import::linesOfANewerVersion()
{
    QCOMPARE(lines("{\"format\":\"framescope-jsonl\",\"version\":2}\n").error, QStringLiteral("import.newer-version"));
}

void tst_Import::linesWithoutHeader()
{
    QCOMPARE(lines("{\"wall_ns\":5,\"opcode\":1,\"text\":\"x\"}").reader->entryCount(), std::uint64_t(1));
}

/// Lines of a custom tool: the kind without its opcode, obvious fields omitted – and nothing guessed.
void tst_Import::linesWrittenByHand()
{
    const Imported one = lines("{\"time\":\"2026-03-01T12:00:00.250Z\",\"dir\":\"out\",\"kind\":\"binary\",\"base64\":\"AAEC\"}\n"
                               "{\"time\":\"noon\",\"dir\":\"in\",\"kind\":\"close\",\"code\":1001,\"reason\":\"bye\"}\n"
                               "{\"dir\":\"sideways\",\"kind\":\"text\",\"text\":\"x\"}\n"
                               "{\"dir\":\"in\",\"kind\":\"smoke\",\"text\":\"x\"}\n"
                               "{\"dir\":\"in\",\"kind\":\"close\",\"opcode\":8,\"fin\":true,\"length\":0,\"code\":null,\"reason\":\"\"}\n");
    QCOMPARE(one.reader->entryCount(), std::uint64_t(3));
    QCOMPARE(one.report.problemCount, std::uint64_t(2));
    QCOMPARE(one.report.problems[0].where, QStringLiteral("line 3"));
    QCOMPARE(one.report.problems[1].where, QStringLiteral("line 4"));
    const auto binary = one.reader->info(1);
    QVERIFY(binary && binary->opcode == protocol::Opcode::Binary && (binary->flags & FlagFin) != 0);
    QCOMPARE(binary->time.wallNs, std::int64_t(1'772'366'400'250'000'000));
    QCOMPARE(one.reader->payload(1), QByteArray("\0\1\2", 3));
    QVERIFY(one.reader->info(2)->opcode == protocol::Opcode::Close);
    QCOMPARE(one.reader->payload(2), QByteArray("\x03\xe9""bye"));
    QCOMPARE(one.reader->payload(3), QByteArray());
}

void tst_Import::filesAreToldByContent()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("a.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf  {\"log\":{\"entries\":[]}}");
    file.close();
    ImportOptions options;
    options.path = file.fileName();
    options.capture.path = dir.filePath(QStringLiteral("a.fscope"));
    const auto report = importCapture(options);
    QVERIFY(report.ok());
    QCOMPARE(report->format, QStringLiteral("har"));
    QCOMPARE(report->problemCount, std::uint64_t(1));

    options.path = dir.filePath(QStringLiteral("missing"));
    QCOMPARE(importCapture(options).error().id, QStringLiteral("file.not-readable"));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("PK\x03\x04");
    file.close();
    options.path = file.fileName();
    options.capture.path = dir.filePath(QStringLiteral("b.fscope"));
    QCOMPARE(importCapture(options).error().id, QStringLiteral("import.unknown-format"));
    QVERIFY(!QFile::exists(options.capture.path));
}

FRAMESCOPE_TEST(tst_Import);
#include "tst_Import.moc"
