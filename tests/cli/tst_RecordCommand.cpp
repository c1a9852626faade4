#include "CaptureCommands.h"
#include "CliProcess.h"
#include "RawPeer.h"
#include "SmallDisk.h"

#include "../capture/RandomEntries.h"

#include "capture/CaptureReader.h"
#include "capture/PageView.h"
#include "server/LocalServer.h"

#include "support/TestClass.h"

#include <QRandomGenerator>

using namespace framescope;
using namespace framescope::cli;
using namespace framescope::cli::fixtures;

class tst_RecordCommand : public QObject
{
    Q_OBJECT

private slots:
    void recordsAFeed();
    void appendedConnectionsAreFurtherOnes();
    void unwritableIsSix();
    void killedLosesAQuarterOfASecondAtMost_data();
    void killedLosesAQuarterOfASecondAtMost();
    void fullDisk();
    void fullDiskThatGetsRoomAgain_data();
    void fullDiskThatGetsRoomAgain();
    void readOnlyFolder();
    void foreignAndNewerFilesAreLeftAlone();
    void limitIsTold();
    void aFileThatIsDeletedOrCutIsSix_data();
    void aFileThatIsDeletedOrCutIsSix();
    void largeFramesOfAnySize();
};

namespace {

QByteArray frameOf(int first, const QByteArray &payload)
{
    QByteArray frame(1, char(first));
    if (payload.size() < 126) {
        frame += char(payload.size());
    } else if (payload.size() > 0xffff) {
        frame += char(127);
        for (int shift = 56; shift >= 0; shift -= 8)
            frame += char(quint64(payload.size()) >> shift);
    } else {
        frame += char(126);
        frame += char(payload.size() >> 8);
        frame += char(payload.size() & 0xff);
    }
    return frame + payload;
}

/// What the pages of a capture are like.
struct PageKinds {
    int packed = 0;
    int shared = 0;
};

PageKinds pageKindsOf(const capture::CaptureReader &reader)
{
    PageKinds kinds;
    for (std::size_t index = reader.firstPage(); index < reader.pageCount(); ++index) {
        const auto page = reader.page(index);
        kinds.packed += page && page->header().isPacked() ? 1 : 0;
        kinds.shared += page && !page->sharing().empty() ? 1 : 0;
    }
    return kinds;
}

} // namespace

void tst_RecordCommand::killedLosesAQuarterOfASecondAtMost_data()
{
    QTest::addColumn<bool>("large");
    QTest::newRow("small frames") << false;
    QTest::newRow("large ones that pack or come again") << true;
}

