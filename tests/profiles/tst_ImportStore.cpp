#include "support/ImportedText.h"
#include "support/TestClass.h"

#include "profiles/Workspace.h"
#include "profiles/imports/ImportStore.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_ImportStore : public QObject
{
    Q_OBJECT

private slots:
    void everythingGoesBelowTheFolder()
    {
        QTemporaryDir dir;
        const auto workspace = Workspace::create(dir.path(), QStringLiteral("W"));
        QVERIFY((*workspace)->addFolder({}, QStringLiteral("In")).ok());
        Imported imported = sample();
        const QStringList paths = ImportStore::store(imported, **workspace, QStringLiteral("In"));
        QCOMPARE(paths, QStringList{QStringLiteral("In/F/P.connection.json")});
        QCOMPARE((*workspace)->folderSettings(QStringLiteral("In/F"))->value.variables.at(0).value, QStringLiteral("1"));
        QCOMPARE((*workspace)->environmentNames(), QStringList{QStringLiteral("E")});
        // It is somebody else's work.
        Profile loaded = (*workspace)->profile(paths[0])->value;
        loaded.url = QStringLiteral("ws://{{env.HOME}}/");
        const auto effective = (*workspace)->effective(paths[0], loaded);
        QVERIFY(!(*workspace)->question(paths[0], {}, *effective, Resolver((*workspace)->variablesFor(paths[0], {}).value())).isEmpty());
    }

    void whatIsThereStays()
    {
        QTemporaryDir dir;
        const auto workspace = Workspace::create(dir.path(), QStringLiteral("W"));
        Imported imported = sample();
        ImportStore::store(imported, **workspace);
        Imported again = sample();
        again.groups[0].folder.variables[0].value = QStringLiteral("2");
        const QStringList paths = ImportStore::store(again, **workspace);
        QCOMPARE(paths, QStringList{QStringLiteral("F 2/P.connection.json")});
        again = sample();
        again.groups[0].path.clear();
        again.groups[0].folder.variables[0].value = QStringLiteral("2");
        ImportStore::store(again, **workspace);
        Imported other = sample();
        other.groups[0].path.clear();
        ImportStore::store(other, **workspace);
        // What would count for everything else goes into a folder of its own.
        QVERIFY((*workspace)->folderSettings({})->value.variables.empty());
    }

    void asksForWhatNeedsConsent()
    {
        Imported imported = sample();
        QVERIFY(ImportStore::asking(imported).empty());
        imported.connections[0].profile.url = QStringLiteral("ws://{{env.HOME}}/");
        const auto asking = ImportStore::asking(imported);
        QCOMPARE(asking.size(), std::size_t(1));
        QCOMPARE(asking[0].first, QStringLiteral("P"));
        QCOMPARE(asking[0].second.environment, QStringList{QStringLiteral("HOME")});
    }

private:
    static Imported sample()
    {
        Imported imported;
        imported.connections.push_back({QStringLiteral("F"), Profile::create(QStringLiteral("P"), QStringLiteral("ws://h/"))});
        Imported::Group group;
        group.path = QStringLiteral("F");
        Variable variable;
        variable.name = QStringLiteral("a");
        variable.value = QStringLiteral("1");
        group.folder.variables.push_back(variable);
        imported.groups.push_back(group);
        imported.environments.push_back(Environment::create(QStringLiteral("E")));
        return imported;
    }
};

FRAMESCOPE_TEST(tst_ImportStore);
#include "tst_ImportStore.moc"
