#include "capture/CaptureReader.h"
#include "capture/PageFiller.h"
#include "capture/PageQueue.h"

#include "RandomEntries.h"

#include "support/TestClass.h"

#include <QJsonObject>
#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

/// Of disks that are full and files that go away see tst_CaptureWriterDisk.
class tst_PageQueue : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    std::mutex m_mutex;
    std::unique_ptr<PageFiller> m_filler;
    std::unique_ptr<PageQueue> m_queue;

    void start(std::size_t most, std::chrono::milliseconds flushAfter)
    {
        m_path = m_dir.filePath(QStringLiteral("c.fscope"));
        auto data = std::make_shared<CaptureData>();
        auto file = RecordingFile::open(m_path, false, {}, {}, data).value();
        m_filler = std::make_unique<PageFiller>(data, PageFiller::Options{false, false, 1 << 20}, [this](std::shared_ptr<PageBuffer> page, std::size_t index) {
            m_queue->pageClosed();
            m_queue->push(std::move(page), index);
        });
        m_queue = std::make_unique<PageQueue>(std::move(file), most, flushAfter, [this] {
            const std::lock_guard lock(m_mutex);
            if (m_queue->isFlushDue())
                m_filler->seal();
        });
    }

    void add(bool endsPage)
    {
        const std::lock_guard lock(m_mutex);
        if (m_filler->place(capture::fixtures::textFrame(base::viewOf("payload"))))
            m_queue->pageOpened();
        if (endsPage)
            m_filler->seal();
    }

private slots:
    void cleanup()
    {
        m_queue.reset();
        m_filler.reset();
    }

    void whatIsPushedIsInTheFile()
    {
        start(4, std::chrono::hours(1));
        const std::uint64_t before = m_queue->bytesWritten();
        for (int i = 0; i < 20; ++i)
            add(true);
        m_queue->push(Annotations::noteRecord(3, QStringLiteral("look")));
        m_queue->flush();
        QCOMPARE(m_queue->waiting(), std::size_t(0));
        QCOMPARE(m_queue->bytesWaiting(), std::uint64_t(0));
        QVERIFY(m_queue->bytesWritten() > before);
        QVERIFY(!m_queue->isInTrouble());
        const auto reader = CaptureReader::open(m_path).value();
        QCOMPARE(reader->entryCount(), std::uint64_t(20));
        QCOMPARE(reader->annotations().notes.at(3), QStringLiteral("look"));
        add(true);
        QVERIFY(!m_queue->finish());
        QCOMPARE(CaptureReader::open(m_path).value()->entryCount(), std::uint64_t(21));
        QCOMPARE(m_queue->entriesGivenUp(), std::uint64_t(0));
    }

    void aPageThatStaysOpenIsSealedInTime()
    {
        start(4, std::chrono::milliseconds(1));
        add(false);
        QTRY_VERIFY(CaptureReader::open(m_path).value()->entryCount() == 1);
        add(false);
        QTRY_VERIFY(CaptureReader::open(m_path).value()->entryCount() == 2);
    }

    void readyIsSaidOnce()
    {
        start(2, std::chrono::hours(1));
        std::atomic<int> ready = 0;
        m_queue->setReadyCallback([&ready] { ++ready; });
        add(true);
        m_queue->flush();
        QCOMPARE(ready.load(), 0); // nobody asked
        QVERIFY(m_queue->askForReady(true));
        add(true);
        QTRY_COMPARE(ready.load(), 1);
        add(true);
        m_queue->flush();
        QCOMPARE(ready.load(), 1);
    }
};

FRAMESCOPE_TEST(tst_PageQueue);
#include "tst_PageQueue.moc"
