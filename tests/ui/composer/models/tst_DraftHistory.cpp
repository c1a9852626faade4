#include "ui/composer/models/DraftHistory.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using ui::composer::Draft;
using ui::composer::DraftHistory;

class tst_DraftHistory : public QObject
{
    Q_OBJECT

    static Draft draft(const QString &text)
    {
        Draft made;
        made.text = text;
        return made;
    }
    static QString stepped(DraftHistory &history, int direction, const QString &written = {})
    {
        const auto next = history.step(direction, draft(written));
        return next ? next->text : QStringLiteral("none");
    }

private slots:
    void newestFirstWithoutRepetitions()
    {
        DraftHistory history;
        for (const char *text : {"one", "two", "two"})
            history.add(draft(QString::fromLatin1(text)));
        QCOMPARE(history.texts(), (QStringList{QStringLiteral("two"), QStringLiteral("one")}));
        Draft ping = draft(QStringLiteral("two"));
        ping.kind = profiles::MessageKind::Ping; // the same text of another kind is another message
        history.add(ping);
        QCOMPARE(history.drafts().size(), 3);
        history.addOlder({draft(QStringLiteral("zero"))});
        QCOMPARE(history.texts().last(), QStringLiteral("zero"));
        for (int i = 0; i < 200; ++i)
            history.add(draft(QString::number(i)));
        QCOMPARE(history.drafts().size(), DraftHistory::kMost);
        QCOMPARE(history.texts().first(), QStringLiteral("199"));
    }

    void stepsBackAndReturnsToWhatWasWritten()
    {
        DraftHistory history;
        QCOMPARE(stepped(history, 1), QStringLiteral("none"));
        history.add(draft(QStringLiteral("one")));
        history.add(draft(QStringLiteral("two")));
        QCOMPARE(stepped(history, -1), QStringLiteral("none"));
        QCOMPARE(stepped(history, 1, QStringLiteral("written")), QStringLiteral("two"));
        QVERIFY(history.isStepping());
        QCOMPARE(stepped(history, 1, QStringLiteral("two")), QStringLiteral("one"));
        QCOMPARE(stepped(history, 1, QStringLiteral("one")), QStringLiteral("none"));
        QCOMPARE(stepped(history, -1), QStringLiteral("two"));
        QCOMPARE(stepped(history, -1), QStringLiteral("written"));
        QVERIFY(!history.isStepping());
        stepped(history, 1, QStringLiteral("other"));
        history.leave();
        QCOMPARE(stepped(history, 1, QStringLiteral("new")), QStringLiteral("two"));
        QCOMPARE(stepped(history, -1), QStringLiteral("new"));
    }
};

FRAMESCOPE_TEST(tst_DraftHistory);
#include "tst_DraftHistory.moc"
