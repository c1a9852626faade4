#include "RandomEntries.h"

#include "capture/CaptureWriter.h"
#include "capture/FilterJob.h"
#include "capture/PageFormat.h"
#include "capture/PageView.h"

#include "support/FileContent.h"
#include "support/TestClass.h"

#include <QProcess>
#include <QTemporaryDir>

#include <thread>

using namespace framescope;
using namespace framescope::capture;
using namespace framescope::capture::fixtures;
using testing::contentOf;

namespace {

void setContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A capture of `count` entries of this seed, in pages of at most `perPage` entries.
void makeCapture(const QString &path, unsigned seed, int count, int perPage)
{
    CaptureOptions options;
    options.path = path;
    auto writer = CaptureWriter::create(options).value();
    EntryMaker maker(seed);
    for (int i = 1; i <= count; ++i) {
        writer->append(maker.next().view);
        if (i % perPage == 0)
            writer->flush();
    }
    QVERIFY(writer->finish().ok());
}

/// Checks that entries 1 … entryCount() are the first of this seed.
void verifyPrefix(const CaptureReader &reader, unsigned seed)
{
    EntryMaker maker(seed);
    for (std::uint64_t i = 1; i <= reader.entryCount(); ++i) {
        const MadeEntry made = maker.next();
        QVERIFY2(sameEntry(reader, i, made), qPrintable(QString::number(i)));
    }
}

/// The entries of EntryMaker, many of which have one of `kinds` repeated payloads (0: none).
class RepeatingMaker
{
public:
    RepeatingMaker(unsigned seed, unsigned kinds) : m_maker(seed, 200)
    {
        for (unsigned i = 0; i < kinds; ++i)
            m_payloads += QByteArray("{\"again\":" + QByteArray::number(i) + '}').repeated(qsizetype(30 + 5 * i));
    }
    MadeEntry next()
    {
        MadeEntry made = m_maker.next();
        const qsizetype size = made.payload.size();
        if (!m_payloads.isEmpty() && made.view.isFrame() && made.view.opcode != protocol::Opcode::Pong && size % 3 != 0) {
            made.payload = m_payloads[size % m_payloads.size()];
            made.view.payload = base::viewOf(made.payload);
            made.view.payloadLength = made.view.payload.size();
        }
        return made;
    }

private:
    EntryMaker m_maker;
    QByteArrayList m_payloads;
};

/// The killed process: appends for ever and prints how far it has flushed.
int writeForEver(const QString &path, unsigned seed)
{
    CaptureOptions options;
    options.path = path;
    auto writer = CaptureWriter::create(options);
    if (!writer)
        return 1;
    EntryMaker maker(seed);
    for (int i = 1;; ++i) {
        (*writer)->append(maker.next().view);
        if (i % 777 == 0) {
            (*writer)->flush();
            std::printf("%d\n", i);
            std::fflush(stdout);
        }
    }
}

} // namespace

/// Files that are truncated, torn, damaged, foreign, or being written while they are read.
class tst_CaptureReader : public QObject
{
    Q_OBJECT

private slots:
    void killedWriter_data();
    void killedWriter();
    void cutAtEveryPlace();
    void tornTailIsReplacedWhenGoingOn();
    void damagedPageCostsItselfOnly();
    void damagedPackedPages_data();
    void damagedPackedPages();
    void damagedHeaderOfAPage();
    void foreignFiles_data();
    void foreignFiles();
    void newerVersionIsLeftAlone();
    void readsWhileItIsWritten_data();
    void readsWhileItIsWritten();
};

