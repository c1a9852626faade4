#include "Conversation.h"

#include "protocol/ViolationQueue.h"

#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::protocol;

class tst_ViolationQueue : public QObject
{
    Q_OBJECT

private slots:
    void theFirstFailsTheConnectionInStrictMode()
    {
        EngineState state;
        ViolationQueue violations(state);
        QVERIFY(violations.isEmpty());
        violations.add("rfc6455.stream-ended-without-close", QStringLiteral("a"), 1);
        QVERIFY(!violations.failing());
        QVERIFY(!violations.report("rfc6455.reserved-bit", QStringLiteral("b"), 2));
        QVERIFY(!violations.report("rfc6455.invalid-utf8", QStringLiteral("c"), 3));
        QVERIFY(violations.failing());
        QCOMPARE(violations.failure().seen, QStringLiteral("b"));
        QCOMPARE(violations.next()->seen, QStringLiteral("a"));
        QCOMPARE(violations.next()->seen, QStringLiteral("b"));
        QVERIFY(!violations.isEmpty());
        QCOMPARE(violations.next()->seen, QStringLiteral("c"));
        QVERIFY(violations.isEmpty());
        violations.clear();
        QVERIFY(violations.failing());
    }

    void observeModeGoesOn()
    {
        EngineState state;
        state.options.mode = Mode::Observe;
        ViolationQueue violations(state);
        const QByteArray many(100, 'x');
        QVERIFY(violations.report("rfc6455.reserved-bit", QStringLiteral("b"), 2, base::viewOf(many)));
        QVERIFY(!violations.failing());
        QCOMPARE(violations.next()->bytes.size(), 64);
    }
};

FRAMESCOPE_TEST(tst_ViolationQueue);
#include "tst_ViolationQueue.moc"
