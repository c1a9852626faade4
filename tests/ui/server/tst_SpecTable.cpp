#include "ui/server/SpecTable.h"

#include "support/TestClass.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace framescope;
using ui::server::SpecTable;

class tst_SpecTable : public QObject
{
    Q_OBJECT

    static base::Result<void> check(const QString &spec)
    {
        if (spec.startsWith(QLatin1String("echo")))
            return {};
        return base::Error{QStringLiteral("usage.test"), QStringLiteral("There is no such thing."), spec, {}};
    }

private slots:
    void whatIsWrongIsSaidAndWhatIsChosenIsExplained()
    {
        SpecTable table({QStringLiteral("Path"), QStringLiteral("Behaviour")}, check, {{QStringLiteral("echo"), QStringLiteral("sends back"), {QStringLiteral("upper – in capitals")}}});
        table.setFirstColumnCheck([](const QString &path) { return path.startsWith(QLatin1Char('/')) ? QString() : QStringLiteral("no slash"); });
        table.setRows({{QStringLiteral("/*"), QStringLiteral("echo")}});
        QVERIFY(table.problem().isEmpty());
        QSignalSpy edited(&table, &SpecTable::edited);
        table.addRow({QStringLiteral("/x"), QStringLiteral("nothing")});
        QCOMPARE(edited.size(), 1);
        QVERIFY(table.problem().contains(QStringLiteral("There is no such thing.")));
        QVERIFY(!table.table()->item(1, 1)->icon().isNull());
        QVERIFY(table.table()->item(0, 1)->icon().isNull());
        table.table()->item(1, 1)->setText(QStringLiteral("echo:upper"));
        QVERIFY(table.problem().isEmpty());
        QVERIFY(table.helpText().contains(QStringLiteral("in capitals")));
        table.table()->item(1, 0)->setText(QStringLiteral("x"));
        QVERIFY(table.problem().contains(QStringLiteral("no slash")));
        QCOMPARE(table.rows().at(1), (QStringList{QStringLiteral("x"), QStringLiteral("echo:upper")}));
        QTest::mouseClick(table.removeButton(), Qt::LeftButton);
        QCOMPARE(table.rows().size(), 1);
        QVERIFY(table.problem().isEmpty());
        QTest::mouseClick(table.removeButton(), Qt::LeftButton);
        QVERIFY(table.rows().isEmpty());
        QVERIFY(!table.removeButton()->isEnabled());
    }
};

FRAMESCOPE_TEST(tst_SpecTable);
#include "tst_SpecTable.moc"
