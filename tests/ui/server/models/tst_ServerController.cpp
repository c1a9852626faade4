#include "ui/server/models/ServerController.h"

#include "ui/support/UiFixture.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::models::IoThread;
using ui::server::ServerController;

class tst_ServerController : public QObject
{
    Q_OBJECT

private slots:
    void startsAndStops()
    {
        IoThread io;
        ServerController controller(io, {}, {});
        QSignalSpy started(&controller, &ServerController::started);
        controller.start();
        QTRY_COMPARE(started.size(), 1);
        QVERIFY(controller.url().port() > 0);
        QSignalSpy ended(&controller, &ServerController::ended);
        controller.shutDown();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(controller.hasEnded());
    }

    void aRestartKeepsAnyFreePort()
    {
        IoThread io;
        ServerController controller(io, {}, {});
        QSignalSpy started(&controller, &ServerController::started);
        controller.start();
        QTRY_COMPARE(started.size(), 1);
        const int port = controller.url().port();
        QSignalSpy changed(&controller, &ServerController::statusChanged);
        controller.restart();
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_VERIFY(controller.status().listening);
        QCOMPARE(controller.url().port(), port);
        QCOMPARE(controller.settings().port, quint16{0});
        QSignalSpy ended(&controller, &ServerController::ended);
        controller.shutDown();
        QTRY_COMPARE(ended.size(), 1);
    }

    void wrongSettingsAreAnError()
    {
        IoThread io;
        server::ServerSettings settings;
        server::PathSettings path;
        path.path = QStringLiteral("/*");
        path.behaviours = QStringList{QStringLiteral("nonsense")};
        settings.paths = {path};
        ServerController controller(io, settings, {});
        QSignalSpy failed(&controller, &ServerController::failed);
        controller.start();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!controller.status().listening);
    }
};

FRAMESCOPE_TEST(tst_ServerController);
#include "tst_ServerController.moc"
