#include "CaptureCommands.h"

#include "capture/CaptureReader.h"

using namespace framescope;
using namespace framescope::cli;
using namespace framescope::cli::testing;

class tst_ExportCommand : public QObject
{
    Q_OBJECT

private slots:
    void exportsAndImports();
    void wrongUse();
};

void tst_ExportCommand::exportsAndImports()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.fscope"));
    const QString out = dir.filePath(QStringLiteral("out"));
    makeMessages(path, 20);
    for (const char *format : {"har", "jsonl", "csv", "pcapng", "payloads"}) {
        const Ran ran = runCommand({QStringLiteral("export"), path, QStringLiteral("--to"), QLatin1String(format), QStringLiteral("--out"), out + QLatin1String(format)});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY(QFileInfo::exists(out + QLatin1String(format)));
    }
}

void tst_ExportCommand::wrongUse()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.fscope"));
    makeMessages(path, 2);
    QCOMPARE(runCommand({QStringLiteral("export"), path, QStringLiteral("--out"), QStringLiteral("x")}).status, 2);
    QCOMPARE(runCommand({QStringLiteral("export"), path, QStringLiteral("--to"), QStringLiteral("xml"), QStringLiteral("--out"), QStringLiteral("x")}).status, 2);
    QCOMPARE(runCommand({QStringLiteral("export"), path, QStringLiteral("--to"), QStringLiteral("har")}).status, 2);
    QCOMPARE(runCommand({QStringLiteral("export"), path, QStringLiteral("--to"), QStringLiteral("har"), QStringLiteral("--out"), path}).status, 2);
    QCOMPARE(runCommand({QStringLiteral("export"), path, QStringLiteral("--to"), QStringLiteral("har"), QStringLiteral("--out"), QStringLiteral("/no/such/a.har")}).status, 6);
}

QTEST_GUILESS_MAIN(tst_ExportCommand)
#include "tst_ExportCommand.moc"
