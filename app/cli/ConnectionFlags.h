#pragma once

#include "OptionParser.h"

#include "session/SessionSettings.h"

#include <functional>
#include <optional>

namespace framescope::cli {

/// The options of a connection that `connect` and `record` share, and what becomes of them. Main thread.
class ConnectionFlags
{
public:
    /// Rows for a command's table.
    static std::vector<Option> options();

    /// Asks for a secret on the terminal, or reads it as a line of standard input; none where that ended, or did not come within
    /// `mostMs`.
    using AskPassword = std::function<std::optional<QByteArray>(const QByteArray &prompt, qint64 mostMs)>;
    AskPassword askPassword; ///< replaced in tests

    /// What was asked for, or a usage error that names the option. `leftMs` of the command's own deadline (below 0: it has none, and
    /// a minute is enough).
    static base::Result<QString> askedSecret(const AskPassword &ask, const QString &prompt, const char *option, qint64 leftMs = -1);

    /// The settings for `target`, a URL or the name of a profile in the workspace (--workspace, --env, --var), changed by the
    /// options that were given. Errors: usage, "url.…", those of the workspace.
    base::Result<session::SessionSettings> settings(const QString &target, const ParsedOptions &options) const;

    /// Whether a person means an address and not a profile: it has a scheme, or looks like host:port, or names a host.
    static bool looksLikeUrl(const QString &target);

private:
    base::Result<void> apply(const ParsedOptions &options, session::SessionSettings &settings) const;
    /// An error where an option and a typed header say the same thing, so that one of them would be dropped.
    base::Result<void> refuseBoth(const ParsedOptions &options, const protocol::HeaderList &given) const;
    base::Result<QString> ask(const QString &prompt, const char *option, const ParsedOptions &options) const;
    base::Result<void> applyHeaders(const ParsedOptions &options, network::ConnectionOptions &connection) const;
    base::Result<void> applySecurity(const ParsedOptions &options, network::ConnectionOptions &connection) const;
    base::Result<void> applyProtocol(const ParsedOptions &options, network::ConnectionOptions &connection) const;
    base::Result<void> applyPolicies(const ParsedOptions &options, session::SessionSettings &settings) const;
};

} // namespace framescope::cli
