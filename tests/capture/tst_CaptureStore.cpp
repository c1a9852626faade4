#include "capture/CaptureStore.h"
#include "capture/PageFormat.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_CaptureStore : public QObject
{
    Q_OBJECT

private slots:
    void listsAndTidies();
    void unreadableIsSaidAndLeft();
    void memoryOnly();
    void oldOnesGo();
    void theFolderStaysWithinItsSize();
    void whatIsMarkedStays();
    void zeroIsNoLimit();

private:
    /// A capture with `bytes` of payload that was begun this many days ago.
    static void make(const QString &path, int bytes, int daysAgo);
};

void tst_CaptureStore::make(const QString &path, int bytes, int daysAgo)
{
    CaptureOptions options;
    options.path = path;
    options.pack = false; // one letter a million times would shrink to next to nothing
    auto writer = CaptureWriter::create(options).value();
    const QByteArray payload(bytes, 'p');
    EntryView view;
    view.payload = base::viewOf(payload);
    view.payloadLength = view.payload.size();
    writer->append(view);
    QVERIFY(writer->finish().ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    FileHeader header;
    QCOMPARE(file.read(reinterpret_cast<char *>(&header), sizeof header), qint64(sizeof header));
    header.createdWallNs -= std::int64_t(daysAgo) * 86'400 * 1'000'000'000;
    header.hash = headerHashOf(header);
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(reinterpret_cast<const char *>(&header), sizeof header), qint64(sizeof header));
}

void tst_CaptureStore::oldOnesGo()
{
    QTemporaryDir dir;
    for (const int days : {0, 5, 29, 31, 400})
        make(dir.filePath(QStringLiteral("%1.fscope").arg(days)), 10, days);
    RetentionRules rules;
    rules.maxAgeDays = 30;
    const CaptureStore store(dir.path(), rules);
    QStringList removed = store.tidy();
    removed.sort();
    QCOMPARE(removed, (QStringList{dir.filePath(QStringLiteral("31.fscope")), dir.filePath(QStringLiteral("400.fscope"))}));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 3);
    QVERIFY(store.tidy().isEmpty());
}

void tst_CaptureStore::theFolderStaysWithinItsSize()
{
    QTemporaryDir dir;
    for (int i = 0; i < 6; ++i)
        make(dir.filePath(QStringLiteral("%1.fscope").arg(i)), 1'000'000, i);
    RetentionRules rules;
    rules.maxTotalBytes = 3'500'000;
    QCOMPARE(CaptureStore(dir.path(), rules).tidy().size(), 3);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("0.fscope"), QStringLiteral("1.fscope"), QStringLiteral("2.fscope")})); // the newest stay
    // The last session is not removed even if it alone exceeds the total limit.
    rules.maxTotalBytes = 1000;
    QCOMPARE(CaptureStore(dir.path(), rules).tidy().size(), 2);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("0.fscope")});
}

void tst_CaptureStore::whatIsMarkedStays()
{
    QTemporaryDir dir;
    for (const char *name : {"bookmarked", "noted", "named", "live", "plain"})
        make(dir.filePath(QLatin1String(name) + QStringLiteral(".fscope")), 10, 100);
    const auto annotate = [&dir](const char *name, const QJsonObject &record) {
        QVERIFY(CaptureReader::open(dir.filePath(QLatin1String(name) + QStringLiteral(".fscope"))).value()->annotate(record).ok());
    };
    annotate("bookmarked", Annotations::bookmarkRecord(1, true));
    annotate("noted", Annotations::noteRecord(1, QStringLiteral("look")));
    annotate("named", Annotations::nameRecord(QStringLiteral("the bad Friday")));
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("live.fscope"));
    options.append = true;
    const auto recording = CaptureWriter::create(options).value();
    RetentionRules rules;
    rules.maxAgeDays = 1;
    rules.maxCount = 1;
    QCOMPARE(CaptureStore(dir.path(), rules).tidy(), QStringList{dir.filePath(QStringLiteral("plain.fscope"))});
}

void tst_CaptureStore::zeroIsNoLimit()
{
    QTemporaryDir dir;
    for (int i = 0; i < 5; ++i)
        make(dir.filePath(QStringLiteral("%1.fscope").arg(i)), 10, 1000 * i);
    RetentionRules rules;
    rules.maxCount = rules.maxAgeDays = 0;
    rules.maxTotalBytes = 0;
    QVERIFY(CaptureStore(dir.path(), rules).tidy().isEmpty());
}

void tst_CaptureStore::listsAndTidies()
{
    QTemporaryDir dir;
    RetentionRules rules;
    rules.maxCount = 2;
    CaptureStore store(dir.filePath(QStringLiteral("captures")), rules);
    QStringList paths;
    for (int i = 0; i < 4; ++i) {
        const auto options = store.optionsForNew(QStringLiteral("../evil/\n name?"));
        QVERIFY(options.ok());
        QCOMPARE(QFileInfo(options->path).absolutePath(), QFileInfo(store.folder()).absoluteFilePath());
        auto writer = CaptureWriter::create(*options).value();
        EntryView view;
        view.direction = Direction::In;
        view.flags = FlagFin | FlagEndsMessage;
        writer->append(view);
        QVERIFY(CaptureSummary::read(options->path).live);
        QVERIFY(writer->finish().ok());
        paths.append(options->path);
    }
    QVERIFY(CaptureReader::open(paths[0]).value()->annotate(Annotations::nameRecord(QStringLiteral("kept"))).ok());
    const auto list = store.list();
    QCOMPARE(list.size(), std::size_t(4));
    for (const CaptureSummary &summary : list) {
        QCOMPARE(summary.entries, std::uint64_t(1));
        QCOMPARE(summary.counters.messages[Counters::In], std::uint64_t(1));
        QVERIFY(summary.problem.isEmpty());
        QVERIFY(!summary.live);
        QCOMPARE(summary.name, summary.path == paths[0] ? QStringLiteral("kept") : QString());
    }
    QVERIFY(!store.tidy().isEmpty());
    QVERIFY(QFile::exists(paths[0]));
    QVERIFY(store.list().size() <= 3);
    QVERIFY(store.remove(paths[0]).ok());
    QVERIFY(!store.remove(paths[0]).ok());
}

void tst_CaptureStore::unreadableIsSaidAndLeft()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("foreign.fscope")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("foreign") > 0);
    file.close();
    RetentionRules rules;
    rules.maxTotalBytes = 1;
    const CaptureStore store(dir.path(), rules);
    QVERIFY(!store.list().front().problem.isEmpty());
    QVERIFY(store.tidy().isEmpty());
    QVERIFY(file.exists());
}

void tst_CaptureStore::memoryOnly()
{
    RetentionRules rules;
    rules.memoryOnly = true;
    const auto options = CaptureStore(QStringLiteral("/nowhere"), rules).optionsForNew(QStringLiteral("x"));
    QVERIFY(options.ok() && options->path.isEmpty());
}

FRAMESCOPE_TEST(tst_CaptureStore);
#include "tst_CaptureStore.moc"
