#include "ui/workspace/RowTable.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::workspace::RowTable;

class tst_RowTable : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreAddedMovedSwitchedAndRemoved()
    {
        RowTable table(QStringLiteral("Headers"));
        table.show();
        table.setRows({{true, QStringLiteral("A"), QStringLiteral("1"), {}, {}}, {false, QStringLiteral("B"), QStringLiteral("2"), {}, {}}});
        QCOMPARE(table.rowCount(), 3);
        QSignalSpy edited(&table, &RowTable::edited);
        table.item(2, RowTable::NameColumn)->setText(QStringLiteral("A"));
        table.item(2, RowTable::ValueColumn)->setText(QStringLiteral("3"));
        QCOMPARE(table.rowCount(), 4);
        QVERIFY(edited.size() >= 2);
        table.setCurrentCell(2, 0);
        QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier);
        auto rows = table.rows();
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(rows[1].value, QStringLiteral("3"));
        QVERIFY(!rows[2].on);
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(table.rows().size(), 2u);
    }

    void whatIsWrongIsMarked()
    {
        RowTable table(QStringLiteral("Headers"));
        table.setValidator([](const QString &name, const QString &) { return name.contains(QLatin1Char(' ')) ? QStringLiteral("no spaces") : QString(); });
        table.setRows({{true, QStringLiteral("a b"), {}, {}, {}}});
        QCOMPARE(table.problem(), QStringLiteral("no spaces"));
        table.item(0, RowTable::NameColumn)->setText(QStringLiteral("ab"));
        QVERIFY(table.problem().isEmpty());
    }
};

FRAMESCOPE_TEST(tst_RowTable);
#include "tst_RowTable.moc"
