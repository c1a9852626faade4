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
        page.show();
        QSignalSpy demo(&page, &WelcomePage::demoRequested);
        QTest::mouseClick(page.demoButton(), Qt::LeftButton);
        QCOMPARE(demo.size(), 1);
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
