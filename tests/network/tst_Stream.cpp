#include "network/PlainStream.h"
#include "network/TlsStream.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::network;

class tst_Stream : public QObject
{
    Q_OBJECT

private slots:
    void socketDecidesTheClass()
    {
        const auto plain = Stream::over(SocketPointer(new QTcpSocket));
        QVERIFY(qobject_cast<PlainStream *>(plain.get()));
        const auto tls = Stream::over(SocketPointer(new QSslSocket));
        QVERIFY(qobject_cast<TlsStream *>(tls.get()));
    }

    void releasedStreamsGoWithTheEventLoop()
    {
        auto stream = Stream::over(SocketPointer(new QTcpSocket));
        QSignalSpy gone(stream.get(), &QObject::destroyed);
        QPointer<Stream> watched = stream.get();
        stream.reset();
        QVERIFY(watched); // it may have been inside one of its own signals
        QTRY_VERIFY(!watched);
    }
};

FRAMESCOPE_TEST(tst_Stream);
#include "tst_Stream.moc"
