#include "ui/shell/NoticeArea.h"

#include "support/TestClass.h"

#include <QPushButton>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::shell;

class tst_NoticeArea : public QObject
{
    Q_OBJECT

private slots:
    void theButtonRunsWhatBelongsToTheNotice()
    {
        framescope::ui::widgets::NoticeBar bar;
        NoticeArea area(bar);
        int ran = 0;
        area.offer(NoticeArea::Tone::Info, QStringLiteral("gone"), {}, QStringLiteral("Undo"), [&ran] { ++ran; });
        QVERIFY(!bar.isHidden());
        QTest::mouseClick(bar.actionButton(), Qt::LeftButton);
        QCOMPARE(ran, 1);
        QVERIFY(bar.isHidden());
        // A notice that came since has no button of another one.
        area.offer(NoticeArea::Tone::Info, QStringLiteral("gone"), {}, QStringLiteral("Undo"), [&ran] { ++ran; });
        area.showText(NoticeArea::Tone::Success, QStringLiteral("saved"));
        emit bar.actionTriggered();
        area.offer(NoticeArea::Tone::Info, QStringLiteral("gone"), {}, QStringLiteral("Undo"), [&ran] { ++ran; });
        area.showError({QStringLiteral("id"), QStringLiteral("what"), {}, {}});
        emit bar.actionTriggered();
        area.offer(NoticeArea::Tone::Info, QStringLiteral("gone"), {}, QStringLiteral("Undo"), [&ran] { ++ran; });
        area.dismiss();
        emit bar.actionTriggered();
        QCOMPARE(ran, 1);
    }
};

FRAMESCOPE_TEST(tst_NoticeArea);
#include "tst_NoticeArea.moc"
