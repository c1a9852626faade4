#include "ui/workspace/models/ConnectionsModel.h"

#include "ui/support/ToyRoot.h"

#include "support/TestClass.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using ui::workspace::ConnectionsModel;
using Kind = ConnectionsModel::Kind;

class tst_ConnectionsModel : public QObject
{
    Q_OBJECT

private slots:
    void showsRenamesAndMoves()
    {
        QTemporaryDir folder;
        auto workspace = profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"));
        QVERIFY(workspace.ok());
        ConnectionsModel model;
        QAbstractItemModelTester tester(&model);
        model.setWorkspace(workspace->get());
        QCOMPARE(model.rowCount(), 2);
        const auto profile = (*workspace)->addProfile({}, profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/")));
        QVERIFY(profile.ok());
        const auto group = (*workspace)->addFolder({}, QStringLiteral("Group"));
        QVERIFY(group.ok());
        QModelIndex index = model.indexOf(Kind::Profile, *profile);
        QVERIFY(index.isValid());
        QCOMPARE(index.data().toString(), QStringLiteral("Echo"));

        // A password in an address is not shown.
        const auto secret = (*workspace)->addProfile({}, profiles::Profile::create(QStringLiteral("Secret"), QStringLiteral("ws://u:hush@h/?token=hush&a=1")));
        QVERIFY(secret.ok());
        QCOMPARE(model.indexOf(Kind::Profile, *secret).data(ConnectionsModel::UrlRole).toString(), QStringLiteral("ws://u:redacted@h/?token=redacted&a=1"));

        index = model.indexOf(Kind::Profile, *profile); // the tree was made anew
        QSignalSpy renamed(&model, &ConnectionsModel::renamed);
        QVERIFY(model.setData(index, QStringLiteral("Chat"), Qt::EditRole));
        QCOMPARE(renamed.size(), 1);
        const QString path = renamed[0][1].toString();
        index = model.indexOf(Kind::Profile, path);
        QCOMPARE(index.data().toString(), QStringLiteral("Chat"));

        model.setSessionState(path, session::Session::State::Open, 7);
        QCOMPARE(index.data(ConnectionsModel::CountRole).toInt(), 7);

        std::unique_ptr<QMimeData> data(model.mimeData({index}));
        model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(Kind::Folder, *group));
        QCOMPARE(model.rowCount(model.indexOf(Kind::Folder, *group)), 1);
    }

    void whatIsDroppedFromOutsideIsTold()
    {
        QTemporaryDir folder;
        auto workspace = profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"));
        ConnectionsModel model;
        QAbstractItemModelTester tester(&model);
        model.setWorkspace(workspace->get());
        const auto group = (*workspace)->addFolder({}, QStringLiteral("Group"));
        const auto profile = (*workspace)->addProfile(*group, profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/")));
        QMimeData text;
        text.setText(QStringLiteral("curl ws://localhost/"));
        QSignalSpy dropped(&model, &ConnectionsModel::dropped);
        // On a profile: into its folder.
        QVERIFY(model.dropMimeData(&text, Qt::CopyAction, -1, -1, model.indexOf(Kind::Profile, *profile)));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][1].toString(), *group);
        QVERIFY(!model.canDropMimeData(&text, Qt::CopyAction, -1, -1, model.index(2, 0)));
        QVERIFY(!model.canDropMimeData(&text, Qt::CopyAction, -1, -1, {}));
    }

    void aFolderCountsWhatIsOpenInIt()
    {
        QTemporaryDir folder;
        auto workspace = profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"));
        ConnectionsModel model;
        QAbstractItemModelTester tester(&model);
        model.setWorkspace(workspace->get());
        const auto group = (*workspace)->addFolder({}, QStringLiteral("Group"));
        const auto profile = (*workspace)->addProfile(*group, profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/")));
        model.setSessionState(*profile, session::Session::State::Open, 3);
        QCOMPARE(model.indexOf(Kind::Folder, *group).data(ConnectionsModel::OpenRole).toInt(), 1);
        QVERIFY(model.indexOf(Kind::Profile, *profile).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("open")));
        // The state goes along when the file moves.
        const auto renamed = model.setData(model.indexOf(Kind::Folder, *group), QStringLiteral("Other"), Qt::EditRole);
        QVERIFY(renamed);
        QCOMPARE(model.index(0, 0, model.index(0, 0)).data(ConnectionsModel::OpenRole).toInt(), 1);
    }

    /// A feature adds a root: its lines, their icon and what is said of them are the root's.
    void rootsOfFeatures()
    {
        ConnectionsModel model;
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 2);
        {
            uitest::ToyRoot root;
            root.setNames({QStringLiteral("car")});
            model.addRoot(&root);
            const QModelIndex index = model.indexOf(Kind::Item, QStringLiteral("/car"));
            QVERIFY(index.isValid());
            QCOMPARE(index.data().toString(), QStringLiteral("car"));
            QCOMPARE(index.data(ConnectionsModel::IconRole).toString(), QStringLiteral("capture"));
            QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Toy car"));
            QCOMPARE(index.parent().data(ConnectionsModel::PathRole).toString(), QStringLiteral("toys"));
            QCOMPARE(model.rootOf(index), &root);
            QVERIFY(!model.rootOf(model.index(0, 0)));
            model.refresh();
            QVERIFY(model.indexOf(Kind::Item, QStringLiteral("/car")).isValid());
        }
        QCOMPARE(model.rowCount(), 2); // it went with its feature
    }

    void itemsComeAndGoLineByLine()
    {
        ConnectionsModel model;
        QAbstractItemModelTester tester(&model);
        uitest::ToyRoot root;
        model.addRoot(&root);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const auto shown = [&model] {
            QStringList names;
            const QModelIndex parent = model.index(2, 0);
            for (int row = 0; row < model.rowCount(parent); ++row)
                names << model.index(row, 0, parent).data().toString();
            return names.join(QLatin1Char(' '));
        };
        for (const char *names : {"a b", "c a b", "c b", "d c e b f", "f", "", "x y", "y x"}) {
            const QString wanted = QString::fromLatin1(names);
            root.setNames(wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts));
            QCOMPARE(shown(), wanted);
        }
        QCOMPARE(reset.size(), 0);
    }
};

FRAMESCOPE_TEST(tst_ConnectionsModel);
#include "tst_ConnectionsModel.moc"
