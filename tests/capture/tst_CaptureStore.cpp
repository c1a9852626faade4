#include "capture/CaptureStore.h"

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
};

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

QTEST_GUILESS_MAIN(tst_CaptureStore)
#include "tst_CaptureStore.moc"
