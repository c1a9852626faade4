#include "support/TestClass.h"

#include "scenario/MessageWait.h"

using namespace framescope;
using namespace framescope::scenario;

namespace {

MessageWait::Judge judgeOf(const char *filter)
{
    auto parsed = capture::Filter::parseOrError(QString::fromUtf8(filter));
    return std::make_shared<const capture::FilterJudge>(*parsed, true);
}

void add(Inbox &inbox, std::initializer_list<const char *> texts)
{
    for (const char *text : texts)
        inbox.add({protocol::Opcode::Text, base::viewOf(QByteArray(text)), {}, false, true}, {});
}

} // namespace

class tst_MessageWait : public QObject
{
    Q_OBJECT

private slots:
    void itWaitsUntilEnoughCame()
    {
        Inbox inbox;
        add(inbox, {"a", "noise"});
        MessageWait wait = MessageWait::forMessages(judgeOf("a"), 2, false, 0);
        QCOMPARE(wait.look(inbox), MessageWait::State::Waits);
        QVERIFY(wait.missing(inbox, 1'000'000'000).what.startsWith(QLatin1String("1 of 2")));
        add(inbox, {"more noise", "a", "behind"});
        QCOMPARE(wait.look(inbox), MessageWait::State::Fits);
        QCOMPARE(inbox.messages().size(), std::size_t(1)); // what stands behind the match
        QCOMPARE(inbox.last()->bytes, QByteArray("a"));
    }

    void strictTakesTheNextOneOnly()
    {
        Inbox inbox;
        add(inbox, {"a", "b"});
        MessageWait wait = MessageWait::forMessages(judgeOf("a"), 2, true, 0);
        QCOMPARE(wait.look(inbox), MessageWait::State::Fails);
        QVERIFY2(wait.failure().what.contains(QLatin1String("next message")), qPrintable(wait.failure().what));
        QVERIFY2(wait.failure().seen.contains(u'b'), qPrintable(wait.failure().seen));
    }

    void whatIsDroppedInFrontHidesNothing()
    {
        Inbox inbox;
        MessageWait expects = MessageWait::forMessages(judgeOf("z"), 1, false, 0);
        MessageWait never = MessageWait::forNone(judgeOf("z"), 0);
        for (std::size_t i = 0; i < Inbox::kMostMessages; ++i)
            add(inbox, {"a"});
        QCOMPARE(expects.look(inbox), MessageWait::State::Waits);
        QCOMPARE(never.look(inbox), MessageWait::State::Waits);
        add(inbox, {"z"});
        QCOMPARE(inbox.dropped(), quint64(1));
        QCOMPARE(never.look(inbox), MessageWait::State::Fails);
        QCOMPARE(expects.look(inbox), MessageWait::State::Fits);
    }

    void neverConsumesNothing()
    {
        Inbox inbox;
        add(inbox, {"a", "b"});
        MessageWait wait = MessageWait::forNone(judgeOf("c"), 0);
        QCOMPARE(wait.look(inbox), MessageWait::State::Waits);
        QCOMPARE(inbox.messages().size(), std::size_t(2));
        add(inbox, {"c"});
        QCOMPARE(wait.look(inbox), MessageWait::State::Fails);
        QVERIFY(wait.failure().what.contains(QLatin1String("must not")));
    }

    void anExpressionThatGivesUpFails()
    {
        Inbox inbox;
        const QByteArray hard = QByteArray(5000, 'a') + '!';
        inbox.add({protocol::Opcode::Text, base::viewOf(hard), {}, false, true}, {});
        MessageWait wait = MessageWait::forMessages(judgeOf("/^(a+)+$/"), 1, false, 0);
        QCOMPARE(wait.look(inbox), MessageWait::State::Fails);
        QVERIFY(!wait.failure().remedy.isEmpty());
    }
};

FRAMESCOPE_TEST(tst_MessageWait);
#include "tst_MessageWait.moc"
