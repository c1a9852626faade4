#include "ui/workspace/TreeMemory.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace framescope;
using ui::workspace::TreeMemory;

class tst_TreeMemory : public QObject
{
    Q_OBJECT

    static constexpr int kPathRole = Qt::UserRole + 1;

    /// A tree with two folders, each with a line.
    struct Bench {
        Bench()
        {
            tree.setModel(&model);
            build({QStringLiteral("a"), QStringLiteral("b")});
            tree.expandAll();
            tree.show();
        }
        void build(const QStringList &folders)
        {
            model.clear();
            for (const QString &folder : folders) {
                auto *item = new QStandardItem(folder);
                item->setData(folder, kPathRole);
                auto *line = new QStandardItem(QStringLiteral("line"));
                line->setData(QString(folder + QStringLiteral("/line")), kPathRole);
                item->appendRow(line);
                model.appendRow(item);
            }
        }
        QModelIndex at(const QString &path) const
        {
            const QModelIndexList found = model.match(model.index(0, 0), kPathRole, path, 1, Qt::MatchExactly | Qt::MatchRecursive);
            return found.value(0);
        }

        QStandardItemModel model;
        QTreeView tree;
        TreeMemory memory{&tree, kPathRole};
    };

private slots:
    void staysAsItWasWhenTheModelIsBuiltAnew()
    {
        Bench bench;
        bench.tree.collapse(bench.at(QStringLiteral("a")));
        bench.tree.setCurrentIndex(bench.at(QStringLiteral("b/line")));
        bench.memory.remember();
        bench.build({QStringLiteral("new"), QStringLiteral("a"), QStringLiteral("b")});
        bench.memory.restore();
        QVERIFY(!bench.tree.isExpanded(bench.at(QStringLiteral("a"))));
        QVERIFY(bench.tree.isExpanded(bench.at(QStringLiteral("b"))) && bench.tree.isExpanded(bench.at(QStringLiteral("new"))));
        QCOMPARE(bench.tree.currentIndex(), bench.at(QStringLiteral("b/line")));
        QVERIFY(bench.tree.selectionModel()->isSelected(bench.at(QStringLiteral("b/line"))));
    }

    void aRenamedFolderIsFollowed()
    {
        Bench bench;
        bench.tree.setCurrentIndex(bench.at(QStringLiteral("a")));
        bench.tree.collapse(bench.at(QStringLiteral("a")));
        bench.memory.remember();
        bench.build({QStringLiteral("z"), QStringLiteral("b")});
        bench.memory.restore();
        bench.memory.follow(QStringLiteral("a"), QStringLiteral("z"));
        QCOMPARE(bench.tree.currentIndex(), bench.at(QStringLiteral("z")));
        QVERIFY(!bench.tree.isExpanded(bench.at(QStringLiteral("z"))));
        // What was not chosen is nobody's.
        bench.memory.follow(QStringLiteral("b"), QStringLiteral("c"));
        QCOMPARE(bench.tree.currentIndex(), bench.at(QStringLiteral("z")));
    }

    void aNameThatIsBeingTypedGoesOn()
    {
        Bench bench;
        bench.tree.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.tree));
        connect(&bench.memory, &TreeMemory::renameInterrupted, &bench.tree, [&](const QString &path) { bench.tree.edit(bench.at(path)); });
        bench.tree.setCurrentIndex(bench.at(QStringLiteral("a")));
        bench.tree.edit(bench.at(QStringLiteral("a")));
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->setText(QStringLiteral("half a na"));
        bench.memory.remember();
        bench.build({QStringLiteral("a"), QStringLiteral("b")});
        bench.memory.restore();
        editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QCOMPARE(editor->text(), QStringLiteral("half a na"));
    }
};

FRAMESCOPE_TEST(tst_TreeMemory);
#include "tst_TreeMemory.moc"
