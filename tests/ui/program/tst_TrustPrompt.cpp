#include "ui/workspace/TrustPrompt.h"

#include "ui/support/ProgramFixture.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/composer/models/ComposedMessage.h"
#include "ui/server/ServerPage.h"
#include "ui/session/SessionPage.h"

#include "support/TestClass.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::program;
using namespace framescope::ui::server;
using namespace framescope::ui::session;
using namespace framescope::ui::workspace;
using uitest::Program;

class tst_TrustPrompt : public QObject
{
    Q_OBJECT

    using State = session::Session::State;

    static profiles::TrustQuestion question()
    {
        profiles::TrustRequest request;
        request.environment = QStringList{QStringLiteral("<b>TOKEN</b>")};
        request.files = QStringList{QStringLiteral("/etc/passwd")};
        request.hosts = QStringList{QStringLiteral("evil.example:443")};
        return {QStringLiteral("<i>P</i>"), request, "key"};
    }

private slots:
    void namesEverythingAsPlainText()
    {
        TrustPrompt prompt;
        prompt.ask(question());
        QVERIFY(prompt.isVisible());
        for (const char *part : {"<i>P</i>", "<b>TOKEN</b>", "/etc/passwd", "evil.example:443"})
            QVERIFY2(prompt.text().contains(QLatin1String(part)), part);
        for (const QLabel *label : prompt.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QSignalSpy allowed(&prompt, &TrustPrompt::allowed);
        QSignalSpy refused(&prompt, &TrustPrompt::refused);
        QTest::keyClick(&prompt, Qt::Key_Return);
        QCOMPARE(allowed.size(), 0);
        QTest::keyClick(&prompt, Qt::Key_Escape);
        QCOMPARE(refused.size(), 1);
        QVERIFY(prompt.isHidden());
        prompt.ask(question());
        QTest::mouseClick(prompt.refuseButton(), Qt::LeftButton);
        QCOMPARE(refused.size(), 2);
        prompt.ask(question());
        QTest::mouseClick(prompt.allowButton(), Qt::LeftButton);
        QCOMPARE(allowed.size(), 1);
        QVERIFY(prompt.isHidden());
    }

    void aLongListIsScrolledToAndHidesNoButton()
    {
        Program program;
        TrustPrompt prompt;
        prompt.resize(500, 200);
        profiles::TrustQuestion many = question();
        many.subject = QString(300, QLatin1Char('n'));
        for (int i = 0; i < 300; ++i)
            many.request.environment << QStringLiteral("SOME_LONG_NAME_%1").arg(i);
        prompt.ask(many);
        QVERIFY(!prompt.text().contains(many.subject));
        QVERIFY(prompt.text().contains(QLatin1String("evil.example:443")));
        auto *scroll = prompt.findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0); // all of it can be read
        QCOMPARE(scroll->focusPolicy(), Qt::StrongFocus);
        QVERIFY2(prompt.sizeHint().height() < 400, qPrintable(QString::number(prompt.sizeHint().height())));
        prompt.ask(question());
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        QCOMPARE(scroll->focusPolicy(), Qt::NoFocus);
    }

