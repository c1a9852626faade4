#include "session/SessionSettings.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::session;

class tst_SessionSettings : public QObject
{
    Q_OBJECT

private slots:
    void outgoingKnowsItsKindAndSize()
    {
        QCOMPARE(Outgoing::text("abc").size(), qint64(3));
        QVERIFY(Outgoing::ping().kind == Outgoing::Kind::Ping);
        const Outgoing close = Outgoing::close(1001, "bye");
        QCOMPARE(close.closeCode, std::optional<std::uint16_t>(1001));
        QCOMPARE(close.payload, QByteArray("bye"));
        protocol::RawFrame frame;
        frame.payload = "four";
        QCOMPARE(Outgoing::rawFrame(frame).size(), qint64(4));
        const Outgoing fragment = Outgoing::fragment(protocol::Opcode::Binary, "x", true, false);
        QVERIFY(fragment.first && !fragment.last && fragment.opcode == protocol::Opcode::Binary);
    }

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
