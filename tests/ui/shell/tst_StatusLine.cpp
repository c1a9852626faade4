#include "ui/shell/StatusLine.h"

#include "ui/support/ShellFixture.h"
#include "ui/shell/Pages.h"

#include "support/TestClass.h"

#include <QStatusBar>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::shell;
using uitest::ToyPage;

class tst_StatusLine : public QObject
{
    Q_OBJECT

private slots:
    void sumsUpAllPages()
    {
        uitest::Settings kept;
        QWidget window;
        TabArea tabs(&window);
        Pages pages(tabs, window, kept.settings);
        QStatusBar bar;
        StatusLine line(bar, pages);
        const QString empty = line.text();
        auto *one = new ToyPage(QStringLiteral("one"));
        auto *two = new ToyPage(QStringLiteral("two"));
        pages.add(one);
        pages.add(two);
        one->statusNow = {true, 5, 1, 2048};
        two->statusNow = {false, 0, 0, 1024};
        line.update();
        QVERIFY(line.text() != empty);
        QVERIFY2(line.text().contains(QLatin1String("6 msg/s")), qPrintable(line.text()));
        QVERIFY2(line.text().contains(QLatin1Char('1')), qPrintable(line.text()));
        QVERIFY2(line.text().contains(QLatin1Char('3')), qPrintable(line.text())); // KiB
    }
};

FRAMESCOPE_TEST(tst_StatusLine);
#include "tst_StatusLine.moc"
