#pragma once

#include "OptionParser.h"

#include "session/SessionSettings.h"

#include <functional>
#include <optional>

namespace framescope::cli {

/// The connection options of `connect` and `record`, and their evaluation. Main thread.
class ConnectionFlags
{
public:
    /// Rows for a command's table.
    static std::vector<Option> options();

    /// Asks for a secret on the terminal, or reads it as a line of standard input; none if the input ended, or did not arrive within
    /// `mostMs`.
    using AskPassword = std::function<std::optional<QByteArray>(const QByteArray &prompt, qint64 mostMs)>;
    AskPassword askPassword; ///< replaced in tests

    /// The secret, or a usage error that names the option. `leftMs`: the rest of the command's deadline (below 0: none, and
    /// one minute applies).
    static base::Result<QString> askedSecret(const AskPassword &ask, const QString &prompt, const char *option, qint64 leftMs = -1);

    /// The settings for `target`, a URL or the name of a profile in the workspace (--workspace, --env, --var), changed by the
    /// given options. Errors: usage, "url.…", those of the workspace.
    base::Result<session::SessionSettings> settings(const QString &target, const ParsedOptions &options) const;

    /// Whether the text is an address rather than a profile: it has a scheme, looks like host:port, or names a host.
    static bool looksLikeUrl(const QString &target);

private:
    base::Result<void> apply(const ParsedOptions &options, session::SessionSettings &settings) const;
    /// Error: an option and a typed header set the same thing, so one of them would be dropped.
    base::Result<void> refuseBoth(const ParsedOptions &options, const protocol::HeaderList &given) const;
    base::Result<QString> ask(const QString &prompt, const char *option, const ParsedOptions &options) const;
    base::Result<void> applyHeaders(const ParsedOptions &options, network::ConnectionOptions &connection) const;
    base::Result<void> applySecurity(const ParsedOptions &options, network::ConnectionOptions &connection) const;
    base::Result<void> applyProtocol(const ParsedOptions &options, network::ConnectionOptions &connection) const;
    base::Result<void> applyPolicies(const ParsedOptions &options, session::SessionSettings &settings) const;
};

} // namespace framescope::cli
