#include "protocol/Deflater.h"
#include "protocol/Inflater.h"

#include "support/TestClass.h"

#include <QRandomGenerator>
#include <QtTest>

#include <zlib.h>

using namespace framescope;
using namespace framescope::protocol;

class tst_Deflater : public QObject
{
    Q_OBJECT

private slots:
    void removesTheTail()
    {
        Deflater deflater(15, true, 9);
        GrowBuffer out;
        deflater.compress(base::viewOf("Hello"), out);
        QCOMPARE(base::toByteArray(out.view()).toHex(), QByteArray("f248cdc9c90700")); // RFC 7692 section 7.2.3.1
        deflater.compress({}, out);
        QCOMPARE(base::toByteArray(out.view()).toHex(), QByteArray("00")); // section 7.2.3.6
    }

    void contextTakeover()
    {
        GrowBuffer first;
        GrowBuffer second;
        const QByteArray text("a text that comes twice, and has some length to it");
        Deflater keeping(15, false, 9);
        keeping.compress(base::viewOf(text), first);
        keeping.compress(base::viewOf(text), second);
        QVERIFY(second.size() < first.size() / 3);
        Deflater forgetting(15, true, 9);
        forgetting.compress(base::viewOf(text), second);
        forgetting.compress(base::viewOf(text), second);
        QCOMPARE(base::toByteArray(second.view()), base::toByteArray(first.view()));
    }

    /// RFC 7692 section 7.1.2: no distance is larger than the agreed window, of 8 bits too, which zlib's deflate cannot be asked
    /// for. zlib's inflate with that very window, given no output to look back into, is the judge.
    void keepsToEveryWindow()
    {
        QRandomGenerator random(3);
        QByteArray text;
        for (int i = 0; i < 4000; ++i)
            text += QByteArray::number(random.bounded(50)) + (random.bounded(3) ? "," : "some words ");
        for (int bits = 8; bits <= 15; ++bits) {
            for (const int level : {1, 6, 9}) {
                Deflater deflater(bits, false, level);
                z_stream z{};
                QCOMPARE(inflateInit2(&z, -bits), Z_OK);
                for (int message = 0; message < 3; ++message) {
                    GrowBuffer wire;
                    deflater.compress(base::viewOf(text), wire);
                    wire.append(base::viewOf("\x00\x00\xff\xff"));
                    z.next_in = wire.data();
                    z.avail_in = static_cast<uInt>(wire.size());
                    QByteArray got;
                    std::uint8_t byte = 0;
                    while (true) {
                        z.next_out = &byte;
                        z.avail_out = 1;
                        const int result = inflate(&z, Z_SYNC_FLUSH);
                        if (result != Z_OK && result != Z_BUF_ERROR)
                            QFAIL(qPrintable(QStringLiteral("window %1, level %2: %3").arg(bits).arg(level).arg(QLatin1String(z.msg ? z.msg : "?"))));
                        if (z.avail_out == 1)
                            break;
                        got += static_cast<char>(byte);
                    }
                    QCOMPARE(got, text);
                }
                inflateEnd(&z);
            }
        }
    }
};

FRAMESCOPE_TEST(tst_Deflater);
#include "tst_Deflater.moc"
