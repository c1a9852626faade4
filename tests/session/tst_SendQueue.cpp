#include "session/SendQueue.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::session;

class tst_SendQueue : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrderAndCountsBytes()
    {
        SendQueue queue;
        QVERIFY(queue.isEmpty());
        QVERIFY(queue.add(Outgoing::text("abc"), 100));
        QVERIFY(queue.add(Outgoing::ping("de"), 100));
        QCOMPARE(queue.size(), std::size_t(2));
        QCOMPARE(queue.bytes(), qint64(5));
        QCOMPARE(queue.take().payload, QByteArray("abc"));
        QCOMPARE(queue.bytes(), qint64(2));
        QVERIFY(queue.take().kind == Outgoing::Kind::Ping);
        QVERIFY(queue.isEmpty());
        QCOMPARE(queue.bytes(), qint64(0));
    }

    void hasALimitButTakesOneMessageOfAnySize()
    {
        SendQueue queue;
        QVERIFY(queue.add(Outgoing::text(QByteArray(50, 'x')), 10));
        const auto refused = queue.add(Outgoing::text("y"), 10);
        QVERIFY(!refused);
        QCOMPARE(refused.error().id, QStringLiteral("session.queue-full"));
        QCOMPARE(queue.size(), std::size_t(1));
        queue.take();
        QVERIFY(queue.add(Outgoing::text("0123456789"), 10));
        QVERIFY(!queue.add(Outgoing::text("y"), 10));
        QVERIFY(queue.add(Outgoing::ping(), 10));
    }

    void canBeEmptied()
    {
        SendQueue queue;
        QCOMPARE(queue.clear(), std::size_t(0));
        QVERIFY(queue.add(Outgoing::text("abc"), 100));
        QVERIFY(queue.add(Outgoing::text("abc"), 100));
        QCOMPARE(queue.clear(), std::size_t(2));
        QVERIFY(queue.isEmpty());
        QCOMPARE(queue.bytes(), qint64(0));
    }
};

FRAMESCOPE_TEST(tst_SendQueue);
#include "tst_SendQueue.moc"
