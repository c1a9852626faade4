#include "CaptureCommands.h"

#include "capture/CaptureReader.h"
#include "server/LocalServer.h"

using namespace framescope;
using namespace framescope::cli;
using namespace framescope::cli::testing;

class tst_RecordCommand : public QObject
{
    Q_OBJECT

private slots:
    void recordsAFeed();
    void unwritableIsSix();
};

void tst_RecordCommand::recordsAFeed()
{
    QTemporaryDir dir;
    const QString out = dir.filePath(QStringLiteral("a.fscope"));
    server::ServerSettings settings;
    settings.paths.push_back({QStringLiteral("/*"), {QStringLiteral("feed")}});
    server::LocalServer server(settings);
    QVERIFY(server.start().ok());
    const Ran ran = runCommand({QStringLiteral("record"), server.url().toString(), QStringLiteral("--out"), out, QStringLiteral("--count"), QStringLiteral("3"),
                                QStringLiteral("--format"), QStringLiteral("jsonl")});
    QVERIFY2(ran.status == 0, ran.err.constData());
    QVERIFY(ran.out.contains("\"event\":\"summary\""));
    const auto reader = capture::CaptureReader::open(out).value();
    QVERIFY(reader->counters().messages[capture::Counters::In] >= 3);
    QVERIFY(!reader->isLive());
}

void tst_RecordCommand::unwritableIsSix()
{
    QCOMPARE(runCommand({QStringLiteral("record"), QStringLiteral("ws://127.0.0.1:1/"), QStringLiteral("--out"), QStringLiteral("/no/such/a.fscope")}).status, 6);
    QCOMPARE(runCommand({QStringLiteral("record"), QStringLiteral("ws://127.0.0.1:1/")}).status, 2);
}

QTEST_GUILESS_MAIN(tst_RecordCommand)
#include "tst_RecordCommand.moc"
