#include "support/TestClass.h"

#include "protocol/ZlibStream.h"

using namespace framescope::protocol;
namespace base = framescope::base;

namespace {

// One zlib stream, flushed behind each of three messages.
const QByteArray kFirst = QByteArray::fromHex("789caa56ca2f50b23234d0514a51b2aa56ca484d2c2a494a4d2c89cfcc2b492d2a4bcc51b23231343235a8d5512a56b2ca2bcdc9d1512a81306a01000000ffff");
const QByteArray kSecond = QByteArray::fromHex("aa86e83504eb854861a801000000ffff");
const QByteArray kThird = QByteArray::fromHex("82a881199f9c0f34350f2807b42827275f01895482d86008d6aae4eb1a1cece8ee1aef1ce4ea18e2aa540b000000ffff");

QByteArray next(ZlibStream &stream, const QByteArray &packed)
{
    GrowBuffer out;
    return stream.run(base::viewOf(packed), out, 1000) == UnpackEnding::Early ? base::toByteArray(out.view()) : QByteArray("?");
}

} // namespace

class tst_ZlibStream : public QObject
{
    Q_OBJECT

private slots:
    void goesOnOverMessages()
    {
        ZlibStream stream(ZlibStream::Format::Zlib);
        QCOMPARE(next(stream, kFirst), QByteArray("{\"op\":10,\"d\":{\"heartbeat_interval\":41250},\"s\":null,\"t\":null}"));
        QCOMPARE(next(stream, kSecond), QByteArray("{\"op\":11,\"d\":null,\"s\":null,\"t\":null}"));
        QCOMPARE(next(stream, kThird), QByteArray("{\"op\":0,\"d\":{\"content\":\"hello hello hello\"},\"s\":1,\"t\":\"MESSAGE_CREATE\"}"));
    }

    void aCopyGoesOnByItself()
    {
        ZlibStream stream(ZlibStream::Format::Zlib);
        next(stream, kFirst);
        ZlibStream copy(stream);
        QVERIFY(next(stream, kSecond).startsWith("{\"op\":11"));
        QVERIFY(next(copy, kSecond).startsWith("{\"op\":11"));
        QVERIFY(next(stream, kThird).startsWith("{\"op\":0"));
        QVERIFY(next(copy, kThird).startsWith("{\"op\":0"));
    }

    void stopsAtTheLimit()
    {
        ZlibStream stream(ZlibStream::Format::Zlib);
        GrowBuffer out;
        QCOMPARE(stream.run(base::viewOf(kFirst), out, 10), UnpackEnding::Limit);
        QVERIFY(out.size() <= 10);
    }

    void membersOfGzipAreOneContent()
    {
        const QByteArray one = QByteArray::fromHex("1f8b0800000000000203ab562ac8cc4b57b23234b134323132303137363032d751cacb2f4955b2524ac40b946a016075a53e3e000000");
        const QByteArray two = one + one;
        GrowBuffer out;
        std::size_t used = 0;
        QCOMPARE(ZlibStream(ZlibStream::Format::Gzip).run(base::viewOf(two), out, 1000, true, &used), UnpackEnding::Complete);
        QCOMPARE(out.size(), std::size_t(124));
        GrowBuffer first;
        QCOMPARE(ZlibStream(ZlibStream::Format::Gzip).run(base::viewOf(two), first, 1000, false, &used), UnpackEnding::Complete);
        QCOMPARE(used, std::size_t(one.size()));
    }
};

FRAMESCOPE_TEST(tst_ZlibStream);

#include "tst_ZlibStream.moc"
