#include "ui/captures/CapturesFeature.h"

#include "ui/support/ProgramFixture.h"
#include "ui/captures/CapturePage.h"
#include "ui/log/FindBar.h"
#include "ui/log/LogPanel.h"
#include "ui/widgets/NoticeBar.h"

#include "capture/CaptureWriter.h"

#include "support/TestClass.h"

#include <QFile>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::captures;
using uitest::Program;

class tst_CapturesFeature : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeOpenedIsSaid()
    {
        Program program;
        QFile file(program.folder.filePath(QStringLiteral("not.fscope")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing of ours");
        file.close();
        program.window.open(file.fileName(), false);
        QTRY_VERIFY_WITH_TIMEOUT(!program.window.notice()->isHidden(), 30'000);
        QVERIFY(program.window.pages().all().isEmpty());
    }

    void anOpenCaptureIsShownAndNotOpenedAgain()
    {
        Program program;
        capture::CaptureOptions options;
        options.path = program.folder.filePath(QStringLiteral("friday.fscope"));
        QVERIFY(capture::CaptureWriter::create(options).ok());
        program.window.open(options.path, false);
        QTRY_COMPARE_WITH_TIMEOUT(program.window.pages().all().size(), 1, 30'000);
        ui::shell::Page *page = program.window.currentPage();
        program.window.newSession();
        program.window.open(options.path, false);
        QTRY_COMPARE(program.window.currentPage(), page);
        QCOMPARE(program.window.pages().all().size(), 2);
    }

    void actionsAreAboutTheLogInFront()
    {
        Program program;
        auto *page = program.window.newSession();
        program.window.actions().action(QStringLiteral("log.find"))->trigger();
        QVERIFY(!page->log()->findBar()->isHidden());
        for (const char *id : {"file.openCapture", "log.export", "log.follow", "log.copy-text", "log.bookmark"})
            QVERIFY2(program.window.actions().action(QString::fromLatin1(id)), id);
    }

    void captureThatWasRecordedIsInTheTree()
    {
        uitest::EchoServer echo;
        Program program;
        auto *page = program.window.newSession(echo.address());
        page->connectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), session::Session::State::Open, 30'000);
        page->disconnectNow();
        auto &model = program.window.space().model();
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount(model.index(2, 0)) == 1, 30'000);
    }
};

FRAMESCOPE_TEST(tst_CapturesFeature);
#include "tst_CapturesFeature.moc"
