#include "ui/shell/Notifier.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>

using framescope::ui::shell::Notifier;

class tst_Notifier : public QObject
{
    Q_OBJECT

private slots:
    void withoutATrayTheWindowShowsIt()
    {
        Notifier notifier;
        notifier.setSystemAllowed(false);
        QSignalSpy shown(&notifier, &Notifier::shownInWindow);
        int opened = 0;
        notifier.tell(QStringLiteral("lost"), QStringLiteral("why\x1b[31m"), [&] { ++opened; });
        QCOMPARE(shown.size(), 1);
        QVERIFY(!shown[0][1].toString().contains(QChar(0x1b)));
        notifier.activate();
        notifier.activate();
        QCOMPARE(opened, 1);
    }
};

FRAMESCOPE_TEST(tst_Notifier);
#include "tst_Notifier.moc"
