#include "capture/PageFiller.h"

#include "RandomEntries.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_PageFiller : public QObject
{
    Q_OBJECT

    std::shared_ptr<CaptureData> m_data;
    std::vector<std::shared_ptr<PageBuffer>> m_sealed;

    std::unique_ptr<PageFiller> filler(std::uint64_t maxPayload = 1 << 20)
    {
        m_data = std::make_shared<CaptureData>();
        m_data->startEmpty(nullptr, 0);
        m_sealed.clear();
        return std::make_unique<PageFiller>(m_data, PageFiller::Options{false, false, maxPayload}, [this](std::shared_ptr<PageBuffer> page, std::size_t index) {
            QCOMPARE(index, m_sealed.size());
            m_sealed.push_back(std::move(page));
        });
    }

private slots:
    void entriesGoIntoPages()
    {
        const auto into = filler();
        const QByteArray payload(PageBuffer::kPayloadBytes / 2, 'p');
        const EntryView entry = capture::fixtures::textFrame(base::viewOf(payload));
        QVERIFY(into->place(entry));
        QVERIFY(!into->place(entry));
        QVERIFY(m_sealed.empty());
        QVERIFY(into->bytesInOpenPage() >= std::uint64_t(2 * payload.size()));
        QVERIFY(into->place(entry)); // the first one of the next page
        QCOMPARE(m_sealed.size(), std::size_t(1));
        into->seal();
        into->seal();
        QCOMPARE(m_sealed.size(), std::size_t(2));
        QCOMPARE(m_sealed[1]->firstEntry(), std::uint64_t(3));
        QCOMPARE(m_data->published(), std::uint64_t(3));
        QCOMPARE(m_data->counters().messages[Counters::In], std::uint64_t(3));
    }

    void whatIsCutOrNotKeptIsCounted()
    {
        const auto into = filler(4);
        into->place(capture::fixtures::textFrame(base::viewOf("short")));
        into->place(capture::fixtures::textFrame(base::viewOf("abcd")));
        into->place(capture::fixtures::textFrame(base::viewOf("x"), FlagFin | FlagEndsMessage | FlagCut));
        QCOMPARE(into->cutEntries(), std::uint64_t(2));
        into->countNotKept(100);
        into->seal();
        QCOMPARE(m_data->counters().notKeptEntries, std::uint64_t(1));
        QCOMPARE(m_data->counters().notKeptBytes, std::uint64_t(100));
    }

    void rowsAreMessages()
    {
        const auto into = filler();
        into->place(capture::fixtures::textFrame(base::viewOf("a"), FlagFragmented));
        into->place(capture::fixtures::textFrame(base::viewOf("b"), FlagFin | FlagFragmented | FlagEndsMessage));
        QCOMPARE(m_data->published(), std::uint64_t(2));
        QCOMPARE(m_data->rows(), std::uint64_t(1));
    }

    void whatIsReadToALentEndStaysThere()
    {
        const auto into = filler();
        base::LentBytes lent = into->lend({}, 100);
        QVERIFY(lent.bytes.size() >= 100);
        std::memcpy(lent.bytes.data(), "payload", 7);
        into->fillLent(7);
        into->place(capture::fixtures::textFrame({lent.bytes.data(), 7}));
        const auto page = m_data->page(0, true);
        QVERIFY(page->payload(0).data() == lent.bytes.data());
        QVERIFY(into->lend({}, PageBuffer::kPayloadBytes + 1).bytes.empty());
    }
};

FRAMESCOPE_TEST(tst_PageFiller);
#include "tst_PageFiller.moc"
