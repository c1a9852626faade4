#include "cli/WorkspaceOptions.h"

#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::cli;

class tst_WorkspaceOptions : public QObject
{
    Q_OBJECT

private slots:
    void variablesAreTakenApartAtTheFirstEqualsSign()
    {
        ParsedOptions options;
        options.add(QStringLiteral("var"), QStringLiteral("host=a.example"));
        options.add(QStringLiteral("var"), QStringLiteral("query=a=b"));
        options.add(QStringLiteral("var"), QStringLiteral("empty="));
        options.add(QStringLiteral("var"), QStringLiteral("host=b.example"));
        const auto variables = workspaceoptions::variables(options);
        QVERIFY(variables.ok());
        QStringList seen;
        for (const auto &variable : *variables)
            seen << variable.name + QLatin1Char(':') + variable.value;
        // The last one given comes first: it wins.
        QCOMPARE(seen, QStringList({QStringLiteral("host:b.example"), QStringLiteral("empty:"), QStringLiteral("query:a=b"), QStringLiteral("host:a.example")}));
    }

    void aVariableNeedsAName()
    {
        for (const QString &text : {QStringLiteral("host"), QStringLiteral("=value"), QString()}) {
            ParsedOptions options;
            options.add(QStringLiteral("var"), text);
            const auto variables = workspaceoptions::variables(options);
            QVERIFY2(!variables, qPrintable(text));
            QVERIFY(variables.error().what.contains(QStringLiteral("--var")));
        }
    }

    void secretsHaveNamesInTheEnvironment()
    {
        QCOMPARE(workspaceoptions::environmentNameOf(QStringLiteral("staging.token-2")), QByteArray("FRAMESCOPE_SECRET_STAGING_TOKEN_2"));
        QCOMPARE(workspaceoptions::environmentNameOf(QStringLiteral("schlüssel")), QByteArray("FRAMESCOPE_SECRET_SCHL_SSEL"));
    }
};

FRAMESCOPE_TEST(tst_WorkspaceOptions);
#include "tst_WorkspaceOptions.moc"
