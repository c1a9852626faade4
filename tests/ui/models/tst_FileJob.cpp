#include "ui/models/FileJob.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTest>

#include <semaphore>

using namespace framescope;
using ui::models::FileJob;

class tst_FileJob : public QObject
{
    Q_OBJECT

private slots:
    void worksElsewhereAndTellsTheEnd()
    {
        FileJob job;
        QString sentence;
        connect(&job, &FileJob::finished, this, [&](const base::Result<QString> &result) { sentence = result ? *result : result.error().what; });
        QThread *where = nullptr;
        job.start([&where](FileJob::Control &control) -> base::Result<QString> {
            where = QThread::currentThread();
            control.step(1, 2);
            return QStringLiteral("done");
        });
        QVERIFY(job.isRunning());
        QTRY_COMPARE(sentence, QStringLiteral("done"));
        QVERIFY(where != QThread::currentThread());
        QVERIFY(!job.isRunning());
    }

    void canBeStopped()
    {
        FileJob job;
        QString sentence;
        connect(&job, &FileJob::finished, this, [&](const base::Result<QString> &result) { sentence = result ? *result : result.error().id; });
        std::binary_semaphore cancelled(0);
        job.start([&cancelled](FileJob::Control &control) -> base::Result<QString> {
            cancelled.acquire();
            if (!control.step(5, 10))
                return base::Error{QStringLiteral("x.cancelled"), {}, {}, {}};
            return QString();
        });
        job.cancel();
        cancelled.release();
        QTRY_COMPARE(sentence, QStringLiteral("x.cancelled"));
    }

    void theNewestOneWins()
    {
        FileJob job;
        QStringList sentences;
        connect(&job, &FileJob::finished, this, [&](const base::Result<QString> &result) { sentences << *result; });
        std::binary_semaphore go(0);
        job.start([&go](FileJob::Control &) -> base::Result<QString> {
            go.acquire();
            return QStringLiteral("old");
        });
        job.start([](FileJob::Control &) -> base::Result<QString> { return QStringLiteral("new"); });
        go.release();
        QTRY_COMPARE(sentences, QStringList{QStringLiteral("new")});
    }
};

FRAMESCOPE_TEST(tst_FileJob);
#include "tst_FileJob.moc"
