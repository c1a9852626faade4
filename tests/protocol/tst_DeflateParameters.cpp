#include "protocol/DeflateParameters.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::protocol;

class tst_DeflateParameters : public QObject
{
    Q_OBJECT

private slots:
    void writesHeaders()
    {
        QCOMPARE(DeflateParameters{}.toHeader(), QByteArray("permessage-deflate"));
        QCOMPARE((DeflateParameters{true, true, 9, DeflateParameters::kClientWindowNoValue}.toHeader()),
                 QByteArray("permessage-deflate; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=9; client_max_window_bits"));
        QCOMPARE((DeflateParameters{false, false, {}, 8}.toHeader()), QByteArray("permessage-deflate; client_max_window_bits=8"));
    }

    void readsWhatUsersType()
    {
        QCOMPARE(*DeflateParameters::parse(""), DeflateParameters{});
        QCOMPARE(*DeflateParameters::parse(" server_no_context_takeover ; client_max_window_bits=10;"), (DeflateParameters{true, false, {}, 10}));
        QCOMPARE(*DeflateParameters::parse("permessage-deflate; client_max_window_bits"), (DeflateParameters{false, false, {}, DeflateParameters::kClientWindowNoValue}));
        for (const char *bad : {"nonsense", "server_max_window_bits", "server_max_window_bits=7", "server_max_window_bits=16", "server_max_window_bits=08",
                                "server_no_context_takeover=1", "client_max_window_bits=9; client_max_window_bits=9", "a b", "permessage-deflate, other"}) {
            const auto parsed = DeflateParameters::parse(bad);
            QVERIFY2(!parsed, bad);
            QVERIFY(!parsed.error().what.isEmpty() && !parsed.error().remedy.isEmpty());
        }
    }

    void roundTrips()
    {
        for (const bool a : {false, true}) {
            for (const bool b : {false, true}) {
                for (int server = 7; server <= 15; ++server) {
                    for (int client = 6; client <= 15; ++client) {
                        DeflateParameters p{a, b, {}, {}};
                        if (server >= 8)
                            p.serverMaxWindowBits = server;
                        if (client == 7)
                            p.clientMaxWindowBits = DeflateParameters::kClientWindowNoValue;
                        else if (client >= 8)
                            p.clientMaxWindowBits = client;
                        QCOMPARE(*DeflateParameters::parse(p.toHeader()), p);
                    }
                }
            }
        }
    }
};

FRAMESCOPE_TEST(tst_DeflateParameters);
#include "tst_DeflateParameters.moc"
