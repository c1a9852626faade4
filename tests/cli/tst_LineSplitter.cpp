#include "cli/LineSplitter.h"

#include "support/TestClass.h"

#include <QtTest>

using framescope::cli::LineSplitter;

class tst_LineSplitter : public QObject
{
    Q_OBJECT

    QList<QByteArray> split(const QList<QByteArray> &blocks)
    {
        QList<QByteArray> lines;
        LineSplitter splitter;
        for (const QByteArray &block : blocks)
            splitter.feed(block, [&](const QByteArray &line) { lines << line; });
        splitter.feed({}, [&](const QByteArray &line) { lines << line; });
        return lines;
    }

private slots:
    void lines()
    {
        QCOMPARE(split({"a\nb\r\n\nc"}), (QList<QByteArray>{"a", "b", "", "c"}));
        QCOMPARE(split({"a", "b", "c\r", "\nd\n"}), (QList<QByteArray>{"abc", "d"}));
        QCOMPARE(split({QByteArray("x\0y\n", 4)}), QList<QByteArray>{QByteArray("x\0y", 3)});
        QCOMPARE(split({}), QList<QByteArray>());
    }
};

FRAMESCOPE_TEST(tst_LineSplitter);
#include "tst_LineSplitter.moc"
