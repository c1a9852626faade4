#include "ui/windows/Screenshots.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using framescope::ui::windows::Screenshots;

class ScreenshotsTest : public QObject
{
    Q_OBJECT

private slots:
    /// The tour through every panel and dialog, with a real server.
    void everyPictureIsMade()
    {
        QTemporaryDir folder;
        QCOMPARE(Screenshots(*qApp, folder.path()).run({QStringLiteral("dark")}), 0);
        const QStringList files = QDir(folder.path()).entryList({QStringLiteral("*.png")});
        QVERIFY(files.size() > 50);
        QVERIFY(files.contains(QStringLiteral("session-dark@1x.png")));
        QVERIFY(files.contains(QStringLiteral("profile-1-dark@2x.png")));
    }
};

QTEST_MAIN(ScreenshotsTest)
#include "tst_Screenshots.moc"
