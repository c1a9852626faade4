#include "ui/program/ScreenshotPlace.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::ui::program::ScreenshotPlace;

class tst_ScreenshotPlace : public QObject
{
    Q_OBJECT

private slots:
    void hasSomethingToShow()
    {
        ScreenshotPlace place;
        QVERIFY(place.fill().ok());
        QVERIFY(place.workspace->profile(place.ticker).ok());
        QCOMPARE(place.workspace->environmentNames(), QStringList{QStringLiteral("Staging")});
        QVERIFY(place.workspace->items().size() >= 4);
    }
};

FRAMESCOPE_TEST(tst_ScreenshotPlace);
#include "tst_ScreenshotPlace.moc"
