#include "TestConsole.h"

#include "cli/Command.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::cli;

class tst_Command : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandHasHelpWithAnExample()
    {
        const CommandRegistry registry = CommandRegistry::standard();
        for (const char *name : {"connect", "serve", "demo"})
            QVERIFY2(registry.find(QString::fromLatin1(name)), name);
        for (const auto &command : registry.commands()) {
            TestConsole test;
            QCOMPARE(runCommandLine(registry, {command->spec().name, QStringLiteral("--help")}, test.console), 0);
            QVERIFY2(test.out.contains("Example") && test.out.contains(QByteArray("framescope-cli " + command->spec().name.toUtf8())), test.out.constData());
            QVERIFY(!command->spec().summary.isEmpty());
            for (const Option &option : command->spec().options)
                QVERIFY2(!option.help.isEmpty() && test.out.contains(QByteArray("--" + option.name.toUtf8())), qPrintable(option.name));
        }
    }

    void overviewAndVersion()
    {
        const CommandRegistry registry = CommandRegistry::standard();
        TestConsole help;
        QCOMPARE(runCommandLine(registry, {QStringLiteral("--help")}, help.console), 0);
        QVERIFY(help.out.contains("connect") && help.out.contains("Example"));
        TestConsole version;
        QCOMPARE(runCommandLine(registry, {QStringLiteral("--version")}, version.console), 0);
        QVERIFY(version.out.startsWith("framescope-cli 0."));
        TestConsole nothing;
        QCOMPARE(runCommandLine(registry, {}, nothing.console), 2);
        QVERIFY(nothing.out.isEmpty() && nothing.err.contains("Commands:"));
    }

    void unknownCommandsAndOptions()
    {
        const CommandRegistry registry = CommandRegistry::standard();
        TestConsole test;
        QCOMPARE(runCommandLine(registry, {QStringLiteral("conect")}, test.console), 2);
        QVERIFY(test.err.contains("connect?"));
        QCOMPARE(runCommandLine(registry, {QStringLiteral("connect"), QStringLiteral("ws://127.0.0.1:1"), QStringLiteral("--hedaer=x")}, test.console), 2);
        QVERIFY(test.err.contains("--header?"));
        QVERIFY(test.out.isEmpty());
    }
};

FRAMESCOPE_TEST(tst_Command);
#include "tst_Command.moc"
