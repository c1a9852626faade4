#include "profiles/ShellCommandBuilder.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::profiles;

class tst_ShellCommandBuilder : public QObject
{
    Q_OBJECT

private slots:
    void wordsAndCommands()
    {
        ShellCommandBuilder builder;
        builder.add(u"a");
        builder.endWord();
        builder.quoted(); // an empty pair of quotes
        builder.endCommand(true);
        builder.endCommand();
        builder.redirection = QStringLiteral(">");
        builder.add(u"file");
        builder.endWord();
        builder.add(u"b");
        const auto commands = builder.take();
        QCOMPARE(commands.size(), std::size_t(2));
        QCOMPARE(commands[0].words, QStringList({QStringLiteral("a"), QString()}));
        QVERIFY(commands[0].pipesOn && !commands[1].pipesOn);
        QCOMPARE(commands[1].redirections, QStringList(QStringLiteral("> file")));
    }

    void longDashesAndBlanksOfNoWidth()
    {
        ShellCommandBuilder builder;
        for (const char16_t *word : {u"\u2014opt", u"\u2013k", u"\u2013long", u"\u200bx\u200b"}) {
            builder.add(QStringView(word));
            builder.endWord();
        }
        builder.quoted();
        builder.add(u"\u2014");
        const auto commands = builder.take();
        QCOMPARE(commands.at(0).words, QStringList({QStringLiteral("--opt"), QStringLiteral("-k"), QStringLiteral("--long"), QStringLiteral("x"), QStringLiteral("\u2014")}));
        QVERIFY(commands[0].typographic);
    }

    void expansions()
    {
        const auto end = [](const char *text) { return ShellCommandBuilder::expansionEnd(QString::fromLatin1(text), 0); };
        QCOMPARE(end("$NAME x"), qsizetype(4));
        QCOMPARE(end("${a:-{b}} x"), qsizetype(8));
        QCOMPARE(end("$(a (b)) x"), qsizetype(7));
        QCOMPARE(end("`a b` x"), qsizetype(4));
        for (const char *none : {"$", "$ x", "$5", "$(open", "`open"})
            QCOMPARE(end(none), qsizetype(0));
    }
};

FRAMESCOPE_TEST(tst_ShellCommandBuilder);
#include "tst_ShellCommandBuilder.moc"
