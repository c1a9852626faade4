#include "ui/widgets/FindLine.h"

#include "support/TestClass.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace framescope;
using ui::widgets::FindLine;

namespace {

/// Writes down what it is asked to do.
class NotedLine final : public FindLine
{
public:
    NotedLine() : FindLine(QStringLiteral("Find"), QStringLiteral("Find in a test"), nullptr) {}
    QStringList asked;

protected:
    void search() override
    {
        asked << QStringLiteral("search ") + edit()->text();
        setCount(QStringLiteral("1 of 2"), QStringLiteral("a remark"));
    }
    void step(int direction) override { asked << QString::number(direction); }
    void stop() override { asked << QStringLiteral("stop"); }
};

} // namespace

class tst_FindLine : public QObject
{
    Q_OBJECT

private slots:
    void isUsedByKeyboardAlone()
    {
        NotedLine line;
        QSignalSpy closed(&line, &FindLine::closed);
        QVERIFY(line.isHidden());
        line.next(); // opens it first
        QVERIFY(line.isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&line)); // Escape is a key of the active window's
        QCOMPARE(line.edit()->accessibleName(), QStringLiteral("Find in a test"));
        QCOMPARE(line.countText(), QStringLiteral("1 of 2"));
        QTest::keyClick(line.edit(), Qt::Key_A);
        QTest::keyClick(line.edit(), Qt::Key_Return);
        QTest::keyClick(line.edit(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(line.edit(), Qt::Key_Escape);
        QVERIFY(line.isHidden());
        QCOMPARE(closed.size(), 1);
        QCOMPARE(line.asked, (QStringList{QStringLiteral("search "), QStringLiteral("search a"), QStringLiteral("1"), QStringLiteral("-1"), QStringLiteral("stop")}));
        line.FindLine::close();
        QCOMPARE(closed.size(), 1);
    }

    void aCapitalMakesCaseMatter()
    {
        NotedLine line;
        QCOMPARE(line.sensitivity(), Qt::CaseInsensitive);
        line.edit()->setText(QStringLiteral("aB"));
        QCOMPARE(line.sensitivity(), Qt::CaseSensitive);
    }

    void everyButtonHasAName()
    {
        const NotedLine line;
        const auto buttons = line.findChildren<QToolButton *>();
        QVERIFY(buttons.size() >= 3);
        for (const QToolButton *button : buttons) {
            if (button->parentWidget() == &line)
                QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
        }
    }
};

FRAMESCOPE_TEST(tst_FindLine);
#include "tst_FindLine.moc"
