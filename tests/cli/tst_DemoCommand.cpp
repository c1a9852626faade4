#include "CliProcess.h"

#include "support/TestClass.h"

class tst_DemoCommand : public QObject
{
    Q_OBJECT

private slots:
    void oneOfEveryKind()
    {
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("demo"), QStringLiteral("--format=jsonl")}), 0);
        QVERIFY2(cli.err().isEmpty(), cli.err().constData());
        QCOMPARE(cli.lines().first().value(QStringLiteral("event")).toString(), QStringLiteral("listening"));
        for (const QString &direction : {QStringLiteral("in"), QStringLiteral("out")}) {
            QStringList kinds;
            bool compressed = false;
            const auto lines = cli.lines();
            for (const QJsonObject &line : lines) {
                if (line.value(QStringLiteral("dir")).toString() != direction)
                    continue;
                kinds << line.value(QStringLiteral("kind")).toString();
                compressed = compressed || line.value(QStringLiteral("compressed")).toBool();
            }
            for (const char *kind : {"text", "binary", "continuation", "pong", "close"})
                QVERIFY2(kinds.contains(QString::fromLatin1(kind)), kind);
            QVERIFY(compressed);
        }
        QVERIFY(cli.frames(QStringLiteral("out")).contains(QStringLiteral("ping:are you there?")));
        QVERIFY(cli.frames(QStringLiteral("in")).contains(QStringLiteral("pong:are you there?")));
        QCOMPARE(cli.events(QStringLiteral("closed")).value(0).value(QStringLiteral("clean")).toBool(), true);
    }

    void forPeople()
    {
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("demo")}), 0);
        QVERIFY(cli.out().contains("1000 Normal Closure"));
        CliProcess wrong;
        QCOMPARE(wrong.run({QStringLiteral("demo"), QStringLiteral("--stack=x")}), 2);
    }
};

FRAMESCOPE_TEST(tst_DemoCommand);
#include "tst_DemoCommand.moc"
