#include "ui/widgets/ImageView.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::ui::widgets::ImageView;

class tst_ImageView : public QObject
{
    Q_OBJECT

private slots:
    void fitsAndNeverEnlarges()
    {
        ImageView view;
        view.resize(220, 220);
        QImage image(100, 50, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        view.setImage(image, {100, 50});
        QCOMPARE(view.scale(), 1.0);
        QVERIFY(!view.grab().isNull());
        view.setImage(image, {1000, 500});
        QCOMPARE(view.scale(), 0.2);
        QVERIFY(view.accessibleDescription().contains(QLatin1String("1000")));
        view.setImage({}, {});
        QVERIFY(!view.grab().isNull());
    }
};

FRAMESCOPE_TEST(tst_ImageView);
#include "tst_ImageView.moc"
