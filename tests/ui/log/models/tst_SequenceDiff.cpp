#include "ui/log/models/SequenceDiff.h"

#include "support/TestClass.h"

#include <QRandomGenerator>
#include <QTest>

using framescope::ui::log::SequenceDiff;

class tst_SequenceDiff : public QObject
{
    Q_OBJECT

    using Run = SequenceDiff::Run;

    /// The runs say the truth: equal where they say so, and complete.
    static bool holds(const std::vector<int> &left, const std::vector<int> &right, const std::vector<Run> &runs)
    {
        std::size_t l = 0, r = 0;
        for (const Run &run : runs) {
            if (run.same) {
                if (run.left != run.right)
                    return false;
                for (qsizetype i = 0; i < run.left; ++i) {
                    if (left[l + static_cast<std::size_t>(i)] != right[r + static_cast<std::size_t>(i)])
                        return false;
                }
            }
            l += static_cast<std::size_t>(run.left);
            r += static_cast<std::size_t>(run.right);
        }
        return l == left.size() && r == right.size();
    }

private slots:
    void findsTheShortestWay()
    {
        // The example of Myers' paper: ABCABBA to CBABAC takes five edits.
        const std::vector<int> a{1, 2, 3, 1, 2, 2, 1}, b{3, 2, 1, 2, 1, 3};
        const auto runs = SequenceDiff::of(a, b);
        QVERIFY(holds(a, b, runs));
        qsizetype edits = 0;
        for (const Run &run : runs)
            edits += run.same ? 0 : run.left + run.right;
        QCOMPARE(edits, 5);
    }

    void knowsTheEnds()
    {
        const std::vector<int> none, some{1, 2, 3};
        QVERIFY(SequenceDiff::of(none, none).empty());
        QCOMPARE(SequenceDiff::of(some, some), (std::vector<Run>{{true, 3, 3}}));
        QCOMPARE(SequenceDiff::of(some, none), (std::vector<Run>{{false, 3, 0}}));
        QCOMPARE(SequenceDiff::of(none, some), (std::vector<Run>{{false, 0, 3}}));
    }

    void staysTrueWhereItIsBounded()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 60; ++round) {
            std::vector<int> a, b;
            for (int i = 0; i < 300; ++i)
                a.push_back(random.bounded(round % 2 ? 10 : 1000));
            b = a;
            for (int i = 0; i < 120; ++i)
                b[random.bounded(static_cast<quint32>(b.size()))] = random.bounded(2000);
            b.erase(b.begin() + 20, b.begin() + 60);
            for (const int most : {1, 7, 1000})
                QVERIFY(holds(a, b, SequenceDiff::of(a, b, most)));
        }
    }
};

FRAMESCOPE_TEST(tst_SequenceDiff);
#include "tst_SequenceDiff.moc"
