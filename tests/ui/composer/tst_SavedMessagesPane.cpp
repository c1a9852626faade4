#include "ui/composer/SavedMessagesPane.h"

#include "support/TestClass.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace framescope;
using profiles::SavedMessage;
using ui::composer::SavedMessagesPane;

class tst_SavedMessagesPane : public QObject
{
    Q_OBJECT

    static SavedMessage made(const char *name, const char *folder = "")
    {
        SavedMessage message;
        message.name = QString::fromLatin1(name);
        message.folder = QString::fromLatin1(folder);
        return message;
    }
    static QStringList names(const SavedMessagesPane &pane)
    {
        QStringList all;
        for (const SavedMessage &message : pane.model()->messages())
            all << message.path();
        return all;
    }

private slots:
    void keysMoveRenameAndDeleteWithUndo()
    {
        SavedMessagesPane pane;
        pane.resize(300, 400);
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.model()->setMessages({made("a"), made("b"), made("c", "f")});
        QTreeView *tree = pane.tree();
        const QAbstractItemModelTester tester(tree->model());
        tree->setFocus();
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(pane), (QStringList{QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("f/c")}));
        QTest::keyClick(tree, Qt::Key_F2);
        auto *edit = tree->findChild<QLineEdit *>();
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("renamed"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(names(pane)[1], QStringLiteral("renamed"));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Delete);
        QCOMPARE(names(pane).size(), 2);
        QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(names(pane).size(), 3);
        QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(names(pane)[1], QStringLiteral("a"));
    }

    void searchFindsInFolders()
    {
        SavedMessagesPane pane;
        pane.show();
        pane.model()->setMessages({made("alpha"), made("beta", "x/y"), made("gamma", "x")});
        QTest::keyClicks(pane.searchEdit(), QStringLiteral("bet"));
        QCOMPARE(pane.tree()->model()->rowCount(), 1);
        QVERIFY(!pane.tree()->dragEnabled());
        QSignalSpy chosen(&pane, &SavedMessagesPane::chosen);
        QTest::keyClick(pane.searchEdit(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<SavedMessage>().name, QStringLiteral("beta"));
        pane.searchEdit()->clear();
        QCOMPARE(pane.tree()->model()->rowCount(), 2);
    }

    void whatIsAddedCanBeNamedAtOnce()
    {
        SavedMessagesPane pane;
        pane.resize(300, 300);
        pane.show();
        pane.add(made("hello"));
        auto *edit = pane.tree()->findChild<QLineEdit *>();
        QVERIFY(edit);
        QTest::keyClicks(edit, QStringLiteral("greeting"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(names(pane), QStringList{QStringLiteral("greeting")});
        for (QAction *action : pane.tree()->actions())
            QVERIFY(!action->text().isEmpty());
    }
};

FRAMESCOPE_TEST(tst_SavedMessagesPane);
#include "tst_SavedMessagesPane.moc"
