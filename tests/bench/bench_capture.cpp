// The capture: appending, opening, filtering and exporting ten million entries (FRAMESCOPE_BENCH_ENTRIES changes that), beside
// what the machine can do at most with the same bytes. FRAMESCOPE_BENCH_CAPTURES: folder for the file, else a RAM disk.
#include "capture/CaptureWriter.h"
#include "capture/Export.h"
#include "capture/FilterJob.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cstring>

using namespace framescope;
using namespace framescope::capture;

namespace {

constexpr std::size_t kPayload = 107; // ten million of them are a GiB

std::uint64_t entryCount()
{
    static const std::uint64_t count = qEnvironmentVariable("FRAMESCOPE_BENCH_ENTRIES", QStringLiteral("10000000")).toULongLong();
    return count;
}

QString folder()
{
    static const QString path = qEnvironmentVariable("FRAMESCOPE_BENCH_CAPTURES", QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath());
    return path;
}

/// Appends `count` messages of this size; the time per message.
void fill(CaptureWriter &writer, std::uint64_t count, std::size_t size)
{
    QByteArray payload = R"({"symbol":"ABCD","price":101.25,"volume":300,"side":"buy","venue":"XNAS","sequence":)";
    payload = payload.leftJustified(qsizetype(size), 'x', true);
    EntryView view;
    view.direction = Direction::In;
    view.flags = FlagFin | FlagEndsMessage;
    view.headerLength = 2;
    view.payloadLength = view.wireLength = std::uint64_t(payload.size());
    view.time = base::Clock::system().now();
    for (std::uint64_t i = 0; i < count; ++i) {
        view.time.monoNs += 100;
        view.time.wallNs += 100;
        const QByteArray number = QByteArray::number(quint64(i)).rightJustified(10, '0');
        std::memcpy(payload.data() + payload.size() - 12, number.constData(), 10);
        view.payload = base::viewOf(payload);
        if (!writer.append(view))
            writer.flush();
    }
}

/// The capture that opening, filtering and exporting share; made once, removed at the end.
const QString &largeCapture()
{
    struct File {
        QString path = folder() + QStringLiteral("/framescope-bench.fscope");
        File()
        {
            CaptureOptions options;
            options.path = path;
            auto writer = CaptureWriter::create(options).value();
            fill(*writer, entryCount(), kPayload);
            (void)writer->finish();
        }
        ~File() { QFile::remove(path); }
    };
    static const File file;
    return file.path;
}

void append(benchmark::State &state)
{
    const auto size = std::size_t(state.range(0));
    const std::uint64_t count = std::max<std::uint64_t>(1000, (std::uint64_t(512) << 20) / (size + 44));
    CaptureOptions options;
    options.path = folder() + QStringLiteral("/framescope-bench-append.fscope");
    double perEntry = 0;
    for (auto _ : state) {
        auto writer = CaptureWriter::create(options).value();
        fill(*writer, count, size);
        (void)writer->finish();
        perEntry = double(QFileInfo(options.path).size()) / double(count);
    }
    QFile::remove(options.path);
    state.SetItemsProcessed(std::int64_t(count) * state.iterations());
    state.SetBytesProcessed(std::int64_t(count * size) * state.iterations());
    state.counters["bytesOnDiskPerEntry"] = perEntry;
}
BENCHMARK(append)->Arg(64)->Arg(1024)->Arg(65536)->Iterations(1)->Repetitions(3)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);

void open(benchmark::State &state)
{
    const QString path = largeCapture();
    for (auto _ : state) {
        const auto reader = CaptureReader::open(path);
        if (!reader || (*reader)->entryCount() != entryCount())
            state.SkipWithError("not all entries are there");
    }
}
BENCHMARK(open)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);

void randomAccess(benchmark::State &state)
{
    const auto reader = CaptureReader::open(largeCapture()).value();
    std::uint64_t entry = 1;
    for (auto _ : state) {
        entry = entry * 6364136223846793005u + 1442695040888963407u;
        benchmark::DoNotOptimize(reader->payload(1 + entry % entryCount(), 200));
    }
}
BENCHMARK(randomAccess)->Unit(benchmark::kMicrosecond);

/// What the filters are compared with: reading the file and nothing else.
void readOnly(benchmark::State &state)
{
    QFile file(largeCapture());
    QByteArray block(1 << 18, 0);
    for (auto _ : state) {
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            state.SkipWithError("cannot be read");
        while (file.read(block.data(), block.size()) > 0)
            benchmark::DoNotOptimize(block.data());
        file.close();
    }
    state.SetBytesProcessed(file.size() * state.iterations());
}
BENCHMARK(readOnly)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);

void filter(benchmark::State &state, const char *text)
{
    const auto reader = CaptureReader::open(largeCapture()).value();
    double firstMs = 0;
    for (auto _ : state) {
        FilterJob job(reader, *Filter::parse(QString::fromUtf8(text)));
        QElapsedTimer clock;
        clock.start();
        std::atomic<qint64> first = -1;
        job.setWakeCallback([&] {
            qint64 none = -1;
            first.compare_exchange_strong(none, clock.nsecsElapsed());
        });
        job.catchUp();
        job.waitForDone();
        firstMs = double(first.load()) / 1e6;
    }
    state.SetBytesProcessed(std::int64_t(entryCount() * kPayload) * state.iterations());
    state.counters["firstResultMs"] = firstMs;
}
BENCHMARK_CAPTURE(filter, rareWord, "0000777777")->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filter, foldedWord, "xnas -nowhere")->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filter, metadata, "type:text size>1k")->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filter, regexWithLiteral, "/0000777[0-9]+/")->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);

void cancelFilter(benchmark::State &state)
{
    const auto reader = CaptureReader::open(largeCapture()).value();
    for (auto _ : state) {
        state.PauseTiming();
        auto job = std::make_unique<FilterJob>(reader, *Filter::parse(QStringLiteral("/(a|b).*never/")));
        job->catchUp();
        while (job->scannedEntries() == 0) { }
        state.ResumeTiming();
        job.reset();
    }
}
BENCHMARK(cancelFilter)->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(20);

void exportJsonLines(benchmark::State &state)
{
    const auto reader = CaptureReader::open(largeCapture()).value();
    ExportOptions options;
    options.path = folder() + QStringLiteral("/framescope-bench.jsonl");
    options.last = std::min<std::uint64_t>(entryCount(), 2'000'000);
    std::int64_t bytes = 0;
    for (auto _ : state) {
        const auto report = exportCapture(*reader, options);
        if (!report)
            state.SkipWithError("not exported");
        else
            bytes += std::int64_t(report->bytes);
    }
    QFile::remove(options.path);
    state.SetBytesProcessed(bytes);
}
BENCHMARK(exportJsonLines)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(2);

} // namespace
