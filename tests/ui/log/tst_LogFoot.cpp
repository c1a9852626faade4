#include "ui/log/LogFoot.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace framescope;
using ui::log::LogFoot;

class tst_LogFoot : public QObject
{
    Q_OBJECT

private slots:
    void aMessageGoesByItselfAndTheTextStays()
    {
        LogFoot foot;
        foot.resize(600, 30);
        foot.show();
        foot.setText(QStringLiteral("12 rows"));
        foot.showMessage(QStringLiteral("Filter saved."));
        QCOMPARE(foot.text(), QStringLiteral("12 rows"));
        QCOMPARE(foot.message(), QStringLiteral("Filter saved."));
        QTRY_VERIFY_WITH_TIMEOUT(foot.message().isEmpty(), 30'000);
        QCOMPARE(foot.text(), QStringLiteral("12 rows"));
    }

    void offersToUndoWhatItTells()
    {
        LogFoot foot;
        foot.resize(600, 30);
        foot.show();
        QVERIFY(foot.offer()->isHidden());
        QVERIFY(!foot.offer()->accessibleName().isEmpty());
        foot.setOffer(QStringLiteral("Continue"));
        QCOMPARE(foot.offer()->accessibleName(), QStringLiteral("Continue"));
        QVERIFY(foot.offer()->isVisible());
        QSignalSpy taken(&foot, &LogFoot::offerTaken);
        QTest::keyClick(foot.offer(), Qt::Key_Space);
        QCOMPARE(taken.size(), 1);
        foot.setOffer({});
        QVERIFY(foot.offer()->isHidden());
    }

    void longTextsDoNotWidenIt()
    {
        LogFoot foot;
        const int least = foot.minimumSizeHint().width();
        foot.setText(QString(500, QLatin1Char('x')));
        foot.showMessage(QString(500, QLatin1Char('y')));
        QCOMPARE(foot.minimumSizeHint().width(), least);
    }
};

FRAMESCOPE_TEST(tst_LogFoot);
#include "tst_LogFoot.moc"
