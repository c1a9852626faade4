#include "profiles/WorkspacePaths.h"

#include "support/TestClass.h"

#include <QTest>

using Paths = framescope::profiles::WorkspacePaths;

class tst_WorkspacePaths : public QObject
{
    Q_OBJECT

private slots:
    void joinsAndTakesApart()
    {
        QCOMPARE(Paths::join({}, QStringLiteral("a")), QStringLiteral("a"));
        QCOMPARE(Paths::join(QStringLiteral("a/b"), QStringLiteral("c")), QStringLiteral("a/b/c"));
        QCOMPARE(Paths::parentOf(QStringLiteral("a/b/c")), QStringLiteral("a/b"));
        QCOMPARE(Paths::parentOf(QStringLiteral("a")), QString());
        QCOMPARE(Paths::settingsOf({}), QStringLiteral("workspace.json"));
        QCOMPARE(Paths::settingsOf(QStringLiteral("a")), QStringLiteral("a/folder.json"));
    }

    void knowsTheEndings()
    {
        QCOMPARE(Paths::endingOf(QStringLiteral("a/p.connection.json")), QStringLiteral(".connection.json"));
        QCOMPARE(Paths::endingOf(QStringLiteral("p.server.json")), QStringLiteral(".server.json"));
        QCOMPARE(Paths::endingOf(QStringLiteral("environments/e.json")), QStringLiteral(".json"));
        QCOMPARE(Paths::endingOf(QStringLiteral("folder.v2")), QString());
    }

    void knowsWhatIsListed()
    {
        for (const char *path : {"p.connection.json", "a/s.server.json", "environments/e.json"})
            QVERIFY2(Paths::isListed(QString::fromLatin1(path)), path);
        for (const char *path : {"workspace.json", "a/folder.json", "a/environments/e.json", "environments", "notes.txt"})
            QVERIFY2(!Paths::isListed(QString::fromLatin1(path)), path);
    }
};

FRAMESCOPE_TEST(tst_WorkspacePaths);
#include "tst_WorkspacePaths.moc"