/// SIGKILL at random moments: what survives is the beginning of what was sent, whole, and nothing that had come a quarter of a
/// second before is missing. When something had come is told by the answer to a ping behind it.
void tst_RecordCommand::killedLosesAQuarterOfASecondAtMost()
{
    QFETCH(bool, large);
    // The machine may not give the program its turn in time; what it really was is printed.
    constexpr qint64 scheduling = 2000;
    std::mt19937 random(3);
    const QByteArray json = capture::fixtures::jsonOf(random, 500'000);
    const auto messageOf = [&](int i) -> QByteArray {
        if (!large)
            return "message " + QByteArray::number(1000 + i) + QByteArray((i + 1) % 500, '.');
        if (i % 4 != 0) // one of two that come again
            return json.left(i % 4 == 3 ? 60'000 : 90'000);
        return "message " + QByteArray::number(1000 + i) + json.mid(i * 977 % 400'000, 60'000 + i * 331 % 40'000);
    };
    PageKinds kinds;
    for (int round = 0; round < 4; ++round) {
        QTemporaryDir dir;
        const QString out = dir.filePath(QStringLiteral("killed.fscope"));
        RawPeer peer;
        std::vector<qint64> cameAt; // ms, by ping
        QElapsedTimer clock;
        clock.start();
        QByteArray pongs;
        peer.onData = [&](QTcpSocket *, const QByteArray &block) {
            pongs += block;
            while (pongs.size() >= 10) { // masked pong of four bytes
                cameAt.push_back(clock.elapsed());
                pongs.remove(0, 10);
            }
        };
        CliProcess cli;
        QVERIFY(cli.start({QStringLiteral("record"), peer.url(), QStringLiteral("--out"), out, QStringLiteral("--deflate"), QStringLiteral("off")}));
        QTRY_VERIFY_WITH_TIMEOUT(peer.request.contains("\r\n\r\n"), 30'000);
        int sent = 0;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            if (peer.last->bytesToWrite() > (4 << 20))
                return; // the recorder has its own pace
            peer.last->write(frameOf(large ? 0x82 : 0x81, messageOf(sent)) + frameOf(0x89, QByteArray::number(1000 + sent)));
            ++sent;
        });
        timer.start(2);
        const std::size_t enough = 100 + std::size_t(QRandomGenerator::global()->bounded(400));
        QTRY_VERIFY_WITH_TIMEOUT(cameAt.size() >= enough, 60'000);
        cli.process().kill();
        const qint64 killed = clock.elapsed();
        timer.stop();
        QTRY_COMPARE_WITH_TIMEOUT(cli.process().state(), QProcess::NotRunning, 30'000);

        const auto opened = capture::CaptureReader::open(out);
        QVERIFY(opened.ok());
        const capture::CaptureReader &reader = **opened;
        std::size_t survivors = 0;
        std::size_t pings = 0;
        for (std::uint64_t entry = 1; entry <= reader.entryCount(); ++entry) {
            const auto info = reader.info(entry);
            QVERIFY(info.has_value());
            if (!info->isFrame() || info->direction != capture::Direction::In)
                continue;
            if (info->opcode == protocol::Opcode::Ping) {
                QCOMPARE(reader.payload(entry), QByteArray::number(int(1000 + pings++)));
                QCOMPARE(pings, survivors);
            } else {
                QVERIFY2(reader.payload(entry) == messageOf(int(survivors)), qPrintable(QString::number(survivors)));
                ++survivors;
            }
        }
        QVERIFY(pings == survivors || pings + 1 == survivors);
        QVERIFY(reader.damage().isEmpty());
        const PageKinds these = pageKindsOf(reader);
        kinds.packed += these.packed;
        kinds.shared += these.shared;
        const qint64 oldestLost = survivors < cameAt.size() ? killed - cameAt[survivors] : 0;
        qInfo("killed after %zu messages had come: %zu survive, the oldest that is lost had come %lld ms before; %d pages packed, %d shared", cameAt.size(), survivors,
              static_cast<long long>(oldestLost), these.packed, these.shared);
        QVERIFY(survivors > 0 && oldestLost <= 250 + scheduling);
    }
    QVERIFY(!large || (kinds.packed > 0 && kinds.shared > 0));
}

/// The disk is full in the middle of a session: said once, counted and labelled, and the session goes on to its Close.
void tst_RecordCommand::fullDisk()
{
    SmallDisk disk(QStringLiteral("size=2m"));
    if (!disk.isMounted())
        QSKIP("FRAMESCOPE-SKIPPED: a small file system can only be mounted by root");
    const QString out = disk.filePath(QStringLiteral("full.fscope"));
    RawPeer peer;
    QByteArray payload(60'000, Qt::Uninitialized); // noise: what repeats is packed, and fits
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(payload.data()), payload.size() / qsizetype(sizeof(quint32)));
    QByteArrayList sent;
    for (int i = 0; i < 400; ++i) {
        payload[i] = char(payload[i] + 1); // the same once more would be stored once
        sent += payload;
        peer.afterwards += frameOf(0x82, payload);
    }
    peer.afterwards += RawPeer::closeFrame(1000);
    peer.onData = [](QTcpSocket *socket, const QByteArray &) { socket->disconnectFromHost(); };
    CliProcess cli;
    const int status = cli.run({QStringLiteral("record"), peer.url(), QStringLiteral("--out"), out, QStringLiteral("--deflate"), QStringLiteral("off"), QStringLiteral("--format"), QStringLiteral("jsonl")});
    QCOMPARE(status, 6);
    QVERIFY2(cli.err().contains("There is no room left for the capture"), cli.err().constData());
    const QList<QJsonObject> summaries = cli.events(QStringLiteral("summary"));
    QCOMPARE(summaries.size(), 1);
    QVERIFY(summaries[0][QStringLiteral("not_kept")].toInt() > 100);
    QVERIFY(!peer.received.isEmpty()); // our answer to the Close
    const auto reader = capture::CaptureReader::open(out).value();
    QVERIFY(reader->entryCount() > 10);
    QVERIFY(reader->damage().isEmpty());
    qsizetype next = 0;
    for (std::uint64_t entry = 1; entry <= reader->entryCount(); ++entry) {
        const auto info = reader->info(entry);
        QVERIFY(info.has_value());
        if (info->isFrame() && info->opcode == protocol::Opcode::Binary) {
            const qsizetype at = sent.indexOf(reader->payload(entry), next); // some are missing where there was no room
            QVERIFY(at >= next);
            next = at + 1;
        }
    }
    // Others find out as clearly: an export onto the full disk, an import.
    CliProcess exporting;
    QCOMPARE(exporting.run({QStringLiteral("export"), out, QStringLiteral("--to"), QStringLiteral("jsonl"), QStringLiteral("--out"), disk.filePath(QStringLiteral("a.jsonl"))}), 6);
    QVERIFY2(exporting.err().contains("cannot be written"), exporting.err().constData());
    QCOMPARE(QDir(disk.filePath(QString())).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("full.fscope")});
}

void tst_RecordCommand::fullDiskThatGetsRoomAgain_data()
{
    QTest::addColumn<bool>("repeats");
    QTest::newRow("JSON that packs") << false;
    QTest::newRow("payloads that come again") << true;
}

/// A disk that is full, with pages that are packed or whose entries share payloads: said once; when there is room again, that is
/// said, and the recording goes on behind a gap of just what is missing.
void tst_RecordCommand::fullDiskThatGetsRoomAgain()
{
    QFETCH(bool, repeats);
    SmallDisk disk(repeats ? QStringLiteral("size=300k") : QStringLiteral("size=1m"));
    if (!disk.isMounted())
        QSKIP("FRAMESCOPE-SKIPPED: a small file system can only be mounted by root");
    const QString out = disk.filePath(QStringLiteral("full.fscope"));
    std::mt19937 random(4);
    const QByteArray json = capture::fixtures::jsonOf(random, 500'000);
    const auto same = json.left(1000);
    // Each has its number; behind one of few bytes the repeated payload follows.
    const auto textOf = [&](int i) -> QByteArray { return QByteArray::number(100'000 + i) + (repeats ? QByteArray() : json.mid(i * 977 % 450'000, 20'000 + i % 1000)); };
    const auto framesOf = [&](int i) -> QByteArray { return frameOf(0x81, textOf(i)) + (repeats ? frameOf(0x82, same) : QByteArray()); };
    RawPeer peer;
    int sent = 0;
    // What the disk takes, what waits in full pages, what the sockets hold, and then some.
    const int enough = repeats ? 70'000 : 2000;
    peer.onData = [](QTcpSocket *socket, const QByteArray &) { socket->disconnectFromHost(); };
    CliProcess cli;
    QVERIFY(cli.start({QStringLiteral("record"), peer.url(), QStringLiteral("--out"), out, QStringLiteral("--deflate"), QStringLiteral("off"), QStringLiteral("--format"), QStringLiteral("jsonl")}));
    QTRY_VERIFY_WITH_TIMEOUT(peer.request.contains("\r\n\r\n"), 30'000);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        while (sent < enough && peer.last->bytesToWrite() < (1 << 20))
            peer.last->write(framesOf(sent++));
    });
    timer.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(sent == enough && peer.last->bytesToWrite() == 0, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(cli.err().contains("There is no room left for the capture"), 30'000);
    timer.stop();
    {
        // Nothing that was there before is lost: it can be read at this moment.
        const auto live = capture::CaptureReader::open(out).value();
        QVERIFY(live->entryCount() > 10);
        QVERIFY(live->damage().isEmpty());
    }
    QVERIFY(disk.remount(QStringLiteral("size=64m")));
    QTRY_VERIFY_WITH_TIMEOUT(cli.err().contains("The capture can be written again."), 30'000);
    // It goes on: sooner or later something that was sent just now is in the file.
    QTimer more;
    QObject::connect(&more, &QTimer::timeout, &more, [&] { peer.last->write(framesOf(sent++)); });
    more.start(5);
    const auto lastOf = [&] {
        const auto live = capture::CaptureReader::open(out).value();
        for (std::uint64_t entry = live->entryCount(); entry > 0; --entry) {
            const auto info = live->info(entry);
            if (info && info->isFrame() && info->opcode == protocol::Opcode::Text)
                return live->payload(entry, 6).toInt() - 100'000;
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(lastOf() >= enough, 60'000);
    more.stop();
    peer.last->write(RawPeer::closeFrame(1000));
    QCOMPARE(cli.end(), 6);
    QVERIFY(!peer.received.isEmpty()); // our answer to the Close
    QCOMPARE(cli.err().count("There is no room left for the capture"), 2); // when it happened, and at the end with how much is missing
    QCOMPARE(cli.err().count("The capture can be written again."), 1);

    const auto reader = capture::CaptureReader::open(out).value();
    QVERIFY(reader->damage().isEmpty());
    QCOMPARE(reader->droppedBytes(), std::uint64_t(0));
    const PageKinds kinds = pageKindsOf(*reader);
    QVERIFY(repeats ? kinds.shared > 0 : kinds.packed > 0);
    // In frames: two for each number where payloads repeat.
    const int each = repeats ? 2 : 1;
    int next = 0;
    int gaps = 0;
    qint64 told = 0;
    for (std::uint64_t entry = 1; entry <= reader->entryCount(); ++entry) {
        const auto info = reader->info(entry);
        QVERIFY(info.has_value());
        const QByteArray payload = reader->payload(entry);
        if (info->kind == capture::EntryKind::NotKept) {
            const QJsonObject label = QJsonDocument::fromJson(payload).object();
            QCOMPARE(label[QStringLiteral("reason")].toString(), QStringLiteral("disk"));
            const auto missing = int(label[QStringLiteral("entries")].toInteger());
            next += missing;
            told += missing;
            gaps += missing > 0 ? 1 : 0;
        } else if (info->isFrame() && !protocol::isControl(info->opcode)) {
            QVERIFY2(payload == (next % each == 0 ? textOf(next / each) : same), qPrintable(QString::number(next)));
            ++next;
        }
    }
    QCOMPARE(next, sent * each);
    QCOMPARE(gaps, 1);
    const QList<QJsonObject> summaries = cli.events(QStringLiteral("summary"));
    QCOMPARE(summaries.size(), 1);
    QCOMPARE(qint64(summaries[0][QStringLiteral("not_kept")].toInteger()), told);
}

void tst_RecordCommand::readOnlyFolder()
{
    SmallDisk disk(QStringLiteral("size=1m"));
    if (!disk.isMounted() || !disk.remount(QStringLiteral("ro")))
        QSKIP("FRAMESCOPE-SKIPPED: a read-only file system can only be mounted by root");
    CliProcess cli;
    QCOMPARE(cli.run({QStringLiteral("record"), QStringLiteral("ws://127.0.0.1:1/"), QStringLiteral("--out"), disk.filePath(QStringLiteral("a.fscope"))}), 6);
    QVERIFY2(cli.err().contains("a.fscope cannot be written") && cli.err().contains("Read-only"), cli.err().constData());
}

void tst_RecordCommand::foreignAndNewerFilesAreLeftAlone()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("mine.fscope"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("this is a diary") > 0);
    file.close();
    CliProcess append;
    QCOMPARE(append.run({QStringLiteral("record"), QStringLiteral("ws://127.0.0.1:1/"), QStringLiteral("--out"), path, QStringLiteral("--append")}), 6);
    QVERIFY2(append.err().contains("mine.fscope"), append.err().constData());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("this is a diary"));
    for (const char *command : {"show", "export"}) {
        CliProcess cli;
        QStringList arguments{QLatin1String(command), path};
        if (QByteArray(command) == "export")
            arguments << QStringLiteral("--to") << QStringLiteral("har") << QStringLiteral("--out") << dir.filePath(QStringLiteral("a.har"));
        QCOMPARE(cli.run(arguments), 6);
        QVERIFY(cli.err().contains("mine.fscope") && cli.out().isEmpty());
    }
}

void tst_RecordCommand::limitIsTold()
{
    QTemporaryDir dir;
    const QString out = dir.filePath(QStringLiteral("a.fscope"));
    RawPeer peer;
    for (int i = 0; i < 200; ++i)
        peer.afterwards += frameOf(0x81, QByteArray::number(10'000 + i).repeated(1000));
    peer.afterwards += RawPeer::closeFrame(1000);
    peer.onData = [](QTcpSocket *socket, const QByteArray &) { socket->disconnectFromHost(); };
    CliProcess cli;
    QCOMPARE(cli.run({QStringLiteral("record"), peer.url(), QStringLiteral("--out"), out, QStringLiteral("--max-size"), QStringLiteral("100k"), QStringLiteral("--deflate"), QStringLiteral("off")}), 6);
    QVERIFY2(cli.err().contains("not kept") || cli.out().contains("not kept"), cli.err().constData());
    QVERIFY(QFileInfo(out).size() < 300'000);
}

/// Large frames are received where they are stored: mixed with small ones, pings that are answered, and larger ones, all are there.
void tst_RecordCommand::largeFramesOfAnySize()
{
    QTemporaryDir dir;
    const QString out = dir.filePath(QStringLiteral("a.fscope"));
    RawPeer peer;
    QRandomGenerator random(5);
    QByteArrayList sent;
    for (int i = 0; i < 600; ++i) {
        const int which = random.bounded(10);
        const qsizetype size = which < 5 ? 65536 : which < 7 ? random.bounded(4'000, 66'000) : which < 9 ? random.bounded(200) : random.bounded(400'000);
        sent += QByteArray::number(i) + QByteArray(size, char('a' + i % 26));
        peer.afterwards += frameOf(which % 2 ? 0x81 : 0x82, sent.back());
        if (i % 50 == 0)
            peer.afterwards += frameOf(0x89, "ping");
    }
    peer.afterwards += RawPeer::closeFrame(1000);
    peer.onData = [&peer](QTcpSocket *socket, const QByteArray &) {
        if (peer.received.size() >= 12 * 10 + 8) // the pongs, masked, and the Close
            socket->disconnectFromHost();
    };
    CliProcess cli;
    QCOMPARE(cli.run({QStringLiteral("record"), peer.url(), QStringLiteral("--out"), out, QStringLiteral("--deflate"), QStringLiteral("off")}), 0);
    const auto reader = capture::CaptureReader::open(out).value();
    qsizetype seen = 0;
    for (std::uint64_t entry = 1; entry <= reader->entryCount(); ++entry) {
        const auto info = reader->info(entry);
        QVERIFY(info.has_value());
        if (!info->isFrame() || protocol::isControl(info->opcode))
            continue;
        QVERIFY(seen < sent.size());
        QVERIFY2(reader->payload(entry) == sent[seen], qPrintable(QString::number(seen)));
        ++seen;
    }
    QCOMPARE(seen, sent.size());
    QVERIFY(reader->damage().isEmpty());
}

void tst_RecordCommand::recordsAFeed()
{
    QTemporaryDir dir;
    const QString out = dir.filePath(QStringLiteral("a.fscope"));
    server::ServerSettings settings;
    settings.paths.push_back({QStringLiteral("/*"), {QStringLiteral("feed")}});
    server::LocalServer server(settings);
    QVERIFY(server.start().ok());
    const Ran ran = runCommand({QStringLiteral("record"), server.url().toString(), QStringLiteral("--out"), out, QStringLiteral("--count"), QStringLiteral("3"),
                                QStringLiteral("--format"), QStringLiteral("jsonl")});
    QVERIFY2(ran.status == 0, ran.err.constData());
    QVERIFY(ran.out.contains("\"event\":\"summary\""));
    const auto reader = capture::CaptureReader::open(out).value();
    QVERIFY(reader->counters().messages[capture::Counters::In] >= 3);
    QVERIFY(!reader->isLive());
}

/// A recording that goes on with a capture is told from what stands in it: by its connections' numbers, and in the summary.
void tst_RecordCommand::appendedConnectionsAreFurtherOnes()
{
    QTemporaryDir dir;
    const QString out = dir.filePath(QStringLiteral("a.fscope"));
    for (const char *message : {"first", "second"}) {
        server::ServerSettings settings;
        settings.paths.push_back({QStringLiteral("/*"), {QStringLiteral("feed:every=1,template=") + QLatin1String(message)}});
        server::LocalServer server(settings);
        QVERIFY(server.start().ok());
        const std::uint64_t before = QFile::exists(out) ? capture::CaptureReader::open(out).value()->entryCount() : 0;
        const Ran ran = runCommand({QStringLiteral("record"), server.url().toString(), QStringLiteral("--out"), out, QStringLiteral("--count"), QStringLiteral("3"),
                                    QStringLiteral("--append"), QStringLiteral("--format"), QStringLiteral("jsonl")});
        QVERIFY2(ran.status == 0, ran.err.constData());
        const std::uint64_t entries = capture::CaptureReader::open(out).value()->entryCount() - before;
        QVERIFY2(ran.out.contains(QByteArray("\"entries\":" + QByteArray::number(qulonglong(entries)) + ',')), ran.out.constData());
    }
    const auto reader = capture::CaptureReader::open(out).value();
    std::uint32_t connection = 0;
    for (std::uint64_t entry = 1; entry <= reader->entryCount(); ++entry) {
        const auto info = reader->info(entry);
        if (info->kind == capture::EntryKind::Connecting) {
            ++connection;
            QVERIFY(reader->payload(entry).contains(QByteArray("\"connection\":" + QByteArray::number(connection))));
        }
        QCOMPARE(info->connection, connection);
        if (info->isFrame() && info->opcode == protocol::Opcode::Text)
            QCOMPARE(reader->payload(entry), QByteArray(connection == 1 ? "first" : "second"));
    }
    QCOMPARE(connection, 2u);
}

void tst_RecordCommand::unwritableIsSix()
{
    QCOMPARE(runCommand({QStringLiteral("record"), QStringLiteral("ws://127.0.0.1:1/"), QStringLiteral("--out"), QStringLiteral("/no/such/a.fscope")}).status, 6);
    QCOMPARE(runCommand({QStringLiteral("record"), QStringLiteral("ws://127.0.0.1:1/")}).status, 2);
}

void tst_RecordCommand::aFileThatIsDeletedOrCutIsSix_data()
{
    QTest::addColumn<bool>("cut");
    QTest::newRow("deleted") << false;
    QTest::newRow("cut") << true;
}

void tst_RecordCommand::aFileThatIsDeletedOrCutIsSix()
{
    QFETCH(bool, cut);
    QTemporaryDir dir;
    const QString out = dir.filePath(QStringLiteral("a.fscope"));
    RawPeer peer;
    peer.afterwards = frameOf(0x81, "first");
    peer.onData = [](QTcpSocket *socket, const QByteArray &) { socket->disconnectFromHost(); };
    CliProcess cli;
    QVERIFY(cli.start({QStringLiteral("record"), peer.url(), QStringLiteral("--out"), out, QStringLiteral("--timeout"), QStringLiteral("20"), QStringLiteral("--count"), QStringLiteral("2")}));
    const auto payloadsOf = [](const QString &path) {
        QByteArrayList payloads;
        if (const auto reader = capture::CaptureReader::open(path); reader.ok()) {
            for (std::uint64_t entry = 1; entry <= (*reader)->entryCount(); ++entry)
                payloads << (*reader)->payload(entry);
        }
        return payloads;
    };
    QTRY_VERIFY_WITH_TIMEOUT(payloadsOf(out).contains("first"), 20'000); // its page has been written
    QVERIFY(cut ? QFile::resize(out, 0) : QFile::remove(out));
    peer.last->write(frameOf(0x81, "second"));
    QCOMPARE(cli.end(), 6);
    QVERIFY2(cli.err().contains(cut ? "was cut" : "was deleted") && cli.err().contains("a-2.fscope"), cli.err().constData());
    QCOMPARE(cli.err().count("while it was being recorded"), 1); // once, also where the run's end finds it again
    const QByteArrayList payloads = payloadsOf(dir.filePath(QStringLiteral("a-2.fscope")));
    QVERIFY(payloads.contains("second"));
    QCOMPARE(payloads.contains("first"), !cut);
}

FRAMESCOPE_TEST(tst_RecordCommand);
#include "tst_RecordCommand.moc"
