#include "ui/composer/ComposerPanel.h"

#include "ui/support/UiFixture.h"
#include "ui/session/models/SessionController.h"
#include "ui/composer/FrameEditor.h"
#include "ui/composer/MessageFindings.h"
#include "ui/composer/RepeatBar.h"
#include "ui/composer/SavedMessagesPane.h"
#include "ui/composer/SendProgress.h"

#include "support/TestClass.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace framescope;
using profiles::MessageKind;
using ui::composer::Draft;
using ui::composer::ComposerPanel;
using framescope::ui::composer::VariableUse;

class tst_ComposerPanel : public QObject
{
    Q_OBJECT

    /// A panel that can send, and what it sent.
    struct Bench {
        Bench()
        {
            panel.resize(700, 400);
            panel.show();
            panel.setCanSend(true);
            QObject::connect(&panel, &ComposerPanel::sendRequested, &panel, [this](const session::Outgoing &outgoing) { sent.push_back(outgoing); });
        }
        void write(MessageKind kind, const char *text)
        {
            panel.kindBox()->setCurrentIndex(panel.kindBox()->findData(static_cast<int>(kind)));
            panel.editor()->clear();
            QTest::keyClicks(panel.editor(), QString::fromLatin1(text));
        }
        void ctrlEnter() { QTest::keyClick(panel.editor(), Qt::Key_Return, Qt::ControlModifier); }

