#include "profiles/WorkspaceFiles.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::profiles;

class tst_WorkspaceFiles : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    WorkspaceFiles files() const { return WorkspaceFiles(WorkspaceAccess(m_dir->path())); }
    bool exists(const char *path) const { return QFileInfo::exists(m_dir->filePath(QString::fromLatin1(path))); }
    void write(const char *path, const QByteArray &content = "x")
    {
        const QString name = m_dir->filePath(QString::fromLatin1(path));
        QVERIFY(QDir().mkpath(QFileInfo(name).path()));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    template<typename T>
    static QString shown(const base::Result<T> &result)
    {
        return result ? *result : result.error().id;
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aNewFileGetsTheNextFreeName()
    {
        write("f/P.connection.json");
        write("f/P 2.connection.json");
        QStringList tried;
        const auto added = files().addTo(QStringLiteral("f"), QStringLiteral("P"), QStringLiteral(".connection.json"), [&](const QString &path) {
            // Another program takes the first of them meanwhile.
            tried << path;
            SaveResult result;
            result.status = tried.size() == 1 ? SaveResult::Status::Conflict : SaveResult::Status::Saved;
            if (tried.size() == 1)
                write("f/P 3.connection.json");
            return result;
        });
        QCOMPARE(shown(added), QStringLiteral("f/P 4.connection.json"));
        QCOMPARE(tried, (QStringList{QStringLiteral("f/P 3.connection.json"), QStringLiteral("f/P 4.connection.json")}));
    }

    void whatCannotBeWrittenIsNotTriedAgain()
    {
        int tries = 0;
        const auto added = files().addTo({}, QStringLiteral("a/b: c"), {}, [&](const QString &path) {
            SaveResult result;
            result.error = {QStringLiteral("file.not-writable"), path, {}, {}};
            ++tries;
            return result;
        });
        QCOMPARE(shown(added), QStringLiteral("file.not-writable"));
        QCOMPARE(added.error().what, QStringLiteral("a-b- c")); // the name that it would have had
        QCOMPARE(tries, 1);
        const auto outside = files().addTo(QStringLiteral("../x"), QStringLiteral("P"), {}, [](const QString &) { return SaveResult(); });
        QCOMPARE(shown(outside), QStringLiteral("workspace.outside"));
    }

    void movesWithoutOverwriting()
    {
        write("p.connection.json");
        write("f/p.connection.json", "other");
        QCOMPARE(shown(files().move(QStringLiteral("p.connection.json"), QStringLiteral("f"))), QStringLiteral("f/p 2.connection.json"));
        QVERIFY(exists("f/p 2.connection.json") && !exists("p.connection.json"));
        QCOMPARE(shown(files().move(QStringLiteral("f/p.connection.json"), QStringLiteral("f"))), QStringLiteral("f/p.connection.json"));
        QCOMPARE(shown(files().move(QStringLiteral("f"), QStringLiteral("new/place"))), QStringLiteral("new/place/f"));
        QVERIFY(exists("new/place/f/p.connection.json"));
        for (const char *into : {"new", "new/place"})
            QCOMPARE(shown(files().move(QStringLiteral("new"), QString::fromLatin1(into))), QStringLiteral("file.not-writable"));
        QCOMPARE(shown(files().move(QStringLiteral("new"), QStringLiteral(".."))), QStringLiteral("workspace.outside"));
        QCOMPARE(shown(files().move(QStringLiteral("none.json"), QStringLiteral("f"))), QStringLiteral("file.not-writable"));
    }

    void renamesAndKeepsTheEnding()
    {
        write("a/p.connection.json");
        write("a/q.connection.json");
        write("f.v2/x.json");
        QCOMPARE(shown(files().rename(QStringLiteral("a/p.connection.json"), QStringLiteral("q"))), QStringLiteral("a/q 2.connection.json"));
        QCOMPARE(shown(files().rename(QStringLiteral("a/q.connection.json"), QStringLiteral("q"))), QStringLiteral("a/q.connection.json"));
        QCOMPARE(shown(files().rename(QStringLiteral("f.v2"), QStringLiteral("f/v3"))), QStringLiteral("f-v3"));
        QVERIFY(exists("f-v3/x.json"));
        QCOMPARE(shown(files().rename(QStringLiteral("../x"), QStringLiteral("y"))), QStringLiteral("workspace.outside"));
    }

    void removesAndBringsBack()
    {
        write("p.connection.json");
        const auto removed = files().remove(QStringLiteral("p.connection.json"));
        QVERIFY(removed.ok() && !exists("p.connection.json"));
        if (!removed->trashPath.isEmpty()) {
            QVERIFY(files().restore(*removed).ok());
            QVERIFY(exists("p.connection.json"));
            // What stands in its place is not overwritten.
            QVERIFY(!files().restore(*removed).ok());
        }
        QVERIFY(!files().restore({QStringLiteral("gone.json"), {}}).ok());
        QCOMPARE(files().remove(QStringLiteral("../x")).error().id, QStringLiteral("workspace.outside"));
        QCOMPARE(files().remove(QStringLiteral("none")).error().id, QStringLiteral("file.not-writable"));
    }
};

FRAMESCOPE_TEST(tst_WorkspaceFiles);
#include "tst_WorkspaceFiles.moc"
