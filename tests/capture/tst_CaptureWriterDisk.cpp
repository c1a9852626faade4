#include "RandomEntries.h"

#include "capture/CaptureWriter.h"

#include "support/TestClass.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace framescope;
using namespace framescope::capture;
using namespace framescope::capture::fixtures;

namespace {

#ifndef Q_OS_WIN
/// Simulates a full disk: while it lives, files of this process cannot grow.
class FilesUpTo
{
public:
    explicit FilesUpTo(rlim_t bytes)
    {
        m_works = getrlimit(RLIMIT_FSIZE, &m_before) == 0;
        rlimit small = m_before;
        small.rlim_cur = bytes;
        m_works = m_works && setrlimit(RLIMIT_FSIZE, &small) == 0;
    }
    ~FilesUpTo() { (void)end(); }
    FilesUpTo(const FilesUpTo &) = delete;
    FilesUpTo &operator=(const FilesUpTo &) = delete;
    bool works() const { return m_works; }
    bool end() { return setrlimit(RLIMIT_FSIZE, &m_before) == 0; }

private:
    rlimit m_before = {};
    bool m_works = false;
};
#endif

} // namespace

/// A temporarily full disk, and folders that are not writable.
class tst_CaptureWriterDisk : public QObject
{
    Q_OBJECT

private slots:
    void diskFull();
    void diskFullNearTheLimit();
    void unwritableFolder();
};

void tst_CaptureWriterDisk::diskFull()
{
#ifdef Q_OS_WIN
    QSKIP("FRAMESCOPE-SKIPPED: no limit on the size of files to play a full disk with");
#else
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("full.fscope"));
    options.queuePages = 4;
    options.pack = false; // what repeats like this would fit
    auto writer = CaptureWriter::create(options).value();
    std::atomic<bool> trouble = false;
    std::atomic<bool> well = false;
    writer->setTroubleCallback([&](const base::Error &error) { (error.id.isEmpty() ? well : trouble) = true; });
    const QByteArray payload(1000, 'f');
    EntryView view;
    view.payload = base::viewOf(payload);
    view.payloadLength = view.wireLength = view.payload.size();

    FilesUpTo full(1 << 20);
    QVERIFY(full.works());
    const auto reader = writer->reader();
    for (int i = 0; i < 100'000 && writer->notKeptEntries() < 1000; ++i) {
        if (!writer->append(view))
            QTRY_VERIFY(trouble.load()); // the session is not left waiting
    }
    QVERIFY(trouble.load());
    QVERIFY(writer->notKeptEntries() >= 1000);
    const std::uint64_t announced = reader->entryCount();
    QCOMPARE(reader->info(announced)->kind, EntryKind::NotKept);
    QVERIFY(reader->payload(announced).contains("file.disk-full"));
    QVERIFY(full.end());
    QTRY_VERIFY(well.load());
    writer->flush();
    const QByteArray after = "after";
    view.payload = base::viewOf(after);
    view.payloadLength = view.payload.size();
    QVERIFY(writer->append(view));
    const std::uint64_t lost = writer->notKeptEntries();
    const auto finished = writer->finish();
    QVERIFY(!finished.ok());
    QVERIFY(finished.error().seen.contains(QString::number(lost)));

    const auto stored = CaptureReader::open(options.path).value();
    QCOMPARE(stored->entryCount(), announced + 2);
    QCOMPARE(stored->payload(announced + 2), after);
    QCOMPARE(stored->info(announced + 1)->kind, EntryKind::NotKept);
    QVERIFY(stored->payload(announced + 1).contains(QByteArray("\"entries\":" + QByteArray::number(quint64(lost)))));
    QCOMPARE(stored->counters().notKeptEntries, lost);
    QVERIFY(stored->damage().isEmpty());
#endif
}

