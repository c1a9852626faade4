#include "protocol/GrowBuffer.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::protocol;

class tst_GrowBuffer : public QObject
{
    Q_OBJECT

private slots:
    void growsAndKeepsItsBytes()
    {
        GrowBuffer buffer;
        QVERIFY(buffer.empty());
        QByteArray expected;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray part = QByteArray::number(i);
            buffer.append(base::viewOf(part));
            expected += part;
        }
        QCOMPARE(base::toByteArray(buffer.view()), expected);
        buffer.dropFront(10);
        QCOMPARE(base::toByteArray(buffer.view()), expected.mid(10));
        buffer.truncate(3);
        QCOMPARE(buffer.size(), std::size_t(3));
        buffer.append({});
        QCOMPARE(buffer.size(), std::size_t(3));
    }

    void givesMemoryBackWhereItIsMuch()
    {
        GrowBuffer buffer;
        buffer.reserveExactly(1000);
        QCOMPARE(buffer.capacity(), std::size_t(1000));
        buffer.clear(1000);
        QCOMPARE(buffer.capacity(), std::size_t(1000));
        buffer.clear(999);
        QCOMPARE(buffer.capacity(), std::size_t(0));
        QVERIFY(buffer.empty());
    }
};

FRAMESCOPE_TEST(tst_GrowBuffer);
#include "tst_GrowBuffer.moc"
