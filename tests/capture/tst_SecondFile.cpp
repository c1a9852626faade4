#include "capture/CaptureReader.h"
#include "capture/CaptureWriter.h"
#include "capture/SecondFile.h"

#include "support/TestClass.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace framescope;
using namespace framescope::capture;

/// Captures that are deleted, cut or moved while something is recorded into them.
class tst_SecondFile : public QObject
{
    Q_OBJECT

    static void add(CaptureWriter &writer, int from, int to)
    {
        for (int i = from; i <= to; ++i) {
            const QByteArray payload = "message " + QByteArray::number(i) + QByteArray(400, char('a' + i % 26));
            EntryView view;
            view.direction = Direction::In;
            view.flags = FlagFin | FlagEndsMessage;
            view.payload = base::viewOf(payload);
            view.payloadLength = view.wireLength = view.payload.size();
            writer.append(view);
        }
        writer.flush();
    }

private slots:
    void whatIsDeletedGoesOnInASecondFile();
    void whatIsDeletedBeforeTheEndIsSaved();
    void whatIsCutGoesOnBehindAHole_data();
    void whatIsCutGoesOnBehindAHole();
    void whereNoFileCanBeMadeItIsAnError();
    void whatIsMovedIsTold();
    void aNameThatIsTakenIsPassedOver();
    void whatIsNoCaptureIsNotReplaced();
    void whatIsReplacedByAnotherFileIsLeftAlone();
};

void tst_SecondFile::whatIsDeletedGoesOnInASecondFile()
{
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    auto writer = CaptureWriter::create(options).value();
    std::atomic<int> told = 0;
    writer->setTroubleCallback([&told](const base::Error &error) { told += error.id == QLatin1String("capture.deleted") ? 1 : 100; });
    add(*writer, 1, 2000);
    QVERIFY(QFile::remove(options.path));
    add(*writer, 2001, 3000);
    QCOMPARE(told.load(), 1);
    const auto reader = writer->reader();
    const auto finished = writer->finish();
    QVERIFY(!finished.ok());
    QCOMPARE(finished.error().id, QStringLiteral("capture.deleted"));
    const QString second = dir.filePath(QStringLiteral("a-2.fscope"));
    QVERIFY2(finished.error().seen.contains(QStringLiteral("a-2.fscope")), qPrintable(finished.error().seen));
    QVERIFY(!QFile::exists(options.path));
    const auto stored = CaptureReader::open(second);
    QVERIFY(stored.ok());
    QVERIFY((*stored)->damage().isEmpty());
    QCOMPARE((*stored)->entryCount(), std::uint64_t(3000));
    for (const std::uint64_t entry : {1, 1000, 2000, 2001, 3000}) {
        QVERIFY((*stored)->payload(entry).startsWith(QByteArray("message " + QByteArray::number(quint64(entry)))));
        QCOMPARE(reader->payload(entry), (*stored)->payload(entry));
    }
}

void tst_SecondFile::whatIsDeletedBeforeTheEndIsSaved()
{
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    auto writer = CaptureWriter::create(options).value();
    add(*writer, 1, 10);
    QVERIFY(QFile::remove(options.path));
    const auto finished = writer->finish();
    QVERIFY(!finished.ok());
    QCOMPARE(finished.error().id, QStringLiteral("capture.deleted"));
    QCOMPARE(CaptureReader::open(dir.filePath(QStringLiteral("a-2.fscope"))).value()->entryCount(), std::uint64_t(10));
}

void tst_SecondFile::whatIsCutGoesOnBehindAHole_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("to nothing") << qint64(0);
    QTest::newRow("into the header") << qint64(100);
    QTest::newRow("into a page") << qint64(100'000);
}

