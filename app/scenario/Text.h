#pragma once

#include <QCoreApplication>

namespace framescope::scenario {

/// The translator's context of what app/scenario says to a person. Has no data; any thread.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::scenario)
};

} // namespace framescope::scenario
