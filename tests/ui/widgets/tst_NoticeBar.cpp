#include "ui/widgets/NoticeBar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/HelpEvent.h"

#include "support/TestClass.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace framescope;
using ui::widgets::NoticeBar;

class tst_NoticeBar : public QObject
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

    void thereIsRoomForASecondAction()
    {
        NoticeBar bar;
        QSignalSpy other(&bar, &NoticeBar::otherTriggered);
        const framescope::base::Error error{QStringLiteral("lookup.failed"), QStringLiteral("No such host."), {}, {}};
        bar.showError(error, QStringLiteral("Try again"));
        QVERIFY(!bar.actionButton()->isHidden() && bar.otherButton()->isHidden());
        bar.showError(error, QStringLiteral("Try again"), QStringLiteral("Edit the setting"));
        QVERIFY(!bar.otherButton()->isHidden());
        bar.otherButton()->click();
        QCOMPARE(other.size(), 1);
        bar.showText(NoticeBar::Tone::Info, QStringLiteral("All is well."));
        QVERIFY(bar.otherButton()->isHidden());
    }

    void theTextsKeepTheirWidth()
    {
        NoticeBar bar;
        bar.resize(900, 80);
        bar.show();
        bar.showError({QStringLiteral("lookup.failed"), QStringLiteral("No such host."), {}, QStringLiteral("Look at the spelling of the name.")}, QStringLiteral("Try again with it"), QStringLiteral("Edit the setting"));
        QVERIFY(bar.actionButton()->mapTo(&bar, QPoint()).x() > 400);
        bar.resize(330, 200);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(bar.layout()->minimumSize().width() <= 330);
        for (const QWidget *button : {static_cast<const QWidget *>(bar.actionButton()), static_cast<const QWidget *>(bar.otherButton()), static_cast<const QWidget *>(bar.helpButton())}) {
            QVERIFY(bar.rect().contains(QRect(button->mapTo(&bar, QPoint()), button->size())));
            QVERIFY(button->width() >= button->minimumSizeHint().width());
        }
    }

    void iconsFollowTheTheme()
    {
        ui::theme::Theme chosen(*qApp);
        chosen.setScheme(ui::theme::Scheme::Light);
        NoticeBar bar;
        bar.showText(NoticeBar::Tone::Error, QStringLiteral("It failed."));
        const auto *icon = bar.findChild<QLabel *>();
        QVERIFY(icon);
        const QImage before = icon->pixmap().toImage();
        QVERIFY(!before.isNull());
        chosen.setScheme(ui::theme::Scheme::Dark);
        QVERIFY(icon->pixmap().toImage() != before);
    }

    void anErrorLeadsToItsParagraph()
    {
        /// Hears what goes up to it.
        class Shelf : public QWidget
        {
        public:
            QString topic;
            bool event(QEvent *event) override
            {
                if (event->type() != ui::widgets::HelpEvent::eventType())
                    return QWidget::event(event);
                topic = static_cast<ui::widgets::HelpEvent *>(event)->topic();
                event->accept();
                return true;
            }
        } shelf;
        auto *bar = new NoticeBar(&shelf);
        bar->showError({QStringLiteral("tcp.refused"), QStringLiteral("Nothing listens."), {}, {}});
        QVERIFY(!bar->helpButton()->isHidden());
        bar->helpButton()->click();
        QCOMPARE(shelf.topic, QStringLiteral("error:tcp.refused"));
        bar->showText(NoticeBar::Tone::Info, QStringLiteral("All is well."));
        QVERIFY(bar->helpButton()->isHidden());
        bar->showError({{}, QStringLiteral("Of no known kind."), {}, {}});
        QVERIFY(bar->helpButton()->isHidden());
    }
};

FRAMESCOPE_TEST(tst_NoticeBar);
#include "tst_NoticeBar.moc"
