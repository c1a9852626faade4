#include "ui/program/ScreenshotTour.h"

#include "ui/program/Screenshots.h"

#include "support/TestClass.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using framescope::ui::program::Screenshots;

class tst_ScreenshotTour : public QObject
{
    Q_OBJECT

private slots:
    /// The tour through every panel and dialog, with a real server.
    void everyPictureIsMade()
    {
        QTemporaryDir folder;
        framescope::ui::models::Languages languages;
        QCOMPARE(Screenshots(*qApp, languages, folder.path()).run({QStringLiteral("dark")}, {QStringLiteral("en")}), 0);
        const QStringList files = QDir(folder.filePath(QStringLiteral("en"))).entryList({QStringLiteral("*.png")});
        QVERIFY(files.size() > 50);
        QVERIFY(files.contains(QStringLiteral("session-dark@1x.png")));
        QVERIFY(files.contains(QStringLiteral("profile-1-dark@2x.png")));
    }
};

FRAMESCOPE_TEST(tst_ScreenshotTour);
#include "tst_ScreenshotTour.moc"
