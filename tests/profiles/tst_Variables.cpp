#include "profiles/Profile.h"
#include "profiles/SecretStore.h"
#include "profiles/Variables.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::profiles;

class tst_Variables : public QObject
{
    Q_OBJECT

    static Variable variable(const char *name, const char *value, bool secret = false)
    {
        Variable v;
        v.name = QString::fromUtf8(name);
        v.value = QString::fromUtf8(value);
        v.secret = secret;
        return v;
    }

    static Variables sources()
    {
        Variables variables;
        variables.process = QProcessEnvironment();
        variables.process.insert(QStringLiteral("HOME"), QStringLiteral("/home/me"));
        variables.sources = {{QStringLiteral("command line"), {variable("a", "cli")}},
                             {QStringLiteral("environment Staging"), {variable("a", "env"), variable("b", "env"), variable("host", "{{sub}}.example.org"), variable("token", "{{secret.t}}", true)}},
                             {QStringLiteral("folder x"), {variable("b", "folder"), variable("c", "folder"), variable("sub", "api")}},
                             {QStringLiteral("workspace"), {variable("c", "ws"), variable("d", "ws"), variable("one", "{{two}}"), variable("two", "{{one}}")}}};
        return variables;
    }

private slots:
    void theFirstSourceThatHasTheNameWins()
    {
        const Resolver resolver(sources());
        QCOMPARE(resolver.text(QStringLiteral("{{a}} {{b}} {{c}} {{ d }} {{env.HOME}} {{host}}")).value(), QStringLiteral("cli env folder ws /home/me api.example.org"));
        QCOMPARE(resolver.show(QStringLiteral("b")).source, QStringLiteral("environment Staging"));
    }