void tst_CaptureReader::killedWriter_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void tst_CaptureReader::killedWriter()
{
    QFETCH(int, seed);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("killed.fscope"));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("CaptureReader"), QStringLiteral("--write-for-ever"), path, QString::number(seed)});
    QVERIFY(child.waitForStarted());
    std::uint64_t flushed = 0;
    for (int line = 0; line < 1 + seed * 5;) {
        QVERIFY(child.canReadLine() || child.waitForReadyRead(60'000));
        while (child.canReadLine()) {
            flushed = child.readLine().trimmed().toULongLong();
            ++line;
        }
    }
    const auto live = CaptureReader::open(path);
    QVERIFY(live.ok());
    QVERIFY((*live)->isLive());
    QVERIFY((*live)->entryCount() >= flushed);
    child.kill(); // SIGKILL, at whatever moment of its writing this is
    QVERIFY(child.waitForFinished());
    while (child.canReadLine())
        flushed = std::max<std::uint64_t>(flushed, child.readLine().trimmed().toULongLong());
    const auto reader = CaptureReader::open(path);
    QVERIFY(reader.ok());
    QVERIFY(!(*reader)->isLive());
    QVERIFY((*reader)->entryCount() >= flushed);
    verifyPrefix(**reader, unsigned(seed));
    (*live)->refresh();
    QCOMPARE((*live)->entryCount(), (*reader)->entryCount());

    // And recording continues after it.
    CaptureOptions options;
    options.path = path;
    options.append = true;
    auto writer = CaptureWriter::create(options).value();
    writer->append(EntryMaker{99u}.next().view);
    const std::uint64_t count = (*reader)->entryCount();
    QVERIFY(writer->finish().ok());
    const auto longer = CaptureReader::open(path).value();
    QCOMPARE(longer->entryCount(), count + 1);
    QCOMPARE(longer->droppedBytes(), std::uint64_t(0));
    QVERIFY(sameEntry(*longer, count + 1, EntryMaker{99u}.next()));
}

void tst_CaptureReader::cutAtEveryPlace()
{
    QTemporaryDir dir;
    const QString whole = dir.filePath(QStringLiteral("whole.fscope"));
    const QString cut = dir.filePath(QStringLiteral("cut.fscope"));
    makeCapture(whole, 7, 40, 10);
    const QByteArray bytes = contentOf(whole);
    std::uint64_t before = 0;
    for (qsizetype size = 0; size <= bytes.size(); size += (size < 700 ? 1 : 61)) {
        setContent(cut, bytes.left(size));
        const auto reader = CaptureReader::open(cut);
        if (size < qsizetype(sizeof(FileHeader))) {
            QVERIFY(!reader.ok());
            QVERIFY(!reader.error().what.isEmpty());
            continue;
        }
        QVERIFY(reader.ok());
        QVERIFY((*reader)->entryCount() >= before);
        QCOMPARE((*reader)->entryCount() % 10, std::uint64_t(0));
        before = (*reader)->entryCount();
        verifyPrefix(**reader, 7);
    }
    setContent(cut, bytes.left(bytes.size() - 1));
    QVERIFY(CaptureReader::open(cut).value()->droppedBytes() > 0);
    setContent(cut, bytes + QByteArray(10'000, '\0'));
    QCOMPARE(CaptureReader::open(cut).value()->entryCount(), std::uint64_t(40));
    QCOMPARE(CaptureReader::open(cut).value()->droppedBytes(), std::uint64_t(10'000));
}

void tst_CaptureReader::tornTailIsReplacedWhenGoingOn()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.fscope"));
    makeCapture(path, 8, 40, 10);
    setContent(path, contentOf(path).chopped(100));
    const auto reader = CaptureReader::open(path).value();
    QCOMPARE(reader->entryCount(), std::uint64_t(30));
    QVERIFY(reader->annotate(Annotations::bookmarkRecord(2, true)).ok());
    const auto again = CaptureReader::open(path).value();
    QCOMPARE(again->entryCount(), std::uint64_t(30));
    QCOMPARE(again->droppedBytes(), std::uint64_t(0));
    QVERIFY(again->isBookmarked(2));
}

void tst_CaptureReader::damagedPageCostsItselfOnly()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.fscope"));
    makeCapture(path, 9, 40, 10);
    QByteArray bytes = contentOf(path);
    const qsizetype second = bytes.indexOf(QByteArray(reinterpret_cast<const char *>(&kPageMagic), 8), sizeof(FileHeader) + 8);
    bytes[second + qsizetype(sizeof(PageHeader)) + 5] = char(bytes[second + qsizetype(sizeof(PageHeader)) + 5] ^ 0x40);
    setContent(path, bytes);
    const auto reader = CaptureReader::open(path).value();
    QCOMPARE(reader->entryCount(), std::uint64_t(40));
    QVERIFY(reader->info(10));
    QVERIFY(!reader->info(11));
    QVERIFY(reader->payload(15).isEmpty());
    QVERIFY(reader->info(21));
    QCOMPARE(reader->damage().size(), 1);
    QVERIFY(reader->damage().first().contains(QStringLiteral("11")));
    FilterJob job(reader, Filter());
    job.catchUp();
    job.waitForDone();
    QCOMPARE(job.resultCount(), std::uint64_t(30));
}

void tst_CaptureReader::damagedPackedPages_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"a bit of the block", "too large unpacked", "shorter unpacked", "chunk beyond the block", "not LZ4"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

/// A damaged packed payload block, with correct hashes or not, affects only its page, and is reported in a sentence.
void tst_CaptureReader::damagedPackedPages()
{
    QFETCH(QString, what);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.fscope"));
    {
        CaptureOptions options;
        options.path = path;
        auto writer = CaptureWriter::create(options).value();
        for (int i = 0; i < 30; ++i) {
            const QByteArray payload = QByteArray("{\"alike\":true}").repeated(1000) + QByteArray::number(i);
            EntryView view;
            view.payload = base::viewOf(payload);
            view.payloadLength = view.wireLength = view.payload.size();
            writer->append(view);
            if (i % 10 == 9)
                writer->flush();
        }
        QVERIFY(writer->finish().ok());
    }
    QByteArray bytes = contentOf(path);
    const qsizetype second = bytes.indexOf(QByteArray(reinterpret_cast<const char *>(&kPageMagic), 8), sizeof(FileHeader) + 8);
    PageHeader page;
    std::memcpy(&page, bytes.constData() + second, sizeof page);
    QCOMPARE(page.entries, 10u);
    QVERIFY(page.flags != 0);
    auto *const records = reinterpret_cast<std::uint8_t *>(bytes.data()) + second + sizeof page;
    auto *const block = records + page.recordsLength() + page.extrasLength;
    const auto set64 = [block](std::uint64_t value) { std::memcpy(block, &value, sizeof value); };
    const auto set32 = [block](std::uint32_t value) { std::memcpy(block + 8, &value, sizeof value); };
    std::uint64_t unpacked = 0;
    std::memcpy(&unpacked, block, sizeof unpacked);
    if (what == QStringLiteral("a bit of the block"))
        block[page.payloadLength / 2] ^= 4;
    else if (what == QStringLiteral("too large unpacked"))
        set64(std::uint64_t{1} << 60);
    else if (what == QStringLiteral("shorter unpacked"))
        set64(unpacked - 1000);
    else if (what == QStringLiteral("chunk beyond the block"))
        set32(0x7fffffff);
    else
        std::fill(block + 12, block + page.payloadLength, std::uint8_t(0xff));
    if (what != QStringLiteral("a bit of the block")) { // as whoever means harm would
        const base::ByteView payload(block, std::size_t(page.payloadLength));
        page.metaHash = metaHashOf(page, {records, std::size_t(page.recordsLength())}, {records + page.recordsLength(), page.extrasLength}, payload);
        page.payloadHash = pageHash(payload);
        page.headerHash = headerHashOf(page);
        std::memcpy(bytes.data() + second, &page, sizeof page);
    }
    setContent(path, bytes);
    const auto reader = CaptureReader::open(path).value();
    QCOMPARE(reader->entryCount(), std::uint64_t(30));
    for (std::uint64_t entry = 1; entry <= 30; ++entry) {
        const bool lost = entry > 10 && entry <= 20;
        const QByteArray whole = QByteArray("{\"alike\":true}").repeated(1000) + QByteArray::number(qint64(entry) - 1);
        if (lost)
            QVERIFY(reader->payload(entry) != whole || what == QStringLiteral("a bit of the block"));
        else
            QVERIFY(reader->payload(entry) == whole);
    }
    QVERIFY(!reader->page(reader->pageOfEntry(15)));
    QVERIFY(reader->page(reader->pageOfEntry(5)) && reader->page(reader->pageOfEntry(25)));
    QCOMPARE(reader->damage().size(), 1);
    QVERIFY2(reader->damage().first().contains(QStringLiteral("11")), qPrintable(reader->damage().first()));
    FilterJob job(reader, Filter());
    job.catchUp();
    job.waitForDone();
    auto searched = Filter::parse(QStringLiteral("alike"));
    FilterJob search(reader, *searched);
    search.catchUp();
    search.waitForDone();
    QCOMPARE(search.resultCount(), std::uint64_t(20));
}

void tst_CaptureReader::damagedHeaderOfAPage()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.fscope"));
    makeCapture(path, 10, 40, 10);
    QByteArray bytes = contentOf(path);
    const qsizetype second = bytes.indexOf(QByteArray(reinterpret_cast<const char *>(&kPageMagic), 8), sizeof(FileHeader) + 8);
    bytes[second + 20] = char(bytes[second + 20] ^ 0xff);
    setContent(path, bytes);
    const auto reader = CaptureReader::open(path).value();
    QCOMPARE(reader->entryCount(), std::uint64_t(40));
    QVERIFY(reader->info(10));
    QVERIFY(!reader->info(12));
    QVERIFY(reader->info(25));
    QCOMPARE(reader->damage().size(), 1);
}

void tst_CaptureReader::foreignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("capture.foreign-file");
    QTest::newRow("text") << QByteArray("hello, this is no capture") << QStringLiteral("capture.foreign-file");
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0", 16) << QStringLiteral("capture.foreign-file");
    QTest::newRow("magic only") << QByteArray(reinterpret_cast<const char *>(&kFileMagic), 8) << QStringLiteral("capture.damaged-header");
    QTest::newRow("header of zeros") << QByteArray(reinterpret_cast<const char *>(&kFileMagic), 8) + QByteArray(300, '\0') << QStringLiteral("capture.damaged-header");
}

void tst_CaptureReader::foreignFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("foreign.fscope"));
    setContent(path, bytes);
    const auto reader = CaptureReader::open(path);
    QVERIFY(!reader.ok());
    QCOMPARE(reader.error().id, id);
    QVERIFY(!reader.error().what.isEmpty() && !reader.error().seen.isEmpty() && !reader.error().remedy.isEmpty());
    QCOMPARE(CaptureReader::open(dir.filePath(QStringLiteral("missing"))).error().id, QStringLiteral("file.not-readable"));
    QCOMPARE(CaptureReader::open(dir.path()).error().id, QStringLiteral("file.not-readable"));
    if (!bytes.isEmpty()) {
        // Appending to it must not destroy it.
        CaptureOptions options;
        options.path = path;
        options.append = true;
        QVERIFY(!CaptureWriter::create(options).ok());
        QCOMPARE(contentOf(path), bytes);
    }
}