void tst_SecondFile::whatIsCutGoesOnBehindAHole()
{
    QFETCH(qint64, size);
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    options.pack = false;
    auto writer = CaptureWriter::create(options).value();
    add(*writer, 1, 2000);
    QVERIFY(QFile::resize(options.path, size));
    add(*writer, 2001, 3000);
    const auto finished = writer->finish();
    QVERIFY(!finished.ok());
    QCOMPARE(finished.error().id, QStringLiteral("capture.truncated"));
    const auto stored = CaptureReader::open(dir.filePath(QStringLiteral("a-2.fscope")));
    QVERIFY(stored.ok());
    QVERIFY(!(*stored)->damage().isEmpty());
    QVERIFY((*stored)->payload(2001).startsWith("message 2001"));
    QVERIFY((*stored)->payload(3000).startsWith("message 3000"));
    QCOMPARE(QFileInfo(options.path).size(), size); // whoever cut it has it as they made it
}

void tst_SecondFile::whereNoFileCanBeMadeItIsAnError()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("sub"));
    QVERIFY(QDir().mkdir(folder));
    CaptureOptions options;
    options.path = folder + QStringLiteral("/a.fscope");
    auto writer = CaptureWriter::create(options).value();
    add(*writer, 1, 10);
    QVERIFY(QDir(folder).removeRecursively());
    add(*writer, 11, 20);
    const auto finished = writer->finish();
    QVERIFY(!finished.ok());
    QCOMPARE(finished.error().id, QStringLiteral("capture.deleted"));
    QVERIFY(writer->notKeptEntries() > 0);
}

void tst_SecondFile::whatIsMovedIsTold()
{
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    auto writer = CaptureWriter::create(options).value();
    add(*writer, 1, 10);
    QVERIFY(QFile::rename(options.path, dir.filePath(QStringLiteral("b.fscope"))));
    add(*writer, 11, 20);
    const auto finished = writer->finish();
    QVERIFY(!finished.ok());
    QCOMPARE(finished.error().id, QStringLiteral("capture.moved"));
    QCOMPARE(CaptureReader::open(dir.filePath(QStringLiteral("b.fscope"))).value()->entryCount(), std::uint64_t(20));
}

void tst_SecondFile::aNameThatIsTakenIsPassedOver()
{
    QTemporaryDir dir;
    QFile taken(dir.filePath(QStringLiteral("a-2.fscope")));
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
    taken.close();
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    auto writer = CaptureWriter::create(options).value();
    add(*writer, 1, 10);
    QVERIFY(QFile::remove(options.path));
    QVERIFY(!writer->finish().ok());
    QCOMPARE(taken.size(), qint64(4));
    QCOMPARE(CaptureReader::open(dir.filePath(QStringLiteral("a-3.fscope"))).value()->entryCount(), std::uint64_t(10));
}

void tst_SecondFile::whatIsNoCaptureIsNotReplaced()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("thesis.tex"));
    for (const QByteArray &bytes : {QByteArray("\\documentclass{book}"), QByteArray("x")}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        CaptureOptions options;
        options.path = path;
        for (const bool append : {false, true}) {
            options.append = append;
            const auto made = CaptureWriter::create(options);
            QVERIFY(!made.ok());
            QCOMPARE(made.error().id, append ? QStringLiteral("capture.foreign-file") : QStringLiteral("file.exists"));
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }
    // An empty one, as mktemp makes it, and a capture may be.
    QFile empty(dir.filePath(QStringLiteral("empty")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    CaptureOptions options;
    options.path = empty.fileName();
    QVERIFY(CaptureWriter::create(options).value()->finish().ok());
    QVERIFY(CaptureWriter::create(options).ok());
}

void tst_SecondFile::whatIsReplacedByAnotherFileIsLeftAlone()
{
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("a.fscope"));
    auto writer = CaptureWriter::create(options).value();
    add(*writer, 1, 10);
    QVERIFY(QFile::remove(options.path));
    QFile other(options.path);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("something else") == 14);
    other.close();
    add(*writer, 11, 20);
    QVERIFY(!writer->finish().ok());
    QCOMPARE(QFileInfo(options.path).size(), qint64(14));
    QCOMPARE(CaptureReader::open(dir.filePath(QStringLiteral("a-2.fscope"))).value()->entryCount(), std::uint64_t(20));
}

FRAMESCOPE_TEST(tst_SecondFile);
#include "tst_SecondFile.moc"
