#include "ui/session/SessionFeature.h"

#include "ui/support/ProgramFixture.h"

#include "ui/session/SessionPage.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using namespace framescope::ui::session;
using uitest::Program;
using State = session::Session::State;

class tst_SessionFeature : public QObject
{
    Q_OBJECT

private slots:
    void profilesOpenInTheirOwnTab()
    {
        uitest::EchoServer echo;
        Program program;
        const QString path = program.addProfile(QStringLiteral("Echo"), echo.address());
        SessionPage *page = program.window.openProfile(path, true);
        QVERIFY(page);
        QTRY_COMPARE_WITH_TIMEOUT(page->state(), State::Open, 30'000);
        QCOMPARE(page->title(), QStringLiteral("Echo"));
        QCOMPARE(program.window.openProfile(path, false), page);
        // Renaming in the tree renames the tab; moving keeps it with its file.
        auto *model = &program.window.space().model();
        QVERIFY(model->setData(model->indexOf(ui::workspace::ConnectionsModel::Kind::Profile, path), QStringLiteral("Other"), Qt::EditRole));
        QCOMPARE(page->title(), QStringLiteral("Other"));
        model->undo();
        QCOMPARE(page->title(), QStringLiteral("Echo"));
        QCOMPARE(page->profilePath(), path);
        program.window.close();
        QTRY_VERIFY_WITH_TIMEOUT(page->hasEnded(), 30'000);
    }
};

FRAMESCOPE_TEST(tst_SessionFeature);
#include "tst_SessionFeature.moc"
