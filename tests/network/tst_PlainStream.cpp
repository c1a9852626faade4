#include "network/PlainStream.h"

#include "support/TestClass.h"

#include <QTcpServer>
#include <QtTest>

using namespace framescope::network;

class tst_PlainStream : public QObject, private Stream::Listener
{
    Q_OBJECT

    QTcpServer m_server;
    StreamPointer m_stream;
    std::unique_ptr<QTcpSocket> m_far;
    int m_readable = 0;
    int m_writable = 0;

    void streamReadable() override { ++m_readable; }
    void streamWritable() override { ++m_writable; }
    void streamBroke() override {}

private slots:
    void init()
    {
        QVERIFY(m_server.isListening() || m_server.listen(QHostAddress::LocalHost));
        SocketPointer near(new QTcpSocket);
        near->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.serverPort());
        QTRY_VERIFY(m_server.hasPendingConnections() && near->state() == QAbstractSocket::ConnectedState);
        m_far.reset(m_server.nextPendingConnection());
        m_far->setParent(nullptr);
        m_stream = Stream::over(std::move(near));
        m_stream->setListener(this);
        m_readable = m_writable = 0;
    }

    void tellsAndReads()
    {
        m_far->write("hello");
        QTRY_VERIFY(m_readable > 0);
        char buffer[64];
        qint64 count = 0;
        QString words;
        QCOMPARE(m_stream->receive(buffer, sizeof buffer, count, words), Receipt::Data);
        QCOMPARE(QByteArray(buffer, count), QByteArray("hello"));
        QVERIFY(!m_stream->keepsUnread());
        m_far->disconnectFromHost();
        QVERIFY(QTest::qWaitFor([&] { return m_stream->receive(buffer, sizeof buffer, count, words) == Receipt::End; }));
    }

    void isQuietWhileNotReading()
    {
        m_stream->setReading(false);
        m_far->write("hello");
        QTRY_COMPARE(m_far->bytesToWrite(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(m_readable, 0);
        m_stream->setReading(true);
        QTRY_VERIFY(m_readable > 0);
    }

    void takesWhatTheSystemTakes()
    {
        m_far->setReadBufferSize(1);
        const QByteArray block(1 << 20, 'x');
        QString words;
        qint64 sent = 0;
        for (;;) {
            const auto taken = m_stream->send(block.constData(), block.size(), words);
            QVERIFY(taken >= 0);
            sent += taken;
            if (taken < block.size())
                break;
        }
        QCOMPARE(m_stream->waiting(), 0);
        qint64 got = 0;
        connect(m_far.get(), &QTcpSocket::readyRead, this, [&] { got += m_far->readAll().size(); });
        m_far->setReadBufferSize(0);
        got += m_far->readAll().size();
        QTRY_COMPARE(got, sent);
        QTRY_VERIFY(m_writable > 0);
    }

    void endsOneSide()
    {
        m_stream->endWriting();
        QTRY_COMPARE(m_far->state(), QAbstractSocket::UnconnectedState);
        m_stream->closeNow();
        char buffer[1];
        qint64 count = 0;
        QString words;
        QCOMPARE(m_stream->receive(buffer, 1, count, words), Receipt::Error);
    }
};

FRAMESCOPE_TEST(tst_PlainStream);
#include "tst_PlainStream.moc"
