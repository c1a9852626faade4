#include "capture/PageFormat.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_PageFormat : public QObject
{
    Q_OBJECT

private slots:
    void hashSeesEveryBit();
    void headersAreChecked();
};

void tst_PageFormat::hashSeesEveryBit()
{
    base::ByteBuffer bytes(100, 7);
    const std::uint64_t before = pageHash(bytes);
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        bytes[bit / 8] ^= std::uint8_t(1u << (bit % 8));
        QVERIFY(pageHash(bytes) != before);
        bytes[bit / 8] ^= std::uint8_t(1u << (bit % 8));
    }
    bytes.push_back(0);
    QVERIFY(pageHash(bytes) != before);
    QVERIFY(pageHash({}, 1) != pageHash({}, 2));
}

void tst_PageFormat::headersAreChecked()
{
    PageHeader header;
    header.headerHash = headerHashOf(header);
    QVERIFY(isSound(header));
    header.entries = 1;
    QVERIFY(!isSound(header));
    header.rows = 2;
    header.headerHash = headerHashOf(header);
    QVERIFY(!isSound(header));
}

FRAMESCOPE_TEST(tst_PageFormat);
#include "tst_PageFormat.moc"
