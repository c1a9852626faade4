#include "profiles/WorkspaceScan.h"

#include "support/TestClass.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace framescope::profiles;
using Kind = WorkspaceItem::Kind;

class tst_WorkspaceScan : public QObject
{
    Q_OBJECT

    static void write(const QTemporaryDir &dir, const char *name, const QByteArray &content)
    {
        const QString path = dir.filePath(QString::fromLatin1(name));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    static const WorkspaceItem *item(const WorkspaceSnapshot &snapshot, const char *path)
    {
        const auto at = snapshot.index.constFind(QString::fromLatin1(path));
        return at == snapshot.index.constEnd() ? nullptr : &snapshot.items[static_cast<std::size_t>(*at)];
    }
    static QStringList problems(const WorkspaceSnapshot &snapshot)
    {
        QStringList out;
        for (const Problem &problem : snapshot.problems)
            out << problem.file + QLatin1Char(' ') + problem.id;
        out.sort();
        return out;
    }

private slots:
    void findsEveryKind()
    {
        QTemporaryDir dir;
        write(dir, "workspace.json", "{\"version\":1}");
        write(dir, "Feeds/Trades.connection.json", "{\"version\":1,\"id\":\"1\",\"url\":\"wss://a.example\"}");
        write(dir, "Feeds/Named.connection.json", "{\"version\":1,\"id\":\"2\",\"name\":\"My own\",\"url\":\"wss://b.example\"}");
        write(dir, "Local.server.json", "{\"version\":1,\"id\":\"3\"}");
        write(dir, "environments/Staging.json", "{\"version\":1,\"id\":\"4\"}");
        write(dir, "notes.txt", "not ours");
        const WorkspaceSnapshot snapshot = scanWorkspace(dir.path());
        QCOMPARE(problems(snapshot), QStringList());
        const WorkspaceItem *trades = item(snapshot, "Feeds/Trades.connection.json");
        QVERIFY(trades);
        QCOMPARE(trades->kind, Kind::Profile);
        QCOMPARE(trades->name, QStringLiteral("Trades"));
        QCOMPARE(trades->parent, QStringLiteral("Feeds"));
        QCOMPARE(trades->url, QStringLiteral("wss://a.example"));
        QCOMPARE(item(snapshot, "Feeds/Named.connection.json")->name, QStringLiteral("My own"));
        QCOMPARE(item(snapshot, "Feeds")->kind, Kind::Folder);
        QCOMPARE(item(snapshot, "Local.server.json")->kind, Kind::Server);
        QCOMPARE(item(snapshot, "environments/Staging.json")->kind, Kind::Environment);
        QVERIFY(!item(snapshot, "notes.txt"));
    }

    void namesWhatIsWrong()
    {
        QTemporaryDir dir;
        write(dir, "a.connection.json", "{\"version\":1,\"id\":\"same\",\"url\":\"wss://a.example\"}");
        write(dir, "b.connection.json", "{\"version\":1,\"id\":\"same\",\"url\":\"wss://b.example\"}");
        write(dir, "broken.connection.json", "{");
        write(dir, "newer.connection.json", "{\"version\":99,\"url\":\"wss://c.example\"}");
        write(dir, "no-url.connection.json", "{\"version\":1}");
        const WorkspaceSnapshot snapshot = scanWorkspace(dir.path());
        QCOMPARE(problems(snapshot), QStringList({QStringLiteral("b.connection.json profile.duplicate-id"), QStringLiteral("broken.connection.json json.syntax"),
                                                  QStringLiteral("newer.connection.json file.newer-version"), QStringLiteral("no-url.connection.json profile.no-url")}));
        QVERIFY(!item(snapshot, "broken.connection.json")->broken.isEmpty());
        QVERIFY(!item(snapshot, "newer.connection.json")->readOnly.isEmpty());
    }

    void linksOutOfTheWorkspaceAreNotFollowed()
    {
        QTemporaryDir outside;
        write(outside, "secret.connection.json", "{\"version\":1,\"url\":\"wss://secret.example\"}");
        QTemporaryDir dir;
        if (!QFile::link(outside.path(), dir.filePath(QStringLiteral("out"))) || !QFileInfo(dir.filePath(QStringLiteral("out"))).isDir())
            QSKIP("no symbolic links here");
        const WorkspaceSnapshot snapshot = scanWorkspace(dir.path());
        QVERIFY(!item(snapshot, "out/secret.connection.json"));
        QVERIFY(problems(snapshot).contains(QStringLiteral("out workspace.link-outside")));
    }

    void whatHasNotChangedIsNotReadAgain()
    {
        QTemporaryDir dir;
        write(dir, "a.connection.json", "{\"version\":1,\"id\":\"1\",\"url\":\"wss://a.example\"}");
        const WorkspaceSnapshot before = scanWorkspace(dir.path());
        WorkspaceSnapshot marked = before;
        marked.items.back().name = QStringLiteral("remembered");
        QCOMPARE(item(scanWorkspace(dir.path(), &marked), "a.connection.json")->name, QStringLiteral("remembered"));
        write(dir, "a.connection.json", "{\"version\":1,\"id\":\"1\",\"url\":\"wss://longer.example\"}");
        QCOMPARE(item(scanWorkspace(dir.path(), &marked), "a.connection.json")->url, QStringLiteral("wss://longer.example"));
    }
};

FRAMESCOPE_TEST(tst_WorkspaceScan);
#include "tst_WorkspaceScan.moc"
