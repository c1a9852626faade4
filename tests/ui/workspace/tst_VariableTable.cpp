#include "ui/workspace/VariableTable.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::workspace::VariableTable;

class tst_VariableTable : public QObject
{
    Q_OBJECT

private slots:
    void namesAreChecked()
    {
        VariableTable table;
        table.show();
        profiles::Variable host;
        host.name = QStringLiteral("host");
        host.value = QStringLiteral("a.example");
        table.setVariables({host});
        QVERIFY(table.problem().isEmpty());
        QSignalSpy edited(&table, &VariableTable::edited);
        table.item(1, VariableTable::NameColumn)->setText(QStringLiteral("host"));
        QVERIFY(!table.problem().isEmpty());
        table.item(1, VariableTable::NameColumn)->setText(QStringLiteral("$uuid"));
        QVERIFY(!table.problem().isEmpty());
        table.item(1, VariableTable::NameColumn)->setText(QStringLiteral("port"));
        QVERIFY(table.problem().isEmpty());
        table.item(1, VariableTable::SecretColumn)->setCheckState(Qt::Checked);
        QCOMPARE(table.variables().size(), 2u);
        QVERIFY(table.variables()[1].secret);
        QVERIFY(!edited.isEmpty());
        table.editVariable(QStringLiteral("token"));
        QCOMPARE(table.variables().size(), 3u);
        table.setCurrentCell(0, 0);
        table.removeCurrent();
        QCOMPARE(table.variables().size(), 2u);
    }
};

FRAMESCOPE_TEST(tst_VariableTable);
#include "tst_VariableTable.moc"
