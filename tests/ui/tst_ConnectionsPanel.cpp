#include "ui/panels/connections/ConnectionsPanel.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace framescope;
using ui::models::ConnectionsModel;
using ui::panels::connections::ConnectionsPanel;

class ConnectionsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void enterConnectsAndTypingFilters()
    {
        QTemporaryDir folder;
        auto workspace = profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"));
        QVERIFY(workspace.ok());
        QVERIFY((*workspace)->addProfile({}, profiles::Profile::create(QStringLiteral("Alpha"), QStringLiteral("ws://localhost/a"))).ok());
        const auto beta = (*workspace)->addProfile({}, profiles::Profile::create(QStringLiteral("Beta"), QStringLiteral("ws://localhost/b")));
        ConnectionsModel model;
        model.setWorkspace(workspace->get());
        ConnectionsPanel panel(&model);
        panel.resize(240, 400);
        panel.show();
        const QModelIndex root = panel.tree()->model()->index(0, 0);
        QCOMPARE(panel.tree()->model()->rowCount(root), 2);
        QTest::keyClicks(panel.filterEdit(), QStringLiteral("beta"));
        const QModelIndex shown = panel.tree()->model()->index(0, 0);
        QCOMPARE(panel.tree()->model()->rowCount(shown), 1);
        const QModelIndex found = panel.tree()->model()->index(0, 0, shown);
        QCOMPARE(found.data().toString(), QStringLiteral("Beta"));
        QSignalSpy opened(&panel, &ConnectionsPanel::profileOpened);
        panel.tree()->setCurrentIndex(found);
        QTest::keyClick(panel.tree(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), *beta);
        QCOMPARE(opened[0][1].toBool(), true);
        QSignalSpy removed(&panel, &ConnectionsPanel::removeRequested);
        QTest::keyClick(panel.tree(), Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
    }
};

QTEST_MAIN(ConnectionsPanelTest)
#include "tst_ConnectionsPanel.moc"
