#include "ui/workspace/EnvironmentEditor.h"

#include "ui/widgets/NoticeBar.h"
#include "ui/workspace/VariableTable.h"

#include "ui/support/MemoryKeychain.h"
#include "ui/shell/UnsavedDialog.h"

#include "support/TestClass.h"

#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using ui::workspace::EnvironmentEditor;
using ui::workspace::VariableTable;

class tst_EnvironmentEditor : public QObject
{
    Q_OBJECT

private slots:
    void environmentsAreMadeEditedAndSaved()
    {
        QTemporaryDir folder;
        auto workspace = std::move(profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"))).value();
        std::map<QString, QString> keychain;
        profiles::SecretStore secrets(workspace->id(), std::make_unique<uitest::MemoryKeychain>(keychain));
        EnvironmentEditor editor(*workspace, &secrets);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        QCOMPARE(editor.list()->count(), 1); // the workspace itself
        QTest::mouseClick(editor.addButton(), Qt::LeftButton);
        QCOMPARE(editor.list()->count(), 2);
        QCOMPARE(workspace->environmentNames().size(), 1);
        editor.wantVariable(QStringLiteral("host"));
        QCOMPARE(editor.table()->item(0, VariableTable::NameColumn)->text(), QStringLiteral("host"));
        editor.table()->item(0, VariableTable::ValueColumn)->setText(QStringLiteral("staging.example"));
        editor.table()->item(1, VariableTable::NameColumn)->setText(QStringLiteral("token"));
        editor.table()->item(1, VariableTable::ValueColumn)->setText(QStringLiteral("hunter2"));
        editor.table()->item(1, VariableTable::SecretColumn)->setCheckState(Qt::Checked);
        QVERIFY(editor.isModified());
        QVERIFY(!editor.save()); // the keychain is asked first
        QTRY_VERIFY(!editor.isModified());
        QCOMPARE(keychain.size(), std::size_t(1));
        const auto stored = workspace->findEnvironment(workspace->environmentNames().first());
        QVERIFY(stored.ok());
        QCOMPARE(stored->value.variables.size(), 2u);
        QCOMPARE(stored->value.variables[0].value, QStringLiteral("staging.example"));
        QVERIFY(stored->value.variables[1].value.startsWith(QStringLiteral("{{secret.")));
        QVERIFY(!editor.isModified());

        editor.choose({});
        editor.wantVariable(QStringLiteral("bad name"));
        QVERIFY(!editor.table()->problem().isEmpty());
        QVERIFY(!editor.save());
        QVERIFY(!editor.notice()->isHidden());
        editor.reject();
        QVERIFY(editor.isVisible());
        editor.findChild<ui::shell::UnsavedDialog *>()->dontSaveButton()->click();
        QVERIFY(!editor.isVisible());
    }

    void somebodyElsesChangeIsNotOverwritten()
    {
        QTemporaryDir folder;
        auto workspace = std::move(profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"))).value();
        const auto path = workspace->addEnvironment(profiles::Environment::create(QStringLiteral("Staging")));
        EnvironmentEditor editor(*workspace, nullptr);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        editor.choose(QStringLiteral("Staging"));
        editor.wantVariable(QStringLiteral("mine"));
        auto other = workspace->environment(*path);
        other->value.description = QStringLiteral("theirs");
        QVERIFY(workspace->saveEnvironment(*path, other->value, other->stamp).ok());
        QVERIFY(!editor.save());
        QVERIFY(!editor.notice()->isHidden());
        emit editor.notice()->actionTriggered();
        QCOMPARE(workspace->environment(*path)->value.variables.size(), 1u);
    }
};

FRAMESCOPE_TEST(tst_EnvironmentEditor);
#include "tst_EnvironmentEditor.moc"
