#include "capture/KnownPayloads.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_KnownPayloads : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatWasAdded();
    void aDifferenceAnywhereIsOne();
    void knowsSeveralAtOnce();
};

void tst_KnownPayloads::findsWhatWasAdded()
{
    KnownPayloads known;
    const QByteArray block = QByteArray(1000, 'b') + QByteArray(5000, 'p');
    const QByteArray payload(5000, 'p');
    QVERIFY(!known.find(base::viewOf(payload), base::viewOf(block)));
    known.add(1000, 5000);
    QCOMPARE(known.find(base::viewOf(payload), base::viewOf(block)), std::optional<std::uint32_t>(1000));
    QVERIFY(!known.find(base::viewOf(payload), base::viewOf(block.first(5999)))); // it would end outside
    QVERIFY(!known.find(base::viewOf(payload.first(4999)), base::viewOf(block)));
    known.clear();
    QVERIFY(!known.find(base::viewOf(payload), base::viewOf(block)));

    // What is short is never shared.
    const QByteArray brief(KnownPayloads::kWorthSharing - 1, 's');
    QVERIFY(!known.find(base::viewOf(brief), base::viewOf(brief)));
    known.add(0, std::size_t(brief.size()));
    QVERIFY(!known.find(base::viewOf(brief), base::viewOf(brief)));
    QVERIFY(!known.find({}, {}));
}

void tst_KnownPayloads::aDifferenceAnywhereIsOne()
{
    for (const qsizetype size : {qsizetype(KnownPayloads::kWorthSharing), qsizetype(777)}) {
        const QByteArray block(size, 'x');
        for (qsizetype at = 0; at < size; ++at) {
            KnownPayloads known;
            QVERIFY(!known.find(base::viewOf(block), base::viewOf(block)));
            known.add(0, std::size_t(size));
            QByteArray other = block;
            other[at] = 'y';
            QVERIFY2(!known.find(base::viewOf(other), base::viewOf(block)), qPrintable(QString::number(at)));
        }
    }
}

void tst_KnownPayloads::knowsSeveralAtOnce()
{
    // Two kinds in turns: as a rule both have their place. (That they may have the same one costs room and nothing else.)
    int found = 0;
    for (int i = 0; i < 100; ++i) {
        KnownPayloads known;
        const QByteArray block = QByteArray::number(2000 + i).repeated(75) + QByteArray::number(1000 + i).repeated(75 + i % 2);
        const auto one = base::viewOf(block).first(300);
        const auto other = base::viewOf(block).subspan(300);
        QVERIFY(!known.find(one, base::viewOf(block)));
        known.add(0, one.size());
        QVERIFY(!known.find(other, base::viewOf(block)));
        known.add(300, other.size());
        found += known.find(one, base::viewOf(block)) == std::optional<std::uint32_t>(0) && known.find(other, base::viewOf(block)) == std::optional<std::uint32_t>(300);
    }
    QVERIFY2(found > 80, qPrintable(QString::number(found)));
}

FRAMESCOPE_TEST(tst_KnownPayloads);
#include "tst_KnownPayloads.moc"
