#include "ui/session/models/SessionController.h"

#include "ui/support/UiFixture.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::models::IoThread;
using ui::session::SessionController;
using State = session::Session::State;

class tst_SessionController : public QObject
{
    Q_OBJECT

private slots:
    void connectsSendsAndCloses()
    {
        uitest::EchoServer echo;
        QVERIFY(echo.ok);
        IoThread io;
        session::SessionSettings settings;
        settings.connection.url = base::WebSocketAddress::of(QUrl(echo.address()));
        SessionController controller(io, settings, {});
        QVERIFY(controller.reader());
        controller.start();
        QTRY_COMPARE(controller.state(), State::Open);
        QVERIFY(controller.isActive());
        controller.send(session::Outgoing::text("hello"));
        QTRY_COMPARE(controller.status().statistics.in.messages, 1u);
        controller.annotate(capture::Annotations::bookmarkRecord(1, true));
        QTRY_VERIFY(controller.reader()->isBookmarked(1));
        controller.stop(4000, "done");
        QTRY_COMPARE(controller.state(), State::Closed);
        QVERIFY(controller.status().close.clean());
        QVERIFY(controller.reader()->entryCount() >= 5);
    }

    void aRefusedPortIsAnErrorInWords()
    {
        IoThread io;
        session::SessionSettings settings;
        settings.connection.url = base::WebSocketAddress::of(QUrl(QStringLiteral("ws://127.0.0.1:1/")));
        SessionController controller(io, settings, {});
        controller.start();
        QTRY_COMPARE(controller.state(), State::Closed);
        QVERIFY(controller.status().error);
        QVERIFY(!controller.status().error->what.isEmpty());
    }

    void sendingWithoutAConnectionSaysSo()
    {
        IoThread io;
        SessionController controller(io, {}, {});
        QSignalSpy failed(&controller, &SessionController::sendFailed);
        controller.send(session::Outgoing::text("x"));
        QTRY_COMPARE(failed.size(), 1);
    }

    void shutsDownWith1001()
    {
        uitest::EchoServer echo;
        IoThread io;
        session::SessionSettings settings;
        settings.connection.url = base::WebSocketAddress::of(QUrl(echo.address()));
        SessionController controller(io, settings, {});
        controller.start();
        QTRY_COMPARE(controller.state(), State::Open);
        QSignalSpy ended(&controller, &SessionController::ended);
        controller.shutDown();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(controller.hasEnded());
        QCOMPARE(controller.status().close.sent->code.value_or(0), 1001);
    }

    void anUnwritableFolderMeansMemory()
    {
        IoThread io;
        capture::CaptureOptions log;
        log.path = QStringLiteral("/proc/none/log.fscope");
        SessionController controller(io, {}, log);
        QVERIFY(controller.logProblem());
        QVERIFY(controller.reader());
    }
};

FRAMESCOPE_TEST(tst_SessionController);
#include "tst_SessionController.moc"
