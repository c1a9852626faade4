#include "support/TestClass.h"

#include "decode/FieldTree.h"

using namespace framescope::decode;

class tst_FieldTree : public QObject
{
    Q_OBJECT

private slots:
    void depthSaysWhatContainsWhat()
    {
        FieldTree tree;
        tree.open(QStringLiteral("a"), {0, 10, 0});
        tree.add(QStringLiteral("b"), QStringLiteral("1"), {2, 1, 0}, Field::Kind::Number);
        tree.close(8, QStringLiteral("1 item"));
        tree.add(QStringLiteral("c"), QStringLiteral("2"), {9, 1, 0});
        QCOMPARE(tree.fields().size(), std::size_t(3));
        QCOMPARE(tree.fields()[0].depth, std::uint16_t(0));
        QCOMPARE(tree.fields()[0].range, (ByteRange{0, 8, 0}));
        QCOMPARE(tree.fields()[0].value, QStringLiteral("1 item"));
        QCOMPARE(tree.fields()[1].depth, std::uint16_t(1));
        QCOMPARE(tree.fields()[2].depth, std::uint16_t(0));
        QVERIFY(!tree.isCut());
    }

    void depthHasALimit()
    {
        FieldTree tree;
        for (std::size_t i = 0; i < kMostDepth + 5; ++i)
            tree.open(QStringLiteral("x"), {});
        QVERIFY(tree.isCut());
        QCOMPARE(tree.fields().size(), kMostDepth);
        tree.add(QStringLiteral("left out"), {}, {});
        QCOMPARE(tree.fields().size(), kMostDepth);
        for (std::size_t i = 0; i < kMostDepth + 5; ++i)
            tree.close();
        QCOMPARE(tree.depth(), std::size_t(0));
        tree.add(QStringLiteral("back at the top"), {}, {});
        QCOMPARE(tree.fields().back().depth, std::uint16_t(0));
    }

    void valuesAreCut()
    {
        FieldTree tree;
        tree.add(QStringLiteral("long"), QString(qsizetype(kMostValueText) + 10, QLatin1Char('x')), {});
        QCOMPARE(tree.fields()[0].value.size(), qsizetype(kMostValueText) + 1);
        QCOMPARE(tree.fields()[0].value.back(), QChar(0x2026));
    }
};

FRAMESCOPE_TEST(tst_FieldTree);

#include "tst_FieldTree.moc"
