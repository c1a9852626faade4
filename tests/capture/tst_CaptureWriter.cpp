#include "RandomEntries.h"

#include "capture/CaptureWriter.h"
#include "capture/PageView.h"

#include "support/TestClass.h"

#include <QJsonDocument>
#include <QSemaphore>
#include <QTemporaryDir>

using namespace framescope;
using namespace framescope::capture;
using namespace framescope::capture::fixtures;

class tst_CaptureWriter : public QObject
{
    Q_OBJECT

private slots:
    void readBack_data();
    void readBack();
    void messagesOverFragments();
    void goesOnWithAnExistingCapture();
    void annotationsSurvive();
    void memoryOnlyLetsTheOldestGo();
    void limitIsLabelled();
    void payloadsArePacked();
    void anOldCaptureStaysReadableForOldPrograms_data();
    void anOldCaptureStaysReadableForOldPrograms();
    void payloadIsCutAtItsLimit();
    void hugeEntries();
    void filesArePrivate();
    void flushesByItself();
    void readyIsNeverLost();
    void neverSlowPeerLosesCountedAndLabelled();
};

void tst_CaptureWriter::readBack_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("most");
    QTest::addColumn<bool>("inMemory");
    QTest::addColumn<bool>("pack");
    QTest::newRow("small") << 1 << 10'000 << 100 << false << true;
    QTest::newRow("small, not packed") << 1 << 10'000 << 100 << false << false;
    QTest::newRow("empty payloads") << 2 << 9'000 << 0 << false << true;
    QTest::newRow("around a page") << 3 << 400 << 10'000 << false << true;
    QTest::newRow("around a page, not packed") << 3 << 400 << 10'000 << false << false;
    QTest::newRow("large") << 4 << 40 << 200'000 << false << true;
    QTest::newRow("several pages each") << 6 << 12 << 3'000'000 << false << true;
    QTest::newRow("in memory") << 5 << 9'000 << 200 << true << true;
}

