#include "support/ImportedText.h"
#include "support/TestClass.h"

#include "profiles/imports/Formats.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_WscatImport : public QObject
{
    Q_OBJECT

private slots:
    void optionsBecomeSettings()
    {
        const Profile wscat = only(takenText("wscat -c ws://h/ -s a -s b -o http://o --auth u:p --ca ca.pem --proxy http://px:3128 -x hello -P"));
        QCOMPARE(wscat.settings.subprotocols, std::optional(QStringList({QStringLiteral("a"), QStringLiteral("b")})));
        QCOMPARE(wscat.settings.auth->password, QStringLiteral("p"));
        QCOMPARE(wscat.settings.proxy->port, 3128);
        QCOMPARE(wscat.settings.reconnect.sendAfterOpen, std::optional(QStringList(wscat.messages.at(0).path())));
    }

    void whatIsTypedIntoItIsSent()
    {
        Imported imported;
        QVERIFY(importWscat({QStringLiteral("-c"), QStringLiteral("ws://h/"), QStringLiteral("-n")}, QStringLiteral("one\n\ntwo\n"), imported));
        QCOMPARE(messages(only(imported)), QStringLiteral("Message:0:one|Message 2:0:two"));
        QCOMPARE(only(imported).settings.tls.verify, std::optional(false));
    }

    void whatListensHasNoAddress()
    {
        Imported imported;
        QVERIFY(!importWscat({QStringLiteral("-l"), QStringLiteral("8080"), QStringLiteral("ws://h/")}, {}, imported));
        QVERIFY(imported.connections.empty());
    }
};

FRAMESCOPE_TEST(tst_WscatImport);
#include "tst_WscatImport.moc"
