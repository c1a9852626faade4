#include "ui/workspace/ConnectionsMenu.h"

#include "ui/workspace/ConnectionsPanel.h"

#include "profiles/exports/Exporter.h"

#include "support/TestClass.h"

#include <QAbstractProxyModel>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace framescope;
using ui::workspace::ConnectionsMenu;
using ui::workspace::ConnectionsModel;
using ui::workspace::ConnectionsPanel;
using Kind = ConnectionsModel::Kind;

class tst_ConnectionsMenu : public QObject
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
        QAction *entry(QMenu *menu, const QString &text) const
        {
            for (QAction *action : menu->actions()) {
                if (action->text() == text)
                    return action;
            }
            return nullptr;
        }
        QTemporaryDir folder;
        std::unique_ptr<profiles::Workspace> workspace;
        QString alpha, beta, group, server;
        ConnectionsModel model;
        ConnectionsPanel panel;
    };

private slots:
    void menusFitWhatTheyAreFor()
    {
        Place place;
        std::unique_ptr<QMenu> menu(ConnectionsMenu(&place.panel).make(place.shown(Kind::Profile, place.alpha)));
        QSignalSpy opened(&place.panel, &ConnectionsPanel::profileOpened);
        place.entry(menu.get(), QStringLiteral("Connect"))->trigger();
        QCOMPARE(opened.size(), 1);
        QVERIFY(place.entry(menu.get(), QStringLiteral("Rename")));
        QSignalSpy copied(&place.panel, &ConnectionsPanel::copyAsRequested);
        place.entry(menu.get(), QStringLiteral("Copy as"))->menu()->actions().first()->trigger();
        QCOMPARE(copied.size(), 1);
        QSignalSpy exported(&place.panel, &ConnectionsPanel::exportRequested);
        place.entry(menu.get(), QStringLiteral("Export"))->menu()->actions().first()->trigger();
        QCOMPARE(exported[0][0].toString(), place.alpha);
        // An open one is disconnected.
        place.model.setSessionState(place.alpha, session::Session::State::Open, 3);
        menu.reset(ConnectionsMenu(&place.panel).make(place.shown(Kind::Profile, place.alpha)));
        QSignalSpy disconnected(&place.panel, &ConnectionsPanel::disconnectRequested);
        place.entry(menu.get(), QStringLiteral("Disconnect"))->trigger();
        QCOMPARE(disconnected.size(), 1);
        menu.reset(ConnectionsMenu(&place.panel).make(place.shown(Kind::Folder, place.group)));
        QSignalSpy made(&place.panel, &ConnectionsPanel::newProfileRequested);
        place.entry(menu.get(), QStringLiteral("New connection"))->trigger();
        QCOMPARE(made[0][0].toString(), place.group);
        menu.reset(ConnectionsMenu(&place.panel).make({}));
        QVERIFY(place.entry(menu.get(), QStringLiteral("Import from clipboard")));
    }

    void movingIsOfferedWhereItLeadsSomewhere()
    {
        Place place;
        std::unique_ptr<QMenu> menu(ConnectionsMenu(&place.panel).make(place.shown(Kind::Profile, place.alpha)));
        const QMenu *places = place.entry(menu.get(), QStringLiteral("Move to"))->menu();
        QCOMPARE(places->actions().size(), 1); // where it is already is not offered
        places->actions().first()->trigger();
        QCOMPARE(place.workspace->children(place.group).size(), 1u);
        menu.reset(ConnectionsMenu(&place.panel).make(place.shown(Kind::Folder, place.group)));
        QVERIFY(!place.entry(menu.get(), QStringLiteral("Move to"))->isVisible()); // nor what lies in itself
        bool undo = false;
        for (const QAction *action : menu->actions())
            undo = undo || action->text().startsWith(QLatin1String("Undo: "));
        QVERIFY(undo);
    }

    void formatsHaveNames()
    {
        for (const QString &format : profiles::Exporter::formatNames())
            QVERIFY(ConnectionsMenu::formatTitle(format) != format);
        QCOMPARE(ConnectionsMenu::formatTitle(QStringLiteral("unheard-of")), QStringLiteral("unheard-of"));
    }
};

FRAMESCOPE_TEST(tst_ConnectionsMenu);
#include "tst_ConnectionsMenu.moc"
