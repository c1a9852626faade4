#include "ExportSample.h"

#include "profiles/exports/ExportParts.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using namespace framescope::profiles;

class tst_ExportParts : public QObject
{
    Q_OBJECT

private slots:
    void headersIncludeWhatHasAFieldOfItsOwn()
    {
        Settings settings;
        QVERIFY(exportedHeaders(settings).empty());
        settings.subprotocols = QStringList{QStringLiteral("a"), QStringLiteral("b")};
        settings.origin = QStringLiteral("o");
        const auto headers = exportedHeaders(settings);
        QCOMPARE(headers.size(), std::size_t(2));
        QCOMPARE(headers[0].value, QStringLiteral("a, b"));
        QCOMPARE(headers[1].name, QStringLiteral("Origin"));
    }

    void authenticationInBothDialects()
    {
        Auth key;
        key.kind = AuthKind::ApiKey;
        key.keyName = QStringLiteral("k");
        key.keyPlace = ApiKeyPlace::Query;
        QCOMPARE(exportedAuth(key, true)[u"addTo"].toString(), QStringLiteral("queryParams"));
        QCOMPARE(exportedAuth(key, false)[u"placement"].toString(), QStringLiteral("query"));
        Auth oauth;
        oauth.kind = AuthKind::OAuth2AuthorizationCode;
        QCOMPARE(exportedAuth(oauth, true)[u"grantType"].toString(), QStringLiteral("authorization_code"));
        QVERIFY(exportedAuth(oauth, true)[u"usePkce"].toBool());
        QCOMPARE(exportedAuth(oauth, false)[u"flow"].toString(), QStringLiteral("authorization_code"));
        QVERIFY(exportedAuth(Auth(), true).isObject());
        QVERIFY(exportedAuth(Auth(), false).isNull());
    }

    void onlyTextsAreExported()
    {
        ExportSet set = test::exportSample();
        const Profile profile = set.items[0].profile;
        QVERIFY(isExportable(profile.messages[0], profile, QStringLiteral("Tool"), set));
        QVERIFY(set.notes.isEmpty());
        QVERIFY(!isExportable(profile.messages[1], profile, QStringLiteral("Tool"), set));
        QVERIFY(set.notes.value(0).contains(QStringLiteral("Ping")) && set.notes.value(0).contains(QStringLiteral("Tool")));
    }
};

FRAMESCOPE_TEST(tst_ExportParts);
#include "tst_ExportParts.moc"
