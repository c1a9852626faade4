#include "ui/widgets/Waterfall.h"

#include <QTest>

using framescope::ui::widgets::Waterfall;

class WaterfallTest : public QObject
{
    Q_OBJECT

private slots:
    void growsWithItsBars()
    {
        Waterfall waterfall;
        const int empty = waterfall.sizeHint().height();
        waterfall.setBars({{QStringLiteral("TCP"), 0, 1000, QStringLiteral("1 µs"), false}, {QStringLiteral("TLS"), 1000, 5000, QStringLiteral("5 µs"), true}});
        QVERIFY(waterfall.sizeHint().height() > empty);
        QCOMPARE(waterfall.accessibleDescription(), QStringLiteral("TCP 1 µs, TLS 5 µs"));
        waterfall.resize(400, 100);
        QVERIFY(!waterfall.grab().isNull());
    }
};

QTEST_MAIN(WaterfallTest)
#include "tst_Waterfall.moc"
