#include "protocol/ClientHandshake.h"
#include "protocol/ServerHandshake.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::protocol;

class tst_ServerHandshake : public QObject
{
    Q_OBJECT

    static ServerHandshakeOptions withDeflate()
    {
        ServerHandshakeOptions options;
        options.deflate = DeflateParameters{};
        options.subprotocols = {"b", "a"};
        return options;
    }

private slots:
    void agreesWithOurClient()
    {
        ClientHandshakeOptions options;
        options.host = "h";
        options.subprotocols = {"a", "b"};
        options.deflate = DeflateParameters{false, false, std::nullopt, DeflateParameters::kClientWindowNoValue};
        ClientHandshake client(options);
        ServerHandshake server(withDeflate());
        const QByteArray request = client.request().toBytes() + "data behind";
        QCOMPARE(server.receive(base::viewOf(request)), std::size_t(request.size() - 11));
        QCOMPARE(server.state(), ServerHandshake::State::Request);
        const QByteArray answer = server.accept().toBytes() + "frames";
        QCOMPARE(client.receive(base::viewOf(answer)), std::size_t(answer.size() - 6));
        QVERIFY2(client.state() == ClientHandshake::State::Open, qPrintable(client.failure().toString()));
        QCOMPARE(client.agreement().subprotocol, QByteArray("b"));
        QVERIFY(client.agreement().deflate);
        QCOMPARE(*client.agreement().deflate, *server.agreement().deflate);
    }
};

QTEST_GUILESS_MAIN(tst_ServerHandshake)
#include "tst_ServerHandshake.moc"
