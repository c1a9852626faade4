#include "ui/widgets/NoticeBar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::widgets::NoticeBar;

class NoticeBarTest : public QObject
{
    Q_OBJECT

private slots:
    void peerTextIsPlain()
    {
        NoticeBar bar;
        QVERIFY(bar.isHidden());
        bar.showError({QStringLiteral("x"), QStringLiteral("<b>It</b> failed."), QStringLiteral("\x1b[31m"), QStringLiteral("Try again.")}, QStringLiteral("Again"));
        QVERIFY(!bar.isHidden());
        QVERIFY(bar.text().startsWith(QLatin1String("<b>It</b> failed.")));
        QVERIFY(!bar.text().contains(QChar(0x1b)));
        for (const QLabel *label : bar.findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
        QSignalSpy action(&bar, &NoticeBar::actionTriggered);
        bar.actionButton()->click();
        QCOMPARE(action.size(), 1);
        bar.dismiss();
        QVERIFY(bar.isHidden());
    }
};

QTEST_MAIN(NoticeBarTest)
#include "tst_NoticeBar.moc"
