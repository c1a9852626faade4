#include "ui/session/StatusRow.h"

#include "ui/support/UiFixture.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using namespace framescope::ui::session;
using State = ConnectFlow::State;

class tst_StatusRow : public QObject
{
    Q_OBJECT

private slots:
    void saysStateAndNumbers()
    {
        uitest::EchoServer echo;
        ui::models::IoThread io;
        ConnectFlow flow(io, [](const QString &) { return capture::CaptureOptions(); }, nullptr);
        StatusRow row;
        row.setFlow(&flow);
        const QString idle = row.stateText();
        QVERIFY(row.factsText().isEmpty());
        connect(&flow, &ConnectFlow::stateChanged, &row, &StatusRow::showState);
        connect(&flow, &ConnectFlow::statusChanged, &row, &StatusRow::showNumbers);
        flow.setAddress(echo.address());
        flow.connectNow();
        QTRY_COMPARE_WITH_TIMEOUT(flow.state(), State::Open, 30'000);
        QVERIFY(row.stateText() != idle);
        QTRY_VERIFY(row.stateText().contains(QLatin1String("00:00:0")));
        flow.controller()->send(session::Outgoing::text("hello"));
        QTRY_VERIFY2_WITH_TIMEOUT(row.factsText().contains(QStringLiteral("↓ 1")), qPrintable(row.factsText()), 30'000);
        flow.disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(flow.state(), State::Closed, 30'000);
        QTRY_VERIFY(row.stateText().contains(QLatin1String("1000")));
        row.setFlow(nullptr);
        flow.shutDown();
        QTRY_VERIFY_WITH_TIMEOUT(flow.hasEnded(), 30'000);
    }
};

FRAMESCOPE_TEST(tst_StatusRow);
#include "tst_StatusRow.moc"
