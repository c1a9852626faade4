#include "RandomEntries.h"

#include "capture/CaptureWriter.h"
#include "capture/PageView.h"

#include "support/TestClass.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QSemaphore>
#include <QTemporaryDir>

using namespace framescope;
using namespace framescope::capture;
using namespace framescope::capture::fixtures;

/// Pages that are packed, queued, lost, reach the limit, and are used as read buffers.
class tst_CaptureWriterPages : public QObject
{
    Q_OBJECT

private slots:
    void limitCountsWhatIsPacked();
    void limitOfPackedPagesNeverSlowsThePeer();
    void packedPagesWaitAndAreLostLikeOthers();
    void readToItsRoom_data();
    void readToItsRoom();
    void whatComesAgainIsKeptOnce();
};

/// The limit is that of the file: pages that pack well and still wait for the disk do not end the recording early, and those
/// that do not pack do not make it larger.
void tst_CaptureWriterPages::limitCountsWhatIsPacked()
{
    std::mt19937 random(8);
    QByteArray noise(20'000, Qt::Uninitialized);
    for (char &c : noise)
        c = char(random());
    for (const bool packs : {true, false}) {
        QTemporaryDir dir;
        CaptureOptions options;
        options.path = dir.filePath(QStringLiteral("a.fscope"));
        options.maxBytes = 4 << 20;
        auto writer = CaptureWriter::create(options).value();
        QSemaphore ready;
        writer->setReadyCallback([&ready] { ready.release(); });
        for (int i = 0; i < 20'000 && writer->notKeptEntries() == 0; ++i) {
            noise[i % noise.size()] = char(i / noise.size() + 1 + noise[i % noise.size()]); // the same once more would be shared
            const QByteArray payload = packs ? jsonOf(random, 20'000) : noise;
            while (ready.tryAcquire()) { }
            if (!writer->append(textFrame(base::viewOf(payload))))
                QVERIFY2(ready.tryAcquire(1, 60'000), qPrintable(QString::number(i)));
        }
        QVERIFY(writer->notKeptEntries() > 0);
        QVERIFY(!writer->finish().ok());
        const auto reader = CaptureReader::open(options.path).value();
        QVERIFY2(reader->sizeInBytes() > options.maxBytes - (400 << 10), qPrintable(QString::number(reader->sizeInBytes())));
        QVERIFY2(reader->sizeInBytes() < options.maxBytes + (400 << 10), qPrintable(QString::number(reader->sizeInBytes())));
        QVERIFY(!packs || reader->counters().payloadBytes[Counters::In] + reader->counters().payloadBytes[Counters::Out] > options.maxBytes * 3 / 2);
        QCOMPARE(reader->info(reader->entryCount())->kind, EntryKind::NotKept);
    }
}

/// The same where the peer is never slowed: what comes while it is not known yet how much the waiting pages take is lost, counted
/// and labelled, and the recording ends for good when the file is as large as it may be, not before.
void tst_CaptureWriterPages::limitOfPackedPagesNeverSlowsThePeer()
{
    std::mt19937 random(12);
    const QByteArray json = jsonOf(random, 600'000);
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    options.maxBytes = 4 << 20;
    options.neverSlowPeer = true;
    options.queuePages = 100; // never a hurry: every page is packed
    auto writer = CaptureWriter::create(options).value();
    const auto live = writer->reader();
    const auto hasEnded = [&live] { return live->payload(live->entryCount(), 1000).contains("\"limit\""); };
    std::vector<std::uint64_t> kept;
    std::uint64_t appended = 0;
    const auto payloadOf = [&json](std::uint64_t i) { return base::viewOf(json).subspan(std::size_t(i * 977 % 500'000), 20'000 + std::size_t(i % 1000)); };
    for (const QDeadlineTimer ceiling(60'000); !hasEnded() && !ceiling.hasExpired(); ++appended) {
        const std::uint64_t before = writer->notKeptEntries();
        QVERIFY(writer->append(textFrame(payloadOf(appended))));
        if (writer->notKeptEntries() == before)
            kept.push_back(appended);
    }
    QVERIFY(hasEnded());
    const std::uint64_t lost = writer->notKeptEntries();
    QVERIFY(!writer->finish().ok());
    const auto reader = CaptureReader::open(options.path).value();
    QVERIFY2(reader->sizeInBytes() > options.maxBytes - (400 << 10), qPrintable(QString::number(reader->sizeInBytes())));
    QVERIFY2(reader->sizeInBytes() < options.maxBytes + (400 << 10), qPrintable(QString::number(reader->sizeInBytes())));
    std::size_t seen = 0;
    std::uint64_t told = 0;
    QStringList reasons;
    for (std::uint64_t entry = 1; entry <= reader->entryCount(); ++entry) {
        const QByteArray payload = reader->payload(entry);
        if (reader->info(entry)->kind != EntryKind::NotKept) {
            QVERIFY(seen < kept.size());
            QVERIFY(payload == base::toByteArray(payloadOf(kept[seen])));
            ++seen;
            continue;
        }
        const QJsonObject label = QJsonDocument::fromJson(payload).object();
        told += std::uint64_t(label[QStringLiteral("entries")].toInteger());
        reasons += label[QStringLiteral("reason")].toString();
    }
    QCOMPARE(seen, kept.size());
    QCOMPARE(told, lost);
    QCOMPARE(kept.size() + lost, appended);
    // That the limit is reached is said at the end, once, and then how much was not kept.
    QVERIFY(reasons.size() >= 2 && reasons.size() < 100);
    QCOMPARE(reasons.count(QStringLiteral("limit")), 2);
    QVERIFY(reasons.mid(reasons.size() - 2).count(QStringLiteral("limit")) == 2);
    QVERIFY(reader->damage().isEmpty());
}

/// With pages that are packed: a queue that is full asks for a pause and says when it is over, or loses entries that are
/// counted and labelled; what is kept is whole.
void tst_CaptureWriterPages::packedPagesWaitAndAreLostLikeOthers()
{
    std::mt19937 random(9);
    const QByteArray json = jsonOf(random, 600'000);
    const auto payloadOf = [&json](std::uint64_t i) { return base::viewOf(json).subspan(std::size_t(i % 400'000), 100'000 + std::size_t(i % 100'000)); };
    for (const bool neverSlow : {false, true}) {
        QTemporaryDir dir;
        CaptureOptions options;
        options.path = dir.filePath(QStringLiteral("a.fscope"));
        options.queuePages = 2;
        options.neverSlowPeer = neverSlow;
        auto writer = CaptureWriter::create(options).value();
        QSemaphore ready;
        writer->setReadyCallback([&ready] { ready.release(); });
        std::vector<std::uint64_t> kept;
        std::uint64_t appended = 0;
        std::uint64_t bytes = 0;
        int pauses = 0;
        for (; appended < 20'000 && (neverSlow ? writer->notKeptEntries() < 20 : pauses < 20); ++appended) {
            while (ready.tryAcquire()) { }
            const std::uint64_t before = writer->notKeptEntries();
            const bool room = writer->append(textFrame(payloadOf(appended * 977)));
            if (writer->notKeptEntries() == before) {
                kept.push_back(appended * 977);
                bytes += payloadOf(appended * 977).size();
            }
            if (!room) {
                QVERIFY(!neverSlow);
                ++pauses;
                QVERIFY2(ready.tryAcquire(1, 60'000), qPrintable(QString::number(appended)));
            }
        }
        QVERIFY(neverSlow ? writer->notKeptEntries() >= 20 : pauses == 20);
        QCOMPARE(writer->finish().ok(), !neverSlow);
        const auto reader = CaptureReader::open(options.path).value();
        QVERIFY(reader->sizeInBytes() < bytes); // in a hurry only what is faster packed than written, the first page at least
        std::size_t seen = 0;
        std::uint64_t told = 0;
        for (std::uint64_t entry = 1; entry <= reader->entryCount(); ++entry) {
            const QByteArray payload = reader->payload(entry);
            if (reader->info(entry)->kind == EntryKind::NotKept) {
                told += std::uint64_t(QJsonDocument::fromJson(payload).object()[QStringLiteral("entries")].toInteger());
                continue;
            }
            QVERIFY(seen < kept.size());
            QVERIFY(payload == base::toByteArray(payloadOf(kept[seen])));
            ++seen;
        }
        QCOMPARE(seen, kept.size());
        QCOMPARE(told, writer->notKeptEntries());
        QVERIFY(reader->damage().isEmpty());
    }
}

/// A stream of frames that is read to the rooms of the writer, in any pieces, with entries from elsewhere in between and pages
/// that end at any moment, is stored as it is without them; also when frames repeat others and their room is used again.
void tst_CaptureWriterPages::readToItsRoom_data()
{
    QTest::addColumn<unsigned>("kinds"); // of large frames; 0: each is another one
    QTest::newRow("all different") << 0u;
    QTest::newRow("always the same") << 1u;
    QTest::newRow("three in turns") << 3u;
    QTest::newRow("more than are remembered") << 40u;
}

void tst_CaptureWriterPages::readToItsRoom()
{
    QFETCH(unsigned, kinds);
    std::mt19937 random(21);
    for (const bool pack : {true, false}) {
        QTemporaryDir dir;
        CaptureOptions options;
        options.path = dir.filePath(QStringLiteral("a.fscope"));
        options.pack = pack;
        auto writer = CaptureWriter::create(options).value();
        const auto live = writer->reader();
        QByteArrayList sent;
        const auto append = [&](base::ByteView payload) {
            sent += base::toByteArray(payload);
            (void)writer->append(textFrame(payload));
        };
        base::LentBytes room;
        std::size_t kept = 0; // at the beginning of the room
        for (int frames = 0; frames < 1500; ++frames) {
            const std::size_t header = 4 + random() % 11;
            const unsigned kind = kinds > 0 ? unsigned(random()) % kinds : unsigned(frames);
            const std::size_t size = random() % 3 ? 60'000 + (kinds > 0 ? kind * 100 : random() % 10'000) : random() % 3'000;
            const std::size_t whole = header + size;
            const auto byteOf = [&](std::size_t i) { return i < header ? std::uint8_t('#') : std::uint8_t('a' + (i - header + kind) % 26); };
            room = writer->room(base::ByteView(room.bytes).first(kept), whole - kept);
            QVERIFY(room.bytes.size() >= whole);
            // It comes in two pieces, with anything else between them.
            const std::size_t first = random() % 2 ? whole : kept + random() % (whole - kept + 1);
            for (std::size_t i = kept; i < first; ++i)
                room.bytes[i] = byteOf(i);
            writer->roomFilled(first);
            if (random() % 7 == 0)
                append(base::viewOf("from elsewhere"));
            if (random() % 40 == 0)
                append(base::viewOf(QByteArray(250'000, 'e')));
            if (random() % 50 == 0)
                writer->flush();
            if (first < whole) {
                room = writer->room(base::ByteView(room.bytes).first(first), whole - first);
                QVERIFY(room.bytes.size() >= whole);
                for (std::size_t i = first; i < whole; ++i)
                    room.bytes[i] = byteOf(i);
                writer->roomFilled(whole);
            }
            if (random() % 50 == 0)
                writer->flush();
            append(base::ByteView(room.bytes).subspan(header, size));
            QVERIFY(live->payload(std::uint64_t(sent.size())) == sent.back());
            room.bytes = room.bytes.subspan(whole);
            kept = 0;
        }
        QVERIFY(writer->finish().ok());
        QVERIFY(writer->room({}, 1000).bytes.empty());
        const auto reader = CaptureReader::open(options.path).value();
        QCOMPARE(reader->entryCount(), std::uint64_t(sent.size()));
        for (qsizetype i = 0; i < sent.size(); ++i)
            QVERIFY2(reader->payload(std::uint64_t(i) + 1) == sent[i], qPrintable(QString::number(i)));
        QVERIFY(reader->damage().isEmpty());
    }
}

/// The same payload again takes a record in the file and nothing more, whoever it comes from; with wire bytes each has its own.
void tst_CaptureWriterPages::whatComesAgainIsKeptOnce()
{
    std::mt19937 random(4);
    const QByteArray json = jsonOf(random, 50'000);
    for (const bool wire : {false, true}) {
        QTemporaryDir dir;
        CaptureOptions options;
        options.path = dir.filePath(QStringLiteral("a.fscope"));
        options.keepWireBytes = wire;
        auto writer = CaptureWriter::create(options).value();
        const auto live = writer->reader();
        for (std::uint64_t i = 1; i <= 5000; ++i) {
            EntryView view = textFrame(base::viewOf(json).first(i % 2 ? 50'000 : 40'000));
            view.rttNs = i % 3 ? std::int64_t(i) : -1; // with extras and without
            view.wire = base::viewOf("wire");
            if (!writer->append(view))
                writer->flush();
            QCOMPARE(live->payload(i).size(), qsizetype(view.payload.size()));
        }
        QVERIFY(writer->finish().ok());
        const auto reader = CaptureReader::open(options.path).value();
        QCOMPARE(reader->entryCount(), std::uint64_t(5000));
        for (std::uint64_t i = 1; i <= 5000; ++i) {
            QVERIFY(reader->payload(i) == json.left(i % 2 ? 50'000 : 40'000));
            QCOMPARE(reader->wireBytes(i), wire ? QByteArray("wire") : QByteArray());
            QCOMPARE(reader->info(i)->rttNs, i % 3 ? std::int64_t(i) : -1);
        }
        QCOMPARE(reader->page(0)->sharing().empty(), wire);
        QVERIFY(wire || reader->sizeInBytes() < 1'000'000);
        QVERIFY(reader->damage().isEmpty());
    }
}

FRAMESCOPE_TEST(tst_CaptureWriterPages);
#include "tst_CaptureWriterPages.moc"