    void aStrangersProfileIsAskedForOnceInItsTab()
    {
        uitest::EchoServer echo;
        Program program;
        qputenv("FRAMESCOPE_TEST_TOKEN", "ours");
        auto profile = profiles::Profile::create(QStringLiteral("Theirs"), echo.address());
        profile.settings.headers.push_back({true, QStringLiteral("X-Key"), QStringLiteral("{{env.FRAMESCOPE_TEST_TOKEN}}"), {}, {}});
        const QString path = program.workspace->addProfile({}, profile, profiles::Workspace::Origin::Foreign).value();
        SessionPage *page = program.window.openProfile(path, true);
        QVERIFY(!page->trustPrompt()->isHidden());
        QVERIFY(page->trustPrompt()->text().contains(QLatin1String("FRAMESCOPE_TEST_TOKEN")));
        QCOMPARE(page->state(), State::Idle);
        // Neither does the composer, and no other way leads there.
        QCOMPARE(program.window.source().settings(path, {}).error().id, QStringLiteral("trust.needed"));
        QCOMPARE(program.window.source().resolve(path, QStringLiteral("{{env.FRAMESCOPE_TEST_TOKEN}}")).error().id, QStringLiteral("trust.environment"));
        QTest::mouseClick(page->trustPrompt()->refuseButton(), Qt::LeftButton);
        QCOMPARE(page->state(), State::Idle);
        QVERIFY(!page->isBusy());
        page->connectNow();
        QVERIFY(!page->trustPrompt()->isHidden());
        QTest::mouseClick(page->trustPrompt()->allowButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        QVERIFY(page->controller()->status().facts->rawRequest.contains("X-Key: ours"));
        page->disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Closed, 30'000);
        page->connectNow();
        QVERIFY(page->trustPrompt()->isHidden());
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        page->disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Closed, 30'000);
    }

    /// The profile asks for nothing, and a variable that is typed brings the environment in all the same.
    void aVariableThatIsTypedIsAskedForWhenItIsSent()
    {
        uitest::EchoServer echo;
        Program program;
        qputenv("FRAMESCOPE_TEST_TOKEN", "ours");
        profiles::Folder folder;
        profiles::Variable greeting;
        greeting.name = QStringLiteral("greeting");
        greeting.value = QStringLiteral("hello {{env.FRAMESCOPE_TEST_TOKEN}}");
        folder.variables = {greeting};
        QVERIFY(program.workspace->saveFolder({}, folder, program.workspace->folderSettings({})->stamp, profiles::Workspace::Origin::Foreign).ok());
        const QString path = program.workspace->addProfile({}, profiles::Profile::create(QStringLiteral("Theirs"), echo.address())).value();
        SessionPage *page = program.window.openProfile(path, true);
        QVERIFY(page->trustPrompt()->isHidden());
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        auto &source = program.window.source();
        QCOMPARE(source.questionOfTyped(path, QStringLiteral("{{greeting}}")).request.environment, QStringList{QStringLiteral("FRAMESCOPE_TEST_TOKEN")});
        QVERIFY(!source.questionOfTyped({}, QStringLiteral("{{greeting}}")).isEmpty());
        QVERIFY(source.questionOfTyped(path, QStringLiteral("{{env.FRAMESCOPE_TEST_TOKEN}}")).isEmpty()); // the user's own wish
        ui::composer::Draft draft;
        draft.text = QStringLiteral("{{greeting}}");
        page->composer()->setDraft(draft);
        const auto before = page->controller()->status().statistics.out.messages;
        page->composer()->send();
        QVERIFY(!page->trustPrompt()->isHidden());
        QVERIFY(page->trustPrompt()->text().contains(QLatin1String("FRAMESCOPE_TEST_TOKEN")));
        QCOMPARE(page->controller()->status().statistics.out.messages, before);
        QTest::mouseClick(page->trustPrompt()->allowButton(), Qt::LeftButton);
        QVERIFY(source.questionOfTyped(path, QStringLiteral("{{greeting}}")).isEmpty());
        page->composer()->send();
        QVERIFY(page->trustPrompt()->isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(page->controller()->status().statistics.out.messages > before, 30'000);
        page->disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Closed, 30'000);
    }

    /// The name is typed, and what it means stands in a stranger's file: it must not lead out of the workspace unasked.
    void aFilesNameThatIsTypedIsAskedForWhereAVariableLeadsOut()
    {
        uitest::EchoServer echo;
        Program program;
        QFile ours(program.folder.filePath(QStringLiteral("ours.txt")));
        QVERIFY(ours.open(QIODevice::WriteOnly));
        ours.write("ours");
        ours.close();
        profiles::Folder folder;
        profiles::Variable up;
        up.name = QStringLiteral("samples");
        up.value = program.folder.path();
        folder.variables = {up};
        QVERIFY(program.workspace->saveFolder({}, folder, program.workspace->folderSettings({})->stamp, profiles::Workspace::Origin::Foreign).ok());
        const QString path = program.workspace->addProfile({}, profiles::Profile::create(QStringLiteral("Theirs"), echo.address())).value();
        QFile beside(program.workspace->absolute(QStringLiteral("theirs.txt")));
        QVERIFY(beside.open(QIODevice::WriteOnly));
        beside.write("theirs");
        beside.close();
        SessionPage *page = program.window.openProfile(path, true);
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        const auto sent = [page] { return page->controller()->status().statistics.out.messages; };
        ui::composer::Draft draft;
        draft.kind = profiles::MessageKind::File;
        // A relative name stands against the profile's folder, as it does when the profile sends it by itself.
        draft.text = QStringLiteral("theirs.txt");
        page->composer()->setDraft(draft);
        QVERIFY2(page->composer()->statusText().startsWith(QLatin1String("6 bytes")), qPrintable(page->composer()->statusText()));
        page->composer()->send();
        QTRY_COMPARE_WITH_TIMEOUT(sent(), quint64(1), 30'000);
        draft.text = QStringLiteral("{{samples}}/ours.txt");
        page->composer()->setDraft(draft);
        page->composer()->send();
        QVERIFY(!page->trustPrompt()->isHidden());
        QVERIFY2(page->trustPrompt()->text().contains(QLatin1String("ours.txt")), qPrintable(page->trustPrompt()->text()));
        QVERIFY(page->trustPrompt()->text().contains(QLatin1String("127.0.0.1")));
        QCOMPARE(sent(), quint64(1));
        QTest::mouseClick(page->trustPrompt()->allowButton(), Qt::LeftButton);
        page->composer()->send();
        QVERIFY(page->trustPrompt()->isHidden());
        QTRY_COMPARE_WITH_TIMEOUT(sent(), quint64(2), 30'000);
        // Without a variable it is the user's own wish.
        draft.text = program.folder.filePath(QStringLiteral("ours.txt"));
        page->composer()->setDraft(draft);
        page->composer()->send();
        QVERIFY(page->trustPrompt()->isHidden());
        QTRY_COMPARE_WITH_TIMEOUT(sent(), quint64(3), 30'000);
        page->disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Closed, 30'000);
    }

    /// A message that was changed behind the connection's back is asked for when it is sent, though nothing was asked for at the opening.
    void aMessageThatSomebodyChangedIsAskedForWhenItIsSent()
    {
        uitest::EchoServer echo;
        Program program;
        QFile ours(program.folder.filePath(QStringLiteral("ours.txt")));
        QVERIFY(ours.open(QIODevice::WriteOnly));
        ours.write("ours");
        ours.close();
        const QString path = program.workspace->addProfile({}, profiles::Profile::create(QStringLiteral("Mine"), echo.address())).value();
        SessionPage *page = program.window.openProfile(path, true);
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        profiles::Profile theirs = program.workspace->profile(path).value().value;
        profiles::SavedMessage message;
        message.name = QStringLiteral("m");
        message.kind = profiles::MessageKind::File;
        message.content = QStringLiteral("../ours.txt");
        theirs.messages = {message};
        QFile pulled(program.workspace->absolute(path));
        QVERIFY(pulled.open(QIODevice::WriteOnly));
        pulled.write(theirs.toJson().toIndented());
        pulled.close();
        page->composer()->setDraft(ui::composer::ComposedMessage::fromSaved(message));
        page->composer()->send();
        QVERIFY(!page->trustPrompt()->isHidden());
        QVERIFY2(page->trustPrompt()->text().contains(QLatin1String("ours.txt")), qPrintable(page->trustPrompt()->text()));
        QCOMPARE(page->controller()->status().statistics.out.messages, quint64(0));
        page->disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Closed, 30'000);
    }

    void aStrangersServerIsAskedForInItsTab()
    {
        Program program;
        QFile feed(program.folder.filePath(QStringLiteral("ours.txt")));
        QVERIFY(feed.open(QIODevice::WriteOnly));
        feed.write("ours\n");
        feed.close();
        QFile file(program.workspace->absolute(QStringLiteral("S.server.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\": 1, \"name\": \"S\", \"paths\": [{\"path\": \"/*\", \"behaviours\": [\"feed:file=../ours.txt\"]}]}");
        file.close();
        program.workspace->rescan();
        ServerPage *page = program.window.openServer(QStringLiteral("S.server.json"), true);
        QVERIFY(page);
        QVERIFY(!page->trustPrompt()->isHidden());
        QVERIFY(page->trustPrompt()->text().contains(QLatin1String("ours.txt")));
        QVERIFY(!page->isBusy());
        QTest::mouseClick(page->trustPrompt()->allowButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page->isBusy(), 30'000);
        page->toggle();
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 30'000);
    }
};

FRAMESCOPE_TEST(tst_TrustPrompt);
#include "tst_TrustPrompt.moc"
