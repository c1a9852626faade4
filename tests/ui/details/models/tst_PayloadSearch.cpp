#include "ui/details/models/PayloadSearch.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using ui::details::PayloadSearch;

class tst_PayloadSearch : public QObject
{
    Q_OBJECT

    static QList<std::pair<qint64, qint64>> placesOf(const QByteArray &bytes, const QString &wanted, Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive)
    {
        QList<std::pair<qint64, qint64>> found;
        const auto search = PayloadSearch::find(bytes, wanted, sensitivity);
        for (const PayloadSearch::Place &place : search->places())
            found.append({place.start, place.length});
        return found;
    }

private slots:
    void findsTextAndBytes()
    {
        using Places = QList<std::pair<qint64, qint64>>;
        QCOMPARE(placesOf("one ONE one", QStringLiteral("one")), (Places{{0, 3}, {4, 3}, {8, 3}}));
        QCOMPARE(placesOf("one ONE one", QStringLiteral("ONE"), Qt::CaseSensitive), (Places{{4, 3}}));
        QCOMPARE(placesOf("aaaa", QStringLiteral("aa")), (Places{{0, 2}, {2, 2}})); // none overlaps another
        QCOMPARE(placesOf("x\xc3\x84y", QStringLiteral("ä")), (Places{{1, 2}}));
        QCOMPARE(placesOf(QByteArray("\x00\xde\xad\x00", 4), QStringLiteral("hex:DE ad")), (Places{{1, 2}}));
        QCOMPARE(placesOf("", QStringLiteral("x")), Places{});
        QCOMPARE(placesOf("x", QString()), Places{});
    }

    void halfAByteIsNoSearch()
    {
        QVERIFY(PayloadSearch::isValid(QStringLiteral("hex:0a")));
        QVERIFY(PayloadSearch::isValid(QStringLiteral("hexagon")));
        for (const char *wrong : {"", "hex:", "hex:0", "hex:zz", "hex: "})
            QVERIFY2(!PayloadSearch::isValid(QString::fromLatin1(wrong)), wrong);
        QVERIFY(placesOf("hex:zz", QStringLiteral("hex:zz")).isEmpty());
    }

    void findsAcrossItsBlocks()
    {
        // Blocks are of 1 MiB: once over the border, once right behind it.
        QByteArray bytes(3 << 20, '.');
        bytes.replace((1 << 20) - 3, 6, "needle");
        bytes.replace(2 << 20, 6, "needle");
        using Places = QList<std::pair<qint64, qint64>>;
        QCOMPARE(placesOf(bytes, QStringLiteral("needle")), (Places{{(1 << 20) - 3, 6}, {2 << 20, 6}}));
    }

    void hasABound()
    {
        const auto all = PayloadSearch::find(QByteArray(200'000, 'a'), QStringLiteral("a"), Qt::CaseSensitive);
        QCOMPARE(all->places().size(), PayloadSearch::kMost);
        QVERIFY(all->isCut());
        const std::atomic_bool cancelled = true;
        QVERIFY(!PayloadSearch::find("a", QStringLiteral("a"), Qt::CaseSensitive, &cancelled));
    }

    void knowsTheNextPlace()
    {
        const auto found = PayloadSearch::find("..ab..ab", QStringLiteral("ab"), Qt::CaseSensitive);
        QCOMPARE(found->firstEndingAfter(0), 0u);
        QCOMPARE(found->firstEndingAfter(3), 0u);
        QCOMPARE(found->firstEndingAfter(4), 1u);
        QCOMPARE(found->firstEndingAfter(8), 2u);
    }
};

FRAMESCOPE_TEST(tst_PayloadSearch);
#include "tst_PayloadSearch.moc"