        ComposerPanel panel;
        std::vector<session::Outgoing> sent;
    };
    static profiles::SavedMessage saved(const char *name, const char *folder, MessageKind kind, const char *content)
    {
        profiles::SavedMessage message;
        message.name = QString::fromLatin1(name);
        message.folder = QString::fromLatin1(folder);
        message.kind = kind;
        message.content = QString::fromLatin1(content);
        return message;
    }

private slots:
    void eachKindHasADraftOfItsOwn()
    {
        Bench bench;
        bench.write(MessageKind::Hex, "00 ff");
        bench.write(MessageKind::Close, "going");
        QComboBox *kinds = bench.panel.kindBox();
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(MessageKind::Ping)));
        QVERIFY(bench.panel.editor()->toPlainText().isEmpty());
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(MessageKind::Hex)));
        QCOMPARE(bench.panel.editor()->toPlainText(), QStringLiteral("00 ff"));
        // A saved message that takes its place takes no other kind's.
        Draft text;
        text.text = QStringLiteral("saved");
        bench.panel.setDraft(text);
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(MessageKind::Hex)));
        QCOMPARE(bench.panel.editor()->toPlainText(), QStringLiteral("00 ff"));
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(MessageKind::Close)));
        QCOMPARE(bench.panel.draft().text, QStringLiteral("going"));
        QVERIFY(bench.panel.draft().kind == MessageKind::Close);
    }

    void ctrlEnterSendsFromEverywhere()
    {
        ComposerPanel panel;
        panel.resize(900, 300);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        profiles::SavedMessage saved;
        saved.name = QStringLiteral("one");
        saved.content = QStringLiteral("saved");
        panel.setSavedMessages({saved});
        panel.setCanSend(true);
        panel.editor()->setPlainText(QStringLiteral("written"));
        panel.savedButton()->setChecked(true);
        QList<QByteArray> sent;
        connect(&panel, &ComposerPanel::sendRequested, &panel, [&sent](const session::Outgoing &outgoing) { sent << outgoing.payload; });
        for (QWidget *from : {static_cast<QWidget *>(panel.editor()), static_cast<QWidget *>(panel.kindBox())}) {
            from->setFocus();
            QTest::keyClick(from, Qt::Key_Return, Qt::ControlModifier);
        }
        auto *tree = panel.savedPane()->findChild<QTreeView *>();
        QVERIFY(tree);
        tree->setFocus();
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QTest::keyClick(tree, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent, (QList<QByteArray>{"written", "written", "saved"}));
    }

    void aNarrowOneDoesWithoutWords()
    {
        QWidget window;
        ComposerPanel panel(&window);
        panel.resize(900, 300);
        window.show();
        QCOMPARE(panel.savedButton()->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        const int least = panel.minimumSizeHint().width();
        panel.resize(least, 300);
        QCOMPARE(panel.savedButton()->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QTRY_VERIFY(panel.minimumSizeHint().width() <= least + 40); // frames and spacings aside
        panel.resize(900, 300);
        QCOMPARE(panel.savedButton()->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    }

    void sendsWithCtrlEnterOnlyWhenConnected()
    {
        Bench bench;
        bench.panel.setCanSend(false);
        bench.write(MessageKind::Text, "hello");
        bench.ctrlEnter();
        QVERIFY(bench.sent.empty());
        QVERIFY(!bench.panel.sendButton()->isEnabled());
        bench.panel.setCanSend(true);
        bench.ctrlEnter();
        QCOMPARE(bench.sent.size(), 1u);
        QCOMPARE(bench.sent[0].payload, QByteArray("hello"));
    }

    void arrowKeysGoThroughWhatWasSent()
    {
        Bench bench;
        for (const char *text : {"one", "two"}) {
            bench.write(MessageKind::Text, text);
            bench.ctrlEnter();
        }
        QPlainTextEdit *editor = bench.panel.editor();
        editor->clear();
        QTest::keyClicks(editor, QStringLiteral("unsent"));
        QTest::keyClick(editor, Qt::Key_Up); // in the middle of writing the arrow stays an arrow
        QCOMPARE(editor->toPlainText(), QStringLiteral("unsent"));
        QTest::keyClick(editor, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), QStringLiteral("two"));
        QTest::keyClick(editor, Qt::Key_Up);
        QCOMPARE(editor->toPlainText(), QStringLiteral("one"));
        QTest::keyClick(editor, Qt::Key_Up);
        QCOMPARE(editor->toPlainText(), QStringLiteral("one"));
        QTest::keyClick(editor, Qt::Key_Down);
        QTest::keyClick(editor, Qt::Key_Down);
        QCOMPARE(editor->toPlainText(), QStringLiteral("unsent"));
        editor->clear();
        QTest::keyClick(editor, Qt::Key_Up);
        QCOMPARE(editor->toPlainText(), QStringLiteral("two"));
    }

    void checksAndDecodesAsItIsTyped()
    {
        Bench bench;
        bench.write(MessageKind::Hex, "4");
        QVERIFY(!bench.panel.sendButton()->isEnabled());
        bench.write(MessageKind::Hex, "48 69 00");
        QVERIFY(bench.panel.sendButton()->isEnabled());
        QVERIFY2(bench.panel.statusText().startsWith(QLatin1String("3 bytes")), qPrintable(bench.panel.statusText()));
        QVERIFY2(bench.panel.findings()->decodedText().contains(QLatin1String("48 69 00")), qPrintable(bench.panel.findings()->decodedText()));
        bench.write(MessageKind::Base64, "SGVsbG8=");
        QCOMPARE(bench.panel.findings()->decodedText(), QStringLiteral("Hello"));
        bench.write(MessageKind::Json, "{\"a\":1,}");
        QVERIFY2(bench.panel.findings()->warningText().contains(QLatin1String("line 1, column 8")), qPrintable(bench.panel.findings()->warningText()));
        QCOMPARE(bench.panel.editor()->extraSelections().size(), 1);
        QVERIFY(bench.panel.sendButton()->isEnabled());
        bench.write(MessageKind::Json, "{\"a\":[1,2]}");
        QVERIFY(bench.panel.findings()->warningText().isEmpty());
        for (QToolButton *button : bench.panel.findChildren<QToolButton *>()) {
            if (button->text() == QLatin1String("Format"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(bench.panel.editor()->toPlainText(), QStringLiteral("{\n  \"a\": [\n    1,\n    2\n  ]\n}"));
        bench.panel.editor()->undo();
        QCOMPARE(bench.panel.editor()->toPlainText(), QStringLiteral("{\"a\":[1,2]}"));
        bench.write(MessageKind::Ping, "hello");
        QVERIFY(bench.panel.statusText().contains(QLatin1String("120 byte")));
        bench.write(MessageKind::Close, "bye");
        QVERIFY(bench.panel.statusText().contains(QLatin1String("120 byte")));
        bench.ctrlEnter();
        QCOMPARE(bench.sent.back().closeCode.value_or(0), 1000);
    }

    void everyKindCanBeChosenAndPutBack()
    {
        Bench bench;
        for (int i = 0; i < bench.panel.kindBox()->count(); ++i) {
            bench.panel.kindBox()->setCurrentIndex(i);
            const auto kind = static_cast<MessageKind>(bench.panel.kindBox()->itemData(i).toInt());
            QCOMPARE(bench.panel.draft().kind, kind);
            QVERIFY(!bench.panel.grab().isNull());
        }
        Draft close;
        close.kind = MessageKind::Close;
        close.closeCode = 4711;
        bench.panel.setDraft(close);
        QCOMPARE(bench.panel.draft().closeCode.value_or(0), 4711);
        close.closeCode = 1005; // never on the wire
        bench.panel.setDraft(close);
        QVERIFY(!bench.panel.sendButton()->isEnabled());
        close.closeCode.reset();
        bench.panel.setDraft(close);
        QVERIFY(!bench.panel.draft().closeCode);
    }

    void rawFramesOfAnyBits()
    {
        Bench bench;
        bench.write(MessageKind::Frame, "hi\\x00");
        Draft draft = bench.panel.draft();
        draft.frame.header.rsv2 = true;
        draft.frame.header.masked = true;
        draft.frame.header.maskKey = {0x37, 0xfa, 0x21, 0x3d};
        draft.frame.randomMaskKey = false;
        draft.frame.declaredLength = 70000;
        draft.frame.lengthBytes = 8;
        bench.panel.setDraft(draft);
        QVERIFY2(bench.panel.findings()->decodedText().contains(QLatin1String("a1 ff 00 00 00 00 00 01 11 70 37 fa 21 3d")), qPrintable(bench.panel.findings()->decodedText()));
        QVERIFY(bench.panel.findings()->warningText().contains(QLatin1String("RSV2")));
        QVERIFY(bench.panel.findings()->warningText().contains(QLatin1String("misread")));
        bench.panel.send();
        QCOMPARE(bench.sent.size(), 1u);
        QCOMPARE(bench.sent[0].kind, session::Outgoing::Kind::Raw);
        QCOMPARE(bench.sent[0].raw.payload, QByteArray("hi\0", 3));
        QCOMPARE(bench.sent[0].raw.declaredLength.value_or(0), 70000u);
        QCOMPARE(bench.sent[0].raw.lengthBytes, 8);
        for (QLineEdit *edit : bench.panel.frameEditor()->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QLatin1String("Masking key"))
                edit->setText(QStringLiteral("12"));
        }
        QVERIFY(!bench.panel.sendButton()->isEnabled());
    }

    void fragmentsAreAnnounced()
    {
        Bench bench;
        Draft draft;
        draft.text = QString(25, QLatin1Char('x'));
        draft.fragments = QStringLiteral("10");
        bench.panel.setDraft(draft);
        QVERIFY2(bench.panel.statusText().contains(QLatin1String("10 + 10 + 5")), qPrintable(bench.panel.statusText()));
        draft.fragments = QStringLiteral("0");
        bench.panel.setDraft(draft);
        QVERIFY(!bench.panel.sendButton()->isEnabled());
    }

    void repeatsUntilTheCountIsReached()
    {
        Bench bench;
        bench.write(MessageKind::Text, "again");
        QTest::mouseClick(bench.panel.repeatButton(), Qt::LeftButton);
        QVERIFY(bench.panel.repeatBar()->isVisible());
        bench.panel.repeatBar()->intervalBox()->setValue(1);
        bench.panel.repeatBar()->countBox()->setValue(4);
        QTest::mouseClick(bench.panel.sendButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.panel.repeatBar()->isRunning(), 30'000);
        QCOMPARE(bench.sent.size(), 4u);
        QCOMPARE(bench.panel.history().size(), 1);
        // Without a count it goes on until it is stopped, or until something cannot be sent.
        bench.panel.repeatBar()->countBox()->setValue(0);
        QTest::mouseClick(bench.panel.sendButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.sent.size() > 6, 30'000);
        QCOMPARE(bench.panel.sendButton()->text(), QStringLiteral("Stop"));
        QTest::mouseClick(bench.panel.sendButton(), Qt::LeftButton);
        QVERIFY(!bench.panel.repeatBar()->isRunning());
        bench.panel.send();
        QVERIFY(bench.panel.repeatBar()->isRunning());
        bench.panel.showError({QStringLiteral("session.queue-full"), QStringLiteral("full"), {}, {}});
        QVERIFY(!bench.panel.repeatBar()->isRunning());
    }

    void variablesArePutInAndSecretsHidden()
    {
        Bench bench;
        bench.panel.setResolver([](const Draft &written, VariableUse) -> base::Result<profiles::Resolved> {
            const QString text = written.text;
            if (text.contains(QLatin1String("unknown")))
                return base::Error{QStringLiteral("variable.unknown"), QStringLiteral("There is no variable unknown."), {}, {}};
            return profiles::Resolved{QString(text).replace(QLatin1String("{{token}}"), QLatin1String("geheim")),
                                      QString(text).replace(QLatin1String("{{token}}"), QStringLiteral("••••"))};
        });
        bench.panel.editor()->setPlainText(QStringLiteral("x{{token}}"));
        QCOMPARE(bench.panel.findings()->resolvedText(), QStringLiteral("Sent as: x••••"));
        QVERIFY2(bench.panel.statusText().startsWith(QLatin1String("7 bytes")), qPrintable(bench.panel.statusText()));
        bench.panel.send();
        QCOMPARE(bench.sent[0].payload, QByteArray("xgeheim"));
        QCOMPARE(bench.panel.history(), QStringList{QStringLiteral("x{{token}}")}); // never the secret
        bench.panel.editor()->setPlainText(QStringLiteral("{{unknown}}"));
        QVERIFY(!bench.panel.sendButton()->isEnabled());
        QVERIFY(bench.panel.statusText().contains(QLatin1String("no variable")));
        // A long text is gone through on the pool.
        Draft longOne;
        longOne.text = QString(400'000, QLatin1Char('y')) + QStringLiteral("{{token}}");
        bench.panel.setDraft(longOne);
        QTRY_VERIFY_WITH_TIMEOUT(bench.panel.statusText().contains(QLatin1String("400,006")), 30'000);
        bench.panel.send();
        QCOMPARE(bench.sent.back().payload.size(), 400'006);
    }

    void filesAreReadOnThePool()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(1 << 20, '\x01'));
        file.close();
        Bench bench;
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
        QGuiApplication::clipboard()->setMimeData(nullptr);
        auto *data = new QMimeData;
        data->setUrls(dropped.urls());
        QGuiApplication::clipboard()->setMimeData(data);
        bench.panel.editor()->paste();
        QCOMPARE(bench.panel.draft().kind, MessageKind::File);
        QVERIFY(bench.panel.statusText().contains(QLatin1String("1,048,576")));
        bench.ctrlEnter();
        QTRY_COMPARE_WITH_TIMEOUT(bench.sent.size(), 1u, 30'000);
        QCOMPARE(bench.sent[0].kind, session::Outgoing::Kind::Binary);
        QCOMPARE(bench.sent[0].payload.size(), 1 << 20);
        bench.panel.editor()->setPlainText(file.fileName() + QStringLiteral(".gone"));
        QVERIFY(!bench.panel.sendButton()->isEnabled());
    }

    void savedMessagesAreChosenSentAndKept()
    {
        Bench bench;
        bench.panel.setSavedMessages({saved("hello", "", MessageKind::Text, "hi"), saved("sub", "feeds", MessageKind::Json, "{\"op\":1}"),
                                      saved("bye", "", MessageKind::Close, "1001:going")});
        QTest::mouseClick(bench.panel.savedButton(), Qt::LeftButton);
        QVERIFY(bench.panel.savedPane()->isVisible());
        bench.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.panel));
        // One key sends.
        bench.panel.editor()->setFocus();
        QTest::keyClick(bench.panel.editor(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(bench.sent.size(), 1u);
        QCOMPARE(bench.sent[0].payload, QByteArray("{\"op\":1}"));
        QTest::keyClick(bench.panel.editor(), Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(bench.sent.size(), 1u);
        // Search, and Enter.
        QTest::keyClicks(bench.panel.savedPane()->searchEdit(), QStringLiteral("BYE"));
        QTest::keyClick(bench.panel.savedPane()->searchEdit(), Qt::Key_Return);
        QCOMPARE(bench.panel.draft().kind, MessageKind::Close);
        QCOMPARE(bench.panel.draft().closeCode.value_or(0), 1001);
        QCOMPARE(bench.panel.editor()->toPlainText(), QStringLiteral("going"));
        bench.panel.savedPane()->searchEdit()->clear();
        // What stands in the editor is kept.
        QSignalSpy edited(&bench.panel, &ComposerPanel::messagesEdited);
        bench.write(MessageKind::Text, "keep me");
        emit bench.panel.savedPane()->saveRequested();
        QCOMPARE(edited.size(), 1);
        const auto kept = edited[0][0].value<std::vector<profiles::SavedMessage>>();
        QCOMPARE(kept.size(), 4u);
        QCOMPARE(kept.back().content, QStringLiteral("keep me"));
    }

    void aSlowPeerIsToldOf()
    {
        Bench bench;
        QSignalSpy discard(&bench.panel, &ComposerPanel::discardRequested);
        bench.panel.setWaiting(3, 4 << 20);
        QVERIFY(bench.panel.progress()->isVisible());
        QVERIFY2(bench.panel.progress()->text().contains(QLatin1String("3 message")), qPrintable(bench.panel.progress()->text()));
        bench.panel.setWaiting(1, 1 << 20);
        QCOMPARE(bench.panel.progress()->percent(), 75);
        QTest::mouseClick(bench.panel.progress()->findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(discard.size(), 1);
        bench.panel.setWaiting(0, 0);
        QVERIFY(!bench.panel.progress()->isVisible());
    }

    void everyKindReachesARealServer()
    {
        uitest::EchoServer echo;
        QVERIFY(echo.ok);
        ui::models::IoThread io;
        session::SessionSettings settings;
        settings.connection.url = base::WebSocketAddress::of(QUrl(echo.address()));
        ui::session::SessionController controller(io, settings, {});
        Bench bench;
        QObject::connect(&bench.panel, &ComposerPanel::sendRequested, &controller, &ui::session::SessionController::send);
        controller.start();
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), session::Session::State::Open, 30'000);
        bench.write(MessageKind::Text, "text");
        bench.ctrlEnter();
        bench.write(MessageKind::Json, "{}");
        bench.ctrlEnter();
        bench.write(MessageKind::Hex, "00ff");
        bench.ctrlEnter();
        bench.write(MessageKind::Base64, "AAE=");
        bench.ctrlEnter();
        bench.write(MessageKind::Ping, "p");
        bench.ctrlEnter();
        bench.write(MessageKind::Pong, "q");
        bench.ctrlEnter();
        bench.write(MessageKind::Frame, "raw\\x21");
        bench.ctrlEnter();
        QTRY_COMPARE_WITH_TIMEOUT(controller.status().statistics.in.messages, 5u, 30'000);
        bench.write(MessageKind::Close, "done");
        bench.ctrlEnter();
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), session::Session::State::Closed, 30'000);
        QCOMPARE(controller.status().close.shownCode(), 1000);
    }
};

FRAMESCOPE_TEST(tst_ComposerPanel);
#include "tst_ComposerPanel.moc"
