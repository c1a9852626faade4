#include "profiles/WorkspaceReader.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::profiles;

class tst_WorkspaceReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    WorkspaceReader reader() const { return WorkspaceReader(WorkspaceAccess(m_dir->path())); }
    void write(const char *path, const QByteArray &content)
    {
        const QString name = m_dir->filePath(QString::fromLatin1(path));
        QVERIFY(QDir().mkpath(QFileInfo(name).path()));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void readsEachKindOfFile()
    {
        write("p.connection.json", "{\"version\":1,\"name\":\"P\",\"url\":\"ws://h/\",\"future\":[1]}");
        write("environments/staging.json", "{\"version\":1}");
        write("s.server.json", "{\"version\":1,\"port\":9001}");
        QCOMPARE(reader().profile(QStringLiteral("p.connection.json"))->value.url, QStringLiteral("ws://h/"));
        QVERIFY(reader().profile(QStringLiteral("p.connection.json"))->stamp.exists());
        QCOMPARE(reader().environment(QStringLiteral("environments/staging.json"))->value.name, QStringLiteral("staging"));
        QCOMPARE(reader().document(QStringLiteral("s.server.json"))->value[u"port"].toInteger(), 9001);
        QVERIFY(reader().folderSettings({}).ok()); // there is none: an empty one
        QVERIFY(!reader().folderSettings({})->stamp.exists());
        QCOMPARE(reader().profile(QStringLiteral("none.connection.json")).error().id, QStringLiteral("file.not-found"));
        QCOMPARE(reader().profile(QStringLiteral("../x")).error().id, QStringLiteral("workspace.outside"));
    }

    void aVersionOfTheFutureIsReadOnly()
    {
        write("p.connection.json", "{\"version\":99,\"url\":\"ws://h/\"}");
        const auto loaded = reader().profile(QStringLiteral("p.connection.json"));
        QVERIFY(loaded.ok() && !loaded->readOnly.isEmpty());
    }

    void layersComeFromTheOutside()
    {
        write("f/folder.json", "{\"version\":1,\"name\":\"F\"}");
        const auto layers = reader().layersFor(QStringLiteral("f/g/p.connection.json"));
        QVERIFY(layers.ok());
        QCOMPARE(layers->size(), std::size_t(3));
        QCOMPARE((*layers)[0].file, QStringLiteral("workspace.json"));
        QVERIFY((*layers)[0].hash.isEmpty());
        QCOMPARE((*layers)[1].folder.name, QStringLiteral("F"));
        QCOMPARE((*layers)[2].file, QStringLiteral("f/g/folder.json"));
    }

    void aBrokenFolderFileIsNamed()
    {
        write("f/folder.json", "{");
        const auto effective = reader().effective(QStringLiteral("f/p.connection.json"), Profile());
        QVERIFY(!effective.ok());
        QVERIFY(effective.error().what.contains(QStringLiteral("f/folder.json")));
    }

    void variablesComeInTheDocumentedOrder()
    {
        write("workspace.json", "{\"version\":1,\"variables\":[{\"name\":\"a\",\"value\":\"workspace\"}]}");
        write("f/folder.json", "{\"version\":1,\"variables\":[{\"name\":\"a\",\"value\":\"folder\"}]}");
        Environment environment = Environment::create(QStringLiteral("E"));
        Variable given;
        given.name = QStringLiteral("a");
        const auto variables = reader().variablesFor(QStringLiteral("f/p.connection.json"), &environment, {given});
        QVERIFY(variables.ok());
        QCOMPARE(variables->sources.size(), std::size_t(4));
        QVERIFY(variables->sources[0].typed);
        QVERIFY(variables->sources[1].label.contains(QStringLiteral("E")));
        QCOMPARE(variables->sources[2].variables.front().value, QStringLiteral("folder"));
        QCOMPARE(variables->sources[3].variables.front().value, QStringLiteral("workspace"));
        QCOMPARE(reader().variablesFor(QStringLiteral("p.connection.json"), nullptr, {})->sources.size(), std::size_t(1));
    }

    void wrongValuesAreNamedWithTheirFile()
    {
        write("p.connection.json", "{\"version\":1,\"url\":5}");
        WorkspaceItem item;
        item.path = QStringLiteral("p.connection.json");
        const auto problems = reader().problemsIn({item});
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems.front().id, QStringLiteral("profile.wrong-value"));
        QCOMPARE(problems.front().file, item.path);
    }
};

FRAMESCOPE_TEST(tst_WorkspaceReader);
#include "tst_WorkspaceReader.moc"
