#include "cli/ScenarioAttempts.h"

#include "cli/OptionParser.h"

#include "support/TestClass.h"

#include <QTemporaryDir>

using namespace framescope;
using namespace framescope::cli;

class tst_ScenarioAttempts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_workspace;

    base::Result<ParsedOptions> parse(QStringList arguments)
    {
        CommandSpec spec;
        spec.options = ScenarioAttempts::options();
        return OptionParser(spec).parse(QStringList{QStringLiteral("--workspace"), m_workspace.path()} + arguments);
    }

private slots:
    void optionsAreChecked()
    {
        Console console({});
        const auto wrong = parse({QStringLiteral("--keep-captures"), QStringLiteral("sometimes")});
        QVERIFY(wrong.ok());
        QVERIFY(!ScenarioAttempts::from(*wrong, console).ok());
        const auto right = parse({QStringLiteral("--keep-captures"), QStringLiteral("all"), QStringLiteral("--timeout"), QStringLiteral("2")});
        QVERIFY(right.ok());
        QVERIFY(ScenarioAttempts::from(*right, console).ok());
    }

    void anAttemptHasItsLinksAndFiles()
    {
        Console console({});
        const auto options = parse({QStringLiteral("--keep-captures"), QStringLiteral("none"), QStringLiteral("--var"), QStringLiteral("host=127.0.0.1")});
        auto attempts = ScenarioAttempts::from(*options, console);
        QVERIFY(attempts.ok());
        auto scenario = std::make_shared<scenario::Scenario>();
        scenario->file = m_workspace.filePath(QStringLiteral("a.scenario.yaml"));
        scenario::ConnectionSpec address;
        address.url = QStringLiteral("ws://{{host}}:1/");
        scenario->connections = {address};
        const scenario::PlannedRun run{scenario, {}, 0, QStringLiteral("a")};
        auto attempt = (*attempts)->prepare(run, 1);
        QVERIFY(attempt.ok());
        QVERIFY(attempt->setup.makeLink(0).ok());
        QCOMPARE(attempt->setup.readFile(QStringLiteral("../x")).error().id, QStringLiteral("scenario.file-outside"));
        QCOMPARE(attempt->setup.savedMessage(QStringLiteral("x"), 0).error().id, QStringLiteral("scenario.no-message"));
        QCOMPARE(attempt->ended({}), QString());
    }
};

FRAMESCOPE_TEST(tst_ScenarioAttempts);
#include "tst_ScenarioAttempts.moc"
