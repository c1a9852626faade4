#include "protocol/DeflateNegotiation.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::protocol;

class tst_DeflateNegotiation : public QObject
{
    Q_OBJECT

    static constexpr int kAny = DeflateParameters::kClientWindowNoValue;

    static framescope::base::Result<DeflateParameters> parsed(const char *text, DeflateSide side)
    {
        return readDeflate(parseExtensions(text)->front(), side);
    }

private slots:
    /// RFC 7692 section 7.1: each fault by its rule.
    void faults()
    {
        const auto rule = [](const char *text, DeflateSide side) { return parsed(text, side).error().id; };
        const auto offer = DeflateSide::Offer;
        const auto answer = DeflateSide::Answer;
        QCOMPARE(rule("permessage-deflate; x", offer), QStringLiteral("rfc7692.parameter-unknown"));
        QCOMPARE(rule("permessage-deflate; server_no_context_takeover; server_no_context_takeover", offer), QStringLiteral("rfc7692.parameter-repeated"));
        QCOMPARE(rule("permessage-deflate; client_no_context_takeover=true", offer), QStringLiteral("rfc7692.parameter-value"));
        QCOMPARE(rule("permessage-deflate; server_max_window_bits", offer), QStringLiteral("rfc7692.parameter-value"));
        QCOMPARE(rule("permessage-deflate; client_max_window_bits", answer), QStringLiteral("rfc7692.parameter-value"));
        for (const char *bits : {"7", "16", "0", "-9", "09", "+9", "9x", "100"})
            QCOMPARE(rule(QByteArray("permessage-deflate; server_max_window_bits=" + QByteArray(bits)).constData(), offer), QStringLiteral("rfc7692.parameter-value"));
        QCOMPARE(*parsed("permessage-deflate; client_max_window_bits", offer), (DeflateParameters{false, false, {}, kAny}));
        QCOMPARE(*parsed("permessage-deflate; client_max_window_bits=\"12\"", answer), (DeflateParameters{false, false, {}, 12}));
    }

    /// Sections 7.1.1 and 7.1.2: how a client interprets a response.
    void answers()
    {
        const DeflateParameters all{true, false, 12, 11};
        QCOMPARE(agreedByAnswer(all, {}).error().id, QStringLiteral("rfc7692.parameter-ignored"));
        QCOMPARE(agreedByAnswer(all, {true, false, {}, {}}).error().id, QStringLiteral("rfc7692.parameter-ignored"));
        QCOMPARE(agreedByAnswer(all, {true, false, 13, {}}).error().id, QStringLiteral("rfc7692.parameter-too-large"));
        QCOMPARE(agreedByAnswer(all, {true, false, 12, 12}).error().id, QStringLiteral("rfc7692.parameter-too-large"));
        QCOMPARE(*agreedByAnswer(all, {true, false, 10, {}}), (DeflateParameters{true, false, 10, 11}));
        QCOMPARE(*agreedByAnswer(all, {true, true, 12, 8}), (DeflateParameters{true, true, 12, 8}));
        QCOMPARE(agreedByAnswer({}, {false, false, {}, 10}).error().id, QStringLiteral("rfc7692.parameter-not-offered"));
        // A server may limit its own window and context unasked.
        QCOMPARE(*agreedByAnswer({}, {true, true, 9, {}}), (DeflateParameters{true, true, 9, 15}));
        QCOMPARE(*agreedByAnswer({false, false, {}, kAny}, {false, false, {}, 9}), (DeflateParameters{false, false, 15, 9}));
    }

    void serversDecision_data()
    {
        QTest::addColumn<QByteArray>("offer");
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QByteArray>("answer"); ///< empty: declined
        const auto row = [](const char *offer, const char *own, const char *answer) {
            QTest::addRow("%s / %s", offer, own) << QByteArray(offer) << QByteArray(own) << QByteArray(answer);
        };
        row("", "", "permessage-deflate");
        row("client_max_window_bits", "", "permessage-deflate");
        row("client_max_window_bits", "client_max_window_bits=10", "permessage-deflate; client_max_window_bits=10");
        row("client_max_window_bits=9", "client_max_window_bits=10", "permessage-deflate; client_max_window_bits=9");
        row("client_max_window_bits=9", "", "permessage-deflate; client_max_window_bits=9");
        row("", "client_max_window_bits=10", "");
        row("server_max_window_bits=10", "", "permessage-deflate; server_max_window_bits=10");
        row("server_max_window_bits=15", "", "permessage-deflate; server_max_window_bits=15");
        row("server_max_window_bits=12", "server_max_window_bits=9", "permessage-deflate; server_max_window_bits=9");
        row("", "server_max_window_bits=8", "permessage-deflate; server_max_window_bits=8");
        row("server_no_context_takeover", "", "permessage-deflate; server_no_context_takeover");
        row("", "server_no_context_takeover; client_no_context_takeover", "permessage-deflate; server_no_context_takeover; client_no_context_takeover");
        row("client_no_context_takeover", "", "permessage-deflate; client_no_context_takeover");
    }

    void serversDecision()
    {
        QFETCH(QByteArray, offer);
        QFETCH(QByteArray, own);
        QFETCH(QByteArray, answer);
        const DeflateParameters offered = *DeflateParameters::parse(offer);
        const auto decision = answerOffer(offered, *DeflateParameters::parse(own));
        QCOMPARE(decision ? decision->header : QByteArray(), answer);
        if (!decision)
            return;
        // The client reaches the same agreement.
        const auto client = agreedByAnswer(offered, *parsed(decision->header.constData(), DeflateSide::Answer));
        QVERIFY(client);
        QCOMPARE(*client, decision->agreed);
    }
};

FRAMESCOPE_TEST(tst_DeflateNegotiation);
#include "tst_DeflateNegotiation.moc"
