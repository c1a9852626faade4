#include "protocol/Deflater.h"
#include "protocol/Inflater.h"

#include "support/TestClass.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace framescope;
using namespace framescope::protocol;

class tst_Inflater : public QObject
{
    Q_OBJECT

    static QByteArray inflated(Inflater &inflater, const QByteArray &wire, qsizetype step, Inflater::Status *status = nullptr, std::uint64_t limit = 1 << 20)
    {
        GrowBuffer out;
        auto result = Inflater::Status::Ok;
        for (qsizetype at = 0; at < wire.size() && result == Inflater::Status::Ok; at += step) {
            const QByteArray part = wire.mid(at, step);
            result = inflater.feed(base::viewOf(part), out, limit);
        }
        if (result == Inflater::Status::Ok)
            result = inflater.finish(out, limit);
        if (status)
            *status = result;
        else if (result != Inflater::Status::Ok)
            return "failed";
        return base::toByteArray(out.view());
    }

private slots:
    /// RFC 7692 section 7.2.3, byte by byte and at once.
    void examples_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("7.2.3.1") << QByteArray::fromHex("f248cdc9c90700");
        QTest::newRow("7.2.3.3 stored") << QByteArray::fromHex("000500faff48656c6c6f00");
        QTest::newRow("7.2.3.4 BFINAL") << QByteArray::fromHex("f348cdc9c9070000");
        QTest::newRow("BFINAL without the empty block behind it") << QByteArray::fromHex("f348cdc9c90700");
        QTest::newRow("7.2.3.5 two blocks") << QByteArray::fromHex("f24805000000ffffcac9c90700");
    }

    void examples()
    {
        QFETCH(QByteArray, wire);
        for (const qsizetype step : {1, 2, 100}) {
            Inflater inflater(15, false);
            for (int i = 0; i < 3; ++i)
                QCOMPARE(inflated(inflater, wire, step), QByteArray("Hello"));
            // Section 7.2.3.2: the next message refers to this one, even behind a final block.
            QCOMPARE(inflated(inflater, QByteArray::fromHex("f200110000"), step), QByteArray("Hello"));
        }
    }

    void emptyMessage()
    {
        Inflater inflater(15, false);
        QCOMPARE(inflated(inflater, QByteArray(1, '\0'), 1), QByteArray());
    }

    void withoutContextTakeoverNothingIsKept()
    {
        Inflater inflater(15, true);
        QCOMPARE(inflated(inflater, QByteArray::fromHex("f248cdc9c90700"), 100), QByteArray("Hello"));
        auto status = Inflater::Status::Ok;
        inflated(inflater, QByteArray::fromHex("f200110000"), 100, &status);
        QCOMPARE(status, Inflater::Status::Bad);
    }

    void badAndTruncated()
    {
        Inflater inflater(15, false);
        auto status = Inflater::Status::Ok;
        inflated(inflater, QByteArray::fromHex("ffffff"), 1, &status);
        QCOMPARE(status, Inflater::Status::Bad);
        inflater.reset();
        inflated(inflater, QByteArray::fromHex("f248cd"), 1, &status);
        QCOMPARE(status, Inflater::Status::Truncated);
        inflater.reset();
        QCOMPARE(inflated(inflater, QByteArray::fromHex("f248cdc9c90700"), 100), QByteArray("Hello"));
    }

    void stopsAtTheLimit()
    {
        Deflater deflater(15, true, 9);
        GrowBuffer wire;
        const QByteArray zeros(100'000, '\0');
        deflater.compress(base::viewOf(zeros), wire);
        const QByteArray bytes = base::toByteArray(wire.view());
        for (const qsizetype step : {1, 7, 1000}) {
            for (const std::uint64_t limit : {0u, 1u, 99'999u}) {
                Inflater inflater(15, true);
                auto status = Inflater::Status::Ok;
                QCOMPARE(inflated(inflater, bytes, step, &status, limit).size(), qsizetype(limit));
                QCOMPARE(status, Inflater::Status::Limit);
            }
            Inflater enough(15, true);
            QCOMPARE(inflated(enough, bytes, step, nullptr, 100'000), zeros);
        }
    }
};

FRAMESCOPE_TEST(tst_Inflater);
#include "tst_Inflater.moc"
