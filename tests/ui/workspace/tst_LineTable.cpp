#include "ui/workspace/LineTable.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>

using framescope::ui::workspace::LineTable;

namespace {

/// Words; "bad" is none.
class Words : public LineTable
{
public:
    Words() : LineTable({QStringLiteral("Word")}, {120}, nullptr) { setWords({}); }
    void setWords(const QStringList &words)
    {
        refill([&] {
            for (const QString &word : words)
                add(word);
        });
    }
    QStringList words() const
    {
        QStringList all;
        for (int row = 0; row < rowCount(); ++row)
            all << textAt(row, 0);
        return all;
    }

protected:
    void addEmptyLine() override { add({}); }
    QString markProblems() override { return words().contains(QStringLiteral("bad")) ? QStringLiteral("no") : QString(); }

private:
    void add(const QString &word)
    {
        insertRow(rowCount());
        setItem(rowCount() - 1, 0, nameItem(word, true));
    }
};

} // namespace

class tst_LineTable : public QObject
{
    Q_OBJECT

private slots:
    void theLastLineIsForANewOne()
    {
        Words table;
        QSignalSpy edited(&table, &LineTable::edited);
        QCOMPARE(table.rowCount(), 1);
        table.item(0, 0)->setText(QStringLiteral("one"));
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(edited.size(), 1);
        QVERIFY(table.problem().isEmpty());
        table.item(1, 0)->setText(QStringLiteral("bad"));
        QCOMPARE(table.problem(), QStringLiteral("no"));
        QCOMPARE(table.words(), (QStringList{QStringLiteral("one"), QStringLiteral("bad"), QString()}));
        table.setWords({QStringLiteral("x")});
        QVERIFY(table.problem().isEmpty());
        QCOMPARE(edited.size(), 2);
    }

    void deleteRemovesALineButNotTheLast()
    {
        Words table;
        table.setWords({QStringLiteral("one"), QStringLiteral("bad")});
        QCOMPARE(table.problem(), QStringLiteral("no"));
        table.setCurrentCell(1, 0);
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(table.words(), (QStringList{QStringLiteral("one"), QString()}));
        QVERIFY(table.problem().isEmpty());
        table.setCurrentCell(1, 0);
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(table.rowCount(), 2);
    }
};

FRAMESCOPE_TEST(tst_LineTable);
#include "tst_LineTable.moc"
