#include "session/SessionSettings.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::session;

class tst_SessionSettings : public QObject
{
    Q_OBJECT

private slots:
    void nothingReconnectsOrPingsUnasked()
    {
        const SessionSettings settings;
        QVERIFY(settings.reconnect.kind == ReconnectSettings::Kind::Off);
        QCOMPARE(settings.keepalive.pingIntervalMs, 0);
        QVERIFY(!settings.recordSecrets);
    }
};

FRAMESCOPE_TEST(tst_SessionSettings);
#include "tst_SessionSettings.moc"
