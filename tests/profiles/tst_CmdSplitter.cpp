#include "profiles/CmdSplitter.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope::profiles;

class tst_CmdSplitter : public QObject
{
    Q_OBJECT

    static QStringList words(const char *text)
    {
        const auto commands = CmdSplitter::split(QString::fromLatin1(text));
        return commands && !commands->empty() ? commands->front().words : QStringList();
    }

private slots:
    void caretsQuote()
    {
        QCOMPARE(words("a ^\"b ^\\^\"c^\\^\"^\" d"), (QStringList{QStringLiteral("a"), QStringLiteral("b \"c\""), QStringLiteral("d")}));
        QCOMPARE(words("a b^&c^|d^>e"), (QStringList{QStringLiteral("a"), QStringLiteral("b&c|d>e")}));
        QCOMPARE(words("a ^\r\n b"), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void doubledQuotesAndBackslashes()
    {
        QCOMPARE(words("a \"b\"\"c\""), (QStringList{QStringLiteral("a"), QStringLiteral("b\"c")}));
        QCOMPARE(words("a \"C:\\x y\\\\\" C:\\z\\n"), (QStringList{QStringLiteral("a"), QStringLiteral("C:\\x y\\"), QStringLiteral("C:\\z\\n")}));
    }

    void operatorsAndVariables()
    {
        const auto commands = CmdSplitter::split(QStringLiteral("a %B% 100% | b > o & c"));
        QCOMPARE(commands->size(), std::size_t(3));
        QCOMPARE(commands->at(0).expansions, QStringList{QStringLiteral("%B%")});
        QVERIFY(commands->at(0).pipesOn);
        QCOMPARE(commands->at(1).redirections, QStringList{QStringLiteral("> o")});
    }

    void anUnclosedQuoteIsAnError() { QCOMPARE(CmdSplitter::split(QStringLiteral("a \"b")).error().id, QStringLiteral("import.quoting")); }
};

FRAMESCOPE_TEST(tst_CmdSplitter);
#include "tst_CmdSplitter.moc"
