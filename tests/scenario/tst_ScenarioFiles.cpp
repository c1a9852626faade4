#include "support/TestClass.h"

#include "scenario/ScenarioFiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace framescope::scenario;

class tst_ScenarioFiles : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheFolderAndBelow()
    {
        QTemporaryDir place;
        QVERIFY(QDir(place.path()).mkpath(QStringLiteral("tests/data")));
        const QString scenario = place.filePath(QStringLiteral("tests/a.scenario.yaml"));
        QCOMPARE(*fileOf(scenario, QStringLiteral("data/x.csv")), place.filePath(QStringLiteral("tests/data/x.csv")));
        QVERIFY(fileOf(scenario, QStringLiteral("./data/../y.csv")).ok());
        for (const char *outside : {"../x.csv", "data/../../x.csv", "/etc/passwd"})
            QCOMPARE(fileOf(scenario, QString::fromLatin1(outside)).error().id, QStringLiteral("scenario.file-outside"));
#ifdef Q_OS_UNIX
        QVERIFY(QFile::link(place.path(), place.filePath(QStringLiteral("tests/out"))));
        QCOMPARE(fileOf(scenario, QStringLiteral("out/x.csv")).error().id, QStringLiteral("scenario.file-outside"));
#endif
    }
};

FRAMESCOPE_TEST(tst_ScenarioFiles);
#include "tst_ScenarioFiles.moc"
