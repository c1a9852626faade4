#include "ui/windows/ServerPage.h"

#include "UiFixture.h"

#include "session/Session.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace framescope;
using ui::windows::ServerPage;

class ServerPageTest : public QObject
{
    Q_OBJECT

private slots:
    void startsServesAndStops()
    {
        ui::models::IoThread io;
        ServerPage page(io, {}, {});
        page.resize(900, 600);
        page.show();
        QTest::mouseClick(page.startButton(), Qt::LeftButton);
        QTRY_VERIFY(page.isBusy());
        QVERIFY(page.title().contains(QString::number(page.controller()->url().port())));
        session::SessionSettings settings;
        settings.connection.url = page.controller()->url();
        session::Session client(settings);
        client.start();
        QTRY_COMPARE(page.clients()->topLevelItemCount(), 1);
        client.stop();
        QTRY_COMPARE(page.clients()->topLevelItemCount(), 0);
        QTest::mouseClick(page.startButton(), Qt::LeftButton);
        QTRY_VERIFY(!page.isBusy());
        QSignalSpy ended(&page, &ServerPage::ended);
        page.shutDown();
        QTRY_COMPARE(ended.size(), 1);
    }
};

QTEST_MAIN(ServerPageTest)
#include "tst_ServerPage.moc"
