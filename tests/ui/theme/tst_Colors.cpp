#include "ui/theme/Colors.h"

#include "support/TestClass.h"

#include <QTest>
#include <QWidget>

using namespace framescope::ui::theme;

class tst_Colors : public QObject
{
    Q_OBJECT

    static double luminance(const QColor &c)
    {
        const auto channel = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const double x = luminance(a), y = luminance(b);
        return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
    }

private slots:
    void paletteTellsItsSet()
    {
        QVERIFY(!colors(paletteOf(lightColors())).dark);
        QVERIFY(colors(paletteOf(darkColors())).dark);
        QWidget widget;
        widget.setPalette(paletteOf(darkColors()));
        QVERIFY(colors(&widget).dark);
    }

    void textCanBeReadOnEveryBackground()
    {
        for (const Colors *set : {&lightColors(), &darkColors()}) {
            for (const QColor &text : {set->text, set->muted, set->in, set->out, set->control, set->close, set->event, set->error, set->warning,
                                       set->success, set->jsonKey, set->jsonString, set->jsonNumber, set->jsonLiteral})
                QVERIFY2(contrast(text, set->base) >= 4.5, qPrintable(text.name() + QStringLiteral(" on ") + set->base.name()));
            QVERIFY(contrast(set->text, set->selection) >= 4.5);
            QVERIFY(contrast(set->accentText, set->accent) >= 4.5);
            QVERIFY(contrast(set->error, set->errorSoft) >= 4.5);
            QVERIFY(contrast(set->text, set->match) >= 4.5);
        }
    }
};

FRAMESCOPE_TEST(tst_Colors);
#include "tst_Colors.moc"
