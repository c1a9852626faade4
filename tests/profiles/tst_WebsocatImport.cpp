#include "support/ImportedText.h"
#include "support/TestClass.h"

#include "profiles/imports/Formats.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_WebsocatImport : public QObject
{
    Q_OBJECT

private slots:
    void optionsBecomeSettings()
    {
        const Profile websocat = only(takenText("websocat --protocol a --basic-auth u:p --ping-interval 5 --ping-timeout 10 --close-status-code 4000 --close-reason bye ws://h/"));
        QCOMPARE(websocat.settings.keepAlive.pongTimeout, std::optional(10000));
        QCOMPARE(websocat.messages.at(0).content, QStringLiteral("4000:bye"));
    }

    void overlaysAreNamedAndLeft()
    {
        Imported imported;
        QVERIFY(importWebsocat({QStringLiteral("-"), QStringLiteral("autoreconnect:wss://h/p")}, {}, imported));
        QCOMPARE(only(imported).url, QStringLiteral("wss://h/p"));
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("autoreconnect:")));
    }

    void proxiesAndLimits()
    {
        Imported imported;
        QVERIFY(importWebsocat({QStringLiteral("--socks5"), QStringLiteral("px:1"), QStringLiteral("--socks5-user-pass"), QStringLiteral("u:p"), QStringLiteral("--max-ws-message-length"), QStringLiteral("1000"),
                                QStringLiteral("wss://h/")},
                               {}, imported));
        QCOMPARE(only(imported).settings.proxy->kind, ProxyKind::Socks5);
        QCOMPARE(only(imported).settings.proxy->password, QStringLiteral("p"));
        QCOMPARE(only(imported).settings.limits.maxMessage, std::optional<qint64>(1000));
    }
};

FRAMESCOPE_TEST(tst_WebsocatImport);
#include "tst_WebsocatImport.moc"
