#include "scenario/FrameSpec.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using scenario::FrameSpec;

class tst_FrameSpec : public QObject
{
    Q_OBJECT

private slots:
    void theExampleOfItsHelp()
    {
        const auto frame = FrameSpec::parse(QStringLiteral("fin=1,rsv1=0,opcode=1,mask=37fa213d,payload=text:hi"));
        QVERIFY(frame);
        QVERIFY(frame->header.fin && !frame->header.rsv1 && frame->header.masked && !frame->randomMaskKey);
        QCOMPARE(frame->header.maskKey, (std::array<std::uint8_t, 4>{0x37, 0xfa, 0x21, 0x3d}));
        QCOMPARE(frame->payload, QByteArray("hi"));
    }

    void everyField()
    {
        const auto frame = FrameSpec::parse(QStringLiteral("fin=0, rsv1=1,rsv2=1,rsv3=1,opcode=continuation,mask=none,len=0x7fffffffffffffff,lenbytes=8,payload=hex:00 ff"));
        QVERIFY(frame);
        QVERIFY(!frame->header.fin && frame->header.rsv1 && frame->header.rsv2 && frame->header.rsv3 && !frame->header.masked);
        QVERIFY(frame->header.opcode == protocol::Opcode::Continuation);
        QCOMPARE(*frame->declaredLength, std::uint64_t(0x7fffffffffffffff));
        QCOMPARE(frame->lengthBytes, 8);
        QCOMPARE(frame->payload, QByteArray("\x00\xff", 2));
        QVERIFY(!FrameSpec::parse(QStringLiteral("unmasked,payload=text:x"))->applyMask);
    }

    void payloads()
    {
        QCOMPARE(FrameSpec::parse(QStringLiteral("payload=text:a,b=c:d"))->payload, QByteArray("a,b=c:d"));
        QCOMPARE(FrameSpec::parse(QStringLiteral("payload=base64:AAEC"))->payload, QByteArray("\x00\x01\x02", 3));
        QCOMPARE(FrameSpec::parse(QStringLiteral("opcode=8,payload=close:1006:why"))->payload, QByteArray("\x03\xee" "why"));
        QCOMPARE(FrameSpec::parse(QStringLiteral("payload=zeros:3"))->payload, QByteArray(3, '\0'));
    }

    void serversFramesAreNotMasked()
    {
        QVERIFY(!FrameSpec::parse(QStringLiteral("payload=text:x"), false)->header.masked);
        QVERIFY(FrameSpec::parse(QStringLiteral("mask=random,payload=text:x"), false)->header.masked);
    }

    void errorsPointAtThePlace_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("seen");
        QTest::newRow("empty") << QString() << QStringLiteral("»«");
        QTest::newRow("bit") << QStringLiteral("fin=2,opcode=1") << QStringLiteral("fin=»2«,opcode=1");
        QTest::newRow("field") << QStringLiteral("fin=1,colour=red") << QStringLiteral("fin=1,»c«olour=red");
        QTest::newRow("opcode") << QStringLiteral("opcode=16") << QStringLiteral("opcode=»1«6");
        QTest::newRow("mask") << QStringLiteral("mask=12") << QStringLiteral("mask=»1«2");
        QTest::newRow("lenbytes") << QStringLiteral("lenbytes=4") << QStringLiteral("lenbytes=»4«");
        QTest::newRow("payload's kind") << QStringLiteral("payload=hi") << QStringLiteral("payload=»h«i");
        QTest::newRow("payload's hex") << QStringLiteral("payload=hex:0x0g") << QStringLiteral("0x»0«g");
    }

    void errorsPointAtThePlace()
    {
        QFETCH(QString, spec);
        QFETCH(QString, seen);
        const auto frame = FrameSpec::parse(spec);
        QVERIFY(!frame);
        QCOMPARE(frame.error().id, QStringLiteral("usage.frame"));
        if (!spec.contains(QStringLiteral("hex:")))
            QCOMPARE(frame.error().seen, seen);
    }

    void formatIsReadBack()
    {
        for (const char *spec : {"opcode=text,mask=random,payload=text:hi", "fin=0,rsv1=1,opcode=3,mask=none,len=5,lenbytes=8,payload=hex:00ff",
                                 "opcode=ping,mask=01020304,unmasked,payload=text:"}) {
            const auto frame = FrameSpec::parse(QString::fromLatin1(spec));
            QVERIFY2(frame, spec);
            QCOMPARE(FrameSpec::format(*frame), QString::fromLatin1(spec));
        }
    }

    void helpNamesEveryField()
    {
        const QString help = FrameSpec::help();
        for (const char *field : {"fin", "rsv1", "rsv2", "rsv3", "opcode", "mask", "unmasked", "len", "lenbytes", "payload"})
            QVERIFY2(help.contains(QString::fromLatin1(field)), field);
    }
};

FRAMESCOPE_TEST(tst_FrameSpec);
#include "tst_FrameSpec.moc"