void tst_CaptureReader::newerVersionIsLeftAlone()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("newer.fscope"));
    FileHeader header;
    header.version = 7;
    header.readable = 7;
    header.hash = headerHashOf(header);
    const QByteArray bytes(reinterpret_cast<const char *>(&header), sizeof header);
    setContent(path, bytes);
    const auto reader = CaptureReader::open(path);
    QVERIFY(!reader.ok());
    QCOMPARE(reader.error().id, QStringLiteral("capture.newer-version"));
    QVERIFY(reader.error().seen.contains(QLatin1Char('7')));
    CaptureOptions options;
    options.path = path;
    options.append = true;
    QCOMPARE(CaptureWriter::create(options).error().id, QStringLiteral("capture.newer-version"));
    QCOMPARE(contentOf(path), bytes);
    // One that says that older readers understand it can be read.
    header.readable = 1;
    header.hash = headerHashOf(header);
    setContent(path, QByteArray(reinterpret_cast<const char *>(&header), sizeof header));
    QVERIFY(CaptureReader::open(path).ok());
}

void tst_CaptureReader::readsWhileItIsWritten_data()
{
    QTest::addColumn<unsigned>("kinds");
    QTest::newRow("all different") << 0u;
    QTest::newRow("one payload again and again") << 1u;
    QTest::newRow("more than are remembered") << 40u;
}

