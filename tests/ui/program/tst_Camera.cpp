#include "ui/program/Camera.h"

#include "support/TestClass.h"

#include <QDir>
#include <QImage>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using framescope::ui::program::Camera;

class tst_Camera : public QObject
{
    Q_OBJECT

private slots:
    void picturesInTwoSizes()
    {
        QTemporaryDir folder;
        Camera camera(QDir(folder.path()), QStringLiteral("dark"));
        QLabel label(QStringLiteral("x"));
        label.resize(40, 20);
        camera.shoot(&label, QStringLiteral("label"));
        QVERIFY(!camera.hasFailed());
        QCOMPARE(QImage(folder.filePath(QStringLiteral("label-dark@1x.png"))).size(), QSize(40, 20));
        QCOMPARE(QImage(folder.filePath(QStringLiteral("label-dark@2x.png"))).size(), QSize(80, 40));
        QVERIFY(camera.waitFor([] { return true; }));
    }

    void aFolderThatIsNotThereIsAFailure()
    {
        QTemporaryDir folder;
        Camera camera(QDir(folder.filePath(QStringLiteral("none"))), QStringLiteral("dark"));
        QLabel label(QStringLiteral("x"));
        camera.shoot(&label, QStringLiteral("label"));
        QVERIFY(camera.hasFailed());
    }
};

FRAMESCOPE_TEST(tst_Camera);
#include "tst_Camera.moc"
