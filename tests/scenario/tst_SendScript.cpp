#include "FakePeer.h"

#include "scenario/SendScript.h"

#include "support/TestClass.h"

#include <QSignalSpy>

using namespace framescope;
using namespace framescope::scenario;

class tst_SendScript : public QObject
{
    Q_OBJECT

private slots:
    void sendsWaitsAndRepeats()
    {
        FakePeer peer;
        SendScript script(peer, {{{Outgoing::text("a"), -1}, {{}, 1}, {Outgoing::text("b"), -1}}, 2, 1});
        QSignalSpy finished(&script, &SendScript::finished);
        script.start();
        QCOMPARE(peer.sentMessages, QList<QByteArray>{"a"});
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(peer.sentMessages, (QList<QByteArray>{"a", "b", "a", "b"}));
        QVERIFY(script.done() && !script.running());
    }

    void nothingToDoIsDoneAtOnce()
    {
        FakePeer peer;
        SendScript script(peer, {});
        QSignalSpy finished(&script, &SendScript::finished);
        script.start();
        QCOMPARE(finished.count(), 1);
    }

    void waitsForThePeerToTakeIt()
    {
        FakePeer peer;
        peer.takes = false;
        SendScript script(peer, {{{Outgoing::text("a"), -1}}, 3, 0});
        script.start();
        QVERIFY(peer.sentMessages.isEmpty() && script.running());
        peer.takes = true;
        script.peerReady();
        QCOMPARE(peer.sentMessages.size(), 3);
        QVERIFY(script.done());
    }

    void aCloseEndsItButRawFramesMayFollow()
    {
        FakePeer peer;
        protocol::RawFrame raw;
        SendScript script(peer, {{{Outgoing::close(1000), -1}, {Outgoing::rawFrame(raw), -1}, {Outgoing::text("too late"), -1}}, 1, 0});
        QSignalSpy failed(&script, &SendScript::failed);
        script.start();
        QCOMPARE(peer.closes, 1);
        QCOMPARE(peer.rawFrames.size(), std::size_t(1));
        QCOMPARE(failed.count(), 1);
        QVERIFY(peer.sentMessages.isEmpty());
    }

    void theEndOfTheConnectionEndsIt()
    {
        FakePeer peer;
        SendScript script(peer, {{{{}, 60'000}, {Outgoing::text("never"), -1}}, 1, 0});
        script.start();
        QVERIFY(script.running());
        script.peerClosed();
        QVERIFY(script.done());
    }
};

FRAMESCOPE_TEST(tst_SendScript);
#include "tst_SendScript.moc"
