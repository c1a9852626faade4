#include "support/TestClass.h"

#include "decode/CborReader.h"
#include "decode/MessagePackReader.h"

using namespace framescope::decode;
namespace base = framescope::base;

class tst_ValueTree : public QObject
{
    Q_OBJECT

private slots:
    void fieldsOfAMapAreItsMembersWithTheirKeys()
    {
        const QByteArray bytes = QByteArray::fromHex("82a16101a16292c3c0");
        ValueTree tree(base::viewOf(bytes), 0, 10);
        QVERIFY(MessagePackReader::read(tree, 0));
        FieldTree fields;
        tree.addTo(fields, QStringLiteral("body"), 0);
        const auto &all = fields.fields();
        QCOMPARE(all.size(), std::size_t(5));
        QCOMPARE(all[0].name, QStringLiteral("body"));
        QCOMPARE(all[0].kind, Field::Kind::Container);
        QCOMPARE(all[1].name, QStringLiteral("a"));
        QCOMPARE(all[1].value, QStringLiteral("1"));
        // The key's bytes belong to the pair.
        QCOMPARE(all[1].range, (ByteRange{11, 3, 0}));
        QCOMPARE(all[2].name, QStringLiteral("b"));
        QCOMPARE(all[3].name, QStringLiteral("[0]"));
        QCOMPARE(all[3].depth, std::uint16_t(2));
        QCOMPARE(all[4].kind, Field::Kind::Null);
    }

    void aContainerAsKeyIsNamedByItsLine()
    {
        const QByteArray bytes = QByteArray::fromHex("8192010203");
        ValueTree tree(base::viewOf(bytes));
        QVERIFY(MessagePackReader::read(tree, 0));
        FieldTree fields;
        tree.addTo(fields, QStringLiteral("body"), 0);
        QCOMPARE(fields.fields().size(), std::size_t(2));
        QCOMPARE(fields.fields()[1].name, QStringLiteral("[1,2]"));
        QCOMPARE(fields.fields()[1].value, QStringLiteral("3"));
    }

    void linesAreCut()
    {
        const QByteArray bytes = QByteArray::fromHex("dc0400") + QByteArray(1024, '\x05');
        ValueTree tree(base::viewOf(bytes));
        QVERIFY(MessagePackReader::read(tree, 0));
        const QString line = tree.line(0, 20);
        QCOMPARE(line.size(), 21);
        QVERIFY(line.startsWith(QStringLiteral("[5,5,5")));
        QVERIFY(line.endsWith(QChar(0x2026)));
    }

    void childrenAreCounted()
    {
        const QByteArray bytes = QByteArray::fromHex("8301820203820405");
        ValueTree tree(base::viewOf(bytes));
        QVERIFY(CborReader::read(tree, 0));
        QCOMPARE(tree.line(*tree.child(0, 2)), QStringLiteral("[4,5]"));
        QVERIFY(!tree.child(0, 3));
        QVERIFY(!tree.child(1, 0));
    }

    void controlCharactersAreEscaped()
    {
        const QByteArray bytes = QByteArray::fromHex("a31b5b41");
        ValueTree tree(base::viewOf(bytes));
        QVERIFY(MessagePackReader::read(tree, 0));
        QCOMPARE(tree.line(0), QStringLiteral("\"\\u001b[A\""));
    }
};

FRAMESCOPE_TEST(tst_ValueTree);

#include "tst_ValueTree.moc"
