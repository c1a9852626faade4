#include "ui/models/Remedy.h"
#include "ui/shell/UnsavedDialog.h"
#include "ui/support/MemoryKeychain.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/workspace/ProfileEditor.h"
#include "ui/workspace/RowTable.h"

#include "base/OptionId.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using ui::workspace::ProfileEditor;
using ui::workspace::RowTable;

class tst_ProfileEditor : public QObject
{
    Q_OBJECT

    /// A workspace with one connection, and its editor.
    struct Open {
        explicit Open(const profiles::Profile &profile = profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/")), bool refusing = false)
            : workspace(std::move(profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"))).value())
            , secrets(workspace->id(), refusing ? std::make_unique<uitest::MemoryKeychain>(entries, true) : nullptr)
            , path(*workspace->addProfile({}, profile))
        {
            reopen();
        }
        void reopen()
        {
            editor = std::make_unique<ProfileEditor>(workspace.get(), &secrets, path, QString());
            editor->setAttribute(Qt::WA_DeleteOnClose, false);
            editor->show();
        }
        template<typename T>
        T *field(const QString &name) const
        {
            for (T *each : editor->findChildren<T *>()) {
                if (each->accessibleName() == name)
                    return each;
            }
            return nullptr;
        }
        profiles::Profile stored() const { return workspace->profile(path)->value; }

        QTemporaryDir folder;
        std::unique_ptr<profiles::Workspace> workspace;
        std::map<QString, QString> entries;
        profiles::SecretStore secrets;
        QString path;
        std::unique_ptr<ProfileEditor> editor;
    };

private slots:
    void everySettingOfAnErrorHasItsField()
    {
        using Kind = ui::models::Remedy::Place::Kind;
        const Open open;
        int fields = 0;
        for (const base::OptionId option : base::allOptionIds()) {
            const auto place = ui::models::Remedy::placeOf(option);
            if (place.kind != Kind::Profile)
                continue;
            ++fields;
            QVERIFY2(open.editor->showField(place.field), qPrintable(place.field));
            auto *field = open.editor->findChild<QWidget *>(place.field);
            QVERIFY2(field && field->isVisible(), qPrintable(place.field));
        }
        QVERIFY(fields > 15);
        QVERIFY(!open.editor->showField(QStringLiteral("no.such")) && !open.editor->showField({}));
    }

    void whatIsNotTouchedStaysUnset()
    {
        const Open open;
        QVERIFY(open.editor->edited().sameContent(open.stored()));
        QVERIFY(!open.editor->isModified());
        for (int i = 0; i < open.editor->pageList()->count(); ++i) {
            open.editor->pageList()->setCurrentRow(i);
            QVERIFY(!open.editor->grab().isNull());
        }
        QCOMPARE(open.editor->pageList()->count(), 10);
    }

    void editsAndSaves()
    {
        const Open open;
        open.editor->urlEdit()->setText(QStringLiteral("wss://{{nowhere}}/"));
        QCOMPARE(open.editor->urlEdit()->property("invalid").toBool(), true);
        open.editor->urlEdit()->setText(QStringLiteral("wss://host.example/"));
        QCOMPARE(open.editor->urlEdit()->property("invalid").toBool(), false);
        RowTable *headers = open.editor->headerTable();
        headers->item(0, RowTable::NameColumn)->setText(QStringLiteral("X-Test"));
        headers->item(0, RowTable::ValueColumn)->setText(QStringLiteral("1"));
        QCOMPARE(headers->rowCount(), 2);
        auto *ping = open.field<QLineEdit>(QStringLiteral("Ping interval (ms, 0 = off)"));
        QVERIFY(ping);
        QTest::keyClicks(ping, QStringLiteral("5000"));
        auto *deflate = open.field<QComboBox>(QStringLiteral("permessage-deflate"));
        QVERIFY(deflate);
        deflate->setCurrentIndex(2);
        auto *window = open.field<QComboBox>(QStringLiteral("server_max_window_bits"));
        window->setCurrentIndex(window->findData(10));
        QSignalSpy saved(open.editor.get(), &ProfileEditor::saved);
        QVERIFY(open.editor->save());
        QCOMPARE(saved.size(), 1);
        const profiles::Profile after = open.stored();
        QCOMPARE(after.url, QStringLiteral("wss://host.example/"));
        QCOMPARE(after.settings.headers.size(), 1u);
        QCOMPARE(after.settings.headers[0].name, QStringLiteral("X-Test"));
        QCOMPARE(after.settings.keepAlive.interval.value_or(0), 5000);
        QVERIFY(after.settings.deflate && after.settings.deflate->on);
        QCOMPARE(after.settings.deflate->serverMaxWindowBits.value_or(0), 10);
    }

    void whatIsWrongIsSaidInPlaceAndNotSaved()
    {
        const Open open;
        auto *protocols = open.field<QLineEdit>(QStringLiteral("Subprotocols"));
        QVERIFY(protocols);
        protocols->setText(QStringLiteral("chat, not a token"));
        QCOMPARE(protocols->property("invalid").toBool(), true);
        QVERIFY(!open.editor->save());
        QVERIFY(!open.editor->notice()->isHidden());
        QCOMPARE(open.editor->pageList()->currentRow(), 0);
        protocols->setText(QStringLiteral("chat, superchat"));
        auto *codes = open.field<QLineEdit>(QStringLiteral("Don't reconnect after codes"));
        codes->setText(QStringLiteral("1000, 99"));
        QVERIFY(!open.editor->save());
        QCOMPARE(open.editor->pageList()->currentItem()->text(), QStringLiteral("Keepalive and reconnect"));
        codes->setText(QStringLiteral("1000, 1001"));
        QVERIFY(open.editor->save());
        QCOMPARE(open.stored().settings.subprotocols.value_or(QStringList()), (QStringList{QStringLiteral("chat"), QStringLiteral("superchat")}));
        QCOMPARE(open.stored().settings.reconnect.stopCodes->size(), 2u);
    }

    void inheritedValuesSayWhereTheyComeFrom()
    {
        Open open;
        auto folder = open.workspace->folderSettings({});
        QVERIFY(folder.ok());
        folder->value.settings.origin = QStringLiteral("https://from.example");
        folder->value.settings.mode = profiles::ModeChoice::Observe;
        QVERIFY(open.workspace->saveFolder({}, folder->value, folder->stamp).ok());
        open.reopen();
        auto *origin = open.field<QLineEdit>(QStringLiteral("Origin"));
        QCOMPARE(origin->placeholderText(), QStringLiteral("https://from.example"));
        QCOMPARE(origin->accessibleDescription(), QStringLiteral("inherited from workspace"));
        auto *mode = open.field<QComboBox>(QStringLiteral("On protocol violations"));
        QVERIFY(mode->itemText(0).contains(QStringLiteral("workspace")));
        origin->setText(QStringLiteral("https://own.example"));
        QVERIFY(origin->accessibleDescription().isEmpty());
    }

    void secretsGoToTheKeychain()
    {
        const Open open;
        auto *kind = open.field<QComboBox>(QStringLiteral("Type"));
        QVERIFY(kind);
        kind->setCurrentIndex(kind->findData(int(profiles::AuthKind::Bearer)));
        auto *token = open.field<QLineEdit>(QStringLiteral("Token"));
        QVERIFY(token->echoMode() != QLineEdit::Normal);
        token->setText(QStringLiteral("s3cr3t-and-long-enough"));
        // This system has no keychain: the file stays as it is until the user has chosen.
        QVERIFY(!open.editor->save());
        QTRY_VERIFY(open.editor->notice()->isVisible());
        QVERIFY(!open.stored().settings.auth);
        QVERIFY(open.editor->isVisible());
        token->setText(QStringLiteral("s3cr3t-and-longer")); // what is typed since counts
        open.editor->urlEdit()->setText(QStringLiteral("ws://localhost/changed"));
        QTest::mouseClick(open.editor->notice()->otherButton(), Qt::LeftButton); // until the program ends
        const profiles::Profile after = open.stored();
        QVERIFY(after.settings.auth && after.settings.auth->token.startsWith(QStringLiteral("{{secret.")));
        const QString name = after.settings.auth->token.mid(9).chopped(2);
        QVERIFY(name.startsWith(QStringLiteral("echo-")));
        QCOMPARE(open.secrets.value(name).value_or(QString()), QStringLiteral("s3cr3t-and-longer"));
        QCOMPARE(after.url, QStringLiteral("ws://localhost/changed"));
    }

    /// An address with a token, saved after another change, while the user cancels the keychain's question: nothing is lost.
    void aRefusedSecretStaysWhereItWasTyped()
    {
        const Open open(profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/")), true);
        open.editor->urlEdit()->setText(QStringLiteral("ws://localhost/?token=abc12345"));
        QVERIFY(!open.editor->save());
        QTRY_VERIFY(open.editor->notice()->isVisible());
        QCOMPARE(open.stored().url, QStringLiteral("ws://localhost/"));
        QCOMPARE(open.editor->urlEdit()->text(), QStringLiteral("ws://localhost/?token=abc12345"));
        QTest::mouseClick(open.editor->notice()->actionButton(), Qt::LeftButton); // in the file
        QCOMPARE(open.stored().url, QStringLiteral("ws://localhost/?token=abc12345"));
        QVERIFY(!open.editor->isVisible());
    }

    void somebodyElsesChangeIsNotOverwritten()
    {
        const Open open;
        auto other = open.workspace->profile(open.path);
        other->value.notes = QStringLiteral("theirs");
        open.editor->nameEdit()->setText(QStringLiteral("Mine"));
        QVERIFY(open.workspace->saveProfile(open.path, other->value, other->stamp).ok());
        // It is told at once, not only when saving.
        QVERIFY(!open.editor->notice()->isHidden());
        QVERIFY(!open.editor->save());
        QCOMPARE(open.stored().notes, QStringLiteral("theirs"));
        emit open.editor->notice()->actionTriggered();
        QCOMPARE(open.stored().name, QStringLiteral("Mine"));
    }

    void changesAreNotLostByEscape()
    {
        const Open open;
        open.editor->nameEdit()->setText(QStringLiteral("Mine"));
        QTest::keyClick(open.editor.get(), Qt::Key_Escape);
        QVERIFY(open.editor->isVisible());
        auto *question = open.editor->findChild<ui::shell::UnsavedDialog *>();
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(open.editor->isVisible());
        QTest::keyClick(open.editor.get(), Qt::Key_Escape);
        open.editor->findChild<ui::shell::UnsavedDialog *>()->dontSaveButton()->click();
        QVERIFY(!open.editor->isVisible());
        QCOMPARE(open.stored().name, QStringLiteral("Echo"));
    }
};

FRAMESCOPE_TEST(tst_ProfileEditor);
#include "tst_ProfileEditor.moc"
