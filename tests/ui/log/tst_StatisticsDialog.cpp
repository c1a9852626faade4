#include "ui/log/StatisticsDialog.h"

#include "ui/support/UiFixture.h"
#include "ui/widgets/FactsView.h"

#include "support/TestClass.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace framescope;
using ui::log::StatisticsDialog;

class tst_StatisticsDialog : public QObject
{
    Q_OBJECT

    static QStringList rows(const StatisticsDialog &dialog)
    {
        QStringList found;
        for (int i = 0; i < dialog.values()->topLevelItemCount(); ++i)
            found << dialog.values()->topLevelItem(i)->text(0) + QLatin1Char(' ') + dialog.values()->topLevelItem(i)->text(1);
        return found;
    }

private slots:
    void countsWhatTheFilterShows()
    {
        uitest::Log log;
        log.add("ab");
        log.add("abcd");
        log.add("abcdef", protocol::Opcode::Text, capture::Direction::Out);
        StatisticsDialog dialog(log.reader, *capture::Filter::parse(QStringLiteral("dir:in")), {});
        dialog.show();
        QTRY_VERIFY(!dialog.isCounting());
        const QString text = dialog.numbers()->toPlainText();
        QVERIFY2(text.contains(QLatin1String("What the filter shows")) && text.contains(QLatin1String("Entries: 2")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("Median: 2 bytes")) && text.contains(QLatin1String("Largest: 4 bytes")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("Median: 10 ms")), qPrintable(text)); // between the two
        QVERIFY(rows(dialog).isEmpty());
    }

    void countsByAValue()
    {
        uitest::Log log;
        log.add("{\"id\":1}", protocol::Opcode::Text, capture::Direction::Out);
        log.add("{\"id\":1}");
        log.add("{\"id\":4}");
        StatisticsDialog dialog(log.reader, {}, QStringLiteral("id"));
        dialog.show();
        QTRY_COMPARE(rows(dialog), (QStringList{QStringLiteral("missing between 1 and 4 "), QStringLiteral("1 2"), QStringLiteral("4 1")}));
        const QString text = dialog.numbers()->toPlainText();
        QVERIFY2(text.contains(QStringLiteral("Answers received, by “id”")) && text.contains(QLatin1String("Missing: 2")), qPrintable(text));
        QVERIFY2(dialog.statusText().contains(QLatin1String("3 of 3 messages")), qPrintable(dialog.statusText()));
        // From a value to its rows.
        QSignalSpy gone(&dialog, &StatisticsDialog::goTo);
        QSignalSpy filters(&dialog, &StatisticsDialog::filterRequested);
        dialog.values()->setCurrentItem(dialog.values()->topLevelItem(2));
        emit dialog.values()->itemActivated(dialog.values()->topLevelItem(2), 0);
        QCOMPARE(gone.value(0).value(0).toULongLong(), 3u);
        dialog.values()->actions().at(1)->trigger();
        QCOMPARE(filters.value(0).value(0).toString(), QStringLiteral("json:id=4"));
        dialog.values()->setCurrentItem(dialog.values()->topLevelItem(0)); // a gap is no value
        QVERIFY(!dialog.values()->actions().at(1)->isEnabled());
    }

    void saysWhatIsWrongWithAPath()
    {
        uitest::Log log;
        log.add("{\"id\":1}");
        StatisticsDialog dialog(log.reader, {}, {});
        dialog.show();
        QTRY_VERIFY(!dialog.isCounting());
        dialog.pathEdit()->setText(QStringLiteral("a["));
        QTest::keyClick(dialog.pathEdit(), Qt::Key_Return);
        QVERIFY(!dialog.isCounting());
        QVERIFY(!dialog.statusText().isEmpty());
        dialog.pathEdit()->setText(QStringLiteral("no.such"));
        QTest::keyClick(dialog.pathEdit(), Qt::Key_Return);
        QTRY_COMPARE(dialog.statusText(), QStringLiteral("No message has a value at “no.such”."));
    }
};

FRAMESCOPE_TEST(tst_StatisticsDialog);
#include "tst_StatisticsDialog.moc"