/// With and without shared payloads: readers in this process and others see every entry correctly as it appears.
void tst_CaptureReader::readsWhileItIsWritten()
{
    QFETCH(unsigned, kinds);
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("live.fscope"));
    options.flushMs = 5;
    auto writer = CaptureWriter::create(options).value();
    constexpr std::uint64_t count = 30'000;
    std::atomic<int> wrong = 0;
    const auto read = [&wrong, kinds](const std::shared_ptr<CaptureReader> &reader, bool refresh) {
        // Each reader generates the same entries and compares them as they appear.
        RepeatingMaker maker(33, kinds);
        for (std::uint64_t i = 1; i <= count; ++i) {
            const MadeEntry made = maker.next();
            while (reader->entryCount() < i) {
                if (refresh)
                    reader->refresh();
                std::this_thread::yield();
            }
            if (i % 7 == 0 && !sameEntry(*reader, i, made))
                ++wrong;
            if (i % 1000 == 0 && reader->messageOfEntry(i) != i)
                ++wrong;
        }
    };
    const auto other = CaptureReader::open(options.path).value();
    std::thread first(read, writer->reader(), false);
    std::thread second(read, other, true);
    FilterJob job(writer->reader(), *Filter::parse(QStringLiteral("dir:in a")));
    std::thread third([&job] {
        std::vector<std::uint64_t> found;
        while (job.scannedEntries() < count) {
            job.catchUp();
            job.takeResults(found);
            std::this_thread::yield();
        }
    });
    RepeatingMaker maker(33, kinds);
    for (std::uint64_t i = 1; i <= count; ++i) {
        if (!writer->append(maker.next().view))
            writer->flush();
        if (i % 5000 == 0)
            writer->annotate(Annotations::bookmarkRecord(i, true));
    }
    writer->flush();
    first.join();
    third.join();
    QVERIFY(writer->finish().ok());
    second.join();
    QCOMPARE(wrong.load(), 0);
    const auto stored = CaptureReader::open(options.path).value();
    FilterJob again(stored, *Filter::parse(QStringLiteral("dir:in a")));
    again.catchUp();
    again.waitForDone();
    job.catchUp();
    job.waitForDone();
    QVERIFY(again.resultCount() > 1000);
    QCOMPARE(job.resultCount(), again.resultCount());
    bool shares = false;
    for (std::size_t page = 0; page < stored->pageCount(); ++page)
        shares = shares || !stored->page(page)->sharing().empty();
    QCOMPARE(shares, kinds > 0);
    QCOMPARE(stored->annotations().bookmarks.size(), std::size_t(6));
}

static int runCaptureReader(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--write-for-ever"))
        return writeForEver(arguments[2], arguments[3].toUInt());
    tst_CaptureReader test;
    return QTest::qExec(&test, argc, argv);
}

FRAMESCOPE_TEST_RUN_BY(tst_CaptureReader, runCaptureReader);
#include "tst_CaptureReader.moc"
