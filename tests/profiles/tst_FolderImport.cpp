#include "support/ImportedText.h"
#include "support/TestClass.h"

#include "profiles/imports/FolderImport.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_FolderImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void filesArePlacedByWhereTheyLie()
    {
        write("a/b/x.har", "{\"log\":{\"entries\":[{\"_webSocketMessages\":[],\"request\":{\"url\":\"wss:\\/\\/h\\/\",\"headers\":[]}}]}}");
        write("a/notes.txt", "curl");
        write("node_modules/y.json", "{\"version\":1,\"url\":\"ws:\\/\\/h\\/\"}");
        write("package.json", "{}");
        const auto imported = FolderImport(m_dir->path()).run();
        QVERIFY(imported.ok());
        QCOMPARE(imported->connections.size(), std::size_t(1));
        QCOMPARE(imported->connections[0].folder, QStringLiteral("a/b"));
    }

    void theFilesOfYaakAreModelsOfOneWorkspace()
    {
        write("w.yaml", "model: workspace\nid: w\nname: W\n");
        write("r.yaml", "model: websocket_request\nid: r\nworkspaceId: w\nname: R\nurl: wss://h/\n");
        const auto imported = FolderImport(m_dir->path()).run();
        QVERIFY(imported.ok());
        QCOMPARE(imported->format, QStringLiteral("Yaak"));
        QCOMPARE(only(*imported).url, QStringLiteral("wss://h/"));
    }

    void whatIsNotReadIsNamed()
    {
        write("bad.json", "{");
        write("other.json", "{\"x\":1}");
        write("deep/" "d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/x.json", "{}");
#ifdef Q_OS_UNIX
        QVERIFY(QFile::link(QStringLiteral("/etc"), m_dir->filePath(QStringLiteral("link"))));
#endif
        const auto imported = FolderImport(m_dir->path()).run();
        QVERIFY(imported.ok());
        QVERIFY(noted(*imported, ImportNote::Kind::NotUnderstood, QStringLiteral("bad.json")));
        QVERIFY(noted(*imported, ImportNote::Kind::Skipped, QStringLiteral("other.json")));
        QVERIFY(noted(*imported, ImportNote::Kind::Skipped, QStringLiteral("nested deeper")));
#ifdef Q_OS_UNIX
        QVERIFY(noted(*imported, ImportNote::Kind::Skipped, QStringLiteral("a link")));
#endif
    }

    void aFolderOfNobodyIsAnError() { QCOMPARE(FolderImport(m_dir->path()).run().error().id, QStringLiteral("import.unknown-format")); }

private:
    void write(const char *path, const QByteArray &content)
    {
        const QString name = m_dir->filePath(QString::fromLatin1(path));
        QVERIFY(QDir().mkpath(QFileInfo(name).path()));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

FRAMESCOPE_TEST(tst_FolderImport);
#include "tst_FolderImport.moc"
