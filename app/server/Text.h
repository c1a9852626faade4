#pragma once

#include <QCoreApplication>

namespace framescope::server {

/// The translator's context of what app/server says to a person. Holds nothing; any thread.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::server)
};

} // namespace framescope::server
