#include "protocol/HeaderList.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::protocol;

class tst_HeaderList : public QObject
{
    Q_OBJECT

private slots:
    void keepsOrderCaseAndDuplicates()
    {
        HeaderList list{{"X-b", "1"}, {"Set-Cookie", "a"}, {"x-B", "2"}};
        list.append("Set-Cookie", "b");
        QCOMPARE(list.size(), std::size_t(4));
        QCOMPARE(list[0].name, QByteArray("X-b"));
        QCOMPARE(list.value("x-b"), QByteArray("1"));
        QCOMPARE(list.values("X-B"), (std::vector<QByteArray>{"1", "2"}));
        QCOMPARE(list.combined("set-cookie"), QByteArray("a, b"));
        QVERIFY(!list.value("nothing"));
    }

    void setReplacesInPlace()
    {
        HeaderList list{{"A", "1"}, {"B", "2"}, {"a", "3"}};
        list.set("a", "x");
        QCOMPARE(list, (HeaderList{{"a", "x"}, {"B", "2"}}));
        list.set("C", "4");
        QCOMPARE(list[2], (Header{"C", "4"}));
        list.remove("b");
        QVERIFY(!list.contains("B"));
    }

    void findsTokensInLists()
    {
        const HeaderList list{{"Connection", "keep-alive,\tupgrade "}, {"connection", "x"}, {"Upgrade", "websocketx"}};
        QVERIFY(list.hasToken("Connection", "Upgrade"));
        QVERIFY(list.hasToken("Connection", "X"));
        QVERIFY(!list.hasToken("Upgrade", "websocket"));
        QVERIFY(!list.hasToken("Connection", "up"));
    }
};

FRAMESCOPE_TEST(tst_HeaderList);
#include "tst_HeaderList.moc"
