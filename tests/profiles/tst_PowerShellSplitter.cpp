#include "profiles/PowerShellSplitter.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope::profiles;

class tst_PowerShellSplitter : public QObject
{
    Q_OBJECT

    static QStringList words(const QString &text)
    {
        const auto commands = PowerShellSplitter::split(text);
        return commands && !commands->empty() ? commands->front().words : QStringList();
    }

private slots:
    void backticksAndQuotes()
    {
        QCOMPARE(words(QStringLiteral("a `\n \"b `\"c`\"\" 'd''e'")), (QStringList{QStringLiteral("a"), QStringLiteral("b \"c\""), QStringLiteral("d'e")}));
        QCOMPARE(words(QString::fromUtf8("a \xe2\x80\x9c" "b c\xe2\x80\x9d \xe2\x80\x98" "d\xe2\x80\x99")), (QStringList{QStringLiteral("a"), QStringLiteral("b c"), QStringLiteral("d")}));
        QCOMPARE(words(QStringLiteral("a \"$([char]233)\"")), (QStringList{QStringLiteral("a"), QString::fromUtf8("\xc3\xa9")}));
    }

    void commandsEndAtTheirOperators()
    {
        const auto commands = PowerShellSplitter::split(QStringLiteral("a | b; c # d\ne > o"));
        QCOMPARE(commands->size(), std::size_t(4));
        QVERIFY(commands->at(0).pipesOn);
        QCOMPARE(commands->at(3).redirections, QStringList{QStringLiteral("> o")});
    }

    void whatItWouldFillInIsNoted() { QCOMPARE(PowerShellSplitter::split(QStringLiteral("a \"$B\""))->at(0).expansions, QStringList{QStringLiteral("$B")}); }

    void anUnclosedQuoteIsAnError() { QCOMPARE(PowerShellSplitter::split(QStringLiteral("a \"b")).error().id, QStringLiteral("import.quoting")); }
};

FRAMESCOPE_TEST(tst_PowerShellSplitter);
#include "tst_PowerShellSplitter.moc"
