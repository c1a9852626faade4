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
