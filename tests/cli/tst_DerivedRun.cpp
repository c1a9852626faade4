#include "cli/DerivedRun.h"

#include "server/LocalServer.h"

#include "support/TestClass.h"

#include <QTemporaryDir>

using namespace framescope;
using namespace framescope::cli;

class tst_DerivedRun : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    static derive::RecordedConnection talk(const QString &url, const QByteArray &answer)
    {
        derive::RecordedConnection connection;
        connection.url = url;
        connection.opened = true;
        connection.messages.push_back({true, protocol::Opcode::Text, "{\"op\":\"a\",\"n\":4}", 1'796'000'000'000'000'000});
        connection.messages.push_back({false, protocol::Opcode::Text, answer, 1'796'000'000'001'000'000});
        return connection;
    }

private slots:
    void initTestCase() { qputenv("FRAMESCOPE_WORKSPACE", m_home.filePath(QStringLiteral("workspace")).toUtf8()); }
    void cleanupTestCase() { qunsetenv("FRAMESCOPE_WORKSPACE"); }

    void whatDiffersIsLoosenedUntilItPasses()
    {
        server::LocalServer echo{server::ServerSettings()};
        QVERIFY(echo.start().ok());
        const auto recorded = talk(echo.url().toString(), "{\"op\":\"a\",\"n\":5}");
        const derive::Dialogue dialogue(recorded);
        const base::Secrets secrets;
        derive::ScenarioDraft draft(dialogue, secrets, QStringLiteral("a"), {});
        Console console({});
        const auto outcome = DerivedRun(console).run(draft, QStringLiteral("a.scenario.yaml"), 500'000'000);
        QVERIFY(outcome.ok());
        QVERIFY2(outcome->passed, qPrintable(outcome->problem));
        QCOMPARE(outcome->runs, 2);
        QCOMPARE(outcome->changes.size(), 1);
        QVERIFY(draft.text().contains("json:n'"));
    }

    void whoeverIsNotThereIsSaid()
    {
        const auto recorded = talk(QStringLiteral("ws://127.0.0.1:1/"), "{}");
        const derive::Dialogue dialogue(recorded);
        const base::Secrets secrets;
        derive::ScenarioDraft draft(dialogue, secrets, QStringLiteral("a"), {});
        Console console({});
        const auto outcome = DerivedRun(console).run(draft, QStringLiteral("a.scenario.yaml"), 500'000'000);
        QVERIFY(outcome.ok());
        QVERIFY(!outcome->passed && !outcome->connected && !outcome->problem.isEmpty());
    }
};

FRAMESCOPE_TEST(tst_DerivedRun);
#include "tst_DerivedRun.moc"
