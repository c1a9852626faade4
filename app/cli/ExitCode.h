#pragma once

#include "base/Error.h"

namespace framescope::cli {

/// framescope-cli's exit status; a contract (cli.md).
enum ExitCode : int {
    ExitOk = 0,
    ExitExpectationFailed = 1,
    ExitUsage = 2,
    ExitNotConnected = 3,     ///< lookup, TCP, proxy, TLS, upgrade refused
    ExitPeerBrokeProtocol = 4,
    ExitClosedAbnormally = 5, ///< 1006, timeout
    ExitFile = 6,
};

/// By the error's id: "usage.…", "url.…" and the like 2, "file.…" and "capture.…" 6, "rfc….…" and "protocol.…" 4, "limit.…" 5, the rest 3.
int exitCodeFor(const base::Error &error);

/// An error for bad usage.
base::Error usageError(const QString &what, const QString &seen = {}, const QString &remedy = {});

} // namespace framescope::cli
