#include "ui/theme/Theme.h"

#include "support/TestClass.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace framescope::ui::theme;

class tst_Theme : public QObject
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

    void theFontIsTheUsers()
    {
        Theme theme(*qApp);
        QFont base = QApplication::font();
        base.setPointSizeF(10);
        theme.setMonospace({}, 100);
        QCOMPARE(theme.fontAdjustment(), 8);
        QCOMPARE(monospaceFor(base).pointSizeF(), 18.0);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMonospace(QStringLiteral("Some Mono"), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(monospaceFor(base).families().value(0), QStringLiteral("Some Mono"));
        QVERIFY(qApp->styleSheet().contains(QStringLiteral("\"Some Mono\"")));
        theme.setMonospace({}, 0);
        QCOMPARE(monospaceFor(base).pointSizeF(), 10.0);
    }
};

FRAMESCOPE_TEST(tst_Theme);
#include "tst_Theme.moc"
