#include "profiles/DefaultWorkspace.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::profiles;

class tst_DefaultWorkspace : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    static QStringList listed(const Workspace &workspace)
    {
        QStringList paths;
        for (const WorkspaceItem &item : workspace.items())
            paths << item.path;
        return paths;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_dir->filePath(QStringLiteral("data")).toUtf8());
        qputenv("FRAMESCOPE_WORKSPACE", m_dir->filePath(QStringLiteral("default")).toUtf8());
    }
    void cleanup() { qunsetenv("FRAMESCOPE_WORKSPACE"); }

    void theVariableNamesTheFolder()
    {
        QCOMPARE(DefaultWorkspace::folder(), m_dir->filePath(QStringLiteral("default")));
        qunsetenv("FRAMESCOPE_WORKSPACE");
        QVERIFY(DefaultWorkspace::folder().endsWith(QStringLiteral("/Framescope/workspace")));
    }

    void theFirstStartMakesItWithADemo()
    {
        auto first = DefaultWorkspace::open();
        QVERIFY(first.ok());
        QCOMPARE(listed(**first), QStringList({QStringLiteral("Demo"), QStringLiteral("Demo/Echo.connection.json"), QStringLiteral("environments/Local.json")}));
        QVERIFY((*first)->problems().empty());
        const auto found = (*first)->findProfile(QStringLiteral("echo"));
        QVERIFY(found.ok());
        auto effective = (*first)->effective(*found);
        QVERIFY(effective.ok());
        QVERIFY(!effective->profile.messages.empty());
        const Resolver resolver((*first)->variablesFor(*found, {}).value());
        QVERIFY(resolver.resolveAll(effective->profile).empty());
        QCOMPARE(effective->profile.url, QStringLiteral("ws://127.0.0.1:9001/"));
        const QDir demo((*first)->absolute(QStringLiteral("Demo")));
        QCOMPARE(demo.entryList({QStringLiteral("*.scenario.yaml")}).size(), 5);
        QVERIFY(QFileInfo(demo.filePath(QStringLiteral("echo.scenario.yaml"))).isWritable());
        const QString id = (*first)->id();
        QVERIFY((*first)->remove(*found).ok());
        auto second = DefaultWorkspace::open();
        QCOMPARE((*second)->id(), id);
        QCOMPARE(listed(**second).size(), 2);
    }

    void aFolderWithFilesGetsNoDemo()
    {
        QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("default"))));
        QFile file(m_dir->filePath(QStringLiteral("default/p.connection.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":1,\"url\":\"ws://h/\"}");
        file.close();
        const auto opened = DefaultWorkspace::open();
        QVERIFY(opened.ok());
        QCOMPARE(listed(**opened), QStringList{QStringLiteral("p.connection.json")});
    }

#ifdef Q_OS_UNIX
    void aNameThatIsNotUtf8IsRefused()
    {
        qputenv("FRAMESCOPE_WORKSPACE", m_dir->path().toUtf8() + "/\xff");
        const auto opened = DefaultWorkspace::open();
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().id, QStringLiteral("usage.workspace"));
    }
#endif
};

FRAMESCOPE_TEST(tst_DefaultWorkspace);
#include "tst_DefaultWorkspace.moc"
