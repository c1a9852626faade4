#include "ui/theme/Theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace framescope::ui::theme;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void schemeChangesThePalette()
    {
        Theme theme(*qApp);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setScheme(Scheme::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Base), darkColors().base);
        theme.setScheme(Scheme::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base), lightColors().base);
        QCOMPARE(changed.size(), 2);
    }

    void namesGoBothWays()
    {
        for (const Scheme scheme : {Scheme::System, Scheme::Light, Scheme::Dark})
            QCOMPARE(Theme::schemeFromName(Theme::schemeName(scheme)), scheme);
        QCOMPARE(Theme::schemeFromName(QStringLiteral("something")), Scheme::System);
    }

    void fontSizeIsBounded()
    {
        Theme theme(*qApp);
        theme.setFontAdjustment(100);
        QCOMPARE(theme.fontAdjustment(), 8);
        QVERIFY(theme.monospace().pointSizeF() > monospaceFor(QApplication::font()).pointSizeF());
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_Theme.moc"
