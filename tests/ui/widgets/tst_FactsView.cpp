#include "ui/widgets/FactsView.h"

#include "ui/widgets/HelpEvent.h"

#include "support/TestClass.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using framescope::ui::widgets::FactsView;

class tst_FactsView : public QObject
{
    Q_OBJECT

private slots:
    void groupsFactsAndCopies()
    {
        FactsView view;
        view.addGroup(QStringLiteral("Agreed"));
        view.addFact(QStringLiteral("Version"), QStringLiteral("TLS 1.3"));
        view.addFact(QStringLiteral("ALPN"), {});
        view.addText(QStringLiteral("A sentence."));
        QCOMPARE(view.topLevelItemCount(), 1);
        QCOMPARE(view.toPlainText(), QStringLiteral("Agreed\nVersion: TLS 1.3\nALPN: –\nA sentence.\n"));
        view.setCurrentItem(view.topLevelItem(0)->child(0));
        view.copySelection();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("TLS 1.3"));
        view.clearFacts();
        QCOMPARE(view.topLevelItemCount(), 0);
    }

    void aRowLeadsToTheManual()
    {
        /// Hears what goes up to it.
        class Shelf : public QWidget
        {
        public:
            QStringList topics;
            bool event(QEvent *event) override
            {
                if (event->type() != framescope::ui::widgets::HelpEvent::eventType())
                    return QWidget::event(event);
                topics << static_cast<framescope::ui::widgets::HelpEvent *>(event)->topic();
                event->accept();
                return true;
            }
        } shelf;
        auto *view = new FactsView(&shelf);
        view->resize(400, 300);
        view->addText(QStringLiteral("It closed."));
        view->addHelp(QStringLiteral("close:1006"));
        shelf.show();
        QTreeWidgetItem *row = view->topLevelItem(1);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualItemRect(row).center());
        QCOMPARE(shelf.topics, QStringList{QStringLiteral("close:1006")});
        view->setCurrentItem(row);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(shelf.topics.size(), 2);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualItemRect(view->topLevelItem(0)).center());
        QCOMPARE(shelf.topics.size(), 2);
    }
};

FRAMESCOPE_TEST(tst_FactsView);
#include "tst_FactsView.moc"
