#include "ui/log/CopyJob.h"

#include "ui/support/UiFixture.h"

#include "support/TestClass.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::log::CopyJob;

class tst_CopyJob : public QObject
{
    Q_OBJECT

private slots:
    void aFewRowsAtOnceManyLater()
    {
        uitest::Log log;
        QList<quint64> all;
        for (int i = 1; i <= 1000; ++i) {
            log.add("row " + QByteArray::number(i));
            all << static_cast<quint64>(i);
        }
        CopyJob job;
        QSignalSpy told(&job, &CopyJob::told);
        ui::log::RowsText::Options options;
        job.copy(log.reader, {1, 2}, options, 10);
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 1);
        job.copy(log.reader, all, options, 10'000);
        QTRY_COMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 999);
        options.format = ui::log::RowsText::Format::Payload;
        job.copy(log.reader, {7}, options, 5);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("row 7"));
        QVERIFY(told.size() >= 3);
    }
};

FRAMESCOPE_TEST(tst_CopyJob);
#include "tst_CopyJob.moc"
