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

/// One run that is to be carried out: a scenario with one row of its data file. A plain value.
struct PlannedRun {
    std::shared_ptr<const Scenario> scenario;
    DataRows::Row row;         ///< empty where there is no data file
    int rowNumber = 0;         ///< from 1; 0: no data file
    QString name;              ///< the scenario's name, with the row's first value where there are rows
};

/// Which scenarios are run: found in files and folders, read, and chosen by name, tag and share. Reading is all that happens here. One thread.
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
    /// `scenario.not-found`, `file.not-readable`. What is wrong inside of the files is in problems().
    static base::Result<Suite> load(const QStringList &paths);

    /// Where something is wrong in one of the files, nothing should be run.
    const std::vector<profiles::Problem> &problems() const { return m_problems; }
    bool isRunnable() const;
    const std::vector<std::shared_ptr<const Scenario>> &scenarios() const { return m_scenarios; }
    /// The runs of those scenarios that fit, one for each row; shards divide them evenly.
    std::vector<PlannedRun> runs(const Choice &choice) const;
    /// The files that were read, for whoever watches them: scenarios and their data files.
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
