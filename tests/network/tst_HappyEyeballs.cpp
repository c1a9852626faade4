#include "network/HappyEyeballs.h"

#include "support/TestClass.h"

#include <QTcpServer>
#include <QtTest>

using namespace framescope::network;

class tst_HappyEyeballs : public QObject
{
    Q_OBJECT

    static QList<QHostAddress> addresses(std::initializer_list<const char *> texts)
    {
        QList<QHostAddress> out;
        for (const char *text : texts)
            out += QHostAddress(QString::fromLatin1(text));
        return out;
    }

private slots:
    void familiesTakeTurns()
    {
        QCOMPARE(HappyEyeballs::interleave(addresses({"::1", "::2", "::3", "10.0.0.1", "10.0.0.2", "::1"})),
                 addresses({"::1", "10.0.0.1", "::2", "10.0.0.2", "::3"}));
        QCOMPARE(HappyEyeballs::interleave(addresses({"10.0.0.1", "::1"})), addresses({"10.0.0.1", "::1"}));
        QCOMPARE(HappyEyeballs::interleave({}), QList<QHostAddress>());
    }

    void firstThatConnectsWins()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress(QStringLiteral("127.0.0.2"))));
        HappyEyeballs eyeballs;
        bool done = false;
        SocketPointer socket;
        eyeballs.start(addresses({"127.0.0.1", "127.0.0.2"}), server.serverPort(), false, [&](SocketPointer winner) {
            done = true;
            socket = std::move(winner);
        });
        QVERIFY(!done);
        QTRY_VERIFY(done);
        QVERIFY(socket);
        QCOMPARE(socket->peerAddress(), QHostAddress(QStringLiteral("127.0.0.2")));
        QCOMPARE(eyeballs.failures().size(), 1u);
        QCOMPARE(eyeballs.failures()[0].address, QStringLiteral("127.0.0.1"));
        QCOMPARE(eyeballs.failures()[0].code, QAbstractSocket::ConnectionRefusedError);
    }

    void everyFailureIsKept()
    {
        QTcpServer unused;
        QVERIFY(unused.listen(QHostAddress::LocalHost));
        const auto port = unused.serverPort();
        unused.close();
        HappyEyeballs eyeballs;
        bool done = false;
        eyeballs.start(addresses({"127.0.0.1", "127.0.0.2", "127.0.0.3"}), port, true, [&](SocketPointer winner) {
            done = true;
            QVERIFY(!winner);
        });
        QTRY_VERIFY(done);
        QCOMPARE(eyeballs.failures().size(), 3u);
        for (const auto &failure : eyeballs.failures())
            QVERIFY(!failure.words.isEmpty());
    }

    void noAddressesIsAnEnd()
    {
        HappyEyeballs eyeballs;
        bool done = false;
        eyeballs.start({}, 1, false, [&](SocketPointer winner) { done = !winner; });
        QTRY_VERIFY(done);
    }

    void cancelCallsNobody()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        HappyEyeballs eyeballs;
        bool called = false;
        eyeballs.start(addresses({"127.0.0.1"}), server.serverPort(), false, [&](SocketPointer) { called = true; });
        eyeballs.cancel();
        bool second = false;
        HappyEyeballs other;
        other.start(addresses({"127.0.0.1"}), server.serverPort(), false, [&](SocketPointer) { second = true; });
        QTRY_VERIFY(second);
        QVERIFY(!called);
    }
};

FRAMESCOPE_TEST(tst_HappyEyeballs);
#include "tst_HappyEyeballs.moc"
