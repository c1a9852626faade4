#include "ui/workspace/VariablesPage.h"

#include "ui/support/EditorPageFixture.h"
#include "ui/workspace/VariableTable.h"

#include "support/TestClass.h"

#include <QTableWidget>
#include <QTest>

using namespace framescope;
using ui::workspace::VariablesPage;
using ui::workspace::VariableTable;

class tst_VariablesPage : public QObject
{
    Q_OBJECT

private slots:
    void aConnectionSeesWhatItCanUse()
    {
        uitest::PageOf<VariablesPage> bench;
        QVERIFY(bench.page->usable() && !bench.page->own());
        const int before = bench.page->usable()->rowCount();
        QVERIFY(before > 0); // generated values at least
        auto folder = bench.workspace->folderSettings({});
        profiles::Variable host;
        host.name = QStringLiteral("host");
        host.value = QStringLiteral("a\x1b.example");
        folder->value.variables.push_back(host);
        QVERIFY(bench.workspace->saveFolder({}, folder->value, folder->stamp).ok());
        bench.page->refresh();
        const auto found = bench.page->usable()->findItems(QStringLiteral("{{host}}"), Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        const int row = found.first()->row();
        QVERIFY(!bench.page->usable()->item(row, 1)->text().contains(QChar(0x1b)));
        QCOMPARE(bench.page->usable()->item(row, 2)->text(), QStringLiteral("workspace"));
    }

    void aFoldersOwnAreEdited()
    {
        const uitest::PageOf<VariablesPage> bench(ui::workspace::ProfileDocument::Kind::Folder);
        QVERIFY(bench.page->own() && !bench.page->usable());
        bench.page->own()->item(0, VariableTable::NameColumn)->setText(QStringLiteral("host"));
        bench.page->own()->item(0, VariableTable::ValueColumn)->setText(QStringLiteral("a.example"));
        QCOMPARE(bench.draft().variables.size(), 1u);
        QCOMPARE(bench.draft().variables[0].value, QStringLiteral("a.example"));
    }
};

FRAMESCOPE_TEST(tst_VariablesPage);
#include "tst_VariablesPage.moc"
