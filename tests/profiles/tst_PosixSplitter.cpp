#include "profiles/PosixSplitter.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope::profiles;

class tst_PosixSplitter : public QObject
{
    Q_OBJECT

private slots:
    void commandsEndAtTheirOperators()
    {
        const auto commands = PosixSplitter::split(QStringLiteral("echo hi | a b; c && d & e\nf || g"));
        QVERIFY(commands.ok());
        QStringList first;
        for (const ShellCommand &command : *commands)
            first << command.words.first();
        QCOMPARE(first, (QStringList{QStringLiteral("echo"), QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e"), QStringLiteral("f"), QStringLiteral("g")}));
        QVERIFY(commands->at(0).pipesOn && !commands->at(5).pipesOn);
    }

    void quotesAndEscapes()
    {
        const auto commands = PosixSplitter::split(QStringLiteral("a 'b c' \"d \\\"$E\\\"\" $'f\\n\\x41\\u00e9' g\\ h wss://h/?x=1&y=2"));
        QCOMPARE(commands->at(0).words, (QStringList{QStringLiteral("a"), QStringLiteral("b c"), QStringLiteral("d \"$E\""), QString::fromUtf8("f\nA\xc3\xa9"), QStringLiteral("g h"),
                                                     QStringLiteral("wss://h/?x=1&y=2")}));
        QCOMPARE(commands->at(0).expansions, QStringList{QStringLiteral("$E")});
    }

    void inputsAndRedirections()
    {
        const auto commands = PosixSplitter::split(QStringLiteral("a <<< in\nb <<'X' 2>err\n1\n2\nX\nc > o"));
        QCOMPARE(commands->at(0).input, std::optional(QStringLiteral("in\n")));
        QCOMPARE(commands->at(1).input, std::optional(QStringLiteral("1\n2\n")));
        QCOMPARE(commands->at(2).redirections, QStringList{QStringLiteral("> o")});
    }

    void anUnclosedQuoteIsAnError()
    {
        for (const char *line : {"a 'b", "a \"b", "a $'b"})
            QCOMPARE(PosixSplitter::split(QString::fromLatin1(line)).error().id, QStringLiteral("import.quoting"));
    }
};

FRAMESCOPE_TEST(tst_PosixSplitter);
#include "tst_PosixSplitter.moc"
