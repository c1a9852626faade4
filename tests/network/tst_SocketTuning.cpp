#include "network/SocketTuning.h"

#include "support/TestClass.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace framescope::network;

class tst_SocketTuning : public QObject
{
    Q_OBJECT

    QTcpServer m_server;
    std::unique_ptr<QTcpSocket> m_near;
    std::unique_ptr<QTcpSocket> m_far;

private slots:
    void init()
    {
        QVERIFY(m_server.isListening() || m_server.listen(QHostAddress::LocalHost));
        m_near = std::make_unique<QTcpSocket>();
        m_near->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.serverPort());
        QTRY_VERIFY(m_server.hasPendingConnections());
        m_far.reset(m_server.nextPendingConnection());
        m_far->setParent(nullptr);
        QTRY_COMPARE(m_near->state(), QAbstractSocket::ConnectedState);
    }

    void options()
    {
        tuneStream(*m_near);
        QCOMPARE(m_near->socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);
        QVERIFY(m_near->socketOption(QAbstractSocket::KeepAliveOption).toInt() != 0);
    }

    void readsAndWritesWithoutWaiting()
    {
        char buffer[16];
        qint64 count = 0;
        QString words;
        const auto copy = duplicateDescriptor(m_near->socketDescriptor());
        QVERIFY(copy != -1);
        QCOMPARE(receiveSome(copy, buffer, sizeof buffer, count, words), Receipt::Nothing);
        QCOMPARE(sendSome(copy, "hello", 5, words), 5);
        QTRY_COMPARE(m_far->bytesAvailable(), 5);
        m_near.reset(); // the copy lives on
        m_far->write("yes");
        QVERIFY(QTest::qWaitFor([&] { return receiveSome(copy, buffer, sizeof buffer, count, words) == Receipt::Data; }));
        QCOMPARE(QByteArray(buffer, count), QByteArray("yes"));
        QVERIFY(shutdownWriting(copy));
        QTRY_COMPARE(m_far->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(QTest::qWaitFor([&] { return receiveSome(copy, buffer, sizeof buffer, count, words) == Receipt::End; }));
        closeDescriptor(copy);
    }

    void twoPiecesGoOneBehindTheOther()
    {
        QString words;
        QCOMPARE(sendBoth(m_near->socketDescriptor(), "he", 2, "llo", 3, words), 5);
        QTRY_COMPARE(m_far->bytesAvailable(), 5);
        QCOMPARE(m_far->readAll(), QByteArray("hello"));
        // Until nobody takes any more: then none, and no error.
        const QByteArray large(1 << 20, 'x');
        const auto copy = duplicateDescriptor(m_near->socketDescriptor());
        qint64 taken = 1;
        for (int i = 0; i < 1000 && taken > 0; ++i)
            taken = sendBoth(copy, "head", 4, large.constData(), large.size(), words);
        QCOMPARE(taken, 0);
        closeDescriptor(copy);
    }

    void resetIsToldFromAnEnd()
    {
        const auto copy = duplicateDescriptor(m_near->socketDescriptor());
        m_near.reset();
        const auto far = duplicateDescriptor(m_far->socketDescriptor());
        m_far.reset();
        resetOnClose(far);
        closeDescriptor(far);
        char buffer[16];
        qint64 count = 0;
        QString words;
        QVERIFY(QTest::qWaitFor([&] { return receiveSome(copy, buffer, sizeof buffer, count, words) == Receipt::Error; }));
        QVERIFY(!words.isEmpty());
        QCOMPARE(sendSome(copy, "x", 1, words), -1);
        closeDescriptor(copy);
    }

    void noDescriptor()
    {
        char buffer[16];
        qint64 count = 0;
        QString words;
        QCOMPARE(receiveSome(-1, buffer, sizeof buffer, count, words), Receipt::Error);
        QCOMPARE(sendSome(-1, "x", 1, words), -1);
        QCOMPARE(duplicateDescriptor(-1), -1);
        QVERIFY(!shutdownWriting(-1));
    }
};

FRAMESCOPE_TEST(tst_SocketTuning);
#include "tst_SocketTuning.moc"
