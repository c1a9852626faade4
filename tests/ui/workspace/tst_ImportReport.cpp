#include "ui/workspace/ImportReport.h"

#include "support/TestClass.h"

#include <QTest>
#include <QTreeWidget>

using namespace framescope;
using ui::workspace::ImportReport;

class tst_ImportReport : public QObject
{
    Q_OBJECT

private slots:
    void whatNeedsALookComesFirst()
    {
        profiles::Imported imported;
        imported.format = QStringLiteral("HAR");
        imported.note(profiles::ImportNote::Kind::Taken, QStringLiteral("entry 1"), QStringLiteral("url"));
        imported.note(profiles::ImportNote::Kind::NotUnderstood, QStringLiteral("entry 2"), QStringLiteral("a field \x1b[31m"));
        ImportReport report(imported);
        report.setAttribute(Qt::WA_DeleteOnClose, false);
        report.show();
        QCOMPARE(report.list()->topLevelItemCount(), 2);
        QCOMPARE(report.list()->topLevelItem(0)->text(1), QStringLiteral("entry 2"));
        QVERIFY(!report.text().contains(QChar(0x1b)));
    }
};

FRAMESCOPE_TEST(tst_ImportReport);
#include "tst_ImportReport.moc"
