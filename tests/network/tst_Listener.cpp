#include "network/FramescopeListener.h"
#include "network/QtListener.h"
#include "support/RecordingSink.h"
#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::network;

class tst_Listener : public QObject
{
    Q_OBJECT

private slots:
    void stackDecidesTheClass()
    {
        framescope::tests::EchoSink sink;
        ListenerOptions options;
        QVERIFY(qobject_cast<FramescopeListener *>(Listener::create(options, &sink).get()));
        options.stack = Stack::Qt;
        QVERIFY(qobject_cast<QtListener *>(Listener::create(options, &sink).get()));
    }
};

FRAMESCOPE_TEST(tst_Listener);
#include "tst_Listener.moc"
