#pragma once

#include "DataRows.h"
#include "Scenario.h"

#include "base/Result.h"
#include "profiles/Problem.h"

#include <QRegularExpression>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace framescope::scenario {

/// One planned run: a scenario with one row of its data file. A plain value.
struct PlannedRun {
    std::shared_ptr<const Scenario> scenario;
    DataRows::Row row;         ///< empty where there is no data file
    int rowNumber = 0;         ///< from 1; 0: no data file
    QString name;              ///< the scenario's name, with the row's first value if there are rows
};

/// Selects the scenarios to run: finds and parses files, and filters by name, tag and shard. Only reads. One thread.
class Suite
{
public:
    struct Choice {
        std::optional<QRegularExpression> grep; ///< found in the name or the path
        QStringList tags;                       ///< any of them; empty: all
        int shard = 1;                          ///< this one of `shards`, from 1
        int shards = 1;
    };

    /// Every `paths` that is a folder is searched for *.scenario.yaml and *.scenario.yml, without following links; the order is that of the names. Errors:
    /// `scenario.not-found`, `file.not-readable`. Errors inside the files are in problems().
    static base::Result<Suite> load(const QStringList &paths);

    /// If a file has errors, nothing should be run.
    const std::vector<profiles::Problem> &problems() const { return m_problems; }
    bool isRunnable() const;
    const std::vector<std::shared_ptr<const Scenario>> &scenarios() const { return m_scenarios; }
    /// The runs of the matching scenarios, one for each row; shards divide them evenly.
    std::vector<PlannedRun> runs(const Choice &choice) const;
    /// The files that were read, for watching: scenarios and their data files.
    QStringList files() const { return m_files; }

    static constexpr qint64 kMostBytes = 16 << 20; ///< of one scenario or data file
    static constexpr qsizetype kMostFiles = 100'000;

private:
    void read(const QString &path);

    std::vector<std::shared_ptr<const Scenario>> m_scenarios;
    std::vector<std::vector<DataRows::Row>> m_rows; ///< of each scenario
    std::vector<profiles::Problem> m_problems;
    QStringList m_files;
};

} // namespace framescope::scenario
