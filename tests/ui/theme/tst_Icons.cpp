#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include "support/TestClass.h"

#include <QApplication>
#include <QDirIterator>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace framescope::ui::theme;

class tst_Icons : public QObject
{
    Q_OBJECT

private slots:
    void everyIconDrawsSomething()
    {
        Theme theme(*qApp); // brings the resources
        int seen = 0;
        for (QDirIterator at(QStringLiteral(":/framescope/icons")); at.hasNext();) {
            at.next();
            const QString name = at.fileName().section(QLatin1Char('.'), 0, 0);
            const QImage image = icon(name, Qt::red).pixmap(QSize(32, 32)).toImage().convertToFormat(QImage::Format_ARGB32);
            bool drawn = false;
            for (int y = 0; y < image.height() && !drawn; ++y) {
                for (int x = 0; x < image.width() && !drawn; ++x)
                    drawn = qAlpha(image.pixel(x, y)) > 100;
            }
            QVERIFY2(drawn, qPrintable(name));
            ++seen;
        }
        QVERIFY(seen > 25);
    }

    void withoutASizeNothingIsDrawn()
    {
        Theme theme(*qApp);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QPainter")));
        QVERIFY(icon(QStringLiteral("plus")).pixmap(QSize(0, 0)).isNull());
        QPixmap place(8, 8);
        QPainter painter(&place);
        icon(QStringLiteral("plus")).paint(&painter, QRect(0, 0, 0, 8));
        icon(QStringLiteral("plus")).paint(&painter, QRect(2, 2, 4, 4));
    }

    void followsThePalette()
    {
        Theme theme(*qApp);
        theme.setScheme(Scheme::Light);
        const QIcon plus = icon(QStringLiteral("plus"));
        const QImage light = plus.pixmap(QSize(16, 16)).toImage();
        theme.setScheme(Scheme::Dark);
        QVERIFY(plus.pixmap(QSize(16, 16)).toImage() != light);
    }
};

FRAMESCOPE_TEST(tst_Icons);
#include "tst_Icons.moc"
