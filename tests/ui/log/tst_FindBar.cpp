#include "ui/log/FindBar.h"

#include "ui/support/UiFixture.h"

#include "support/TestClass.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::log::FindBar;

class tst_FindBar : public QObject
{
    Q_OBJECT

private slots:
    void staysWithinWhatIsShown()
    {
        uitest::Log log;
        for (int i = 1; i <= 40; ++i)
            log.add(i % 10 == 0 ? "needle" : "hay", protocol::Opcode::Text, i <= 20 ? capture::Direction::In : capture::Direction::Out);
        ui::log::LogModel model;
        model.setReader(log.reader);
        FindBar bar(&model);
        QSignalSpy gone(&bar, &FindBar::goTo);
        bar.setScope(QStringLiteral("dir:out"));
        bar.open();
        QVERIFY(QTest::qWaitForWindowActive(&bar)); // Escape is a key of the active window's
        QTest::keyClicks(bar.edit(), QStringLiteral("needle"));
        QTRY_VERIFY(!gone.isEmpty() && gone.last()[0].toULongLong() == 30);
        QTRY_COMPARE(bar.countText(), QStringLiteral("1 of 2"));
        QTest::keyClick(bar.edit(), Qt::Key_Return);
        QCOMPARE(gone.last()[0].toULongLong(), 40u);
        QTest::keyClick(bar.edit(), Qt::Key_Return); // around
        QCOMPARE(gone.last()[0].toULongLong(), 30u);
        bar.previous();
        QCOMPARE(gone.last()[0].toULongLong(), 40u);
        QTest::keyClicks(bar.edit(), QStringLiteral("x"));
        QTRY_COMPARE(bar.countText(), QStringLiteral("not found"));
        QSignalSpy closed(&bar, &FindBar::closed);
        QTest::keyClick(bar.edit(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(bar.isHidden());
    }

    void quotesWhatIsSearchedFor()
    {
        uitest::Log log;
        log.add("say \"no\" \\ OR (yes");
        ui::log::LogModel model;
        model.setReader(log.reader);
        FindBar bar(&model);
        QSignalSpy gone(&bar, &FindBar::goTo);
        bar.open();
        bar.edit()->setText(QStringLiteral("\"no\" \\ OR ("));
        QTRY_COMPARE(gone.size(), 1);
    }
};

FRAMESCOPE_TEST(tst_FindBar);
#include "tst_FindBar.moc"
