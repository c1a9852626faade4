#include "profiles/WorkspaceLookup.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using namespace framescope::profiles;

namespace {

using Kind = WorkspaceItem::Kind;

WorkspaceSnapshot sample()
{
    WorkspaceSnapshot snapshot;
    const auto add = [&](Kind kind, const char *path, const char *name, const char *id) {
        WorkspaceItem item;
        item.kind = kind;
        item.path = QString::fromLatin1(path);
        item.parent = item.path.left(std::max<qsizetype>(0, item.path.lastIndexOf(u'/')));
        item.name = QString::fromLatin1(name);
        item.id = QString::fromLatin1(id);
        snapshot.index.insert(item.path, static_cast<qsizetype>(snapshot.items.size()));
        snapshot.items.push_back(std::move(item));
    };
    add(Kind::Folder, "a", "a", "");
    add(Kind::Profile, "a/one.connection.json", "One", "id1");
    add(Kind::Profile, "b/one.connection.json", "one", "id2");
    add(Kind::Profile, "ticker.connection.json", "Ticker feed", "");
    add(Kind::Server, "one.server.json", "One", "id3");
    add(Kind::Environment, "environments/staging.json", "Staging area", "id4");
    add(Kind::Environment, "environments/live.json", "Live", "id5");
    return snapshot;
}

} // namespace

class tst_WorkspaceLookup : public QObject
{
    Q_OBJECT

    const WorkspaceSnapshot m_snapshot = sample();
    const WorkspaceLookup m_lookup{QStringLiteral("/nowhere/workspace"), m_snapshot};

private slots:
    void findsByPathIdAndName_data()
    {
        QTest::addColumn<QString>("found");
        const auto row = [](const char *wanted, const char *found) { QTest::newRow(wanted) << QString::fromLatin1(found); };
        row("a/one.connection.json", "a/one.connection.json");
        row("a/one", "a/one.connection.json");
        row("/nowhere/workspace/a/one", "a/one.connection.json");
        row("./a/../b/one", "b/one.connection.json");
        row("id2", "b/one.connection.json");
        row("One", "a/one.connection.json");
        row("ONE", "profile.ambiguous");
        row("b/ONE", "b/one.connection.json");
        row("ticker feed", "ticker.connection.json");
        row("tickr", "profile.not-found");
        row("id3", "profile.not-found"); // a server
        row("", "profile.not-found");
    }
    void findsByPathIdAndName()
    {
        QFETCH(QString, found);
        const auto result = m_lookup.profile(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(result ? *result : result.error().id, found);
    }

    void namesWhatIsSimilar()
    {
        QVERIFY(m_lookup.profile(QStringLiteral("Ticker fed")).error().seen.contains(QStringLiteral("Ticker feed")));
        QVERIFY(m_lookup.profile(QStringLiteral("tickr")).error().seen.isEmpty());
        QVERIFY(m_lookup.profile(QStringLiteral("ONE")).error().seen.contains(QStringLiteral("b/one.connection.json")));
    }

    void findsEnvironments()
    {
        const auto found = [&](const char *wanted) {
            const auto result = m_lookup.environment(QString::fromLatin1(wanted));
            return result ? *result : result.error().id;
        };
        for (const char *wanted : {"environments/staging.json", "Staging area", "STAGING AREA", "staging", "id4"})
            QCOMPARE(found(wanted), QStringLiteral("environments/staging.json"));
        QCOMPARE(found("Production"), QStringLiteral("environment.not-found"));
        QVERIFY(m_lookup.environment(QStringLiteral("x")).error().seen.contains(QStringLiteral("Staging area, Live")));
        QCOMPARE(m_lookup.names(Kind::Environment), (QStringList{QStringLiteral("Staging area"), QStringLiteral("Live")}));
    }

    void itemsAreFoundByTheirPath()
    {
        QCOMPARE(m_lookup.item(QStringLiteral("one.server.json"))->id, QStringLiteral("id3"));
        QVERIFY(!m_lookup.item(QStringLiteral("one")));
    }
};

FRAMESCOPE_TEST(tst_WorkspaceLookup);
#include "tst_WorkspaceLookup.moc"
