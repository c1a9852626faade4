#include "CaptureCommands.h"

#include "capture/CaptureReader.h"

#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::cli;
using namespace framescope::cli::fixtures;

class tst_ImportCommand : public QObject
{
    Q_OBJECT

private slots:
    void takesAndTells();
};

void tst_ImportCommand::takesAndTells()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("a.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"opcode\":1,\"text\":\"good\"}\nbad\n");
    file.close();
    const QString out = dir.filePath(QStringLiteral("a.fscope"));
    const Ran ran = runCommand({QStringLiteral("import"), file.fileName(), QStringLiteral("--out"), out});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.err.contains("line 2"));
    QCOMPARE(capture::CaptureReader::open(out).value()->entryCount(), std::uint64_t(1));
    QCOMPARE(runCommand({QStringLiteral("import"), QStringLiteral("/no/such"), QStringLiteral("--out"), out}).status, 6);
    // One that fails leaves what stood there alone.
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{\"no\":\"har\"}");
    file.close();
    QCOMPARE(runCommand({QStringLiteral("import"), file.fileName(), QStringLiteral("--out"), out}).status, 6);
    QCOMPARE(capture::CaptureReader::open(out).value()->entryCount(), std::uint64_t(1));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    // So does one that takes nothing, and that is no success.
    for (const char *text : {R"({"log":{"entries":[]}})", R"({"log":{"entries":[{"_webSocketMessages":[{"type":"teleport","data":"x"}]}]}})", "{\"opcode\":99}\n"}) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        const Ran nothing = runCommand({QStringLiteral("import"), file.fileName(), QStringLiteral("--out"), out});
        QCOMPARE(nothing.status, 1);
        QVERIFY2(nothing.err.contains("no capture was written"), nothing.err.constData());
        QCOMPARE(capture::CaptureReader::open(out).value()->entryCount(), std::uint64_t(1));
    }
    QCOMPARE(runCommand({QStringLiteral("import"), file.fileName()}).status, 2);
    // Nor does one that takes nothing, which is no success.
    for (const char *nothing : {"{\"log\":{\"entries\":[]}}", "{\"log\":{\"entries\":[{\"request\":{\"url\":\"http://a/\"}}]}}", "{\"bad\":1}\n{\"bad\":2}\n"}) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(nothing);
        file.close();
        QVERIFY2(runCommand({QStringLiteral("import"), file.fileName(), QStringLiteral("--out"), out}).status != 0, nothing);
        QCOMPARE(capture::CaptureReader::open(out).value()->entryCount(), std::uint64_t(1));
        const QString fresh = dir.filePath(QStringLiteral("fresh.fscope"));
        (void)runCommand({QStringLiteral("import"), file.fileName(), QStringLiteral("--out"), fresh});
        QVERIFY2(!QFile::exists(fresh), nothing);
    }
    // A file that is no capture is not replaced by one.
    const QString thesis = dir.filePath(QStringLiteral("thesis.txt"));
    QVERIFY(QFile::copy(file.fileName(), thesis));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{\"opcode\":1,\"text\":\"good\"}\n");
    file.close();
    QCOMPARE(runCommand({QStringLiteral("import"), file.fileName(), QStringLiteral("--out"), thesis}).status, 6);
    QVERIFY(QFileInfo(thesis).size() < 64);
}

FRAMESCOPE_TEST(tst_ImportCommand);
#include "tst_ImportCommand.moc"
