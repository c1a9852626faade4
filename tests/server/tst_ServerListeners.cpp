#include "server/ServerListeners.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_ServerListeners : public QObject
{
    Q_OBJECT

    struct Sink final : network::ListenerSink {
        void clientPending(network::PendingClient &client) override { client.drop(false); }
        void httpRequest(network::PendingClient &client) override { client.drop(false); }
        void clientFailed(const QString &, const base::Error &, base::Instant) override {}
    };

private slots:
    void addressesOfBoth()
    {
        QTemporaryDir folder;
        Sink sink;
        ServerSettings settings;
        settings.transport = Transport::Both;
        settings.dataFolder = folder.path();
        ServerListeners listeners;
        QVERIFY(listeners.url().isEmpty() && listeners.urls().empty());
        QVERIFY(listeners.listen(settings, &sink).ok());
        const auto urls = listeners.urls();
        QCOMPARE(urls.size(), std::size_t{2});
        QCOMPARE(urls[0].scheme(), QStringLiteral("ws"));
        QCOMPARE(urls[1].scheme(), QStringLiteral("wss"));
        QCOMPARE(listeners.url(), urls[0]);
        QVERIFY(QFile::exists(listeners.caFile()));
    }

    void whereOneCannotListenNoneDoes()
    {
        Sink sink;
        ServerSettings settings;
        ServerListeners first;
        QVERIFY(first.listen(settings, &sink).ok());
        settings.port = static_cast<quint16>(first.url().port());
        ServerListeners second;
        QCOMPARE(second.listen(settings, &sink).error().id, QStringLiteral("server.listen"));
        QVERIFY(second.urls().empty());
    }

    void wrongDeflateParametersAreTold()
    {
        Sink sink;
        ServerSettings settings;
        settings.deflateParameters = QStringLiteral("nonsense");
        QVERIFY(!ServerListeners().listen(settings, &sink).ok());
    }
};

FRAMESCOPE_TEST(tst_ServerListeners);
#include "tst_ServerListeners.moc"
