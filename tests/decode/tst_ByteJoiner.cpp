#include "support/TestClass.h"

#include "Conversation.h"

#include "decode/ByteJoiner.h"

using namespace framescope;
using namespace framescope::decode;
using namespace framescope::decode::testing;

class tst_ByteJoiner : public QObject
{
    Q_OBJECT

private slots:
    void joinsWhatWasKept()
    {
        ByteJoiner joiner;
        Decoded out;
        const QByteArray one("abc");
        const QByteArray two("de");
        const MessageView first{1, 0, Sender::Client, true, base::viewOf(one)};
        const MessageView second{2, 0, Sender::Client, true, base::viewOf(two)};
        QVERIFY(joiner.keep(first, joiner.take(first, out).from(1)));
        QVERIFY(joiner.hasPart(Sender::Client) && !joiner.hasPart(Sender::Server));
        const LayerSpan joined = joiner.take(second, out);
        QVERIFY(joined.text() == "bcde");
        QCOMPARE(joined.range.layer, std::uint32_t(1));
        QVERIFY(joiner.keep(second, joined.from(4)));
        QVERIFY(!joiner.hasPart(Sender::Client));
    }

    void isBounded()
    {
        ByteJoiner joiner;
        Decoded out;
        const QByteArray large(qsizetype(kMostPartial) + 1, char(120));
        const MessageView message{1, 0, Sender::Client, true, base::viewOf(large)};
        QVERIFY(!joiner.keep(message, joiner.take(message, out)));
        QVERIFY(!joiner.hasPart(Sender::Client));
    }
};

FRAMESCOPE_TEST(tst_ByteJoiner);

#include "tst_ByteJoiner.moc"
