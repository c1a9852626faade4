#include "capture/PageScan.h"
#include "capture/StoredPage.h"

#include "support/TestClass.h"

#include <QJsonObject>
#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_PageScan : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::shared_ptr<PageFile> m_file;
    std::vector<std::uint64_t> m_ends{0};

    std::vector<std::uint64_t> offsets(bool live, std::uint64_t *skipped = nullptr) const
    {
        std::vector<std::uint64_t> found;
        const PageScan scan(m_file, live);
        std::uint64_t at = 0;
        while (const auto page = scan.at(at)) {
            found.push_back(page->offset);
            if (skipped)
                *skipped += page->skipped;
            at = page->offset + page->header.pageLength();
        }
        return found;
    }

    void damage(std::uint64_t offset)
    {
        const base::ByteView bytes = base::viewOf("XXXX");
        if (!m_file->writeAt(offset, {&bytes, 1}))
            qFatal("not written");
    }

private slots:
    void init()
    {
        m_file.reset(); // it holds the lock
        m_file = PageFile::open(m_dir.filePath(QStringLiteral("f")), PageFile::Access::Create).value();
        m_file->truncate(0);
        m_ends = {0};
        for (std::uint64_t i = 0; i < 4; ++i)
            m_ends.push_back(StoredPage::writeRecord(*m_file, m_ends.back(), {{QStringLiteral("note"), QString::number(i)}}, i + 1, i, {}).value());
    }
    void cleanup() { m_file.reset(); }

    void goesFromPageToPage()
    {
        const std::vector<std::uint64_t> all(m_ends.begin(), m_ends.end() - 1);
        QVERIFY(offsets(false) == all);
        QVERIFY(offsets(true) == all);
        QCOMPARE(PageScan(m_file, false).size(), m_ends.back());
    }

    void passesOverDamage()
    {
        damage(m_ends[1] + 8); // the second page's header
        std::uint64_t skipped = 0;
        QVERIFY(offsets(false, &skipped) == (std::vector<std::uint64_t>{m_ends[0], m_ends[2], m_ends[3]}));
        QCOMPARE(skipped, m_ends[2] - m_ends[1]);
        QVERIFY(offsets(true) == std::vector<std::uint64_t>{m_ends[0]});
    }

    void theLastPageMustBeWhole()
    {
        damage(m_ends[4] - sizeof(PageTrailer) - 6); // its payload
        QVERIFY(offsets(false) == (std::vector<std::uint64_t>{m_ends[0], m_ends[1], m_ends[2]}));
        init();
        m_file->truncate(m_ends[4] - 1);
        QVERIFY(offsets(false) == (std::vector<std::uint64_t>{m_ends[0], m_ends[1], m_ends[2]}));
        QVERIFY(offsets(true) == (std::vector<std::uint64_t>{m_ends[0], m_ends[1], m_ends[2]}));
    }
};

FRAMESCOPE_TEST(tst_PageScan);
#include "tst_PageScan.moc"
