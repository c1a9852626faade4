#include "ui/session/AddressBar.h"

#include "ui/widgets/AddressEdit.h"

#include "support/TestClass.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace framescope::ui::session;
using State = ConnectFlow::State;

class tst_AddressBar : public QObject
{
    Q_OBJECT

private slots:
    void theButtonSaysWhatItDoes()
    {
        AddressBar bar;
        bar.show();
        bar.showState(State::Idle);
        QCOMPARE(bar.connectButton()->text(), QStringLiteral("Connect"));
        QVERIFY(!bar.edit()->isReadOnly());
        bar.showState(State::Connecting);
        QCOMPARE(bar.connectButton()->text(), QStringLiteral("Cancel"));
        bar.showState(State::Open);
        QCOMPARE(bar.connectButton()->text(), QStringLiteral("Disconnect"));
        QVERIFY(bar.edit()->isReadOnly());
        bar.showState(State::Closing);
        QCOMPARE(bar.connectButton()->text(), QStringLiteral("Drop"));
        bar.showState(State::Waiting);
        QCOMPARE(bar.connectButton()->text(), QStringLiteral("Connect now"));
        QSignalSpy toggled(&bar, &AddressBar::toggleRequested);
        QTest::mouseClick(bar.connectButton(), Qt::LeftButton);
        QCOMPARE(toggled.size(), 1);
        QSignalSpy entered(&bar, &AddressBar::connectRequested);
        QTest::keyClick(bar.edit(), Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
    }
};

FRAMESCOPE_TEST(tst_AddressBar);
#include "tst_AddressBar.moc"
