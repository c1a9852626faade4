#include "ui/workspace/models/WorkspaceEdits.h"

#include "support/TestClass.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using ui::workspace::WorkspaceEdits;

class tst_WorkspaceEdits : public QObject
{
    Q_OBJECT

private slots:
    void stepsCanBeUndone()
    {
        QTemporaryDir folder;
        auto workspace = std::move(profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"))).value();
        const QString a = *workspace->addProfile({}, profiles::Profile::create(QStringLiteral("A"), QStringLiteral("ws://localhost/a")));
        const QString b = *workspace->addProfile({}, profiles::Profile::create(QStringLiteral("B"), QStringLiteral("ws://localhost/b")));
        const QString group = *workspace->addFolder({}, QStringLiteral("Group"));
        WorkspaceEdits edits(*workspace);
        QSignalSpy failed(&edits, &WorkspaceEdits::failed);
        QVERIFY(edits.move({a, b, group}, group)); // into itself it does not go
        QCOMPARE(workspace->children(group).size(), 2u);
        edits.stack().undo();
        QCOMPARE(workspace->children(group).size(), 0u);
        QVERIFY(workspace->item(a) && workspace->item(b));
        edits.stack().redo();
        QCOMPARE(workspace->children(group).size(), 2u);
        edits.stack().undo();
        QVERIFY(!edits.move({a}, {})); // it is there already
        QCOMPARE(failed.size(), 0);

        const auto renamed = edits.rename(a, QStringLiteral("Z"));
        QVERIFY(renamed.ok());
        QCOMPARE(workspace->item(*renamed)->name, QStringLiteral("Z"));
        edits.stack().undo();
        QCOMPARE(workspace->item(a)->name, QStringLiteral("A"));

        QCOMPARE(WorkspaceEdits::outermost({group, group + QStringLiteral("/x"), a}), (QStringList{group, a}));
        const QStringList gone = edits.remove({a, b});
        QCOMPARE(gone.size(), 2);
        QVERIFY(!workspace->item(a));
    }
};

FRAMESCOPE_TEST_GUILESS(tst_WorkspaceEdits);
#include "tst_WorkspaceEdits.moc"
