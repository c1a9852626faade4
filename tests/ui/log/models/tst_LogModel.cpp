#include "ui/log/models/LogModel.h"

#include "ui/support/UiFixture.h"

#include "support/TestClass.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::log::LogModel;

class tst_LogModel : public QObject
{
    Q_OBJECT

private slots:
    void growsByTick()
    {
        uitest::Log log;
        LogModel model;
        QAbstractItemModelTester tester(&model);
        model.setReader(log.reader);
        QCOMPARE(model.rowCount(), 0);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (int i = 0; i < 100; ++i)
            log.add("message " + QByteArray::number(i));
        QTRY_COMPARE(model.rowCount(), 100);
        QVERIFY(inserted.size() <= 100);
        QCOMPARE(model.index(99, LogModel::Preview).data().toString(), QStringLiteral("message 99"));
        QCOMPARE(model.index(1, LogModel::Delta).data().toString(), QStringLiteral("+10 ms"));
        QCOMPARE(model.entryOfRow(10), 11u);
        QCOMPARE(model.rowOfEntry(11), 10);
        QCOMPARE(model.rowOfEntry(1000), -1);
    }

    void fragmentsAreRowsOnlyAmongFrames()
    {
        uitest::Log log;
        log.add("ab", protocol::Opcode::Text, capture::Direction::In, capture::FlagFragmented);
        log.add("cd", protocol::Opcode::Continuation, capture::Direction::In, capture::FlagFragmented | capture::FlagFin | capture::FlagEndsMessage);
        log.add("x");
        LogModel model;
        QAbstractItemModelTester tester(&model);
        model.setReader(log.reader);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, LogModel::Preview).data().toString(), QStringLiteral("abcd"));
        QCOMPARE(model.index(0, LogModel::Size).data().toString(), QStringLiteral("4"));
        QCOMPARE(model.index(0, LogModel::Type).data().toString(), QStringLiteral("Text"));
        model.setRows(LogModel::Rows::Frames);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, LogModel::Preview).data().toString(), QStringLiteral("ab"));
    }

    void clearedRowsComeBack_data()
    {
        QTest::addColumn<bool>("frames");
        QTest::addColumn<QString>("filter");
        QTest::newRow("messages") << false << QString();
        QTest::newRow("frames") << true << QString();
        QTest::newRow("filtered") << false << QStringLiteral("hay");
    }

    void clearedRowsComeBack()
    {
        QFETCH(bool, frames);
        QFETCH(QString, filter);
        uitest::Log log;
        // A message whose first frame is cleared and whose last one is not.
        log.add("hay");
        log.add("hay");
        log.add("ha", protocol::Opcode::Text, capture::Direction::In, capture::FlagFragmented);
        LogModel model;
        QAbstractItemModelTester tester(&model);
        model.setReader(log.reader);
        model.setRows(frames ? LogModel::Rows::Frames : LogModel::Rows::Messages);
        model.setFilter(*capture::Filter::parse(filter));
        QTRY_COMPARE(model.rowCount(), frames ? 3 : 2);
        model.hideUpTo(3);
        QCOMPARE(model.rowCount(), 0);
        log.add("y", protocol::Opcode::Continuation, capture::Direction::In, capture::FlagFragmented | capture::FlagFin | capture::FlagEndsMessage);
        log.add("hay");
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.entryOfRow(0), 4u);
        QCOMPARE(model.entryOfRow(1), 5u);
        QCOMPARE(model.rowOfEntry(5), 1);
        QCOMPARE(model.hiddenUpTo(), 3u);
        model.hideUpTo(0);
        QTRY_COMPARE(model.rowCount(), frames ? 5 : 4);
        QCOMPARE(model.entryOfRow(0), 1u);
        // Another capture begins anew.
        model.hideUpTo(3);
        const uitest::Log other;
        model.setReader(other.reader);
        QCOMPARE(model.hiddenUpTo(), 0u);
    }

    void pausedRowsWait()
    {
        uitest::Log log;
        log.add("hay");
        LogModel model;
        QAbstractItemModelTester tester(&model);
        model.setReader(log.reader);
        QCOMPARE(model.rowCount(), 1);
        model.setPaused(true);
        QSignalSpy told(&model, &LogModel::waitingChanged);
        log.add("hay");
        log.add("hay");
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(model.waiting(), 2u);
        QCOMPARE(model.rowCount(), 1);
        // A filter that is chosen meanwhile shows what was there.
        model.setFilter(*capture::Filter::parse(QStringLiteral("hay")));
        QTRY_COMPARE(model.rowCount(), 1);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 1);
        model.setPaused(false);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.waiting(), 0u);
    }

    void filtersAndGoesOnFiltering()
    {
        uitest::Log log;
        for (int i = 0; i < 50; ++i)
            log.add(i % 5 == 0 ? "needle" : "hay");
        LogModel model;
        QAbstractItemModelTester tester(&model);
        model.setReader(log.reader);
        model.setFilter(*capture::Filter::parse(QStringLiteral("needle")));
        QTRY_COMPARE(model.rowCount(), 10);
        QCOMPARE(model.entryOfRow(1), 6u);
        QCOMPARE(model.rowOfEntry(6), 1);
        log.add("needle");
        QTRY_COMPARE(model.rowCount(), 11);
        model.setFilter(capture::Filter());
        QCOMPARE(model.rowCount(), 51);
    }

    void timesInThreeWays()
    {
        uitest::Log log;
        log.add("a");
        log.add("b");
        LogModel model;
        model.setReader(log.reader);
        model.setTimeFormat(LogModel::TimeFormat::SinceStart);
        QCOMPARE(model.index(1, LogModel::Time).data().toString(), QStringLiteral("+10 ms"));
        model.setTimeFormat(LogModel::TimeFormat::Clock);
        QCOMPARE(model.index(1, LogModel::Time).data().toString().size(), 12);
        QCOMPARE(model.rowAtTime(log.reader->info(2)->time.wallNs), 1);
    }
};

FRAMESCOPE_TEST(tst_LogModel);
#include "tst_LogModel.moc"
