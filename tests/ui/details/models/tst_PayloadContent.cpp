#include "ui/details/models/PayloadContent.h"

#include "ui/support/UiFixture.h"

#include "capture/EntryJson.h"

#include "support/TestClass.h"

#include <QBuffer>
#include <QTest>

using namespace framescope;
using ui::details::PayloadContent;

class tst_PayloadContent : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatItIs()
    {
        uitest::Log log;
        log.add("{\"a\":1}");
        log.add("{\"a\":");
        log.add(QByteArray("\0\1", 2), protocol::Opcode::Binary);
        const auto json = PayloadContent::read(*log.reader, 1, 1000, false);
        QVERIFY(json->isJson && json->isWhole() && json->json && json->json->isValid());
        const auto broken = PayloadContent::read(*log.reader, 2, 1000, false);
        QCOMPARE(broken->wrongFrom(), 5);
        const auto binary = PayloadContent::read(*log.reader, 3, 1000, false);
        QVERIFY(!binary->isText && binary->image.isNull());
        QVERIFY(PayloadContent::read(*log.reader, 99, 1000, false)->bytes.isEmpty());
    }

    void theReasonOfACloseThatIsSecretIsNotShown()
    {
        uitest::Log log;
        log.add(QByteArray("\x03\xf0" "hunter2hunter2"), protocol::Opcode::Close, capture::Direction::In, capture::FlagFin | capture::FlagSecretReason);
        const auto close = PayloadContent::read(*log.reader, 1, 1000, false);
        QCOMPARE(close->bytes, QByteArray("\x03\xf0[redacted]"));
        QVERIFY(close->isWhole());
    }

    void textWithControlsIsText()
    {
        uitest::Log log;
        log.add(QByteArray("CONNECTED\n\n\0", 12));
        log.add("caf\xc3\xa9", protocol::Opcode::Ping);
        QVERIFY(PayloadContent::read(*log.reader, 1, 1000, false)->isText);
        QVERIFY(!PayloadContent::read(*log.reader, 2, 1000, false)->isText);
    }

    void readsNoMoreThanAsked()
    {
        uitest::Log log;
        log.add("[1,2,3,4,5,6,7,8,9]");
        const auto part = PayloadContent::read(*log.reader, 1, 5, false);
        QCOMPARE(part->bytes.size(), 5);
        QVERIFY(!part->isWhole());
        QVERIFY(part->isJson && !part->json); // nothing is said about what was not read
        QCOMPARE(part->total, 19u);
    }

    void hugePicturesAreNotDecoded()
    {
        // A PNG of a few bytes that claims to be of 60,000 by 60,000 pixels.
        QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
        png += QByteArray::fromHex("0000ea600000ea600802000000");
        png += QByteArray(200, '\x01');
        uitest::Log log;
        log.add(png, protocol::Opcode::Binary);
        log.add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"5\" height=\"5\"/>");
        QVERIFY(PayloadContent::read(*log.reader, 1, 1000, false)->image.isNull());
        QVERIFY(PayloadContent::read(*log.reader, 2, 1000, false)->image.isNull());
    }
};

FRAMESCOPE_TEST(tst_PayloadContent);
#include "tst_PayloadContent.moc"
