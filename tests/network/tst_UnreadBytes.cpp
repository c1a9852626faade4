#include "network/UnreadBytes.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::network;

class tst_UnreadBytes : public QObject
{
    Q_OBJECT

private slots:
    void bytesBehindABrokenRuleAreShown()
    {
        UnreadBytes unread;
        unread.failed(base::viewOf("\x01\x02"));
        QVERIFY(unread.discard(base::viewOf("\x03")));
        base::Error error;
        error.seen = QStringLiteral("A mask.");
        unread.describe(error);
        QCOMPARE(error.seen, QStringLiteral("A mask.; 3 bytes that came behind it were not read: 01 02 03"));
    }

    void onlyTheFirstAreShown()
    {
        UnreadBytes unread;
        const QByteArray many(UnreadBytes::kShown - 1, 'x');
        unread.failed(base::viewOf(many));
        unread.discard(base::viewOf("yz"));
        base::Error error;
        unread.describe(error);
        QVERIFY(error.seen.startsWith(QStringLiteral("257 bytes")));
        QVERIFY(error.seen.endsWith(QStringLiteral("78 79 …")));
        QVERIFY(!error.seen.contains(QStringLiteral("7a")));
    }

    void afterAnOrderlyEndNothingIsShown()
    {
        UnreadBytes unread;
        QVERIFY(unread.discard(base::viewOf("late")));
        base::Error error;
        unread.describe(error);
        QVERIFY(error.seen.isEmpty());
    }

    void thereIsALimit()
    {
        UnreadBytes unread;
        const QByteArray half(UnreadBytes::kLimit / 2, 'x');
        QVERIFY(unread.discard(base::viewOf(half)));
        QVERIFY(unread.discard(base::viewOf(half)));
        QVERIFY(!unread.discard(base::viewOf("x")));
    }
};

FRAMESCOPE_TEST(tst_UnreadBytes);
#include "tst_UnreadBytes.moc"
