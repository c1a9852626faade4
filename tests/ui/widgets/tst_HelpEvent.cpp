#include "ui/widgets/HelpEvent.h"

#include "support/TestClass.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using framescope::ui::widgets::HelpEvent;

namespace {

/// Takes what comes up to it.
class Shelf : public QWidget
{
public:
    QStringList topics;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != HelpEvent::eventType())
            return QWidget::event(event);
        topics << static_cast<HelpEvent *>(event)->topic();
        event->accept();
        return true;
    }
};

} // namespace

class tst_HelpEvent : public QObject
{
    Q_OBJECT

private slots:
    void goesUpToWhoTakesIt()
    {
        Shelf shelf;
        auto *panel = new QWidget(&shelf);
        auto *edit = new QLineEdit(panel);
        QVERIFY(HelpEvent::send(edit, QStringLiteral("server")));
        QCOMPARE(shelf.topics, QStringList{QStringLiteral("server")});
        QWidget alone;
        QVERIFY(!HelpEvent::send(&alone, QStringLiteral("server")));
    }

    void theNearestTopicCounts()
    {
        QWidget window;
        auto *panel = new QWidget(&window);
        auto *edit = new QLineEdit(panel);
        QCOMPARE(HelpEvent::topicOf(edit), QString());
        window.setProperty("helpTopic", QStringLiteral("outer"));
        QCOMPARE(HelpEvent::topicOf(edit), QStringLiteral("outer"));
        panel->setProperty("helpTopic", QStringLiteral("inner"));
        QCOMPARE(HelpEvent::topicOf(edit), QStringLiteral("inner"));
    }

    void theKeyWorksInADialog()
    {
        Shelf shelf;
        shelf.show();
        auto *dialog = new QWidget(&shelf, Qt::Dialog);
        dialog->setProperty("helpTopic", QStringLiteral("connections"));
        auto *column = new QVBoxLayout(dialog);
        auto *edit = new QLineEdit(dialog);
        column->addWidget(edit);
        HelpEvent::listen(dialog);
        dialog->show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        edit->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), edit);
        QTest::keyClick(edit, Qt::Key_F1);
        QCOMPARE(shelf.topics, QStringList{QStringLiteral("connections")});
    }
};

FRAMESCOPE_TEST(tst_HelpEvent);
#include "tst_HelpEvent.moc"
