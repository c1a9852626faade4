#pragma once

#include "base/Result.h"

#include <QString>

namespace framescope::scenario {

/// The absolute path of a file that a scenario names: in the scenario's own folder or below, through no link that leads out. Error
/// `scenario.file-outside`. Any thread.
base::Result<QString> fileOf(const QString &scenarioFile, const QString &path);

} // namespace framescope::scenario
