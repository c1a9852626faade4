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
        resolver.now = [] { return QDateTime::fromMSecsSinceEpoch(1'700'000'000'123).toUTC(); };
        QCOMPARE(resolver.text(QStringLiteral("{{$timestamp}} {{$isoTimestamp}} {{$ms}}")).value(), QStringLiteral("1700000000 2023-11-14T22:13:20.123Z 1700000000123"));
        for (int i = 0; i < 100; ++i) {
            const int number = resolver.text(QStringLiteral("{{$randomInt}}")).value().toInt();
            QVERIFY(number >= 0 && number <= 1000);
        }
        QCOMPARE(resolver.text(QStringLiteral("{{$counter}}{{$counter}}")).value(), QStringLiteral("12"));
        QCOMPARE(resolver.show(QStringLiteral("$counter")).value, QStringLiteral("3"));
        QCOMPARE(resolver.preview(QStringLiteral("{{$counter}}{{$counter}}"))->text, QStringLiteral("34"));
        const Resolver copy = resolver;
        QCOMPARE(copy.text(QStringLiteral("{{$counter}}")).value(), QStringLiteral("3"));
        QCOMPARE(resolver.text(QStringLiteral("{{$counter}}")).value(), QStringLiteral("4"));
        QVERIFY(resolver.text(QStringLiteral("{{$uuid}}")).value() != resolver.text(QStringLiteral("{{$uuid}}")).value());
    }

    void generatedValuesTakeArguments()
    {
        Resolver resolver(sources());
        QCOMPARE(resolver.text(QStringLiteral("{{$int 5 5}} {{ $pick 'a b' }} {{$walk ABCD 100}}{{$last ABCD}}")).value(), QStringLiteral("5 a b 100.00100.00"));
        // Without a $ it is what it always was: text, or a variable.
        QCOMPARE(resolver.text(QStringLiteral("{{int 5 5}} {{$index + 1}}")).value(), QStringLiteral("{{int 5 5}} {{$index + 1}}"));
        const auto wrong = resolver.resolve(QStringLiteral("{{$int 1}}"), QStringLiteral("url"));
        QCOMPARE(wrong.error().id, QStringLiteral("template.function"));
        QVERIFY2(wrong.error().what.contains(QStringLiteral("url")), qPrintable(wrong.error().what));
        QCOMPARE(Resolver::namesIn(QStringLiteral("{{$int 1 6}} {{ $n }} {{x y}}")), (QStringList{QStringLiteral("$int 1 6"), QStringLiteral("$n")}));
        QCOMPARE(resolver.show(QStringLiteral("$int 7 7")).value, QStringLiteral("7"));
    }

    void aSeedRepeatsRandomValues()
    {
        const QString text = QStringLiteral("{{$uuid}} {{$hex}} {{$real 0 1}}");
        Resolver first;
        Resolver second;
        QVERIFY(first.text(text).value() != second.text(text).value());
        first.setSeed(7);
        second.setSeed(7);
        QCOMPARE(first.text(text).value(), second.text(text).value());
    }

    void theOwnerGoesOnCountingWithAnotherResolver()
    {
        const auto generated = std::make_shared<base::GeneratorState>();
        QCOMPARE(Resolver({}, nullptr, generated).text(QStringLiteral("{{$counter}} {{$n}}")).value(), QStringLiteral("1 1"));
        const Resolver next({}, nullptr, generated);
        QCOMPARE(next.preview(QStringLiteral("{{$counter}} {{$n}}"))->text, QStringLiteral("2 2"));
        QCOMPARE(next.text(QStringLiteral("{{$counter}} {{$n}}")).value(), QStringLiteral("2 2"));
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
        // What was put in is known to whoever masks; so is nothing else.
        QCOMPARE(resolver.secretsUsed().values("got s3cr3t"), QByteArray("got [redacted]"));
        QCOMPARE(Resolver(sources()).secretsUsed().values("got s3cr3t"), QByteArray("got s3cr3t"));
        // The process's environment is not for others' eyes.
        const auto environment = resolver.resolve(QStringLiteral("{{env.HOME}}"));
        QVERIFY(environment.ok());
        QCOMPARE(environment->masked, QStringLiteral("••••"));
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

    /// aN = {{aN-1}} ten times: what is written in a minute must not take a year.
    void variablesThatMultiplyAreBounded_data()
    {
        QTest::addColumn<QString>("leaf");
        QTest::addColumn<int>("levels");
        QTest::newRow("text") << QStringLiteral("x") << 8;
        QTest::newRow("nothing") << QString() << 30;
        QTest::newRow("generated") << QStringLiteral("{{$uuid}}") << 30;
        QTest::newRow("generated, and nothing shown") << QStringLiteral("{{$counter}}") << 60;
        QTest::newRow("secret") << QStringLiteral("{{secret.s}}") << 30;
    }
    void variablesThatMultiplyAreBounded()
    {
        QFETCH(QString, leaf);
        QFETCH(int, levels);
        Variables variables;
        Variables::Source source;
        source.label = QStringLiteral("workspace");
        const auto add = [&](const QString &name, const QString &value) {
            Variable one;
            one.name = name;
            one.value = value;
            source.variables.push_back(one);
        };
        add(QStringLiteral("a0"), leaf);
        for (int level = 1; level <= levels; ++level)
            add(QStringLiteral("a%1").arg(level), QStringLiteral("{{a%1}}").arg(level - 1).repeated(10));
        variables.sources.push_back(source);
        SecretStore secrets(QStringLiteral("w"), nullptr);
        secrets.setForSession(QStringLiteral("s"), QStringLiteral("1234"));
        const Resolver resolver(variables, &secrets);
        const QString top = QStringLiteral("{{a%1}}").arg(levels);
        const auto resolved = resolver.resolve(top);
        if (leaf.isEmpty())
            QCOMPARE(resolved.value().text, QString());
        else
            QCOMPARE(resolved.error().id, QStringLiteral("variable.too-long"));
        QCOMPARE(resolver.secretsNeeded({top}), leaf.contains(QLatin1String("secret")) ? QStringList(QStringLiteral("s")) : QStringList());
        Profile profile = Profile::create(QStringLiteral("P"), QStringLiteral("ws://h/"));
        for (int i = 0; i < 2000; ++i)
            profile.settings.headers.push_back({true, QStringLiteral("X"), top, {}, {}});
        QCOMPARE(resolver.resolveAll(profile).size(), leaf.isEmpty() ? 0u : 1u);
        QVERIFY(resolver.show(QStringLiteral("a%1").arg(levels)).value.size() <= (5 << 20));
    }

    void allTextsOfAProfileTogetherAreBounded()
    {
        Variables variables;
        Variable large;
        large.name = QStringLiteral("large");
        large.value = QString(3 << 20, QLatin1Char('x'));
        variables.sources.push_back({QStringLiteral("workspace"), {large}});
        Profile profile = Profile::create(QStringLiteral("P"), QStringLiteral("ws://h/"));
        for (int i = 0; i < 1000; ++i)
            profile.settings.headers.push_back({true, QStringLiteral("X"), QStringLiteral("{{large}}"), {}, {}});
        const auto errors = Resolver(variables).resolveAll(profile);
        QCOMPARE(errors.size(), 1u);
        QCOMPARE(errors.front().id, QStringLiteral("variable.too-long"));
    }

    void aChainThatIsTooLongIsSaid()
    {
        Variables variables;
        Variables::Source source;
        for (int i = 0; i < 100'000; ++i) {
            Variable one;
            one.name = QStringLiteral("c%1").arg(i);
            one.value = QStringLiteral("{{c%1}}").arg(i + 1);
            source.variables.push_back(one);
        }
        source.variables.back().value = QStringLiteral("{{env.AT_THE_END}}");
        variables.sources.push_back(source);
        const Resolver resolver(variables);
        QCOMPARE(resolver.resolve(QStringLiteral("{{c0}}")).error().id, QStringLiteral("variable.too-long"));
        QCOMPARE(resolver.askedFor({QStringLiteral("{{c0}}")}).environment, QStringList(QStringLiteral("AT_THE_END")));
        // A name that nobody knows is not compared with everything for ever.
        QCOMPARE(resolver.resolve(QStringLiteral("{{%1}}").arg(QString(1 << 20, QLatin1Char('n')))).error().id, QStringLiteral("variable.unknown"));
    }

    void manyNamesInATextAreFoundInOneGo()
    {
        QString text;
        for (int i = 0; i < 200'000; ++i)
            text += QStringLiteral("{{n%1}}").arg(i);
        QCOMPARE(Resolver::namesIn(text).size(), 200'000);
    }

    void onlyWhatIsPermittedComesFromTheEnvironment()
    {
        Variables variables;
        variables.process.insert(QStringLiteral("YES"), QStringLiteral("1"));
        variables.process.insert(QStringLiteral("NO"), QStringLiteral("2"));
        variables.permitted = QStringList{QStringLiteral("YES")};
        const Resolver resolver(variables);
        QCOMPARE(resolver.text(QStringLiteral("{{env.YES}}")).value(), QStringLiteral("1"));
        QCOMPARE(resolver.resolve(QStringLiteral("{{env.NO}}")).error().id, QStringLiteral("trust.environment"));
    }
};

FRAMESCOPE_TEST(tst_Variables);
#include "tst_Variables.moc"
