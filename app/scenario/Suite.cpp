#include "Suite.h"

#include "MapReader.h"
#include "ScenarioFiles.h"
#include "ScenarioReader.h"

#include "base/Translation.h"
#include "base/InputFile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace framescope::scenario {

namespace {

FRAMESCOPE_TR("Scenario")

} // namespace

base::Result<Suite> Suite::load(const QStringList &paths)
{
    Suite suite;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists()) {
            base::Error error;
            error.id = QStringLiteral("scenario.not-found");
            error.what = tr("There is no file or folder %1.").arg(path);
            error.subject = path;
            return error;
        }
        if (!info.isDir()) {
            suite.read(path);
            continue;
        }
        QStringList found;
        QDirIterator files(path, {QStringLiteral("*.scenario.yaml"), QStringLiteral("*.scenario.yml")}, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (files.hasNext() && found.size() < kMostFiles)
            found.append(files.next());
        std::sort(found.begin(), found.end());
        for (const QString &file : found)
            suite.read(QDir::cleanPath(file));
    }
    return suite;
}

void Suite::read(const QString &path)
{
    m_files.append(path);
    const auto bytes = base::InputFile::read(path, kMostBytes);
    const auto report = [&](const char *id, const yaml::Place &place, const base::Error &error, const QString &file) {
        ProblemList list(file);
        list.add(id, place, {}, error.seen.isEmpty() ? error.what : error.what + u' ' + error.seen, error.remedy);
        const auto problems = list.take();
        m_problems.insert(m_problems.end(), problems.begin(), problems.end());
    };
    if (!bytes) {
        report("scenario.not-readable", {}, bytes.error(), path);
        return;
    }
    ScenarioReader::Outcome outcome = ScenarioReader::read(*bytes, path);
    m_problems.insert(m_problems.end(), outcome.problems.begin(), outcome.problems.end());
    std::vector<DataRows::Row> rows;
    if (!outcome.scenario.dataFile.isEmpty()) {
        // Only beside the scenario, because it may be from a stranger.
        const auto file = fileOf(path, outcome.scenario.dataFile);
        if (file)
            m_files.append(*file);
        if (!file) {
            report("scenario.data", {1, 1}, file.error(), path);
        } else if (const auto csv = base::InputFile::read(*file, kMostBytes); !csv) {
            report("scenario.data", {1, 1}, csv.error(), path);
        } else if (auto parsed = DataRows::parse(*csv); !parsed) {
            report("scenario.data", {}, parsed.error(), *file);
        } else {
            rows = std::move(*parsed);
        }
    }
    if (outcome.scenario.name.isEmpty())
        outcome.scenario.name = QFileInfo(path).fileName().section(QStringLiteral(".scenario."), 0, 0);
    m_scenarios.push_back(std::make_shared<const Scenario>(std::move(outcome.scenario)));
    m_rows.push_back(std::move(rows));
}

bool Suite::isRunnable() const
{
    return std::none_of(m_problems.begin(), m_problems.end(), [](const profiles::Problem &problem) { return problem.severity == profiles::Problem::Severity::Error; });
}

std::vector<PlannedRun> Suite::runs(const Choice &choice) const
{
    std::vector<PlannedRun> all;
    for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
        const auto &scenario = m_scenarios[i];
        if (choice.grep && !choice.grep->match(scenario->name).hasMatch() && !choice.grep->match(scenario->file).hasMatch())
            continue;
        if (!choice.tags.isEmpty() && std::none_of(choice.tags.begin(), choice.tags.end(), [&](const QString &tag) { return scenario->tags.contains(tag); }))
            continue;
        if (scenario->dataFile.isEmpty()) {
            all.push_back({scenario, {}, 0, scenario->name});
            continue;
        }
        int number = 0;
        for (const DataRows::Row &row : m_rows[i])
            all.push_back({scenario, row, ++number, QStringLiteral("%1 [%2]").arg(scenario->name, row.front().value.left(60))});
    }
    if (choice.shards <= 1)
        return all;
    std::vector<PlannedRun> out;
    for (std::size_t i = static_cast<std::size_t>(choice.shard - 1); i < all.size(); i += static_cast<std::size_t>(choice.shards))
        out.push_back(all[i]);
    return out;
}

} // namespace framescope::scenario