/// A temporarily full disk does not end a limited recording with queued packed pages: the limit applies to the file.
void tst_CaptureWriterDisk::diskFullNearTheLimit()
{
#ifdef Q_OS_WIN
    QSKIP("FRAMESCOPE-SKIPPED: no limit on the size of files to play a full disk with");
#else
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("full.fscope"));
    options.queuePages = 100; // never a hurry: every page is packed
    options.maxBytes = 4 << 20;
    auto writer = CaptureWriter::create(options).value();
    std::atomic<bool> trouble = false;
    std::atomic<bool> well = false;
    writer->setTroubleCallback([&](const base::Error &error) { (error.id.isEmpty() ? well : trouble) = true; });
    std::mt19937 random(6);
    QByteArray payload = jsonOf(random, 20'000);
    std::uint64_t appended = 0;
    const auto append = [&] {
        payload.replace(0, 6, QByteArray::number(100'000 + qulonglong(appended++))); // the same would be kept once
        if (!writer->append(textFrame(base::viewOf(payload))))
            writer->flush();
    };
    FilesUpTo full(512 << 10);
    QVERIFY(full.works());
    for (int i = 0; i < 100'000 && writer->notKeptEntries() < 100; ++i)
        append();
    QVERIFY(trouble.load());
    QVERIFY(writer->notKeptEntries() >= 100);
    QVERIFY(full.end());
    QTRY_VERIFY_WITH_TIMEOUT(well.load(), 30'000);
    writer->flush();
    const std::uint64_t lost = writer->notKeptEntries();
    for (int i = 0; i < 100'000 && writer->notKeptEntries() == lost; ++i)
        append();
    QVERIFY(!writer->finish().ok());
    const auto reader = CaptureReader::open(options.path).value();
    QVERIFY2(reader->sizeInBytes() > options.maxBytes - (400 << 10), qPrintable(QString::number(reader->sizeInBytes())));
    QVERIFY2(reader->sizeInBytes() < options.maxBytes + (400 << 10), qPrintable(QString::number(reader->sizeInBytes())));
    std::uint64_t next = 0;
    QByteArray labels;
    for (std::uint64_t entry = 1; entry <= reader->entryCount(); ++entry) {
        const QByteArray stored = reader->payload(entry);
        if (reader->info(entry)->kind == EntryKind::NotKept) {
            const QJsonObject label = QJsonDocument::fromJson(stored).object();
            labels += label[QStringLiteral("reason")].toString().toLatin1() + ' ';
            next += std::uint64_t(label[QStringLiteral("entries")].toInteger());
        } else {
            QCOMPARE(stored.left(6), QByteArray::number(100'000 + qulonglong(next++)));
        }
    }
    QCOMPARE(labels, QByteArray("disk disk limit limit "));
    QCOMPARE(next, appended);
    QVERIFY(reader->damage().isEmpty());
#endif
}

void tst_CaptureWriterDisk::unwritableFolder()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    file.close();
    CaptureOptions options;
    for (const QString &path : {dir.filePath(QStringLiteral("file/a.fscope")), dir.filePath(QStringLiteral("no/such/a.fscope")), dir.path()}) {
        options.path = path;
        const auto writer = CaptureWriter::create(options);
        QVERIFY(!writer.ok());
        QCOMPARE(writer.error().id, QStringLiteral("file.not-writable"));
        QVERIFY(!writer.error().seen.isEmpty() && !writer.error().remedy.isEmpty());
    }
#ifndef Q_OS_WIN
    if (geteuid() == 0)
        return; // root may write anywhere
    const QString readOnly = dir.filePath(QStringLiteral("ro"));
    QVERIFY(QDir().mkdir(readOnly) && QFile::setPermissions(readOnly, QFile::ReadOwner | QFile::ExeOwner));
    options.path = readOnly + QStringLiteral("/a.fscope");
    QCOMPARE(CaptureWriter::create(options).error().id, QStringLiteral("file.not-writable"));
#endif
}

FRAMESCOPE_TEST(tst_CaptureWriterDisk);
#include "tst_CaptureWriterDisk.moc"
