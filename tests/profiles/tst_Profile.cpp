#include "profiles/Profile.h"

#include "support/Folders.h"
#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::profiles;

namespace {

QByteArray everythingText()
{
    QFile file(framescope::testing::sourcePath(QStringLiteral("tests/data/profiles/everything.connection.json")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

base::OrderedJson parsed(const QByteArray &text)
{
    auto json = base::OrderedJson::parse(text);
    return json ? json.value() : base::OrderedJson(json.error().toString());
}

Profile everything()
{
    return Profile::fromJson(parsed(everythingText()));
}

} // namespace

class tst_Profile : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldSurvivesAByteForByteRoundTrip()
    {
        std::vector<Problem> problems;
        const Profile profile = Profile::fromJson(parsed(everythingText()), &problems, everythingText());
        for (const Problem &problem : problems)
            qWarning() << problem.toString();
        QVERIFY(problems.empty());
        QCOMPARE(profile.toJson().toIndented(), everythingText());
    }

    void everyFieldIsReadIntoItsPlace()
    {
        const Profile p = everything();
        QCOMPARE(p.pathParameters.at(0).value, QStringLiteral("a b"));
        QVERIFY(!p.query.at(1).on);
        QCOMPARE(p.settings.headers.at(1).name, QStringLiteral("X-Two"));
        QCOMPARE(p.settings.auth->kind, AuthKind::OAuth2AuthorizationCode);
        QCOMPARE(p.settings.auth->keyPlace, ApiKeyPlace::Query);
        QCOMPARE(p.settings.auth->redirectPort, 8123);
        QCOMPARE(p.settings.cookies.store, std::optional(false));
        QCOMPARE(p.settings.tls.verify, std::optional(false));
        QCOMPARE(p.settings.proxy->kind, ProxyKind::Socks5);
        QCOMPARE(p.settings.deflate->serverMaxWindowBits, std::optional(10));
        QCOMPARE(p.settings.deflate->clientMaxWindowBits, std::optional(0));
        QCOMPARE(p.settings.stack, std::optional(StackChoice::Qt));
        QCOMPARE(p.settings.mode, std::optional(ModeChoice::Observe));
        QCOMPARE(p.settings.limits.maxMessage, std::optional<qint64>(1000000));
        QCOMPARE(p.settings.timeouts.close, std::optional(7));
        QCOMPARE(p.settings.keepAlive.onMissing, std::optional(PongMissing::Reconnect));
        QCOMPARE(p.settings.reconnect.factor, std::optional(1.5));
        QVERIFY((p.settings.reconnect.stopCodes == std::vector<int>{1000, 4001}));
        QCOMPARE(p.messages.size(), std::size_t(9));
        QCOMPARE(p.message(u"start/subscribe")->content, QStringLiteral("{\"op\": 1e3}"));
        QCOMPARE(p.message(u"r")->kind, MessageKind::Frame);
        QVERIFY(!p.message(u"none"));
    }

    void aProfileMadeHereWritesTheSameFieldsInTheSameOrder()
    {
        Profile copy = everything();
        // Without what was read, everything is written from the values alone.
        const auto forget = [](auto &value) { value.source = {}; };
        forget(copy);
        for (auto *rows : {&copy.pathParameters, &copy.query, &copy.settings.headers})
            std::for_each(rows->begin(), rows->end(), forget);
        std::for_each(copy.messages.begin(), copy.messages.end(), forget);
        forget(*copy.settings.auth);
        forget(copy.settings.cookies);
        forget(copy.settings.tls);
        forget(*copy.settings.proxy);
        forget(*copy.settings.deflate);
        forget(copy.settings.limits);
        forget(copy.settings.timeouts);
        forget(copy.settings.keepAlive);
        forget(copy.settings.reconnect);
        QCOMPARE(copy.toJson().toIndented(), everythingText());
    }

    void aChangeTouchesItsOwnLineOnly()
    {
        Profile profile = everything();
        profile.settings.headers[0].value = QStringLiteral("changed");
        profile.settings.origin.reset();
        const QList<QByteArray> before = everythingText().split('\n');
        const QList<QByteArray> after = profile.toJson().toIndented().split('\n');
        QCOMPARE(after.size(), before.size() - 1);
        int different = 0;
        for (const QByteArray &line : after)
            different += before.contains(line) ? 0 : 1;
        QCOMPARE(different, 1);
    }

    void unknownFieldsStayWhereTheyStood()
    {
        const QByteArray text = "{\n  \"future\": {\n    \"a\": [1.0, null]\n  },\n  \"version\": 1,\n  \"url\": \"ws://h/\",\n  \"tls\": {\"new\": 1e2, \"verify\": false},\n"
                                "  \"headers\": [\n    {\"name\": \"A\", \"colour\": \"red\", \"value\": \"b\"}\n  ],\n  \"last\": true\n}\n";
        Profile profile = Profile::fromJson(parsed(text));
        QCOMPARE(profile.toJson().toIndented(), text);
        profile.settings.headers[0].value = QStringLiteral("c");
        profile.settings.tls.verify.reset();
        profile.notes = QStringLiteral("n");
        const QByteArray saved = profile.toJson().toCompact();
        QCOMPARE(saved, QByteArray("{\"future\":{\"a\":[1.0,null]},\"version\":1,\"url\":\"ws://h/\",\"tls\":{\"new\":1e2},\"notes\":\"n\","
                                   R"("headers":[{"name":"A","colour":"red","value":"c"}],"last":true})"));
    }

    void wrongTypesAreNamedWithTheirPlaceAndKept()
    {
        const QByteArray text = "{\n  \"version\": 1,\n  \"url\": \"ws://h/\",\n  \"origin\": 5,\n  \"stack\": \"other\",\n  \"headers\": [\n    7,\n    {\"name\": \"A\", \"value\": \"b\", \"on\": \"yes\"}\n  ],\n"
                                "  \"timeouts\": {\"tcp\": -1, \"close\": 5},\n  \"tls\": [],\n  \"messages\": \"none\"\n}\n";
        std::vector<Problem> problems;
        Profile profile = Profile::fromJson(parsed(text), &problems, text);
        QStringList places;
        for (const Problem &problem : problems)
            places << QStringLiteral("%1 %2:%3").arg(problem.where).arg(problem.line).arg(problem.column);
        places.sort();
        QCOMPARE(places, QStringList({QStringLiteral("headers[0] 7:5"), QStringLiteral("headers[1].on 8:39"), QStringLiteral("messages 12:15"), QStringLiteral("origin 4:13"),
                                      QStringLiteral("stack 5:12"), QStringLiteral("timeouts.tcp 10:23"), QStringLiteral("tls 11:10")}));
        QCOMPARE(profile.settings.headers.size(), std::size_t(1));
        QCOMPARE(profile.settings.timeouts.close, std::optional(5));
        QCOMPARE(profile.toJson().toIndented(), text);
    }

    void aTextInAWrongPlaceIsNotRepeated()
    {
        const QByteArray text = "{\"url\":\"ws://h/\",\"auth\":\"Bearer abcdef\"}";
        std::vector<Problem> problems;
        (void)Profile::fromJson(parsed(text), &problems, text);
        QCOMPARE(problems.size(), std::size_t(1));
        QVERIFY(!problems[0].toString().contains(QStringLiteral("abcdef")));
    }

    void parametersGoIntoTheUrl_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        QTest::newRow("colon") << "ws://h/:room/x" << "ws://h/a%20b%2Fc/x?q=1%202&flag&e=";
        QTest::newRow("braces") << "ws://h/r-{room}" << "ws://h/r-a%20b%2Fc?q=1%202&flag&e=";
        QTest::newRow("variable of that name") << "ws://h/{{room}}" << "ws://h/{{room}}?q=1%202&flag&e=";
        QTest::newRow("port is no parameter") << "ws://h:80" << "ws://h:80?q=1%202&flag&e=";
        QTest::newRow("own query first") << "ws://h/?own=%41" << "ws://h/?own=%41&q=1%202&flag&e=";
        QTest::newRow("fragment stays last") << "ws://h/#f" << "ws://h/?q=1%202&flag&e=#f";
        QTest::newRow("question mark alone") << "ws://h/?" << "ws://h/?q=1%202&flag&e=";
    }
    void parametersGoIntoTheUrl()
    {
        QFETCH(QString, url);
        QFETCH(QString, expected);
        Row room;
        room.name = QStringLiteral("room");
        room.value = QStringLiteral("a b/c");
        std::vector<Row> query = splitQuery(QStringLiteral("x?q=1 2&flag&e=")).second;
        Row off;
        off.on = false;
        off.name = QStringLiteral("off");
        query.push_back(off);
        QCOMPARE(urlWithParameters(url, {room}, query), expected);
    }

    void queriesSurviveTheTable_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"ws://h/p?a=b+c&d=%20&e&f=&g=x=y#frag", "wss://{{host}}/?token={{secret.t}}&x={{$uuid}}", "ws://h/", "ws://h/?a=%e4%bd%a0"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void queriesSurviveTheTable()
    {
        QFETCH(QString, url);
        const auto [base, rows] = splitQuery(url);
        QVERIFY(!base.contains(QLatin1Char('?')));
        QCOMPARE(urlWithParameters(base, {}, rows), url);
    }

    void aNewerDocumentKeepsItsVersion()
    {
        const Profile profile = Profile::fromJson(parsed("{\"version\":7,\"url\":\"ws://h/\"}"));
        QCOMPARE(profile.toJson()[u"version"].toInteger(), 7);
    }
};

FRAMESCOPE_TEST(tst_Profile);
#include "tst_Profile.moc"
