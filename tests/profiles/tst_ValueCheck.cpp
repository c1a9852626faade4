#include "profiles/ValueCheck.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::profiles;

class tst_ValueCheck : public QObject
{
    Q_OBJECT

    static Profile from(QByteArray json)
    {
        return Profile::fromJson(*base::OrderedJson::parse(json.replace('\'', '"')));
    }

private slots:
    void named_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *json, const char *where) { QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(where); };
        row("{'headers': [{'name': 'X', 'value': '1'}, {'name': 'X Y', 'value': '1'}]}", "headers[1].name");
        row("{'headers': [{'name': 'X', 'value': 'a\\r\\nEvil: 1'}]}", "headers[0].value");
        row("{'origin': 'a\\nb'}", "origin");
        row("{'subprotocols': ['a b']}", "subprotocols[0]");
        row("{'subprotocols': ['a', 'a']}", "subprotocols[1]");
        row("{'auth': {'kind': 'bearer', 'token': 'a\\nb'}}", "auth");
        row("{'auth': {'kind': 'apiKey', 'keyName': 'a b', 'keyValue': 'x'}}", "auth.keyName");
        row("{'auth': {'kind': 'none', 'redirectPort': 70000}}", "auth.redirectPort");
        row("{'tls': {'minimumVersion': '2'}}", "tls.minimumVersion");
        row("{'tls': {'pinnedSha256': ['ab:cd']}}", "tls.pinnedSha256[0]");
        row("{'proxy': {'kind': 'http', 'host': 'h', 'port': 70000}}", "proxy.port");
        row("{'proxy': {'kind': 'socks5', 'port': 1080}}", "proxy.host");
        row("{'deflate': {'on': true, 'serverMaxWindowBits': 7}}", "deflate.serverMaxWindowBits");
        row("{'deflate': {'on': true, 'clientMaxWindowBits': 16}}", "deflate.clientMaxWindowBits");
        row("{'limits': {'maxMessage': 0}}", "limits.maxMessage");
        row("{'limits': {'maxFragments': -1}}", "limits.maxFragments");
        row("{'limits': {'maxHeaders': 5000000000}}", "limits.maxHeaders");
        row("{'limits': {'maxRedirects': 1000}}", "limits.maxRedirects");
        row("{'reconnect': {'factor': 0.5}}", "reconnect.factor");
        row("{'reconnect': {'jitter': 2}}", "reconnect.jitter");
        row("{'reconnect': {'stopCodes': [1000, 70000]}}", "reconnect.stopCodes");
        const QByteArray longPayload = "{'keepAlive': {'payload': '" + QByteArray(126, 'x') + "'}}";
        QTest::newRow("payload") << longPayload << QStringLiteral("keepAlive.payload");
    }
    void named()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        const auto bad = findBadValues(from(json));
        QCOMPARE(bad.size(), std::size_t(1));
        QCOMPARE(bad[0].where, where);
        QVERIFY(!bad[0].what.isEmpty() && !bad[0].remedy.isEmpty());
    }

    void whatCanBeUsedIsLeftAlone()
    {
        QVERIFY(findBadValues(Profile()).empty());
        Profile defaults;
        defaults.settings = Settings::defaults();
        QVERIFY(findBadValues(defaults).empty());
        QVERIFY(findBadValues(from("{'headers': [{'name': '{{x}} y', 'value': 'a'}, {'on': false, 'name': 'not used'}], 'subprotocols': ['{{a b}}'], 'tls': {'minimumVersion': '{{v}}', 'pinnedSha256': ['{{pin}}']},"
                                   " 'proxy': {'kind': 'system'}, 'deflate': {'on': true, 'clientMaxWindowBits': 0, 'serverMaxWindowBits': 15}}")).empty());
    }
};

FRAMESCOPE_TEST(tst_ValueCheck);
#include "tst_ValueCheck.moc"
