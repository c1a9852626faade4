#include "support/ImportedText.h"
#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_Imported : public QObject
{
    Q_OBJECT

private slots:
    void aNoteIsOneLine()
    {
        const ImportNote note{ImportNote::Kind::Skipped, QStringLiteral("here"), QStringLiteral("this")};
        QCOMPARE(note.toString(), QStringLiteral("skipped: here: this"));
        QCOMPARE((ImportNote{ImportNote::Kind::Taken, {}, QStringLiteral("all")}).toString(), QStringLiteral("taken: all"));
    }

    void whatComesLaterIsAppended()
    {
        Imported all;
        Imported one;
        one.format = QStringLiteral("A");
        one.connections.resize(1);
        one.note(ImportNote::Kind::Taken, {}, QStringLiteral("x"));
        Imported two = one;
        two.format = QStringLiteral("B");
        all.add(one);
        all.add(two);
        QCOMPARE(all.format, QStringLiteral("A"));
        QCOMPARE(all.connections.size(), std::size_t(2));
        QCOMPARE(all.count(ImportNote::Kind::Taken), qsizetype(2));
        QCOMPARE(all.count(ImportNote::Kind::Skipped), qsizetype(0));
    }

    void nothingIsWhatNoWorkspaceCouldTake()
    {
        Imported imported;
        imported.groups.resize(1);
        imported.groups[0].path = QStringLiteral("f");
        QVERIFY(imported.nothing());
        imported.groups[0].folder.settings.limits.maxRedirects = 3;
        QVERIFY(imported.groups[0].hasSettings());
        QVERIFY(!imported.nothing());
        imported.groups[0].folder.settings = {};
        imported.groups[0].folder.variables.resize(1);
        QVERIFY(!imported.groups[0].hasSettings());
        QVERIFY(!imported.nothing());
    }
};

FRAMESCOPE_TEST(tst_Imported);
#include "tst_Imported.moc"