    void whatIsNoNameStaysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("json") << QStringLiteral("{\"x\":{\"y\":{}}}") << QStringLiteral("{\"x\":{\"y\":{}}}");
        QTest::newRow("empty") << QStringLiteral("{{}}") << QStringLiteral("{{}}");
        QTest::newRow("open") << QStringLiteral("{{a") << QStringLiteral("{{a");
        QTest::newRow("blank inside") << QStringLiteral("{{a b}}") << QStringLiteral("{{a b}}");
        QTest::newRow("three braces") << QStringLiteral("{{{a}}}") << QStringLiteral("{cli}");
        QTest::newRow("escaped") << QStringLiteral("\\{{a}} {{a}}") << QStringLiteral("{{a}} cli");
        QTest::newRow("twice") << QStringLiteral("{{a}}{{a}}") << QStringLiteral("clicli");
    }
    void whatIsNoNameStaysAsItIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(Resolver(sources()).text(text).value(), expected);
    }

    void anUnknownNameIsNamedWithItsPlaceAndItsNeighbours()
    {
        const auto result = Resolver(sources()).resolve(QStringLiteral("x {{hots}}"), QStringLiteral("url"));
        QVERIFY(!result);
        QCOMPARE(result.error().id, QStringLiteral("variable.unknown"));
        QVERIFY(result.error().what.contains(QStringLiteral("hots")) && result.error().what.contains(QStringLiteral("url")));
        QVERIFY(result.error().seen.contains(QStringLiteral("host")));
        QCOMPARE(Resolver(sources()).resolve(QStringLiteral("{{$uid}}")).error().id, QStringLiteral("variable.unknown"));
        QCOMPARE(Resolver(sources()).resolve(QStringLiteral("{{env.NOT_SET}}")).error().id, QStringLiteral("variable.unknown"));
    }

    void aCircleIsShown()
    {
        const auto result = Resolver(sources()).resolve(QStringLiteral("{{one}}"));
        QCOMPARE(result.error().id, QStringLiteral("variable.cycle"));
        QCOMPARE(result.error().seen, QStringLiteral("one → two → one"));
    }

    void billionLaughsEnd()
    {
        Variables variables;
        variables.sources.push_back({QStringLiteral("x"), {variable("v0", "aaaaaaaaaaaaaaaa")}});
        for (int i = 1; i < 40; ++i) {
            Variable v = variable("", "");
            v.name = QStringLiteral("v%1").arg(i);
            v.value = QStringLiteral("{{v%1}}{{v%1}}{{v%1}}{{v%1}}").arg(i - 1);
            variables.sources[0].variables.push_back(v);
        }
        QCOMPARE(Resolver(variables).resolve(QStringLiteral("{{v39}}")).error().id, QStringLiteral("variable.too-long"));
    }

    void generatedValues()
    {
        Resolver resolver;
        resolver.now = [] { return QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC); };
        resolver.random = [] { return 2002u; };
        QCOMPARE(resolver.text(QStringLiteral("{{$timestamp}} {{$isoTimestamp}} {{$randomInt}}")).value(), QStringLiteral("1700000000 2023-11-14T22:13:20.123Z 0"));
        QCOMPARE(resolver.text(QStringLiteral("{{$counter}}{{$counter}}")).value(), QStringLiteral("12"));
        QCOMPARE(resolver.show(QStringLiteral("$counter")).value, QStringLiteral("3"));
        const Resolver copy = resolver;
        QCOMPARE(copy.text(QStringLiteral("{{$counter}}")).value(), QStringLiteral("3"));
        QCOMPARE(resolver.text(QStringLiteral("{{$counter}}")).value(), QStringLiteral("4"));
        QVERIFY(resolver.text(QStringLiteral("{{$uuid}}")).value() != resolver.text(QStringLiteral("{{$uuid}}")).value());
    }

    void aChangeIsSeenAtTheNextUse()
    {
        Resolver resolver(sources());
        Variables changed = sources();
        changed.sources[0].variables[0].value = QStringLiteral("new");
        QCOMPARE(resolver.text(QStringLiteral("{{a}}")).value(), QStringLiteral("cli"));
        resolver.setVariables(changed);
        QCOMPARE(resolver.text(QStringLiteral("{{a}}")).value(), QStringLiteral("new"));
    }

    void secretsAreMaskedInWhatIsShown()
    {
        SecretStore secrets(QStringLiteral("w"), nullptr);
        secrets.setForSession(QStringLiteral("t"), QStringLiteral("s3cr3t"));
        const Resolver resolver(sources(), &secrets);
        const auto resolved = resolver.resolve(QStringLiteral("Bearer {{token}} {{secret.t}} s3cr3t"));
        QCOMPARE(resolved->text, QStringLiteral("Bearer s3cr3t s3cr3t s3cr3t"));
        QCOMPARE(resolved->masked, QStringLiteral("Bearer •••• •••• ••••"));
        QCOMPARE(resolver.show(QStringLiteral("token")).value, QStringLiteral("••••"));
        for (const auto &shown : resolver.known())
            QVERIFY(!shown.value.contains(QStringLiteral("s3cr3t")));
    }

    void aMissingSecretIsNamedAndCollected()
    {
        SecretStore secrets(QStringLiteral("w"), nullptr);
        const Resolver resolver(sources(), &secrets);
        QCOMPARE(resolver.resolve(QStringLiteral("{{token}}")).error().id, QStringLiteral("secret.missing"));
        QCOMPARE(resolver.secretsNeeded({QStringLiteral("{{token}}"), QStringLiteral("{{secret.u}} {{a}}")}), QStringList({QStringLiteral("t"), QStringLiteral("u")}));
    }

    void aWholeProfileIsResolvedAndEveryFailureIsNamed()
    {
        Profile profile = Profile::create(QStringLiteral("{{a}} stays a name"), QStringLiteral("wss://{{host}}/{{nope}}"));
        Row row;
        row.name = QStringLiteral("{{a}}");
        row.value = QStringLiteral("{{d}}");
        profile.settings.headers = {row};
        profile.settings.auth = Auth();
        profile.settings.auth->token = QStringLiteral("{{missing}}");
        SavedMessage message;
        message.content = QStringLiteral("{{b}}");
        profile.messages = {message};
        const auto errors = Resolver(sources()).resolveAll(profile);
        QCOMPARE(errors.size(), std::size_t(2));
        QVERIFY(errors[0].what.contains(QStringLiteral("url")));
        QVERIFY(errors[1].what.contains(QStringLiteral("auth.token")));
        QCOMPARE(profile.name, QStringLiteral("{{a}} stays a name"));
        QCOMPARE(profile.settings.headers[0].name, QStringLiteral("cli"));
        QCOMPARE(profile.settings.headers[0].value, QStringLiteral("ws"));
        QCOMPARE(profile.messages[0].content, QStringLiteral("env"));
    }

    void namesForHighlighting()
    {
        QCOMPARE(Resolver::namesIn(QStringLiteral("{{a}} \\{{b}} {{ $uuid }} {{a}} {{secret.x-y}}")),
                 QStringList({QStringLiteral("a"), QStringLiteral("$uuid"), QStringLiteral("secret.x-y")}));
    }
};

FRAMESCOPE_TEST(tst_Variables);
#include "tst_Variables.moc"
