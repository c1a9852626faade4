#pragma once

#include "Command.h"

#include "server/ServerSettings.h"

namespace framescope::cli {

/// `serve`: the local server. Only parses and prints; app/server has the logic. Main thread.
class ServeCommand final : public Command
{
public:
    ServeCommand();
    const CommandSpec &spec() const override { return m_spec; }
    base::Result<int> run(const ParsedOptions &options, Console &console) override;

    /// The options as a server's settings. --path applies to the behaviours that follow it. Usage errors.
    static base::Result<server::ServerSettings> settingsFrom(const ParsedOptions &options);

private:
    CommandSpec m_spec;
};

} // namespace framescope::cli
