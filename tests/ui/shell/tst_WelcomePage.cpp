#include "ui/shell/WelcomePage.h"

#include "support/TestClass.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using framescope::ui::shell::WelcomePage;

class tst_WelcomePage : public QObject
{
    Q_OBJECT

private slots:
    void firstButtonIsTheDemo()
    {
        WelcomePage page;
        page.resize(900, 600);
        int demos = 0;
        int ways = 0;
        page.setDemo(QStringLiteral("Show me"), QStringLiteral("about"), [&demos] { ++demos; });
        page.addWay(QStringLiteral("server"), QStringLiteral("Start a server"), [&ways] { ++ways; });
        page.show();
        QTest::mouseClick(page.demoButton(), Qt::LeftButton);
        QCOMPARE(demos, 1);
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Start a server"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(ways, 1);
        QSignalSpy address(&page, &WelcomePage::connectRequested);
        QTest::keyClick(page.addressEdit(), Qt::Key_Return);
        QCOMPARE(address.size(), 0);
        QTest::keyClicks(page.addressEdit(), QStringLiteral("ws://localhost/"));
        QTest::keyClick(page.addressEdit(), Qt::Key_Return);
        QCOMPARE(address.size(), 1);
    }
};

FRAMESCOPE_TEST(tst_WelcomePage);
#include "tst_WelcomePage.moc"
