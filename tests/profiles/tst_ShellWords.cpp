#include "profiles/ShellWords.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::profiles;

class tst_ShellWords : public QObject
{
    Q_OBJECT

private slots:
    void wordsSurviveQuoting()
    {
        for (const QString &word : {QStringLiteral("a b"), QStringLiteral("it's"), QStringLiteral("\"q\""), QStringLiteral("a%b&c|d<e>f^g!"), QStringLiteral("back\\slash"), QStringLiteral("{\"a\":\"b\\n\"}")}) {
            for (const Shell shell : {Shell::Posix, Shell::Cmd, Shell::PowerShell}) {
                const auto words = shellWords(QStringLiteral("x ") + shellQuoted(word, shell) + QStringLiteral(" y"), shell);
                QVERIFY(words.ok());
                QCOMPARE(*words, QStringList({QStringLiteral("x"), word, QStringLiteral("y")}));
            }
        }
    }

    void words_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *line, std::initializer_list<const char *> words) {
            QStringList expected;
            for (const char *word : words)
                expected << QString::fromUtf8(word);
            QTest::newRow(line) << QString::fromUtf8(line) << expected;
        };
        row("a 'b c' \"d \\\"e\\\"\" f\\ g", {"a", "b c", "d \"e\"", "f g"});
        row("a '' \"\"", {"a", "", ""});
        row("a \\\n b", {"a", "b"});
        row("a \\  \n b", {"a", "b"});
        row("a \\\r\n b", {"a", "b"});
        row("a \\ -b", {"a", "-b"});
        row("a 2>/dev/null >out b", {"a", "b"});
        row("a wss://h/?x=1&y=2 b", {"a", "wss://h/?x=1&y=2", "b"});
        row("a # b", {"a"});
        row("a b#c", {"a", "b#c"});
        row("a $'b\\n\\x41\\u00e9\\'' $\"c\"", {"a", "b\nA\xc3\xa9'", "c"});
        row("a $(b c) `d e` ${f:-g h}", {"a", "$(b c)", "`d e`", "${f:-g h}"});
        row("a \xe2\x80\x9c" "b c\xe2\x80\x9d \xe2\x80\x98" "d\xe2\x80\x99s e\xe2\x80\x99 \xe2\x80\x94x", {"a", "b c", "d\xe2\x80\x99s e", "--x"});
        row("a ^\"b ^\\^\"c^\\^\"^\" d", {"a", "b \"c\"", "d"});
        row("a ^\n b", {"a", "b"});
        row("a ^\r\n \"b\"\"c\"", {"a", "b\"c"});
        row("a \"b\"\"c\" \"{\"\"d\"\":\"\"e\"\"}\"", {"a", "b\"c", "{\"d\":\"e\"}"});
        row("a.exe \"C:\\x y\\\\\" C:\\z\\n", {"a.exe", "C:\\x y\\", "C:\\z\\n"});
        row("a `\n \"b `\"c`\"\" 'd''e'", {"a", "b \"c\"", "d'e"});
        row("a.exe 'b''c' \"$([char]233)\"", {"a.exe", "b'c", "\xc3\xa9"});
    }
    void words()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, expected);
        const auto words = shellWords(line, guessShell(line));
        QVERIFY(words.ok());
        QCOMPARE(*words, expected);
    }

    void commandsAreSplit()
    {
        const auto commands = shellCommands(QStringLiteral("echo hi | a b; c && d\ne <<< in\nf <<X\n1\n2\nX\ng > o"), Shell::Posix);
        QVERIFY(commands.ok());
        QCOMPARE(commands->size(), std::size_t(7));
        QVERIFY(commands->at(0).pipesOn);
        QVERIFY(!commands->at(1).pipesOn);
        QCOMPARE(commands->at(4).input, std::optional(QStringLiteral("in\n")));
        QCOMPARE(commands->at(5).input, std::optional(QStringLiteral("1\n2\n")));
        QCOMPARE(commands->at(6).redirections, QStringList(QStringLiteral("> o")));
        const auto filled = shellCommands(QStringLiteral("a \"$B\" '$C' $D"), Shell::Posix);
        QCOMPARE(filled->at(0).expansions, QStringList({QStringLiteral("$B"), QStringLiteral("$D")}));
        QCOMPARE(shellCommands(QStringLiteral("a %B% 100%"), Shell::Cmd)->at(0).expansions, QStringList(QStringLiteral("%B%")));
    }

    void unclosedQuotesAreNamed()
    {
        for (const Shell shell : {Shell::Posix, Shell::Cmd, Shell::PowerShell})
            QCOMPARE(shellWords(QStringLiteral("a \"b"), shell).error().id, QStringLiteral("import.quoting"));
        QCOMPARE(shellWords(QStringLiteral("a $'b"), Shell::Posix).error().id, QStringLiteral("import.quoting"));
    }
};

FRAMESCOPE_TEST(tst_ShellWords);
#include "tst_ShellWords.moc"
