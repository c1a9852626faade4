#include "ui/workspace/WorkspaceEditors.h"

#include "ui/support/ProgramFixture.h"

#include "ui/workspace/ProfileEditor.h"
#include "ui/workspace/RowTable.h"
#include "ui/workspace/VariableTable.h"

#include "support/TestClass.h"

#include <QAbstractProxyModel>
#include <QMenu>
#include <QTest>
#include <QTreeView>

using namespace framescope;
using namespace framescope::ui::workspace;
using uitest::Program;

class tst_WorkspaceEditors : public QObject
{
    Q_OBJECT

private slots:
    void aFolderHandsDownWhatItsEditorSays()
    {
        Program program;
        const auto folder = program.workspace->addFolder({}, QStringLiteral("Team"));
        const QString path = program.addProfile(QStringLiteral("Echo"), QStringLiteral("ws://localhost/"), *folder);
        auto *panel = program.window.connections();
        auto *model = &program.window.space().model();
        const QModelIndex index = qobject_cast<QAbstractProxyModel *>(panel->tree()->model())->mapFromSource(model->indexOf(ui::workspace::ConnectionsModel::Kind::Folder, *folder));
        const std::unique_ptr<QMenu> menu(panel->makeMenu(index));
        const QList<QAction *> actions = menu->actions();
        const auto edit = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->text() == QStringLiteral("Edit…"); });
        QVERIFY(edit != actions.end());
        (*edit)->trigger();
        auto *editor = program.window.findChild<ProfileEditor *>();
        QVERIFY(editor);
        QCOMPARE(editor->subject(), ProfileEditor::Subject::Folder);
        QVERIFY(!editor->isModified());
        editor->headerTable()->item(0, RowTable::NameColumn)->setText(QStringLiteral("X-Team"));
        editor->headerTable()->item(0, RowTable::ValueColumn)->setText(QStringLiteral("7"));
        editor->ownVariables()->item(0, VariableTable::NameColumn)->setText(QStringLiteral("host"));
        editor->ownVariables()->item(0, VariableTable::ValueColumn)->setText(QStringLiteral("a.example"));
        QVERIFY(editor->isModified());
        QVERIFY(editor->save());
        QVERIFY(!editor->isModified());
        const auto effective = program.workspace->effective(path);
        QCOMPARE(effective->profile.settings.headers.size(), 1u);
        QCOMPARE(effective->profile.settings.headers[0].name, QStringLiteral("X-Team"));
        QCOMPARE(program.workspace->folderSettings(*folder)->value.variables.at(0).value, QStringLiteral("a.example"));
        QCOMPARE(program.workspace->folderSettings(*folder)->value.name, QStringLiteral("Team"));
        // The workspace itself: the same editor, from the tree's first root.
        const std::unique_ptr<QMenu> top(panel->makeMenu(panel->tree()->model()->index(0, 0)));
        QCOMPARE(top->actions().value(0)->text(), QStringLiteral("Edit…"));
        top->actions().value(0)->trigger();
        QCOMPARE(program.window.findChildren<ProfileEditor *>().size(), 2);
    }
};

FRAMESCOPE_TEST(tst_WorkspaceEditors);
#include "tst_WorkspaceEditors.moc"
