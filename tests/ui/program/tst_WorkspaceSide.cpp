#include "ui/workspace/WorkspaceSide.h"

#include "ui/support/ProgramFixture.h"

#include "ui/session/SessionPage.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/workspace/EnvironmentEditor.h"
#include "ui/workspace/VariableTable.h"

#include "support/TestClass.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::session;
using namespace framescope::ui::workspace;
using uitest::Program;
using State = session::Session::State;

class tst_WorkspaceSide : public QObject
{
    Q_OBJECT

private slots:
    void anUnknownVariableHasARemedy()
    {
        uitest::EchoServer echo;
        Program program;
        const auto environment = program.workspace->addEnvironment(profiles::Environment::create(QStringLiteral("Staging")));
        QVERIFY(environment.ok());
        const QString path = program.addProfile(QStringLiteral("Echo"), QStringLiteral("ws://127.0.0.1:{{port}}/"));
        SessionPage *page = program.window.openProfile(path, false);
        program.window.environmentBox()->setCurrentIndex(1);
        QVERIFY(!page->notice()->isHidden());
        QTest::mouseClick(page->notice()->actionButton(), Qt::LeftButton);
        auto *editor = program.window.findChild<EnvironmentEditor *>();
        QVERIFY(editor);
        QCOMPARE(editor->list()->currentItem()->text(), QStringLiteral("Staging"));
        editor->table()->item(0, VariableTable::ValueColumn)->setText(QString::number(echo.server->url().port()));
        QVERIFY(editor->save());
        editor->reject();
        // The tab saw it: no need to open it again.
        QTRY_VERIFY(page->notice()->isHidden());
        page->connectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        page->disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Closed, 30'000);
    }
};

FRAMESCOPE_TEST(tst_WorkspaceSide);
#include "tst_WorkspaceSide.moc"
