#include "support/TestClass.h"

#include "decode/ProtobufFields.h"

using namespace framescope::decode;
namespace base = framescope::base;

class tst_ProtobufFields : public QObject
{
    Q_OBJECT

private slots:
    void wholeMessagesOnly()
    {
        const auto is = [](const char *hex) {
            const QByteArray bytes = QByteArray::fromHex(hex);
            return isProtobuf(base::viewOf(bytes));
        };
        QVERIFY(is(""));
        QVERIFY(is("0801"));
        QVERIFY(is("12020801"));
        QVERIFY(is("0b08010c"));
        QVERIFY(!is("08"));
        QVERIFY(!is("0001"));
        QVERIFY(!is("0f01"));
        QVERIFY(!is("120208"));
        QVERIFY(!is("0b0801"));
        QVERIFY(!is("0b080114"));
    }

    void textThatIsAMessageTooShowsBoth()
    {
        // The text is field 4 with 33 bytes.
        const QByteArray inner = QByteArray("\"!") + QByteArray(33, 'x');
        const QByteArray bytes = QByteArray("\x0a\x23", 2) + inner;
        FieldTree tree;
        std::vector<Fault> faults;
        addProtobuf(tree, LayerSpan{base::viewOf(bytes), {0, std::uint64_t(bytes.size()), 0}}, faults);
        QVERIFY(faults.empty());
        QCOMPARE(tree.fields().size(), std::size_t(2));
        QCOMPARE(tree.fields()[0].value, QString::fromLatin1(inner));
        QCOMPARE(tree.fields()[1].value, QString(33, u'x'));
        QCOMPARE(tree.fields()[1].depth, std::uint16_t(1));
    }

    void linesAreCut()
    {
        const QByteArray bytes = QByteArray::fromHex("0a40") + QByteArray(64, 'y');
        const QString line = protobufLine(base::viewOf(bytes), 20);
        QCOMPARE(line.size(), 21);
        QVERIFY(line.startsWith(QStringLiteral("1: \"yyy")));
    }
};

FRAMESCOPE_TEST(tst_ProtobufFields);

#include "tst_ProtobufFields.moc"
