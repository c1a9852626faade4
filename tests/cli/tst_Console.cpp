#include "TestConsole.h"

#include "support/TestClass.h"

#include <QtTest>

class tst_Console : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("NO_COLOR"); }

    void gathersUntilFlushed()
    {
        TestConsole test;
        test.console.line(QStringLiteral("one"));
        test.console.out() += "two\n";
        test.console.written();
        QCOMPARE(test.writes, 0);
        test.console.flush();
        QCOMPARE(test.out, QByteArray("one\ntwo\n"));
        QCOMPARE(test.writes, 1);
        test.console.flush();
        QCOMPARE(test.writes, 1);
        test.console.out() += QByteArray(100'000, 'x');
        test.console.written();
        QCOMPARE(test.writes, 2);
    }

    void errorsSayAllThreeThingsAndNoControls()
    {
        TestConsole test;
        test.console.line(QStringLiteral("before"));
        test.console.error({QStringLiteral("x"), QStringLiteral("It broke."), QStringLiteral("\x1b[31mred"), QStringLiteral("glue.")});
        QCOMPARE(test.err, QByteArray("framescope-cli: It broke. Seen: \\x1b[31mred Try: glue.\n"));
        QCOMPARE(test.out, QByteArray("before\n"));
    }

    void aClosedPipeIsToldOnce()
    {
        TestConsole test;
        int told = 0;
        test.console.setOutClosedHandler([&] { ++told; });
        test.closed = true;
        for (int i = 0; i < 3; ++i) {
            test.console.line(QStringLiteral("x"));
            test.console.flush();
        }
        QVERIFY(test.console.outClosed());
        QCOMPARE(told, 1);
        QCOMPARE(test.writes, 1);
    }

    void colourOnlyOnATerminalThatWantsIt()
    {
        QVERIFY(!TestConsole(false).console.colour());
        qputenv("TERM", "xterm");
        QVERIFY(TestConsole(true).console.colour());
        qputenv("NO_COLOR", "1");
        QVERIFY(!TestConsole(true).console.colour());
    }

    void thePromptMakesRoom()
    {
        TestConsole test;
        QStringList order;
        test.console.setPromptGuard([&] { order << QStringLiteral("hide"); }, [&] { order << QStringLiteral("show"); });
        test.console.line(QStringLiteral("x"));
        test.console.flush();
        test.console.errLine(QStringLiteral("y"));
        QCOMPARE(order.join(QLatin1Char(' ')), QStringLiteral("hide show hide show"));
        test.console.setPromptGuard({}, {});
    }
};

FRAMESCOPE_TEST(tst_Console);
#include "tst_Console.moc"
