#include "ui/session/ProfileTabs.h"

#include "ui/support/ProgramFixture.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/session/SessionPage.h"
#include "ui/workspace/ProfileEditor.h"

#include "support/TestClass.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::session;
using namespace framescope::ui::workspace;
using uitest::Program;
using State = session::Session::State;

class tst_ProfileTabs : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSentIsThereAfterARestart()
    {
        uitest::EchoServer echo;
        Program program;
        const QString path = program.addProfile(QStringLiteral("Echo"), echo.address());
        SessionPage *page = program.window.openProfile(path, true);
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        for (const char *text : {"first", "second"}) {
            ui::composer::Draft draft;
            draft.text = QString::fromLatin1(text);
            page->composer()->setDraft(draft);
            page->composer()->send();
        }
        emit program.window.tabs()->tabCloseRequested(0);
        QTRY_VERIFY_WITH_TIMEOUT(program.window.findChildren<SessionPage *>().isEmpty(), 30'000);
        page = program.window.openProfile(path, false);
        QCOMPARE(page->composer()->history(), (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
        // Sessions that are not to be stored leave nothing.
        capture::RetentionRules rules = program.settings.retention();
        rules.memoryOnly = true;
        program.settings.setRetention(rules);
        emit program.window.tabs()->tabCloseRequested(0);
        QTRY_VERIFY_WITH_TIMEOUT(program.window.findChildren<SessionPage *>().isEmpty(), 30'000);
        page = program.window.openProfile(path, false);
        QVERIFY(page->composer()->history().isEmpty());
        QVERIFY(QDir(program.folder.filePath(QStringLiteral("sent"))).entryList(QDir::Files).isEmpty());
    }

    void anOpenConnectionTakesEditsAtTheNextConnect()
    {
        uitest::EchoServer echo;
        Program program;
        const QString path = program.addProfile(QStringLiteral("Echo"), echo.address());
        SessionPage *page = program.window.openProfile(path, true);
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        program.window.space().editProfile(path);
        auto *editor = program.window.findChild<ProfileEditor *>();
        QVERIFY(editor);
        editor->nameEdit()->setText(QStringLiteral("Renamed"));
        QTest::mouseClick(editor->saveButton(), Qt::LeftButton);
        QCOMPARE(page->title(), QStringLiteral("Renamed"));
        QCOMPARE(page->state(), State::Open);
        QCOMPARE(page->statistics().connections, 1u);
        page->disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Closed, 30'000);
    }
};

FRAMESCOPE_TEST(tst_ProfileTabs);
#include "tst_ProfileTabs.moc"
