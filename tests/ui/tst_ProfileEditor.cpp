#include "ui/windows/ProfileEditor.h"

#include "ui/widgets/NoticeBar.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using ui::windows::ProfileEditor;

class ProfileEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotTouchedStaysUnset()
    {
        QTemporaryDir folder;
        auto workspace = profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"));
        QVERIFY(workspace.ok());
        const auto path = (*workspace)->addProfile({}, profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/")));
        QVERIFY(path.ok());
        const auto before = (*workspace)->profile(*path);
        ProfileEditor editor(workspace->get(), nullptr, *path, {});
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        QVERIFY(editor.edited().sameContent(before->value));
        for (int i = 0; i < editor.pageList()->count(); ++i) {
            editor.pageList()->setCurrentRow(i);
            QVERIFY(!editor.grab().isNull());
        }
    }

    void editsAndSaves()
    {
        QTemporaryDir folder;
        auto workspace = profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"));
        const auto path = (*workspace)->addProfile({}, profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/")));
        QVERIFY(path.ok());
        ProfileEditor editor(workspace->get(), nullptr, *path, {});
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        editor.urlEdit()->setText(QStringLiteral("wss://{{nowhere}}/"));
        QCOMPARE(editor.urlEdit()->property("invalid").toBool(), true);
        editor.urlEdit()->setText(QStringLiteral("wss://host.example/"));
        QCOMPARE(editor.urlEdit()->property("invalid").toBool(), false);
        editor.headerTable()->insertRow(0);
        auto *name = new QTableWidgetItem(QStringLiteral("X-Test"));
        name->setCheckState(Qt::Checked);
        editor.headerTable()->setItem(0, 0, name);
        editor.headerTable()->setItem(0, 1, new QTableWidgetItem(QStringLiteral("1")));
        QSignalSpy saved(&editor, &ProfileEditor::saved);
        QVERIFY(editor.save());
        QCOMPARE(saved.size(), 1);
        const auto after = (*workspace)->profile(*path);
        QCOMPARE(after->value.url, QStringLiteral("wss://host.example/"));
        QCOMPARE(after->value.settings.headers.size(), 1u);
        QCOMPARE(after->value.settings.headers[0].name, QStringLiteral("X-Test"));
    }

    void somebodyElsesChangeIsNotOverwritten()
    {
        QTemporaryDir folder;
        auto workspace = profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"));
        const auto path = (*workspace)->addProfile({}, profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/")));
        ProfileEditor editor(workspace->get(), nullptr, *path, {});
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        auto other = (*workspace)->profile(*path);
        other->value.notes = QStringLiteral("theirs");
        QVERIFY((*workspace)->saveProfile(*path, other->value, other->stamp).ok());
        editor.nameEdit()->setText(QStringLiteral("Mine"));
        QVERIFY(!editor.save());
        QVERIFY(!editor.notice()->isHidden());
        QCOMPARE((*workspace)->profile(*path)->value.notes, QStringLiteral("theirs"));
        emit editor.notice()->actionTriggered();
        QCOMPARE((*workspace)->profile(*path)->value.name, QStringLiteral("Mine"));
    }
};

QTEST_MAIN(ProfileEditorTest)
#include "tst_ProfileEditor.moc"
