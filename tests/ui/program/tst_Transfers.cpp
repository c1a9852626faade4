#include "ui/workspace/Transfers.h"

#include "ui/support/ProgramFixture.h"

#include "ui/widgets/NoticeBar.h"
#include "ui/workspace/ImportReport.h"

#include "support/TestClass.h"

#include <QClipboard>
#include <QMimeData>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::workspace;
using uitest::Program;

class tst_Transfers : public QObject
{
    Q_OBJECT

private slots:
    void whatIsDroppedIsImportedWithAReport()
    {
        Program program;
        QMimeData command;
        command.setText(QStringLiteral("websocat -H='X-One: 1' wss://host.example/feed"));
        program.window.space().importData(command, {});
        auto *report = program.window.findChild<ImportReport *>();
        QVERIFY(report);
        QVERIFY(report->text().contains(QStringLiteral("1")));
        report->close();
        QCOMPARE(program.workspace->items().size(), 1u);
        QMimeData address;
        address.setText(QStringLiteral("wss://host.example/other"));
        const auto folder = program.workspace->addFolder({}, QStringLiteral("Group"));
        program.window.space().importData(address, *folder);
        QCOMPARE(program.workspace->children(*folder).size(), 1u);
        QMimeData nothing;
        program.window.space().importData(nothing, {});
        QVERIFY(!program.window.notice()->isHidden());
    }

    void profilesAreExportedAndCopied()
    {
        Program program;
        auto profile = profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("wss://host.example/?token=abc"));
        profile.settings.headers.push_back({true, QStringLiteral("Authorization"), QStringLiteral("Bearer abcdef0123456789abcdef"), {}, {}});
        const auto path = program.workspace->addProfile({}, profile);
        const QString file = program.folder.filePath(QStringLiteral("out.json"));
        program.window.space().exportProfiles({}, QStringLiteral("framescope"), file);
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QByteArray written = out.readAll();
        QVERIFY(written.contains("host.example"));
        QVERIFY(!written.contains("abcdef0123456789abcdef"));
        program.window.space().copyAs(*path, QStringLiteral("websocat"));
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("websocat")));
        QVERIFY(!copied.contains(QStringLiteral("abcdef0123456789abcdef")));
    }
};

FRAMESCOPE_TEST(tst_Transfers);
#include "tst_Transfers.moc"
