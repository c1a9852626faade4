#include "ui/composer/MessageChecker.h"

#include "support/TestClass.h"

#include <QTest>
#include <QThread>

using namespace framescope;
using ui::composer::Draft;
using ui::composer::MessageCheck;
using ui::composer::MessageChecker;
using ui::composer::VariableUse;

class tst_MessageChecker : public QObject
{
    Q_OBJECT

private slots:
    void shortDraftsAtOnceLongOnesLater()
    {
        MessageChecker checker;
        QList<qint64> sizes;
        connect(&checker, &MessageChecker::checked, &checker, [&](const MessageCheck &check) { sizes << check.bytes; });
        Draft draft;
        draft.text = QStringLiteral("abc");
        checker.check(draft, {});
        QCOMPARE(sizes, QList<qint64>{3});
        draft.text = QString(400'000, QLatin1Char('x'));
        checker.check(draft, {});
        QCOMPARE(sizes.size(), 1);
        draft.text = QString(500'000, QLatin1Char('x'));
        checker.check(draft, {}); // the one before is too late
        QTRY_COMPARE_WITH_TIMEOUT(sizes, (QList<qint64>{3, 500'000}), 30'000);
    }

    /// Variables are read on the thread of their owner, and only looked at.
    void aLongDraftIsResolvedHere()
    {
        MessageChecker checker;
        QList<qint64> sizes;
        connect(&checker, &MessageChecker::checked, &checker, [&](const MessageCheck &check) { sizes << check.bytes; });
        Draft draft;
        draft.text = QString(400'000, QLatin1Char('x')) + QStringLiteral("{{v}}");
        int asked = 0;
        checker.check(draft, [&](const Draft &written, VariableUse use) -> base::Result<profiles::Resolved> {
            const QString &text = written.text;
            ++asked;
            if (QThread::currentThread() != thread() || use != VariableUse::Look)
                return base::Error{QStringLiteral("test"), QStringLiteral("asked on another thread"), {}, {}};
            const QString resolved = QString(text).replace(QLatin1String("{{v}}"), QLatin1String("12345678"));
            return profiles::Resolved{resolved, resolved};
        });
        QTRY_COMPARE_WITH_TIMEOUT(sizes, QList<qint64>{400'008}, 30'000);
        QCOMPARE(asked, 1);
    }
};

FRAMESCOPE_TEST(tst_MessageChecker);
#include "tst_MessageChecker.moc"
