#include "ui/workspace/ConnectionsPanel.h"

#include "ui/support/ToyRoot.h"

#include "support/TestClass.h"

#include <QAbstractProxyModel>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace framescope;
using ui::workspace::ConnectionsModel;
using ui::workspace::ConnectionsPanel;
using Kind = ConnectionsModel::Kind;

class tst_ConnectionsPanel : public QObject
{
    Q_OBJECT

    /// A panel over a workspace with two profiles, a folder and a server.
    struct Place {
        Place()
            : workspace(std::move(profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"))).value())
            , alpha(*workspace->addProfile({}, profiles::Profile::create(QStringLiteral("Alpha"), QStringLiteral("ws://one.example/"))))
            , beta(*workspace->addProfile({}, profiles::Profile::create(QStringLiteral("Beta"), QStringLiteral("ws://two.example/"))))
            , group(*workspace->addFolder({}, QStringLiteral("Group")))
            , server(*workspace->addServer({}, QStringLiteral("Local"), base::OrderedJson::object()))
            , panel(&model)
        {
            model.setWorkspace(workspace.get());
            panel.resize(260, 400);
            panel.show();
        }
        QModelIndex shown(Kind kind, const QString &path) const
        {
            const auto *proxy = qobject_cast<const QAbstractProxyModel *>(panel.tree()->model());
            return proxy->mapFromSource(model.indexOf(kind, path));
        }
        QTemporaryDir folder;
        std::unique_ptr<profiles::Workspace> workspace;
        QString alpha, beta, group, server;
        ConnectionsModel model;
        ConnectionsPanel panel;
    };

private slots:
    void aNameThatIsBeingTypedStays()
    {
        Place place;
        place.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&place.panel));
        place.panel.beginRename(place.alpha);
        const auto editor = [&]() -> QLineEdit * {
            auto *focus = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            return focus && place.panel.tree()->viewport()->isAncestorOf(focus) ? focus : nullptr;
        };
        QVERIFY(editor());
        editor()->setText(QStringLiteral("New na"));
        // A session ends and its capture comes; a profile is changed by somebody else.
        uitest::ToyRoot root;
        place.model.addRoot(&root);
        root.setNames({QStringLiteral("c")});
        QVERIFY(editor());
        QCOMPARE(editor()->text(), QStringLiteral("New na"));
        QVERIFY(place.workspace->addProfile({}, profiles::Profile::create(QStringLiteral("Gamma"), QStringLiteral("ws://three.example/"))).ok());
        QTRY_VERIFY(editor());
        QCOMPARE(editor()->text(), QStringLiteral("New na"));
        QTest::keyClicks(editor(), QStringLiteral("me"));
        // Enter ends the name, and connects nothing.
        QSignalSpy opened(&place.panel, &ConnectionsPanel::profileOpened);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(place.workspace->findProfile(QStringLiteral("New name")).ok());
        QTRY_VERIFY(!editor());
        QCOMPARE(opened.size(), 0);
    }

    void linesOfAFeaturesRootAreItsOwnBusiness()
    {
        Place place;
        uitest::ToyRoot root;
        root.setNames({QStringLiteral("car")});
        place.model.addRoot(&root);
        QTest::keyClicks(place.panel.filterEdit(), QStringLiteral("car"));
        QTest::keyClick(place.panel.filterEdit(), Qt::Key_Down);
        QTreeView *tree = place.panel.tree();
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("car"));
        QTest::keyClick(tree, Qt::Key_Return);
        QTest::keyClick(tree, Qt::Key_Delete);
        QCOMPARE(root.opened, QStringList{QStringLiteral("/car")});
        QCOMPARE(root.removed, QStringList{QStringLiteral("/car")});
        const std::unique_ptr<QMenu> menu(place.panel.makeMenu(tree->currentIndex()));
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().first()->trigger();
        QCOMPARE(root.played, QStringList{QStringLiteral("/car")});
    }

    void enterConnectsAndTypingFilters()
    {
        Place place;
        QTreeView *tree = place.panel.tree();
        QTest::keyClicks(place.panel.filterEdit(), QStringLiteral("beta"));
        const QModelIndex root = tree->model()->index(0, 0);
        QCOMPARE(tree->model()->rowCount(root), 1);
        QCOMPARE(tree->model()->index(0, 0, root).data().toString(), QStringLiteral("Beta"));
        // By address too; Down goes to the first that was found.
        place.panel.filterEdit()->clear();
        QTest::keyClicks(place.panel.filterEdit(), QStringLiteral("one.example"));
        QTest::keyClick(place.panel.filterEdit(), Qt::Key_Down);
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("Alpha"));
        QSignalSpy opened(&place.panel, &ConnectionsPanel::profileOpened);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), place.alpha);
        QCOMPARE(opened[0][1].toBool(), true);
        place.panel.filterEdit()->setFocus();
        QTest::keyClick(place.panel.filterEdit(), Qt::Key_Escape);
        QVERIFY(place.panel.filterEdit()->text().isEmpty());
        // Several at once.
        tree->setCurrentIndex(place.shown(Kind::Profile, place.alpha));
        tree->selectionModel()->select(place.shown(Kind::Profile, place.beta), QItemSelectionModel::Select);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(opened.size(), 3);
        QSignalSpy servers(&place.panel, &ConnectionsPanel::serverOpened);
        tree->setCurrentIndex(place.shown(Kind::Server, place.server));
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(servers.size(), 1);
        QCOMPARE(servers[0][1].toBool(), true);
    }

    void severalAreRemovedAndComeBack()
    {
        Place place;
        QTreeView *tree = place.panel.tree();
        tree->setCurrentIndex(place.shown(Kind::Profile, place.alpha));
        tree->selectionModel()->select(place.shown(Kind::Folder, place.group), QItemSelectionModel::Select);
        QCOMPARE(place.panel.selectedPaths().size(), 2);
        QSignalSpy removed(&place.panel, &ConnectionsPanel::removed);
        QTest::keyClick(tree, Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][0].toStringList().size(), 2);
        QVERIFY(!place.workspace->item(place.alpha));
        QVERIFY(place.workspace->item(place.beta));
    }

    void movingIsUndoneByTheKeyboard()
    {
        Place place;
        std::unique_ptr<QMimeData> data(place.model.mimeData({place.model.indexOf(Kind::Profile, place.alpha), place.model.indexOf(Kind::Profile, place.beta)}));
        place.model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, place.model.indexOf(Kind::Folder, place.group));
        QCOMPARE(place.workspace->children(place.group).size(), 2u);
        place.panel.tree()->setFocus();
        QTest::keyClick(place.panel.tree(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(place.workspace->children(place.group).size(), 0u);
        QTest::keySequence(place.panel.tree(), QKeySequence(QKeySequence::Redo));
        QCOMPARE(place.workspace->children(place.group).size(), 2u);
    }
};

FRAMESCOPE_TEST(tst_ConnectionsPanel);
#include "tst_ConnectionsPanel.moc"
