#include "support/ImportedText.h"
#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_PostmanImport : public QObject
{
    Q_OBJECT

private slots:
    void postman()
    {
        for (const QString &path : {QStringLiteral("postman"), QStringLiteral("postman/My API/Ticker.request.yaml")}) {
            const Imported imported = taken(path);
            QCOMPARE(imported.connections.size(), std::size_t(1));
            const Profile &p = only(imported);
            QCOMPARE(p.url, QStringLiteral("{{base}}/feed"));
            QCOMPARE(rows(p.settings.headers), QStringLiteral("X-A=1"));
            QCOMPARE(rows(p.query), QStringLiteral("since=0 ~debug=1"));
            QCOMPARE(messages(p), QStringLiteral("Subscribe:1:{\"id\":\"{{$uuid}}\"}|Bytes:2:00ff"));
            QCOMPARE(p.settings.reconnect.attempts, std::optional(3));
            QCOMPARE(p.settings.tls.verify, std::optional(false));
            QVERIFY(p.settings.auth && p.settings.auth->kind == AuthKind::Basic);
            QCOMPARE(p.settings.auth->user, QStringLiteral("{{user}}"));
            QCOMPARE(p.settings.auth->password, QStringLiteral("{{password}}"));
        }
        const Imported all = taken(QStringLiteral("postman"));
        QCOMPARE(all.connections[0].folder, QStringLiteral("My API"));
        QCOMPARE(all.groups.at(0).folder.variables.at(0).name, QStringLiteral("base"));
        const auto &auth = all.groups.at(0).folder.settings.auth;
        QVERIFY(auth && auth->kind == AuthKind::ApiKey);
        QCOMPARE(auth->keyName + QLatin1Char('=') + auth->keyValue, QStringLiteral("X-Team={{team}}"));
        QVERIFY(noted(all, ImportNote::Kind::Skipped, QStringLiteral("socket.io-request")));
    }
};

FRAMESCOPE_TEST(tst_PostmanImport);
#include "tst_PostmanImport.moc"