void tst_CaptureWriter::readBack()
{
    QFETCH(int, seed);
    QFETCH(int, count);
    QFETCH(int, most);
    QFETCH(bool, inMemory);
    QFETCH(bool, pack);
    QTemporaryDir dir;
    CaptureOptions options;
    options.pack = pack;
    options.path = inMemory ? QString() : dir.filePath(QStringLiteral("a.fscope"));
    options.keepWireBytes = true;
    auto writer = CaptureWriter::create(options);
    QVERIFY(writer.ok());
    const auto live = (*writer)->reader();
    EntryMaker maker{unsigned(seed), std::size_t(most)};
    Counters counters;
    for (int i = 1; i <= count; ++i) {
        const MadeEntry made = maker.next();
        counters.add(made.view);
        (*writer)->append(made.view);
        QCOMPARE(live->entryCount(), std::uint64_t(i));
        if (i % 97 == 0)
            QVERIFY2(sameEntry(*live, std::uint64_t(i), made, true), qPrintable(QString::number(i)));
    }
    const auto finished = (*writer)->finish();
    QVERIFY(finished.ok());
    QCOMPARE(live->counters(), counters);
    std::shared_ptr<CaptureReader> reader = live;
    if (!inMemory) {
        auto opened = CaptureReader::open(options.path);
        QVERIFY(opened.ok());
        reader = *opened;
        QCOMPARE(reader->counters(), counters);
        QVERIFY(!reader->isLive());
        QCOMPARE(reader->droppedBytes(), std::uint64_t(0));
    }
    QCOMPARE(reader->entryCount(), std::uint64_t(count));
    EntryMaker again{unsigned(seed), std::size_t(most)};
    std::int64_t lastWall = 0;
    for (int i = 1; i <= count; ++i) {
        const MadeEntry made = again.next();
        QVERIFY2(sameEntry(*reader, std::uint64_t(i), made, true), qPrintable(QString::number(i)));
        QCOMPARE(reader->payload(std::uint64_t(i), 7), made.payload.left(7));
        QCOMPARE(reader->messageOfEntry(std::uint64_t(i)), std::uint64_t(i));
        lastWall = made.view.time.wallNs;
    }
    QVERIFY(!reader->info(std::uint64_t(count) + 1));
    QVERIFY(!reader->info(0));
    QCOMPARE(reader->entryAtWallNs(lastWall + 100'000'000'000), std::uint64_t(count) + 1);
}

void tst_CaptureWriter::messagesOverFragments()
{
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    auto writer = CaptureWriter::create(options).value();
    const auto append = [&](base::ByteView payload, protocol::Opcode opcode, std::uint32_t flags, std::uint32_t connection = 1) {
        EntryView view = textFrame(payload, flags);
        view.opcode = opcode;
        view.connection = connection;
        writer->append(view);
    };
    append(base::viewOf("whole"), protocol::Opcode::Text, FlagFin | FlagEndsMessage);                             // 1, row 1
    append(base::viewOf("fra"), protocol::Opcode::Text, FlagFragmented);                                          // 2
    append(base::viewOf("ping"), protocol::Opcode::Ping, FlagFin);                                                // 3, row 2
    append(base::viewOf("other "), protocol::Opcode::Text, FlagFragmented, 2);                                    // 4
    append(base::viewOf("gmen"), protocol::Opcode::Continuation, FlagFragmented);                                 // 5
    append(base::viewOf("ted"), protocol::Opcode::Continuation, FlagFin | FlagFragmented | FlagEndsMessage);      // 6, row 3
    append(base::viewOf("client"), protocol::Opcode::Continuation, FlagFin | FlagFragmented | FlagEndsMessage, 2); // 7, row 4
    QVERIFY(writer->finish().ok());
    const auto reader = CaptureReader::open(options.path).value();
    QCOMPARE(reader->messageCount(), std::uint64_t(4));
    const std::uint64_t expected[] = {1, 3, 6, 7};
    for (std::uint64_t row = 1; row <= 4; ++row) {
        QCOMPARE(reader->entryOfMessage(row), expected[row - 1]);
        QCOMPARE(reader->messageOfEntry(expected[row - 1]), row);
    }
    QCOMPARE(reader->entryOfMessage(5), std::uint64_t(0));
    QCOMPARE(reader->messagePayload(6), QByteArray("fragmented"));
    QCOMPARE(reader->messagePayload(6, 5), QByteArray("fragm"));
    QCOMPARE(reader->messagePayload(7), QByteArray("other client"));
    QCOMPARE(reader->info(6)->messageLength, std::uint64_t(10));
    QCOMPARE(reader->info(6)->messageFirst, std::uint64_t(2));
    QCOMPARE(reader->payload(6), QByteArray("ted"));
}

void tst_CaptureWriter::goesOnWithAnExistingCapture()
{
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    options.append = true;
    for (int round = 1; round <= 3; ++round) {
        auto writer = CaptureWriter::create(options);
        QVERIFY(writer.ok());
        const QByteArray payload = "round " + QByteArray::number(round);
        for (int i = 0; i < 100; ++i)
            (*writer)->append(textFrame(base::viewOf(payload)));
        auto second = CaptureWriter::create(options);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().id, QStringLiteral("capture.being-written"));
        QVERIFY((*writer)->finish().ok());
    }
    const auto reader = CaptureReader::open(options.path).value();
    QCOMPARE(reader->entryCount(), std::uint64_t(300));
    QCOMPARE(reader->payload(100), QByteArray("round 1"));
    QCOMPARE(reader->payload(101), QByteArray("round 2"));
    QCOMPARE(reader->payload(300), QByteArray("round 3"));
}

void tst_CaptureWriter::annotationsSurvive()
{
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    options.session = {{QStringLiteral("url"), QStringLiteral("ws://example.test/")}};
    auto writer = CaptureWriter::create(options).value();
    const auto live = writer->reader();
    for (int i = 0; i < 10; ++i)
        writer->append(textFrame(base::viewOf("x")));
    QVERIFY(live->annotate(Annotations::bookmarkRecord(3, true)).ok());
    QVERIFY(live->isBookmarked(3));
    writer->flush();
    const auto other = CaptureReader::open(options.path).value();
    QVERIFY(other->isLive());
    QVERIFY(other->isBookmarked(3));
    const auto refused = other->annotate(Annotations::bookmarkRecord(4, true));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().id, QStringLiteral("capture.being-written"));
    for (int i = 0; i < 10; ++i)
        writer->append(textFrame(base::viewOf("y")));
    QVERIFY(writer->finish().ok());

    QVERIFY(other->refresh());
    QCOMPARE(other->entryCount(), std::uint64_t(20));
    QVERIFY(!other->isLive());
    const auto revision = other->annotationsRevision();
    QVERIFY(other->annotate(Annotations::noteRecord(20, QStringLiteral("the last"))).ok());
    QVERIFY(other->annotate(Annotations::nameRecord(QStringLiteral("Friday"))).ok());
    QVERIFY(other->annotate(Annotations::bookmarkRecord(3, false)).ok());
    QVERIFY(other->annotationsRevision() > revision);
    const auto again = CaptureReader::open(options.path).value();
    QCOMPARE(again->entryCount(), std::uint64_t(20));
    QCOMPARE(again->annotations().name, QStringLiteral("Friday"));
    QCOMPARE(again->annotations().notes.at(20), QStringLiteral("the last"));
    QVERIFY(again->annotations().bookmarks.empty());
    QCOMPARE(again->annotations().session, options.session);
}

