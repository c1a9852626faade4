#include "network/CertificateMaker.h"
#include "network/TlsSetup.h"
#include "network/TlsStream.h"

#include "support/TestClass.h"

#include <QTcpServer>
#include <QtTest>

using namespace framescope::network;

class tst_TlsStream : public QObject, private Stream::Listener
{
    Q_OBJECT

    int m_readable = 0;
    int m_writable = 0;

    void streamReadable() override { ++m_readable; }
    void streamWritable() override { ++m_writable; }
    void streamBroke() override {}

    /// Both ends of a TLS connection on loopback.
    class Server : public QTcpServer
    {
    public:
        QSslConfiguration configuration;
        std::unique_ptr<QSslSocket> socket;

    protected:
        void incomingConnection(qintptr descriptor) override
        {
            socket = std::make_unique<QSslSocket>();
            socket->setSocketDescriptor(descriptor);
            socket->setSslConfiguration(configuration);
            socket->startServerEncryption();
        }
    };

private slots:
    void conversation()
    {
        QTemporaryDir folder;
        Server server;
        ListenerOptions options;
        options.dataFolder = folder.path();
        QString ca;
        const auto configuration = TlsSetup::forListener(options, ca);
        QVERIFY(configuration.ok());
        server.configuration = *configuration;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        auto *near = new QSslSocket;
        SocketPointer owner(near);
        connect(near, &QSslSocket::sslErrors, near, [near] { near->ignoreSslErrors(); });
        near->connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.serverPort());
        QTRY_VERIFY(near->isEncrypted() && server.socket && server.socket->isEncrypted());
        const auto stream = Stream::over(std::move(owner));
        stream->setListener(this);

        QString words;
        QCOMPARE(stream->send("hello", 5, words), 5);
        QTRY_COMPARE(server.socket->bytesAvailable(), 5);
        QTRY_COMPARE(stream->waiting(), 0);
        QVERIFY(m_writable > 0);

        stream->setReading(false);
        server.socket->write("quiet");
        QTRY_VERIFY(stream->keepsUnread());
        QCOMPARE(m_readable, 0);
        char buffer[64];
        qint64 count = 0;
        QCOMPARE(stream->receive(buffer, sizeof buffer, count, words), Receipt::Data);
        QCOMPARE(QByteArray(buffer, count), QByteArray("quiet"));
        QCOMPARE(stream->receive(buffer, sizeof buffer, count, words), Receipt::Nothing);
        stream->setReading(true);
        server.socket->write("loud");
        QTRY_VERIFY(m_readable > 0);

        // No more than its buffer is taken while the peer does not read.
        const QByteArray block(4 << 20, 'x');
        qint64 taken = 0;
        for (int i = 0; i < 10; ++i)
            taken += stream->send(block.constData(), block.size(), words);
        QVERIFY(taken > 0 && taken <= (1 << 20));

        server.socket->abort();
        QTRY_VERIFY(stream->receive(buffer, sizeof buffer, count, words) != Receipt::Nothing || count > 0);
    }
};

FRAMESCOPE_TEST(tst_TlsStream);
#include "tst_TlsStream.moc"
