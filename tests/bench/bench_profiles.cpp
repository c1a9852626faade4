// How long a workspace of 5,000 profiles takes to be listed: from nothing, and again after nothing has changed.
#include "profiles/Profile.h"
#include "profiles/WorkspaceScan.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {

using namespace framescope::profiles;

/// 50 folders of 100 profiles, each of the size that people's profiles have.
const QString &workspaceOf5000()
{
    static QTemporaryDir dir;
    static const QString path = [] {
        Profile profile = Profile::create(QStringLiteral("Ticker"), QStringLiteral("wss://{{host}}/feed"));
        for (int i = 0; i < 4; ++i) {
            Row row;
            row.name = QStringLiteral("X-Header-%1").arg(i);
            row.value = QStringLiteral("value");
            profile.settings.headers.push_back(row);
            SavedMessage message;
            message.name = QStringLiteral("Message %1").arg(i);
            message.content = QStringLiteral("{\"op\": \"subscribe\", \"channel\": \"ticker\", \"symbols\": [\"A\", \"B\"]}");
            profile.messages.push_back(message);
        }
        for (int i = 0; i < 5000; ++i) {
            const QString folder = dir.filePath(QStringLiteral("folder %1").arg(i / 100));
            QDir().mkpath(folder);
            profile.id = QStringLiteral("id-%1").arg(i);
            QFile file(folder + QStringLiteral("/p%1.connection.json").arg(i));
            if (file.open(QIODevice::WriteOnly))
                file.write(profile.toJson().toIndented());
        }
        return dir.path();
    }();
    return path;
}

void listFromNothing(benchmark::State &state)
{
    const QString &path = workspaceOf5000();
    for (auto _ : state)
        benchmark::DoNotOptimize(scanWorkspace(path));
}
BENCHMARK(listFromNothing)->Unit(benchmark::kMillisecond);

void listAgain(benchmark::State &state)
{
    const QString &path = workspaceOf5000();
    const WorkspaceSnapshot before = scanWorkspace(path);
    for (auto _ : state)
        benchmark::DoNotOptimize(scanWorkspace(path, &before));
}
BENCHMARK(listAgain)->Unit(benchmark::kMillisecond);

} // namespace
