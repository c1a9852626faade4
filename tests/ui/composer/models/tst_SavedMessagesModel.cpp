#include "ui/composer/models/SavedMessagesModel.h"

#include "support/TestClass.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using profiles::SavedMessage;
using ui::composer::SavedMessagesModel;

class tst_SavedMessagesModel : public QObject
{
    Q_OBJECT

    static SavedMessage made(const char *name, const char *folder = "")
    {
        SavedMessage message;
        message.name = QString::fromLatin1(name);
        message.folder = QString::fromLatin1(folder);
        message.content = message.name + QStringLiteral("!");
        return message;
    }
    static QStringList paths(const SavedMessagesModel &model)
    {
        QStringList all;
        for (const SavedMessage &message : model.messages())
            all << message.path();
        return all;
    }
    static void drag(SavedMessagesModel &model, const QModelIndex &index, const QModelIndex &parent, int row)
    {
        const std::unique_ptr<QMimeData> data(model.mimeData({index}));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, row, 0, parent));
    }

private slots:
    void foldersAreATree()
    {
        SavedMessagesModel model;
        QAbstractItemModelTester tester(&model);
        model.setMessages({made("a"), made("b", "x/y"), made("c", "x"), made("d")});
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex x = model.index(1, 0);
        QVERIFY(x.data(SavedMessagesModel::IsFolderRole).toBool());
        QCOMPARE(model.rowCount(x), 2);
        QCOMPARE(paths(model), (QStringList{QStringLiteral("a"), QStringLiteral("x/y/b"), QStringLiteral("x/c"), QStringLiteral("d")}));
        QCOMPARE(model.index(2, 0).data(SavedMessagesModel::KeyNumberRole).toInt(), 4);
        QCOMPARE(model.messageOfKey(2)->content, QStringLiteral("b!"));
        QVERIFY(!model.messageOfKey(5));
    }

    void draggedMessagesChangeTheirPlace()
    {
        SavedMessagesModel model;
        QAbstractItemModelTester tester(&model);
        model.setMessages({made("a"), made("b"), made("c", "x"), made("b", "x")});
        QSignalSpy edited(&model, &SavedMessagesModel::edited);
        drag(model, model.index(0, 0), {}, 2);
        QCOMPARE(paths(model), (QStringList{QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("x/c"), QStringLiteral("x/b")}));
        drag(model, model.index(0, 0), model.index(2, 0), -1); // a name that is taken there
        QCOMPARE(paths(model), (QStringList{QStringLiteral("a"), QStringLiteral("x/c"), QStringLiteral("x/b"), QStringLiteral("x/b 2")}));
        drag(model, model.index(1, 0), model.index(0, 0, model.index(1, 0)), -1); // a folder into itself
        QCOMPARE(paths(model).size(), 4);
        QCOMPARE(edited.size(), 2);
    }

    void addsRenamesAndRemoves()
    {
        SavedMessagesModel model;
        QAbstractItemModelTester tester(&model);
        QSignalSpy edited(&model, &SavedMessagesModel::edited);
        const QModelIndex folder = model.addFolder(QStringLiteral("New folder"));
        QCOMPARE(edited.size(), 0);
        const QPersistentModelIndex first = model.addMessage(made("m"), folder);
        const QModelIndex second = model.duplicate(first);
        QCOMPARE(second.data().toString(), QStringLiteral("m 2"));
        QVERIFY(model.setData(first, QStringLiteral("a/b"), Qt::EditRole));
        QVERIFY(!model.setData(first, QStringLiteral("  "), Qt::EditRole));
        QVERIFY(model.setData(folder, QStringLiteral("f"), Qt::EditRole));
        QCOMPARE(paths(model), (QStringList{QStringLiteral("f/a-b"), QStringLiteral("f/m 2")}));
        SavedMessage other = made("z");
        other.kind = profiles::MessageKind::Json;
        model.replace(first, other);
        QCOMPARE(model.message(first)->content, QStringLiteral("z!"));
        model.remove(folder);
        QVERIFY(model.messages().empty());
    }
};

FRAMESCOPE_TEST(tst_SavedMessagesModel);
#include "tst_SavedMessagesModel.moc"
