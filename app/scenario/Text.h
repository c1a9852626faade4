#pragma once

#include <QCoreApplication>

namespace framescope::scenario {

/// The translation context of app/scenario. Stateless; any thread.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::scenario)
};

} // namespace framescope::scenario
