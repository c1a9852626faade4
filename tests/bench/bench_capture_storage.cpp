// Why the capture has a file format of its own: the same pages appended to it and, as blobs, to SQLite in WAL mode.
#include "capture/PageFile.h"
#include "capture/PageFormat.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#if __has_include(<sqlite3.h>) && !defined(FRAMESCOPE_NO_SQLITE)
#include <sqlite3.h>
#define FRAMESCOPE_HAS_SQLITE
#endif

using namespace framescope;
using namespace framescope::capture;

namespace {

constexpr std::size_t kPage = 262144 + 4096 * 44;
constexpr int kPages = 1024;

QString pathOf(const char *name)
{
    const QString folder = qEnvironmentVariable("FRAMESCOPE_BENCH_CAPTURES", QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath());
    return folder + QLatin1Char('/') + QLatin1String(name);
}

void ownPages(benchmark::State &state)
{
    const base::ByteBuffer page(kPage, 0x5a);
    const QString path = pathOf("framescope-bench-own.fscope");
    for (auto _ : state) {
        auto file = PageFile::open(path, PageFile::Access::Create).value();
        file->truncate(0);
        for (int i = 0; i < kPages; ++i) {
            const std::uint64_t hash = pageHash(page);
            const base::ByteView blocks[] = {{reinterpret_cast<const std::uint8_t *>(&hash), sizeof hash}, page};
            (void)file->writeAt(std::uint64_t(i) * (kPage + sizeof hash), blocks);
        }
    }
    QFile::remove(path);
    state.SetBytesProcessed(std::int64_t(kPage) * kPages * state.iterations());
}
BENCHMARK(ownPages)->Iterations(1)->Repetitions(3)->UseRealTime()->Unit(benchmark::kMillisecond);

#ifdef FRAMESCOPE_HAS_SQLITE
void sqlitePages(benchmark::State &state)
{
    const base::ByteBuffer page(kPage, 0x5a);
    const QByteArray path = QFile::encodeName(pathOf("framescope-bench.sqlite"));
    for (auto _ : state) {
        sqlite3 *base = nullptr;
        sqlite3_open(path.constData(), &base);
        sqlite3_exec(base, "PRAGMA page_size=65536; PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; CREATE TABLE pages(id INTEGER PRIMARY KEY, body BLOB)", nullptr,
                     nullptr, nullptr);
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(base, "INSERT INTO pages(body) VALUES(?)", -1, &insert, nullptr);
        for (int i = 0; i < kPages; ++i) {
            sqlite3_bind_blob(insert, 1, page.data(), int(page.size()), SQLITE_STATIC);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        sqlite3_close(base);
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(QFile::decodeName(path + suffix));
    }
    state.SetBytesProcessed(std::int64_t(kPage) * kPages * state.iterations());
}
BENCHMARK(sqlitePages)->Iterations(1)->Repetitions(3)->UseRealTime()->Unit(benchmark::kMillisecond);
#endif

} // namespace
