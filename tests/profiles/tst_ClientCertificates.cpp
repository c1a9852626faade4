#include "profiles/imports/ImportHelpers.h"

#include "support/ImportedText.h"
#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_ClientCertificates : public QObject
{
    Q_OBJECT

private slots:
    void hosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *host, const char *url, bool fits) { QTest::newRow(QByteArray(QByteArray(host) + ' ' + url)) << QString::fromLatin1(host) << QString::fromLatin1(url) << fits; };
        row("h.example", "wss://h.example/x", true);
        row("H.example", "wss://h.EXAMPLE:1/", true);
        row("h.example", "wss://a.h.example/", false);
        row("*.h.example", "wss://a.h.example/", true);
        row("*", "wss://a/", true);
        row("h.example:8443", "wss://h.example:8443/", true);
        row("h.example:8443", "wss://h.example/", false);
        row("h.example:443", "wss://h.example/", true);
        row("https://h.example/path", "wss://h.example/", true);
        row("h.example", "wss://{{host}}/", true);
        row("live.example", "wss://{{host}}/", true);
        row("none.example", "wss://{{host}}/", false);
        row("hxexample", "wss://h.example/", false);
    }
    void hosts()
    {
        QFETCH(QString, host);
        QFETCH(QString, url);
        QFETCH(bool, fits);
        Imported imported;
        imported.connections.push_back({{}, Profile::create(QStringLiteral("P"), url)});
        Imported::Group group;
        group.folder.variables.push_back({true, QStringLiteral("host"), QStringLiteral("h.example"), false, {}, {}});
        imported.groups.push_back(group);
        Environment live = Environment::create(QStringLiteral("Live"));
        live.variables.push_back({true, QStringLiteral("host"), QStringLiteral("live.example"), false, {}, {}});
        imported.environments.push_back(live);
        auto list = base::OrderedJson::array();
        auto item = base::OrderedJson::object();
        item.set(QStringLiteral("domain"), host);
        item.set(QStringLiteral("certFilePath"), QStringLiteral("c.pem"));
        list.append(item);
        takeCertificates(list, {}, imported);
        giveCertificates(imported, QStringLiteral("/f"));
        QCOMPARE(only(imported).settings.tls.certificateFile.has_value(), fits);
        if (fits)
            QCOMPARE(*only(imported).settings.tls.certificateFile, QStringLiteral("/f/c.pem"));
        QVERIFY(noted(imported, fits ? ImportNote::Kind::Taken : ImportNote::Kind::Skipped, host));
    }
};

FRAMESCOPE_TEST(tst_ClientCertificates);
#include "tst_ClientCertificates.moc"
