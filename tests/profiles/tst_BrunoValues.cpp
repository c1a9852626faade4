#include "support/ImportedText.h"
#include "support/TestClass.h"

#include "profiles/imports/BrunoValues.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_BrunoValues : public QObject
{
    Q_OBJECT

private slots:
    void textsAndVariables()
    {
        QCOMPARE(brunoText(QStringLiteral("{{ process.env.A-B }} {{a}}")), QStringLiteral("{{env.A-B}} {{a}}"));
        QCOMPARE(brunoSecret(QStringLiteral("t")).value, QStringLiteral("{{secret.t}}"));
        QVERIFY(brunoSecret(QStringLiteral("t")).secret);
        Row row;
        row.name = QStringLiteral("a");
        row.on = false;
        const auto variables = brunoVariables({row});
        QVERIFY(variables.size() == 1 && variables[0].name == QStringLiteral("a") && !variables[0].on);
    }

    void timesThatAreNumbersAreTaken()
    {
        Profile profile;
        takeBrunoTimes(QStringLiteral("1500"), QStringLiteral("0"), profile);
        QCOMPARE(profile.settings.timeouts.total, std::optional(1500));
        QVERIFY(!profile.settings.keepAlive.interval);
    }

    void aProxyIsTakenWhereItIsOn()
    {
        const auto proxyOf = [](const char *json, Imported &imported) {
            Folder folder;
            takeBrunoProxy(*base::OrderedJson::parse(json), folder, QStringLiteral("x"), imported);
            return folder.settings.proxy;
        };
        Imported imported;
        QVERIFY(!proxyOf("{\"enabled\":false,\"hostname\":\"px\"}", imported));
        QVERIFY(!proxyOf("{\"inherit\":true,\"config\":{\"hostname\":\"px\"}}", imported));
        const auto on = proxyOf("{\"enabled\":\"true\",\"protocol\":\"socks5\",\"hostname\":\"px\",\"port\":\"9\",\"auth\":{\"username\":\"u\",\"password\":\"p\"}}", imported);
        QVERIFY(on && on->kind == ProxyKind::Socks5 && on->port == 9 && on->user == QStringLiteral("u"));
        QVERIFY(imported.notes.empty());
        QVERIFY(!proxyOf("{\"enabled\":true,\"protocol\":\"quic\",\"hostname\":\"px\"}", imported));
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("quic")));
    }

    void aFilesFolder()
    {
        QCOMPARE(brunoFolder(QStringLiteral("a/b/c.bru")), QStringLiteral("a/b"));
        QCOMPARE(brunoFolder(QStringLiteral("c.bru")), QString());
    }
};

FRAMESCOPE_TEST(tst_BrunoValues);
#include "tst_BrunoValues.moc"
