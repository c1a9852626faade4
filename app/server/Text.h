#pragma once

#include <QCoreApplication>

namespace framescope::server {

/// The translation context of app/server. Stateless; any thread.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::server)
};

} // namespace framescope::server
