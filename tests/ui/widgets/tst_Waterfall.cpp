#include "ui/widgets/Waterfall.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::ui::widgets::Waterfall;

class tst_Waterfall : public QObject
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

FRAMESCOPE_TEST(tst_Waterfall);
#include "tst_Waterfall.moc"
