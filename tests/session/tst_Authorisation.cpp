#include "session/Authorisation.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::session;

namespace {

/// Answers when the test says so.
class SlowAccess final : public Access
{
public:
    void authorise(Done done) override { waiting = std::move(done); }
    void cancelAuthorise() override
    {
        ++cancelled;
        if (waiting)
            waiting(base::Error{QStringLiteral("oauth.cancelled"), QStringLiteral("no"), {}, {}});
    }

    Done waiting;
    int cancelled = 0;
};

} // namespace

class tst_Authorisation : public QObject
{
    Q_OBJECT

private slots:
    void theAnswerComesFromTheEventLoop()
    {
        Access access; // answers within the call
        Authorisation authorisation;
        QStringList answers;
        authorisation.ask(access, [&](const base::Result<void> &result) { answers << (result ? QStringLiteral("ok") : result.error().id); });
        QVERIFY(answers.isEmpty() && authorisation.isAsking());
        QTRY_COMPARE(answers, QStringList{QStringLiteral("ok")});
        QVERIFY(!authorisation.isAsking());
    }

    void whoGivesUpHearsNoError()
    {
        SlowAccess access;
        Authorisation authorisation;
        QStringList answers;
        authorisation.ask(access, [&](const base::Result<void> &result) { answers << (result ? QStringLiteral("ok") : result.error().id); });
        authorisation.giveUp(access);
        QCOMPARE(access.cancelled, 1);
        QVERIFY(answers.isEmpty());
        QTRY_COMPARE(answers, QStringList{QStringLiteral("ok")});
        access.waiting({}); // too late
        QCoreApplication::processEvents();
        QCOMPARE(answers.size(), 1);
    }

    void anAnswerToAnEarlierQuestionIsDropped()
    {
        SlowAccess access;
        Authorisation authorisation;
        QStringList answers;
        authorisation.ask(access, [&](const base::Result<void> &) { answers << QStringLiteral("first"); });
        const auto first = access.waiting;
        authorisation.giveUp(access);
        QTRY_COMPARE(answers.size(), 1);
        authorisation.ask(access, [&](const base::Result<void> &) { answers << QStringLiteral("second"); });
        first({});
        QCoreApplication::processEvents();
        QCOMPARE(answers.size(), 1);
        access.waiting({});
        QTRY_COMPARE(answers.value(1), QStringLiteral("second"));
    }

    void afterADropThereIsSilence()
    {
        SlowAccess access;
        auto authorisation = std::make_unique<Authorisation>();
        bool answered = false;
        authorisation->ask(access, [&](const base::Result<void> &) { answered = true; });
        authorisation->drop(access);
        QCOMPARE(access.cancelled, 1);
        authorisation->drop(access);
        QCOMPARE(access.cancelled, 1);
        authorisation.reset();
        access.waiting({}); // nobody is there any more
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }
};

FRAMESCOPE_TEST(tst_Authorisation);
#include "tst_Authorisation.moc"