void tst_CaptureWriter::memoryOnlyLetsTheOldestGo()
{
    CaptureOptions options;
    options.maxBytes = 4 << 20;
    auto writer = CaptureWriter::create(options).value();
    const auto reader = writer->reader();
    for (int i = 0; i < 20'000; ++i)
        QVERIFY(writer->append(textFrame(base::viewOf(QByteArray::number(100'000 + i).repeated(166)))));
    QCOMPARE(reader->entryCount(), std::uint64_t(20'000));
    QVERIFY(reader->firstEntry() > 1);
    QVERIFY(!reader->info(reader->firstEntry() - 1));
    QVERIFY(reader->info(reader->firstEntry()));
    QVERIFY(reader->info(20'000));
    QVERIFY(reader->sizeInBytes() < (6u << 20));
    QVERIFY(reader->annotate(Annotations::bookmarkRecord(20'000, true)).ok());
    QVERIFY(reader->isBookmarked(20'000));
}

void tst_CaptureWriter::limitIsLabelled()
{
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    options.maxBytes = 1 << 20;
    options.pack = false; // how much room a packed page takes is known when it is written
    auto writer = CaptureWriter::create(options).value();
    const QByteArray payload(1000, 'x');
    for (int i = 0; i < 3000; ++i)
        QVERIFY(writer->append(textFrame(base::viewOf(payload))) || true);
    const auto finished = writer->finish();
    QVERIFY(!finished.ok());
    QVERIFY(writer->notKeptEntries() > 1000);
    const auto reader = CaptureReader::open(options.path).value();
    QVERIFY(reader->sizeInBytes() < (3u << 19));
    const auto last = reader->info(reader->entryCount());
    QCOMPARE(last->kind, EntryKind::NotKept);
    QVERIFY(reader->payload(last->number).contains("\"entries\""));
    QCOMPARE(reader->counters().notKeptEntries, writer->notKeptEntries());
}

void tst_CaptureWriter::payloadsArePacked()
{
    QTemporaryDir dir;
    QByteArray alike;
    QByteArray noise(300'000, Qt::Uninitialized);
    std::mt19937 random(5);
    for (char &c : noise)
        c = char(random());
    while (alike.size() < 3'000'000)
        alike += "{\"symbol\":\"ABCD\",\"price\":" + QByteArray::number(random() % 100'000) + '}';
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    auto writer = CaptureWriter::create(options).value();
    const QByteArray payloads[] = {alike, noise, alike.first(200'000), noise.first(5000), QByteArray(), alike + noise + alike};
    for (const QByteArray &payload : payloads)
        writer->append(textFrame(base::viewOf(payload)));
    QVERIFY(writer->finish().ok());
    const auto reader = CaptureReader::open(options.path).value();
    QVERIFY(reader->sizeInBytes() < std::uint64_t(alike.size()) * 2); // of three times as much
    for (std::uint64_t entry = 1; entry <= std::size(payloads); ++entry) {
        const QByteArray &whole = payloads[entry - 1];
        QVERIFY(reader->payload(entry) == whole);
        QVERIFY(reader->payload(entry, 1000) == whole.left(1000));
        const auto page = reader->page(reader->pageOfEntry(entry));
        QVERIFY(page && base::toByteArray(page->payload(std::uint32_t(entry - page->firstEntry()))) == whole);
    }
    QVERIFY(reader->damage().isEmpty());
}

void tst_CaptureWriter::anOldCaptureStaysReadableForOldPrograms_data()
{
    QTest::addColumn<unsigned>("version");
    QTest::newRow("not packed") << 1u;
    QTest::newRow("not shared") << 2u;
}

void tst_CaptureWriter::anOldCaptureStaysReadableForOldPrograms()
{
    QFETCH(unsigned, version);
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    FileHeader header;
    header.version = header.readable = version;
    header.hash = headerHashOf(header);
    {
        QFile file(options.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char *>(&header), sizeof header);
    }
    options.append = true;
    const QByteArray payload(100'000, 'x');
    {
        auto writer = CaptureWriter::create(options).value();
        writer->append(textFrame(base::viewOf(payload)));
        writer->append(textFrame(base::viewOf(payload)));
        QVERIFY(writer->finish().ok());
    }
    const auto reader = CaptureReader::open(options.path).value();
    QVERIFY(reader->payload(1) == payload);
    QVERIFY(reader->payload(2) == payload);
    QVERIFY(version > 1 || reader->sizeInBytes() > 200'000);
    QCOMPARE(reader->page(0)->header().isPacked(), version > 1);
    QVERIFY(reader->page(0)->sharing().empty());
}

void tst_CaptureWriter::payloadIsCutAtItsLimit()
{
    CaptureOptions options;
    options.maxPayload = 10;
    auto writer = CaptureWriter::create(options).value();
    writer->append(textFrame(base::viewOf("0123456789abcdef")));
    const auto info = writer->reader()->info(1);
    QVERIFY(info->has(FlagCut));
    QCOMPARE(info->storedLength, std::uint64_t(10));
    QCOMPARE(info->payloadLength, std::uint64_t(16));
    QCOMPARE(writer->reader()->payload(1), QByteArray("0123456789"));
    QCOMPARE(writer->cutEntries(), std::uint64_t(1));
    writer->append(textFrame(base::viewOf("0123456789")));
    QCOMPARE(writer->cutEntries(), std::uint64_t(1));
}

void tst_CaptureWriter::hugeEntries()
{
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    options.keepWireBytes = true;
    auto writer = CaptureWriter::create(options).value();
    QByteArray huge(5 << 20, 'h');
    huge.back() = '!';
    EntryView view = textFrame(base::viewOf(huge));
    view.wire = base::viewOf("wire");
    view.wireLength = 0x1'2345'6789;
    view.payloadLength = 0x2'0000'0001;
    writer->append(textFrame(base::viewOf("before")));
    writer->append(view);
    writer->append(textFrame(base::viewOf("after")));
    QVERIFY(writer->finish().ok());
    const auto reader = CaptureReader::open(options.path).value();
    QCOMPARE(reader->payload(2, 4), QByteArray("hhhh"));
    QCOMPARE(reader->payload(2), huge);
    QCOMPARE(reader->wireBytes(2), QByteArray("wire"));
    QCOMPARE(reader->info(2)->wireLength, std::uint64_t(0x1'2345'6789));
    QCOMPARE(reader->info(2)->payloadLength, std::uint64_t(0x2'0000'0001));
    QCOMPARE(reader->payload(3), QByteArray("after"));
}

void tst_CaptureWriter::filesArePrivate()
{
#ifdef Q_OS_WIN
    QSKIP("FRAMESCOPE-SKIPPED: Windows has no permission bits");
#endif
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    auto writer = CaptureWriter::create(options).value();
    QCOMPARE(QFile::permissions(options.path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
}

void tst_CaptureWriter::flushesByItself()
{
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    auto writer = CaptureWriter::create(options).value();
    const auto other = CaptureReader::open(options.path).value();
    QVERIFY(other->isLive());
    for (int i = 1; i <= 3; ++i) {
        writer->append(textFrame(base::viewOf("one")));
        QTRY_VERIFY(other->refresh() || other->entryCount() == std::uint64_t(i));
        QCOMPARE(other->entryCount(), std::uint64_t(i));
    }
}

/// A session pauses at the first "full" of a batch and hands the rest of the batch over all the same: whatever the file's
/// thread does meanwhile, it must hear that there is room again.
void tst_CaptureWriter::readyIsNeverLost()
{
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    options.queuePages = 8;
    options.pack = false; // packed, so little is written that the queue is never full
    auto writer = CaptureWriter::create(options).value();
    QSemaphore ready;
    writer->setReadyCallback([&ready] { ready.release(); });
    const QByteArray payload(1000, 'r');
    std::uint64_t appended = 0;
    int pauses = 0;
    for (int batch = 0; batch < 400; ++batch) {
        while (ready.tryAcquire()) { }
        bool full = false;
        // Small ones behind the first "full": the queue gets shorter in the middle of one of them, sooner or later.
        for (int i = 0; i < 3000; ++i, ++appended)
            full = !writer->append(textFrame(full ? base::viewOf("small") : base::viewOf(payload))) || full;
        if (!full)
            continue;
        ++pauses;
        QVERIFY2(ready.tryAcquire(1, 60'000), qPrintable(QStringLiteral("batch %1").arg(batch)));
    }
    QVERIFY(pauses > 0);
    QVERIFY(writer->finish().ok());
    QCOMPARE(CaptureReader::open(options.path).value()->entryCount(), appended);
}

/// "Never slow the peer": append() never asks for a pause; what the queue could not take is counted, and a line in the log
/// says so at the place where it would stand.
void tst_CaptureWriter::neverSlowPeerLosesCountedAndLabelled()
{
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    options.queuePages = 2;
    options.neverSlowPeer = true;
    options.pack = false;
    auto writer = CaptureWriter::create(options).value();
    const QByteArray payload(130'000, 'n');
    std::uint64_t appended = 0;
    // Faster than any disk: at the latest after a while the queue is full.
    for (; appended < 20'000 && (writer->notKeptEntries() < 20 || appended < 100); ++appended)
        QVERIFY(writer->append(textFrame(base::viewOf(payload))));
    QVERIFY(writer->notKeptEntries() >= 20);
    writer->flush();
    QVERIFY(writer->append(textFrame(base::viewOf("after"))));
    ++appended;
    const std::uint64_t lost = writer->notKeptEntries();
    const auto finished = writer->finish();
    QVERIFY(!finished.ok());
    QVERIFY(finished.error().seen.contains(QString::number(lost)));
    const auto reader = CaptureReader::open(options.path).value();
    std::uint64_t told = 0;
    std::uint64_t kept = 0;
    for (std::uint64_t entry = 1; entry <= reader->entryCount(); ++entry) {
        if (reader->info(entry)->kind != EntryKind::NotKept) {
            ++kept;
            continue;
        }
        const QJsonObject label = QJsonDocument::fromJson(reader->payload(entry)).object();
        QCOMPARE(label[QStringLiteral("reason")].toString(), QStringLiteral("queue-full"));
        QVERIFY(!label[QStringLiteral("text")].toString().isEmpty());
        told += std::uint64_t(label[QStringLiteral("entries")].toInteger());
        QCOMPARE(label[QStringLiteral("bytes")].toInteger(), label[QStringLiteral("entries")].toInteger() * payload.size());
    }
    QCOMPARE(told, lost);
    QCOMPARE(kept + told, appended);
    QCOMPARE(reader->counters().notKeptEntries, lost);
    QCOMPARE(reader->payload(reader->entryCount()), QByteArray("after"));
}

FRAMESCOPE_TEST(tst_CaptureWriter);
#include "tst_CaptureWriter.moc"
