#include "capture/RecordingFile.h"
#include "capture/CaptureReader.h"

#include "RandomEntries.h"

#include "support/TestClass.h"

#include <QJsonObject>
#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_RecordingFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<CaptureData> m_data;

    QString path() const { return m_dir->filePath(QStringLiteral("c.fscope")); }
    std::unique_ptr<RecordingFile> opened(bool append)
    {
        m_data = std::make_shared<CaptureData>();
        return RecordingFile::open(path(), append, QStringLiteral("test"), {{QStringLiteral("url"), QStringLiteral("ws://h/")}}, m_data).value();
    }

    /// Writes a page with one entry.
    void write(RecordingFile &file)
    {
        auto page = std::make_shared<PageBuffer>();
        page->begin(m_data->published() + 1, m_data->rows());
        const std::size_t index = m_data->openPage(page);
        page->append(capture::fixtures::textFrame(base::viewOf("payload")), {});
        m_data->publish(page->firstEntry(), page->firstEntry());
        page->seal({});
        m_data->closePage(index, *page, {});
        QVERIFY(file.write(*page, index, false).ok());
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void pagesAndRecordsStandBehindOneAnother()
    {
        auto file = opened(false);
        const std::uint64_t start = file->end();
        write(*file);
        QVERIFY(file->end() > start);
        QVERIFY(file->write(Annotations::noteRecord(1, QStringLiteral("look"))).ok());
        write(*file);
        QVERIFY(!file->takeNews());
        QVERIFY(!file->close());
        QCOMPARE(quint64(QFileInfo(path()).size()), quint64(file->end()));
        auto reader = CaptureReader::open(path()).value();
        QCOMPARE(reader->entryCount(), std::uint64_t(2));
        QCOMPARE(reader->payload(2), QByteArray("payload"));
        QCOMPARE(reader->annotations().notes.at(1), QStringLiteral("look"));
        QCOMPARE(reader->annotations().session[QStringLiteral("url")].toString(), QStringLiteral("ws://h/"));

        // And it goes on where it ended.
        file = opened(true);
        QCOMPARE(m_data->published(), std::uint64_t(2));
        write(*file);
        QVERIFY(!file->close());
        QCOMPARE(CaptureReader::open(path()).value()->entryCount(), std::uint64_t(3));
    }

    void somebodyElsesFileIsNotReplaced()
    {
        QFile other(path());
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("a letter") == 8);
        other.close();
        QCOMPARE(RecordingFile::open(path(), false, {}, {}, std::make_shared<CaptureData>()).error().id, QStringLiteral("file.exists"));
        QCOMPARE(RecordingFile::open(path(), true, {}, {}, std::make_shared<CaptureData>()).error().id, QStringLiteral("capture.foreign-file"));
    }

#ifndef Q_OS_WIN // a file that is open cannot be deleted there
    void aSecondFileIsNewsOnce()
    {
        const auto file = opened(false);
        write(*file);
        QVERIFY(QFile::remove(path()));
        write(*file);
        QVERIFY(file->takeNews());
        QVERIFY(!file->takeNews());
        QVERIFY(file->close());
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
        QCOMPARE(CaptureReader::open(m_data->path()).value()->entryCount(), std::uint64_t(2));
    }
#endif
};

FRAMESCOPE_TEST(tst_RecordingFile);
#include "tst_RecordingFile.moc"
