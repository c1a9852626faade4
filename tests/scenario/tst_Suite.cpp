#include "support/TestClass.h"

#include "scenario/Suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace framescope;
using namespace framescope::scenario;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray scenarioOf(const QByteArray &name, const QByteArray &more = {})
{
    return "format: framescope-scenario/1\nname: " + name + "\nconnect: ws://h/\n" + more + "steps: [{send: a}]\n";
}

QStringList namesOf(const std::vector<PlannedRun> &runs)
{
    QStringList out;
    for (const PlannedRun &run : runs)
        out.append(run.name);
    return out;
}

} // namespace

class tst_Suite : public QObject
{
    Q_OBJECT

private slots:
    void foldersAreSearchedAndChosenFrom()
    {
        QTemporaryDir folder;
        put(folder.filePath(QStringLiteral("b.scenario.yaml")), scenarioOf("b", "tags: [smoke]\n"));
        put(folder.filePath(QStringLiteral("a/a.scenario.yaml")), scenarioOf("a"));
        put(folder.filePath(QStringLiteral("a/rows.scenario.yml")), scenarioOf("rows", "data: rows.csv\n"));
        put(folder.filePath(QStringLiteral("a/rows.csv")), "s\nx\ny\n");
        put(folder.filePath(QStringLiteral("other.yaml")), "not: ours\n");
        const auto suite = Suite::load(QStringList(folder.path()));
        QVERIFY(suite.ok());
        QVERIFY(suite->isRunnable());
        QCOMPARE(namesOf(suite->runs({})).join(u' '), QStringLiteral("a rows [x] rows [y] b"));
        Suite::Choice choice;
        choice.tags = QStringList(QStringLiteral("smoke"));
        QCOMPARE(namesOf(suite->runs(choice)).join(u' '), QStringLiteral("b"));
        choice = {};
        choice.grep = QRegularExpression(QStringLiteral("^rows"));
        QCOMPARE(suite->runs(choice).size(), std::size_t(2));
        choice = {};
        choice.shard = 2;
        choice.shards = 3;
        QCOMPARE(namesOf(suite->runs(choice)).join(u' '), QStringLiteral("rows [x]"));
        QCOMPARE(suite->files().size(), 4);
    }
    void whatIsWrongIsCollected()
    {
        QTemporaryDir folder;
        put(folder.filePath(QStringLiteral("a.scenario.yaml")), "format: framescope-scenario/1\nsteps: [{sned: a}]\n");
        put(folder.filePath(QStringLiteral("b.scenario.yaml")), scenarioOf("b", "data: ../../etc/passwd\n"));
        put(folder.filePath(QStringLiteral("c.scenario.yaml")), scenarioOf("c", "data: none.csv\n"));
        const auto suite = Suite::load(QStringList(folder.path()));
        QVERIFY(suite.ok());
        QVERIFY(!suite->isRunnable());
        QCOMPARE(suite->problems().size(), std::size_t(4));
        QVERIFY(suite->problems()[2].what.contains(QStringLiteral("outside")));
    }
    void aPathThatIsNotThereIsAnError()
    {
        const auto suite = Suite::load(QStringList(QStringLiteral("/no/such")));
        QCOMPARE(suite.error().id, QStringLiteral("scenario.not-found"));
    }
};

FRAMESCOPE_TEST(tst_Suite);
#include "tst_Suite.moc"
