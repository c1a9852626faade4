#include "CaptureCommands.h"

#include "capture/CaptureReader.h"

#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::cli;
using namespace framescope::cli::fixtures;

class tst_ShowCommand : public QObject
{
    Q_OBJECT

private slots:
    void printsWhatMatches();
    void wrongFilterHasACaret();
    void missingFileIsSix();
    void aRegularExpressionAtItsLimitIsSix();
};

void tst_ShowCommand::printsWhatMatches()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.fscope"));
    makeMessages(path, 20);
    const Ran lines = runCommand({QStringLiteral("show"), path, QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("--filter"),
                                  QStringLiteral("dir:in"), QStringLiteral("--from"), QStringLiteral("4"), QStringLiteral("--count"), QStringLiteral("2")});
    QCOMPARE(lines.status, 0);
    QCOMPARE(lines.out.count(QByteArray("\n")), 2);
    QVERIFY(lines.out.contains("message 5") && lines.out.contains("message 7"));
    QCOMPARE(runCommand({QStringLiteral("show"), path}).out.count(QByteArray("\n")), 20);
}

void tst_ShowCommand::wrongFilterHasACaret()
{
    const Ran wrong = runCommand({QStringLiteral("show"), QStringLiteral("a.fscope"), QStringLiteral("--filter"), QStringLiteral("dir:up")});
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.out.isEmpty());
    QVERIFY(wrong.err.contains("  dir:up\n      ^^\n"));
}

void tst_ShowCommand::missingFileIsSix()
{
    const Ran missing = runCommand({QStringLiteral("show"), QStringLiteral("/no/such.fscope")});
    QCOMPARE(missing.status, 6);
    QVERIFY(missing.err.contains("/no/such.fscope"));
}

void tst_ShowCommand::aRegularExpressionAtItsLimitIsSix()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.fscope"));
    makeRunaway(path);
    for (const char *filter : {"/^(a|a?)+$/", "-/^(a|a?)+$/"}) {
        const Ran ran = runCommand({QStringLiteral("show"), path, QStringLiteral("--filter"), QString::fromLatin1(filter)});
        QCOMPARE(ran.status, 6);
        QCOMPARE(ran.out.count(QByteArray("\n")), 1);
        QVERIFY(!ran.out.contains("aaa"));
        QVERIFY2(ran.err.contains("^(a|a?)+$") && ran.err.contains("entry 2"), ran.err.constData());
    }
    QCOMPARE(runCommand({QStringLiteral("show"), path, QStringLiteral("--filter"), QStringLiteral("/^a+$/")}).status, 0);
}

FRAMESCOPE_TEST(tst_ShowCommand);
#include "tst_ShowCommand.moc"
